import HotlineCore
import Resources
import Screen

// What the search box finds besides organisations: behind them, a section a kind.

extension ListPane {
  /// How many of a kind are shown; Ctrl+G has all of them.
  public static let recordsOfKind = 5

  var records: [FoundRecord] { sections.flatMap(\.records) }

  public var selectedRecord: FoundRecord? { selectedRecordIndex.flatMap { records[safe: $0] } }

  /// A line of the sections.
  enum RecordRow: Equatable {
    /// `first` is the record below it.
    case heading(RecordKind, isCut: Bool, first: Int)
    case record(FoundRecord, index: Int)
  }

  var recordRows: [RecordRow] {
    var index = 0
    return sections.flatMap { section -> [RecordRow] in
      [.heading(section.kind, isCut: section.hasMore, first: index)]
        + section.records.map { record -> RecordRow in
          defer { index += 1 }
          return .record(record, index: index)
        }
    }
  }

  /// The line of the selected record among ``recordRows``.
  var selectedRecordRow: Int? {
    selectedRecordIndex.flatMap { selected in
      recordRows.firstIndex {
        if case .record(_, let index) = $0 { index == selected } else { false }
      }
    }
  }
}

extension DeskState {
  /// Takes what else was found, unless a newer question is under way. Where no organisation was, the
  /// first record is selected: Enter opens it.
  mutating func receiveRecords(_ sections: [FoundSection], _ ticket: Ticket) -> [DeskEffect] {
    guard ticket == list.ticket else { return [] }
    let selected = list.selectedRecord
    list.sections = sections
    if let selected {
      list.selectedRecordIndex = list.records.firstIndex {
        $0.kind == selected.kind && $0.id == selected.id
      }
      return list.selectedRecordIndex == nil ? leaveRecords() : []
    }
    guard list.page.hits.isEmpty, list.offeredNumber == nil, !list.records.isEmpty else {
      return []
    }
    return select(record: 0)
  }

  /// nil where the key moves among organisations.
  mutating func moveAmongRecords(_ key: Key) -> [DeskEffect]? {
    let last = list.records.count - 1
    guard last >= 0 else { return nil }
    guard let index = list.selectedRecordIndex else {
      guard key == .down || key == .pageDown, !leadsOnAmongHits else { return nil }
      return go(toRecord: 0)
    }
    switch key {
    case .up where index == 0, .pageUp where index == 0: return goToHits()
    case .up: return go(toRecord: index - 1)
    case .down: return go(toRecord: min(last, index + 1))
    case .pageUp: return go(toRecord: max(0, index - ListPane.recordsOfKind))
    case .pageDown: return go(toRecord: min(last, index + ListPane.recordsOfKind))
    default: return []
    }
  }

  /// Somebody moved to a record: whom it is about may be who calls.
  mutating func go(toRecord index: Int) -> [DeskEffect] {
    let effects = select(record: index)
    choose(list.selectedID)
    return effects
  }

  private mutating func goToHits() -> [DeskEffect] {
    let effects = leaveRecords()
    if list.selectedRecordIndex == nil { choose(list.selectedID) }
    return effects
  }

  /// Whether one step down is another organisation, or the line that offers an inquiry.
  private var leadsOnAmongHits: Bool {
    let hits = list.page.hits.count
    if list.isOnOffer || hits == 0 { return false }
    if list.offeredNumber != nil { return true }
    return (list.selectedIndex ?? 0) < hits - 1 || hits == list.limit
  }

  /// Ctrl+A: from the organisations to what else was found, and back.
  mutating func switchToRecords() -> [DeskEffect] {
    showPane(.list)
    if list.selectedRecordIndex != nil { return goToHits() }
    guard !list.records.isEmpty else {
      notice = Notice(.warning, DeskPhrases.noRecords(language))
      return []
    }
    return go(toRecord: 0)
  }

  /// The detail shows the organisation that the record is about.
  private mutating func select(record index: Int) -> [DeskEffect] {
    (list.selectedRecordIndex, list.isOnOffer) = (index, false)
    let organisation = list.selectedRecord?.organisationID
    guard organisation != list.selectedID else { return suggestAnew() }
    list.selectedID = organisation
    return loadSelection()
  }

  /// Partners for a partnership or for an organisation, whichever is selected now.
  private mutating func suggestAnew() -> [DeskEffect] {
    partnerQuestion?.isAboutSame(as: partners.asked) == false ? suggest() : []
  }

  private mutating func leaveRecords() -> [DeskEffect] {
    guard !list.page.hits.isEmpty || list.offeredNumber != nil || list.records.isEmpty else {
      return []
    }
    list.selectedRecordIndex = nil
    guard let hit = list.page.hits.last, list.selectedIndex == nil else { return suggestAnew() }
    list.selectedID = hit.id
    return loadSelection()
  }

  /// Enter and Ctrl+E: in its place, from where Esc comes back.
  mutating func open(_ record: FoundRecord) -> [DeskEffect] {
    switch record.kind {
    case .card:
      var layer = GuidanceLayer()
      (layer.selected, layer.isReading) = (.card(record.id), true)
      layers.append(.guidance(layer))
      return []
    case .followUp where (work.items + work.coming).contains { $0.isFollowUp(record.id) }:
      return openPromise(record.id)
    default:
      return FormOpening.record(record.kind, record.id).map { open($0) }
        ?? open(.row(record.kind, record.id))
    }
  }
}

extension WorkList.Item {
  fileprivate func isFollowUp(_ id: Int64) -> Bool {
    if case .followUp(let followUp) = what { followUp.id == id } else { false }
  }
}
