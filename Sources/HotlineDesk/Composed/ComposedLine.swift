import HotlineCore
import Screen

/// A line of text that somebody composes outside of a form: a spoken need, the answer to a prompt.
///
/// All of them lie in ``DeskState/lines`` and are shown by their name, so that none can be typed
/// that is not a draft as well: on disk within 300 ms, listed with the forms, brought back where it
/// was asked for.
public struct ComposedLine: Equatable, Sendable, Identifiable {
  /// What it is for, and what it is about: enough to ask for it again on another day.
  public enum Purpose: Codable, Equatable, Sendable {
    /// Partners are sought for what is written; by the organisation that asks, where one does, and as
    /// somebody put right what was understood; nil as long as nobody did.
    case need(askerID: Int64?, correction: NeedCorrection? = nil)
    case filterName(OrganisationFilter)
    /// A day to which an item of the list of the day, known by its id, moves.
    case workDay(itemID: String)
    case handoverConfirmation(inquiryID: Int64)
    /// Why the receiver of a handover said no.
    case handoverRefusal(inquiryID: Int64)
    /// What nobody could meet; it closes the inquiry.
    case unmetNeed(inquiryID: Int64)
    /// Where a list lies that is to come in.
    case importPath
    /// Why a suggestion was declined.
    case declineReason(MatchFeedback)
    /// The answer to what a suggestion asks.
    case answer(MatchQuestion)
  }

  /// A UUID: the name of its draft.
  public internal(set) var id: String
  /// What is asked for; it stands above the line, and before its text in the list of drafts.
  public let title: String
  public internal(set) var purpose: Purpose
  public private(set) var input = TextInput()
  /// How often it was changed: a draft says so which text it holds.
  public private(set) var edits = 0
  /// When its draft was last written, such as `14:03:20`; nil when it never was.
  public internal(set) var keptAt: String?
  /// Whether it holds something that is not on disk.
  public internal(set) var isUnkept = false
  /// Whether a draft of it may lie on the disk.
  private(set) var hasDraft: Bool
  /// Whether its text may still be in the middle of a number.
  private(set) var isTyping = false
  /// Numbers in it that only might be CPR numbers: those that were asked about, and of them those
  /// that somebody kept by Enter.
  private var asked: Set<PNumber> = []
  private(set) var kept: Set<PNumber>

  init(id: String, title: String, purpose: Purpose) {
    self.id = id
    self.title = title
    self.purpose = purpose
    hasDraft = false
    kept = []
  }

  /// The line of a draft.
  init(
    id: String, title: String, purpose: Purpose, input: TextInput, edits: Int,
    kept: Set<PNumber>
  ) {
    self.init(id: id, title: title, purpose: purpose)
    self.input = input
    self.kept = kept
    self.edits = edits
    hasDraft = true
  }

  public var text: String { input.text }

  /// Whether nothing is written in it, so that closing it loses nothing.
  public var isEmpty: Bool { input.isEmpty }

  /// What is written, without blanks around it.
  var answer: String { text.trimmingBlanks }

  /// - Returns: whether the text is another one.
  @discardableResult
  mutating func handle(_ key: Key) -> Bool {
    change { $0.handle(key) }
  }

  @discardableResult
  mutating func replaceAll(with text: String) -> Bool {
    change { $0.replaceAll(with: text) }
  }

  /// Makes unreadable what reads like a CPR number; false when there is nothing of it.
  mutating func blackOutCPR() -> Bool {
    change { _ = $0.blackOutCPR() }
  }

  /// Enter: what in it may not be stored as it stands. A number that only might be a CPR number is
  /// asked about once; a second Enter keeps it.
  mutating func judgeNumbers() -> CPRGuard.Verdict? {
    let cprGuard = CPRGuard(knownPNumbers: kept)
    guard input.cprVerdict(by: cprGuard) == .ask else { return input.cprVerdict(by: cprGuard) }
    let numbers = Set(cprGuard.askedNumbers(in: text))
    guard numbers.isSubset(of: asked) else {
      asked = numbers
      return .ask
    }
    kept.formUnion(numbers)
    isUnkept = true
    return nil
  }

  /// It was left, or the end comes: what stands there is what is meant.
  mutating func judge() {
    guard isTyping else { return }
    isTyping = false
    isUnkept = true
  }

  /// It lies on the disk from here on, or is on its way.
  mutating func markHandedOver() {
    isUnkept = false
    hasDraft = !isEmpty
  }

  private mutating func change(_ edit: (inout TextInput) -> Void) -> Bool {
    let before = input
    edit(&input)
    guard input != before else { return false }
    edits += 1
    (isTyping, isUnkept) = (true, true)
    return input.text != before.text
  }
}
