import HotlineCore
import Resources
import Screen

/// Two records side by side that are to become one: which value stands, what else becomes one with
/// them, and what happens then.
///
/// The proposals stand chosen; ← and → choose, Enter carries it out. What it says of rows and figures
/// comes from a trial beside the register, so it follows a choice a moment later.
public struct MergeLayer: Equatable, Sendable {
  /// One line that can be moved to.
  enum Row: Equatable, Sendable {
    /// A field in which they differ, by its place.
    case field(Int)
    /// Two of one that become one too, by their place.
    case pair(Int)
    case heading(String)
    case text(String)
  }

  /// What is to be planned.
  public let question: MergeQuestion
  /// nil until the first trial is done.
  private(set) var plan: MergePlan?
  /// Of the trial that is waited for; nil when what is said is what would happen.
  private(set) var ticket: Ticket?
  private(set) var selected = 0

  init(_ question: MergeQuestion, ticket: Ticket) {
    (self.question, self.ticket) = (question, ticket)
  }

  var order: MergeOrder? { plan?.order }

  func rows(_ language: Language) -> [Row] {
    guard let plan else { return [] }
    let pairs = plan.order.pairs.indices.map { Row.pair($0) }
    let happens = plan.movedLines(language) + plan.countLines(language)
    return plan.order.fields.indices.map { .field($0) }
      + (pairs.isEmpty ? [] : [.heading(DuplicatePhrases.oneOfEach(language))] + pairs)
      + [.heading(DuplicatePhrases.whatMoves(language))] + happens.map { .text($0) }
  }

  // MARK: Answers

  /// The first plan as it comes; of a later one what happens, the choices being those on screen.
  mutating func receive(_ plan: MergePlan, _ ticket: Ticket) {
    guard ticket == self.ticket else { return }
    self.ticket = nil
    self.plan = plan
  }

  mutating func giveUp(_ ticket: Ticket) {
    if ticket == self.ticket { self.ticket = nil }
  }

  // MARK: Keys

  mutating func move(_ key: Key, _ language: Language, page: Int) {
    let all = rows(language)
    guard !all.isEmpty else { return }
    let wanted = key.moved(selected, last: all.count - 1, page: page)
    selected = wanted
    // A heading only stands above others.
    if case .heading = all[safe: wanted] {
      let isUp = [.up, .pageUp].contains(key) && wanted > 0
      selected = min(max(0, wanted + (isUp ? -1 : 1)), all.count - 1)
    }
  }

  mutating func select(_ row: Int) { selected = row }

  /// Chooses a side in the selected line. Returns whether that changed anything.
  mutating func choose(_ step: Int, _ language: Language) -> Bool {
    guard var plan else { return false }
    switch rows(language)[safe: selected] {
    case .field(let index)?:
      guard var field = plan.order.fields[safe: index] else { return false }
      let side = field.side(step)
      guard side != field.chosen else { return false }
      field.chosen = side
      plan.order.fields[index] = field
    case .pair(let index)?:
      guard let pair = plan.order.pairs[safe: index] else { return false }
      plan.order.pairs[index].isChosen = !pair.isChosen
    case .heading, .text, nil: return false
    }
    self.plan = plan
    return true
  }

  mutating func ask(_ ticket: Ticket) { self.ticket = ticket }
}

/// What a plan is asked of: two records, with what is proposed for them, or as a person has chosen.
public enum MergeQuestion: Equatable, Sendable {
  case two(MergeOrder.Kind, keeping: Int64, merging: Int64)
  case order(MergeOrder)
}

/// A record that was chosen as the one that stays, until the other is found.
struct KeptForMerge: Equatable, Sendable {
  let kind: MergeOrder.Kind
  let id: Int64
  let name: String
}
