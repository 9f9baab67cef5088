import HotlineCore
import Resources

// Writing the guidance: cards, the lines of the contact card, hours and closed days.

extension DeskState {
  /// A new card; on the contact page a menu of what it is made of.
  mutating func newGuidanceEntry(_ layer: GuidanceLayer) -> [DeskEffect] {
    guard layer.selected == .hotline else { return open(.new(.card)) }
    let items: [(Character, Phrase, RecordKind)] = [
      ("k", GuidancePhrases.newCard, .card),
      ("l", GuidancePhrases.newContactLine, .contactInfo),
      ("t", GuidancePhrases.newHours, .openingHours),
      ("d", GuidancePhrases.newClosedDay, .holidayOverride),
    ]
    layers.append(
      .menu(
        Menu(
          title: GuidancePhrases.newTitle(language),
          items: items.map { letter, phrase, kind in
            MenuItem(phrase(language), letter: letter, action: .openForm(.new(kind)))
          }, isFiltered: false)))
    return []
  }

  mutating func editGuidanceEntry(_ layer: GuidanceLayer) -> [DeskEffect] {
    guard let edit = guidanceEntry(layer)?.edit else { return explainEntries() }
    return open(edit)
  }

  mutating func removeGuidanceEntry(_ layer: GuidanceLayer) -> [DeskEffect] {
    guard let removal = guidanceEntry(layer)?.removal else { return explainEntries() }
    return [.remove(removal)]
  }

  /// The text of the card, or of the selected line.
  mutating func copyFromGuidance(_ layer: GuidanceLayer) -> [DeskEffect] {
    guard let text = guidanceEntry(layer)?.copy else { return explainEntries() }
    return [.copy(text)]
  }

  /// A card is one entry; on the contact page each line is.
  private func guidanceEntry(_ layer: GuidanceLayer) -> ReaderEntry? {
    switch layer.selected {
    case .card(let id): guidanceCard(id).map(ReaderEntry.init)
    case .hotline:
      layer.isReading ? guidanceRows(layer)[safe: layer.line]?.entry : nil
    }
  }

  private mutating func explainEntries() -> [DeskEffect] {
    notice = Notice(.warning, GuidancePhrases.chooseLine(language))
    return []
  }
}

/// What a line of text stands for: what Ctrl+E edits, Ctrl+X removes and Ctrl+C copies.
public struct ReaderEntry: Equatable, Sendable {
  public var edit: FormOpening?
  public var removal: Removal?
  public var copy: String?

  public init(edit: FormOpening? = nil, removal: Removal? = nil, copy: String? = nil) {
    self.edit = edit
    self.removal = removal
    self.copy = copy
  }

  init(_ card: KnowledgeCard) {
    self.init(
      edit: .row(.card, card.id), removal: .card(card),
      copy: "\(card.titleDa)\n\(card.textDa)")
  }

  init(_ line: ContactInfo) {
    self.init(
      edit: .row(.contactInfo, line.id), removal: .contactInfo(line), copy: line.display)
  }
}
