import HotlineCore
import Resources
import Screen

/// A list of records of one kind over the desk: what is typed leaves fewer rows, any column sorts
/// them. Which columns there are, and what stands in them, the kind says.
public struct ListLayer: Equatable, Sendable {
  public var name: ListName
  public var search = SearchWord()
  /// nil: the newest first.
  public var sort: FieldKey?
  public var isDescending = false
  /// The place of the selected row in the list, from 0.
  public var selected = 0
  /// The rows around it; nil until the first ones have come.
  public var page: ListPage?
  /// What the answer must carry.
  var ticket: Ticket = 0
  /// Whether the answer says where the selected record stands now.
  var isFollowing = false
  /// The record that was entered from the list: it is selected as soon as it stands there.
  var entered: Int64?
  /// Whether the rows that are held are those of a question before the last.
  var isWaiting = false

  public init(_ name: ListName) {
    (self.name, sort) = (name, name.list?.order)
  }

  var list: RecordList? { name.list }

  var columns: [ListColumn] { list?.columns ?? [] }

  var selectedRow: ListRow? { page?[selected] }

  /// Whether rows near the selected one are not held.
  var needsRows: Bool {
    guard let page, page.count > 0 else { return false }
    let ends = [max(0, selected - Self.near), min(page.count - 1, selected + Self.near)]
    return ends.contains { page[$0] == nil }
  }

  /// Columns of its frame.
  static let margins = 4

  /// How many rows on either side of the selected one have to be held.
  private static let near = 20

  /// - Parameter height: of the screen; rows beyond it are asked for when somebody goes there.
  public func question(at place: ListPlace, height: Int) -> ListQuestion {
    var question = ListQuestion(name)
    question.filter = search.text
    (question.sort, question.isDescending) = (sort, isDescending)
    question.place = place
    question.limit = height + Self.near
    return question
  }
}

extension DeskState {
  /// Ctrl+G opens the lists over whatever is there; Ctrl+G in one closes it. One that lies below
  /// comes up as it was left.
  mutating func toggleLists() -> [DeskEffect] {
    if case .list = layers.last {
      layers.removeLast()
      return []
    }
    if let place = layers.firstIndex(where: { if case .list = $0 { true } else { false } }) {
      layers.append(layers.remove(at: place))
      return readLists()
    }
    guard let first = RecordList.all.first else { return [] }
    return showList(ListLayer(first.name))
  }

  /// ← and → go from one list to the next.
  mutating func switchList(_ layer: ListLayer, _ step: Int) -> [DeskEffect] {
    let names = RecordList.all.map(\.name)
    let index = names.firstIndex(of: layer.name) ?? 0
    layers.removeLast()
    return showList(ListLayer(names[(index + step + names.count) % names.count]))
  }

  /// The first rows come at once, the whole list is read beside them.
  mutating func showList(_ layer: ListLayer) -> [DeskEffect] {
    layers.append(.list(layer))
    return askList(.row(0)) + [.readList(layer.name)]
  }

  mutating func pressInList(_ key: Key) -> [DeskEffect] {
    guard case .list(var layer) = layers.last else { return [] }
    if let command = KeyTable.command(for: key, in: .list),
      command == .newListed || !isIdleInList(command)
    {
      return run(command)
    }
    switch key {
    case .up, .down, .pageUp, .pageDown, .home, .end:
      let last = (layer.page?.count ?? 0) - 1
      layer.selected = key.moved(layer.selected, last: last, page: max(1, size.height - 9))
      (layer.isFollowing, layer.entered) = (false, nil)
      layers[layers.count - 1] = .list(layer)
      return layer.needsRows ? askList(.row(layer.selected)) : []
    case .character, .paste, .backspace, .delete, .wordLeft, .wordRight:
      let before = layer.search.text
      layer.search.handle(key)
      layers[layers.count - 1] = .list(layer)
      return layer.search.text == before ? [] : askFromTheTop()
    case .enter, .left, .right, .escape, .tab, .backTab, .insert, .function, .control, .alt,
      .pointer:
      return []
    }
  }

  mutating func select(_ row: Int, of list: ListLayer) -> [DeskEffect] {
    var layer = list
    layer.selected = max(0, min(row, (layer.page?.count ?? 0) - 1))
    (layer.isFollowing, layer.entered) = (false, nil)
    layers[layers.count - 1] = .list(layer)
    return layer.needsRows ? askList(.row(layer.selected)) : []
  }

  // MARK: Its keys

  mutating func openListed() -> [DeskEffect] {
    guard case .list(let layer) = layers.last, let row = layer.selectedRow else { return [.bell] }
    guard let list = layer.list else { return [.bell] }
    if case .worklist = list.name, list.kind == .organisation {
      // Whom to call stands on the desk, with the number and what was said before.
      return visit(organisation: row.id)
    }
    if list.kind == .followUp { return openPromise(row.id) }
    return FormOpening.record(list.kind, row.id).map { open($0) } ?? [.bell]
  }

  /// A list says no more of a new one than its kind.
  mutating func newListed() -> [DeskEffect] {
    if case .list(let layer) = layers.last, layer.list?.kind.declared.isOfOrganisation == true {
      notice = Notice(.warning, ListPhrases.newOfOrganisation(language))
      return [.bell]
    }
    guard case .list(let layer) = layers.last, case .kind(let kind) = layer.name,
      let opening = FormOpening.new(kind)
    else {
      notice = Notice(.warning, ListPhrases.nothingNewHere(language))
      return [.bell]
    }
    return open(opening)
  }

  func copyListed(_ layer: ListLayer) -> [DeskEffect] {
    guard let row = layer.selectedRow else { return [.bell] }
    return [.copy(row.cells.filter { !$0.isEmpty }.joined(separator: " · "))]
  }

  /// From the newest first over every column and round again.
  mutating func sortByNeighbour(_ step: Int) -> [DeskEffect] {
    guard case .list(var layer) = layers.last else { return [] }
    let keys: [FieldKey?] = [nil] + layer.columns.map(\.key)
    let index = keys.firstIndex(of: layer.sort) ?? 0
    layer.sort = keys[(index + step + keys.count) % keys.count]
    layer.isDescending = false
    layers[layers.count - 1] = .list(layer)
    return askFromTheTop()
  }

  /// The newest come first anyhow: only a column's order can be turned round.
  mutating func turnOrder() -> [DeskEffect] {
    guard case .list(var layer) = layers.last, layer.sort != nil else { return [.bell] }
    layer.isDescending.toggle()
    layers[layers.count - 1] = .list(layer)
    return askFromTheTop()
  }

  // MARK: What it asks for

  mutating func askFromTheTop() -> [DeskEffect] {
    guard case .list(var layer) = layers.last else { return [] }
    (layer.selected, layer.isFollowing) = (0, false)
    layers[layers.count - 1] = .list(layer)
    return askList(.row(0))
  }

  /// The rows change, the record that is selected stays.
  mutating func askForTheSame() -> [DeskEffect] {
    guard case .list(var layer) = layers.last, let id = layer.selectedRow?.id else {
      return askFromTheTop()
    }
    layer.isFollowing = true
    layers[layers.count - 1] = .list(layer)
    return askList(.record(id, else: 0))
  }

  /// Of the list on top.
  private mutating func askList(_ place: ListPlace) -> [DeskEffect] {
    guard case .list(var layer) = layers.last else { return [] }
    (layer.ticket, layer.isWaiting) = (nextTicket(), true)
    layers[layers.count - 1] = .list(layer)
    return [.askList(layer.question(at: place, height: size.height), layer.ticket)]
  }

  /// More of a list is read: a filter finds more, and a list that is whole answers everything. A
  /// list that nobody looks at any more is not read to its end.
  mutating func readOn(_ name: ListName, isWhole: Bool) -> [DeskEffect] {
    let isOpen = layers.contains {
      if case .list(let list) = $0 { list.name == name } else { false }
    }
    guard isOpen else { return [] }
    return askForLists { $0.name == name && (isWhole || !$0.search.isEmpty) }
      + (isWhole ? [] : [.readListOn(name)])
  }

  /// What these lists show, as it stands now; the selection stays on its record.
  private mutating func askForLists(where isMeant: (ListLayer) -> Bool) -> [DeskEffect] {
    var effects: [DeskEffect] = []
    for (place, layer) in layers.enumerated() {
      guard case .list(var list) = layer, isMeant(list) else { continue }
      list.ticket = nextTicket()
      // Of rows that are about to go none is followed: what was asked for stands.
      let followed = list.isWaiting && !list.isFollowing ? nil : list.selectedRow?.id
      let at = (list.entered ?? followed).map { ListPlace.record($0, else: list.selected) }
      list.isFollowing = at != nil
      effects.append(
        .askList(list.question(at: at ?? .row(list.selected), height: size.height), list.ticket))
      layers[place] = .list(list)
    }
    return effects
  }

  /// The register has changed: every open list is read again; until then it answers as it was.
  func readLists() -> [DeskEffect] {
    layers.compactMap { layer in
      if case .list(let list) = layer { .readList(list.name) } else { nil }
    }
  }

  /// A new record was stored: the lists of its kind go to it.
  mutating func select(entered id: Int64, of kind: RecordKind) {
    for (place, layer) in layers.enumerated() {
      guard case .list(var list) = layer, list.name == .kind(kind) else { continue }
      list.entered = id
      layers[place] = .list(list)
    }
  }

  mutating func receiveList(_ page: ListPage, _ ticket: Ticket) {
    for (place, layer) in layers.enumerated() {
      guard case .list(var list) = layer, list.ticket == ticket else { continue }
      list.page = page
      list.isWaiting = false
      list.selected = list.isFollowing ? page.place : max(0, min(list.selected, page.count - 1))
      if list.selectedRow?.id == list.entered { list.entered = nil }
      layers[place] = .list(list)
    }
  }
}
