import Foundation
import HotlineCore

/// A field that names something elsewhere: a search box with a list under it.
struct PickerContent: Equatable, Sendable {
  /// One line of the list.
  enum Row: Equatable {
    case item(LookupItem)
    /// Take the text as the name of something new.
    case new(String)
  }

  var input = TextInput()
  private(set) var chosen: LookupItem?
  private(set) var newName: String?
  private(set) var hits: [LookupItem] = []
  /// The ticket of the last question.
  private(set) var ticket = 0
  private(set) var isWaiting = false
  /// Enter came before the answer: the top hit is taken when it arrives.
  private(set) var takesAnswer = false
  /// Whether what is chosen was put in by the desk and nobody has confirmed it: typing replaces it.
  private(set) var isProposal = false
  /// Whether the list is shown while the field has the focus.
  private(set) var isOpen = false
  var highlighted = 0

  /// The text that is searched for.
  var query: String { input.text.trimmingCharacters(in: .whitespaces) }

  /// Whether a text stands there of which nothing was taken, and nothing is about to be.
  var isUnsettled: Bool { !query.isEmpty && chosen == nil && newName == nil && !takesAnswer }

  /// What can be taken, best first.
  func rows(_ lookup: Lookup) -> [Row] {
    guard isOpen else { return [] }
    let items = hits.map(Row.item)
    let isNameOfHit = hits.contains { $0.name.lowercased() == query.lowercased() }
    return lookup.allowsNew && !query.isEmpty && !isNameOfHit ? items + [.new(query)] : items
  }

  /// The text was changed: what was chosen is not meant any more, and `ticket` asks anew.
  mutating func ask(ticket: Int) {
    (chosen, newName) = (nil, nil)
    (self.ticket, isWaiting, takesAnswer, isOpen, highlighted) = (ticket, true, false, true, 0)
  }

  mutating func propose() { isProposal = chosen != nil }

  mutating func confirm() { isProposal = false }

  /// Shows what may be meant before anything is typed.
  mutating func show(_ items: [LookupItem]) {
    guard query.isEmpty, chosen == nil, newName == nil, !isOpen else { return }
    (hits, isWaiting, takesAnswer, isOpen, highlighted) = (items, false, false, !items.isEmpty, 0)
  }

  /// Nothing is chosen, whatever the text says.
  mutating func forget() {
    (chosen, newName, isProposal) = (nil, nil, false)
    close()
  }

  /// Nothing is asked any more.
  mutating func close() {
    (hits, isWaiting, takesAnswer, isOpen, highlighted) = ([], false, false, false, 0)
  }

  mutating func take(_ item: LookupItem) {
    input.replaceAll(with: item.name)
    (chosen, newName, isProposal) = (item, nil, false)
    close()
  }

  mutating func takeNew(_ name: String) {
    (chosen, newName, isProposal) = (nil, name, false)
    close()
  }

  mutating func take(_ row: Row) {
    switch row {
    case .item(let item): take(item)
    case .new(let name): takeNew(name)
    }
  }

  /// Takes the top hit as soon as it is known.
  mutating func takeWhenAnswered() {
    (takesAnswer, isOpen) = (true, false)
  }

  /// - Returns: false when it answers an older question.
  mutating func receive(_ answer: LookupAnswer, _ lookup: Lookup) -> Bool {
    guard isWaiting, answer.ticket == ticket else { return false }
    (hits, isWaiting, highlighted) = (answer.items, false, 0)
    guard takesAnswer else { return true }
    if let top = hits.first {
      take(top)
    } else if lookup.allowsNew, !query.isEmpty {
      takeNew(query)
    } else {
      close()
    }
    return true
  }

  /// The field is left without Enter: a name typed in full is taken, another text stays as it is.
  mutating func settle(_ lookup: Lookup) {
    guard !takesAnswer, chosen == nil, newName == nil else { return }
    if query.isEmpty { return close() }
    if let hit = hits.first(where: { $0.name.lowercased() == query.lowercased() }) {
      take(hit)
    } else if lookup.allowsNew {
      takeNew(query)
    } else {
      close()
    }
  }
}
