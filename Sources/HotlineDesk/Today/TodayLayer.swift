import HotlineCore
import Resources
import Screen

/// What is to be done today, over the desk: promises, callbacks, handovers, questions and dialogue in
/// the order in which they are due, then drafts that lie unfinished.
public struct TodayLayer: Equatable, Sendable {
  public var search = SearchWord()
  public var view = View.mine
  /// The row that is selected, wherever it stands; nil: the first.
  public var selectedID: String?

  /// What of it is shown; ← and → go from one to the next.
  public enum View: Sendable, CaseIterable {
    case mine, everybodys
    /// What is promised for later days, by everybody.
    case coming

    func moved(_ step: Int) -> View {
      let all = View.allCases
      let index = all.firstIndex(of: self) ?? 0
      return all[(index + step + all.count) % all.count]
    }
  }

  public init() {}

  /// Whether a blank goes on writing the filter: behind a word, as long as no row was chosen. A
  /// second one, like one in any other place, is the key that finishes a row.
  var isBetweenWords: Bool {
    selectedID == nil && search.text.last.map { $0 != " " } == true
  }
}

/// One row of the list.
enum TodayRow: Equatable, Identifiable {
  case work(WorkList.Item)
  case draft(KeptDraft)
  case missed(MissedCall)

  var id: String {
    switch self {
    case .work(let item): item.id
    case .draft(let draft): "draft-\(draft.id)"
    case .missed(let call): "missed-\(call.id)"
    }
  }

  var item: WorkList.Item? {
    if case .work(let item) = self { item } else { nil }
  }
}

extension DeskState {
  /// F5 opens the list over whatever is there; F5 in it closes it.
  mutating func toggleToday() -> [DeskEffect] {
    if case .today = layers.last {
      layers.removeLast()
      return []
    }
    layers.removeAll { if case .today = $0 { true } else { false } }
    reminder = nil
    layers.append(.today(TodayLayer()))
    return [.loadWork, .listDrafts]
  }

  /// How many promises of one's own are due, for the header.
  var dueFollowUps: Int {
    work.items.count { item in
      guard case .followUp = item.what else { return false }
      return isMine(item)
    }
  }

  /// A dialogue that is due is everybody's.
  func isMine(_ item: WorkList.Item) -> Bool {
    item.staffID == nil || item.staffID.map { String($0) } == words?.me
  }

  /// The rows that the filter leaves.
  func todayRows(_ layer: TodayLayer) -> [TodayRow] {
    let rows = rows(in: layer.view)
    guard !layer.search.text.isEmpty else { return rows }
    let filter = RowFilter(layer.search.text)
    return rows.filter { filter.leaves(todayWords($0).joined(separator: " ")) }
  }

  private func rows(in view: TodayLayer.View) -> [TodayRow] {
    let drafts = otherDrafts.map(TodayRow.draft)
    let missed = missed.map(TodayRow.missed)
    return switch view {
    case .mine: missed + work.items.filter(isMine).map(TodayRow.work) + drafts
    case .everybodys: missed + work.items.map(TodayRow.work) + drafts
    case .coming: work.coming.map(TodayRow.work)
    }
  }

  func selectedTodayRow(_ layer: TodayLayer) -> TodayRow? {
    let rows = todayRows(layer)
    return rows.first { $0.id == layer.selectedID } ?? rows.first
  }

  mutating func pressInToday(_ key: Key) -> [DeskEffect] {
    guard case .today(var layer) = layers.last else { return [] }
    let partsWords = key == .character(" ") && layer.isBetweenWords
    if !partsWords, let command = KeyTable.command(for: key, in: .today) { return run(command) }
    switch key {
    case .up, .down, .pageUp, .pageDown, .home, .end:
      let rows = todayRows(layer)
      let index = rows.firstIndex { $0.id == selectedTodayRow(layer)?.id } ?? 0
      layer.selectedID = rows[safe: key.moved(index, last: rows.count - 1)]?.id
    case .character, .paste, .backspace, .delete, .wordLeft, .wordRight:
      let before = layer.search.text
      layer.search.handle(key)
      if layer.search.text != before { layer.selectedID = nil }
    case .enter, .left, .right, .escape, .tab, .backTab, .insert, .function, .control, .alt,
      .pointer:
      return []
    }
    layers[layers.count - 1] = .today(layer)
    return []
  }

  /// The list as it is now. A row that is gone leaves the selection to the one that took its place.
  mutating func receiveDay(
    _ list: WorkList, _ drafts: [ColleagueDrafts], _ missed: [MissedCall]
  ) {
    colleagueDrafts = drafts
    guard let place = layers.lastIndex(where: { if case .today = $0 { true } else { false } }),
      case .today(var layer) = layers[place]
    else {
      (work, self.missed) = (list, missed)
      return
    }
    let index = todayRows(layer).firstIndex { $0.id == layer.selectedID }
    (work, self.missed) = (list, missed)
    let rows = todayRows(layer)
    guard let index, !rows.contains(where: { $0.id == layer.selectedID }) else { return }
    layer.selectedID = rows[safe: min(index, rows.count - 1)]?.id
    layers[place] = .today(layer)
  }
}

extension Key {
  /// Where an arrow, a page, Home or End leads in a list from 0 to `last`.
  func moved(_ index: Int, last: Int, page: Int = 10) -> Int {
    let wanted =
      switch self {
      case .up: index - 1
      case .down: index + 1
      case .pageUp: index - page
      case .pageDown: index + page
      case .home: 0
      case .end: last
      default: index
      }
    return max(0, min(wanted, last))
  }
}
