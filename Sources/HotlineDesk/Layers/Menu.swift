import HotlineCore
import Screen

/// A list to choose from: the palette, what can be added or copied, drafts, filters, help.
public struct Menu: Equatable, Sendable {
  /// What keys mean in it.
  enum Kind: Sendable {
    case plain, drafts, help
    /// What can be copied of an organisation: it fills up as soon as that is read.
    case copy
    /// What the list can be narrowed by: the places follow as soon as they are known.
    case filters
    /// What is chosen of a list that comes in.
    case importing
  }

  public let title: String
  public let items: [MenuItem]
  let kind: Kind
  /// Letters filter the items; nil: the letter before an item chooses it.
  public var filter: SearchWord?
  public var selected = 0
  /// A line at the bottom, such as what a key would do here.
  public var hint: String?

  init(
    title: String, items: [MenuItem], isFiltered: Bool, hint: String? = nil, kind: Kind = .plain
  ) {
    self.kind = kind
    self.title = title
    self.items = items
    self.filter = isFiltered ? SearchWord() : nil
    self.hint = hint
    selectFirst()
  }

  mutating func selectFirst() { selected = visible.firstIndex { !$0.isHeading } ?? 0 }

  /// The items that the filter leaves; headings part the whole list only.
  public var visible: [MenuItem] {
    guard let filter, !filter.text.isEmpty else { return items }
    let rows = RowFilter(filter.text)
    let left = items.filter { !$0.isHeading }.filter {
      rows.leaves("\($0.title) \($0.detail) \($0.search)")
    }
    // What is called as was typed stands first, then what has it in its name; what only is looked for
    // by that word follows.
    let wanted = Fold.text(filter.text)
    func place(_ item: MenuItem) -> Int {
      if [item.title, item.detail, item.search].contains(where: { Fold.text($0) == wanted }) {
        return 0
      }
      if Fold.words(item.title).first == wanted { return 1 }
      if Fold.text(item.title).hasPrefix(wanted) { return 2 }
      if rows.begins(item.title) { return 3 }
      return rows.begins("\(item.detail) \(item.search)") ? 4 : 5
    }
    let places = left.map(place)
    return (0...5).flatMap { wanted in zip(left, places).filter { $0.1 == wanted }.map(\.0) }
  }

  public var selectedItem: MenuItem? {
    visible.indices.contains(selected) ? visible[selected] : nil
  }

  mutating func move(_ key: Key) {
    let last = max(0, visible.count - 1)
    let wanted =
      switch key {
      case .up: selected - 1
      case .down: selected + 1
      case .pageUp: selected - 10
      case .pageDown: selected + 10
      case .home: 0
      case .end: last
      default: selected
      }
    selected = min(max(0, wanted), last)
    passHeading(key)
  }

  /// A heading cannot be chosen: on from it in the direction of the key, at the top down.
  private mutating func passHeading(_ key: Key) {
    let shown = visible
    let isUp = [.up, .pageUp].contains(key) && selected > 0
    while let item = shown[safe: selected], item.isHeading {
      selected += isUp && selected > 0 ? -1 : 1
      if selected == 0, shown.first?.isHeading == true { return passHeading(.down) }
    }
  }
}

/// One line of a menu.
public struct MenuItem: Equatable, Sendable {
  public let title: String
  /// Shown faintly behind the title, such as a key or a value.
  public var detail = ""
  /// Other words by which the filter finds it.
  public var search = ""
  /// The letter that chooses the item in a menu without a filter.
  public var letter: Character?
  public let action: MenuAction
  /// Why the item cannot be chosen; nil when it can.
  public var whyDisabled: String?
  /// Whether it only stands above others and says what they have in common.
  public private(set) var isHeading = false

  /// What stands above the items that belong together.
  static func heading(_ title: String) -> MenuItem {
    var item = MenuItem(title, action: .nothing)
    item.isHeading = true
    return item
  }

  public init(
    _ title: String, detail: String = "", letter: Character? = nil, whyDisabled: String? = nil,
    action: MenuAction
  ) {
    self.title = title
    self.detail = detail
    self.letter = letter
    self.whyDisabled = whyDisabled
    self.action = action
  }
}

/// What choosing a menu item does.
public enum MenuAction: Equatable, Sendable {
  case run(Command)
  case openForm(FormOpening)
  /// A form, a line, or a draft on disk, by its id.
  case resume(String)
  /// The same of a draft that another desk types in.
  case takeOverDraft(String)
  /// A damaged file of drafts, by its name: it can only be dismissed.
  case damagedDrafts(String)
  case copy(String)
  case filter(OrganisationFilter, name: String?)
  case nameFilter
  /// A goal by its place; one past the last is what lies outside every period.
  case showGoal(Int)
  case choosePeriod(Int64)
  case showList(ListName)
  case showReport(ReportKind)
  case copyList(ListQuestion)
  case saveList(ListQuestion, ListFile, columns: [FieldKey])
  case order(WorkOrder)
  case perform(DeskEffect)
  /// It is the one who calls.
  case caller(LookupItem, Inquiry.CallerType?)
  case decline(MatchFeedback)
  /// A suggestion was sent to the one who rings.
  case present(MatchFeedback)
  /// What became of a suggestion.
  case askWhatBecame(Suggestion)
  /// The answers to what a suggestion asks.
  case choose(MatchQuestion)
  /// One of them.
  case tell(ToldFact)
  /// It is stored, or only counts for now; it was typed in a line, or chosen.
  case keepTold(ToldFact, line: ComposedLine.ID?)
  case passTold(line: ComposedLine.ID?)
  /// One line to type, under a title.
  case ask(String, ComposedLine.Purpose)
  case storeImport(ImportQuestion)
  /// What a column of a list is to hold, by its place.
  case chooseColumn(ImportPreview, Int)
  /// Two records side by side that may be one.
  case compare(MergeOrder.Kind, keeping: Int64, merging: Int64)
  /// Where another person occurs.
  case findPerson(String)
  /// Something is done in a place of the person, or not.
  case choosePlace(PersonPlace.Source)
  case confirmErasure(ErasureOrder)
  case look(Appearance)
  /// Nothing is done, and the menu closes.
  case leaveIt
  case nothing
}

extension DeskState {
  mutating func pressInMenu(_ key: Key) -> [DeskEffect] {
    guard case .menu(var menu) = layers.last else { return [] }
    switch key {
    case .up, .down, .pageUp, .pageDown, .home, .end:
      menu.move(key)
    case .enter:
      return chooseItem(menu.selectedItem)
    case .character(let letter) where menu.filter == nil:
      return chooseItem(menu.items.first { $0.letter == letter })
    case .character, .paste, .backspace, .delete, .left, .right, .wordLeft, .wordRight:
      let before = menu.filter?.text
      menu.filter?.handle(key)
      if menu.filter?.text != before { menu.selectFirst() }
    case .escape, .tab, .backTab, .insert, .function, .control, .alt, .pointer:
      return KeyTable.command(for: key, in: keyContext).map { run($0) } ?? []
    }
    layers[layers.count - 1] = .menu(menu)
    return []
  }

  /// Ctrl+X in the list of drafts.
  mutating func discardSelectedDraft() -> [DeskEffect] {
    guard case .menu(let menu) = layers.last else { return [.bell] }
    switch menu.selectedItem?.action {
    case .resume(let id)?: return discard(id)
    case .damagedDrafts(let name)?: return dismiss(damaged: name)
    default: return [.bell]
    }
  }

  private mutating func chooseItem(_ item: MenuItem?) -> [DeskEffect] {
    guard let item, item.action != .nothing else { return [.bell] }
    if let reason = item.whyDisabled {
      notice = Notice(.warning, reason)
      return []
    }
    layers.removeLast()
    return perform(item.action)
  }

  /// What a line of a menu or of a reader does.
  mutating func perform(_ action: MenuAction) -> [DeskEffect] {
    switch action {
    case .run(let command): return run(command)
    case .openForm(let subject): return open(subject)
    case .resume(let id):
      let draft = otherDrafts.first { $0.id == id && isOpenElsewhere($0) }
      return draft.map { askToTakeOver($0) } ?? resume(id)
    case .takeOverDraft(let id): return resume(id)
    case .copy(let text): return [.copy(text)]
    case .filter(let filter, let name): return apply(filter, name: name)
    case .nameFilter: return nameFilter()
    case .showGoal(let index):
      if let meter = goals.meter { layers.append(.reader(Reader(.goal(meter, index: index)))) }
      return []
    case .choosePeriod(let id):
      goals.chosenPeriodID = id
      return measureGoals()
    case .showList(let name): return showList(ListLayer(name))
    case .showReport(let kind): return show(kind)
    case .copyList(let question): return [.copyList(question)]
    case .saveList(let question, let file, let columns):
      return [.saveList(question, file, columns: columns)]
    case .order(let order): return [.order(order)]
    case .perform(let effect): return [effect]
    case .caller(let item, let type): return setCaller(item, type)
    case .decline(let feedback): return decline(feedback)
    case .present(let feedback): return present(feedback)
    case .askWhatBecame(let suggestion): return askWhatBecame(suggestion)
    case .choose(let question): return choose(answerTo: question)
    case .tell(let fact): return tell(fact)
    case .keepTold(let fact, let line): return keepTold(fact, line: line)
    case .passTold(let line): return line.map { drop($0) } ?? []
    case .ask(let title, let purpose): return askForText(title, purpose)
    case .storeImport(let question): return storeList(question)
    case .chooseColumn(let preview, let index): return chooseColumn(index, of: preview)
    case .compare(let kind, let survivor, let merged):
      return compare(kind, keeping: survivor, merging: merged)
    case .findPerson(let person): return findPerson(person)
    case .choosePlace(let source): return choosePlace(source)
    case .confirmErasure(let order): return confirm(order)
    case .look(let appearance): return look(appearance)
    case .nothing, .leaveIt, .damagedDrafts: return []
    }
  }
}
