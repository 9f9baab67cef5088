import HotlineCore
import Screen

/// The search box and what it found.
public struct ListPane: Equatable, Sendable {
  public var search = SearchWord()
  public var filter = OrganisationFilter.none
  /// The name under which the filter was kept; nil for an unnamed one.
  public var filterName: String?
  public var page = SearchPage(hits: [], total: .exactly(0))
  public var selectedID: Int64?
  /// Organisations opened in this session, latest first: what an empty search box shows.
  public var recent: [Int64] = []
  /// Whose number stands in the search box; nil while it is no number, or not answered.
  public var owners: [NumberOwner]?
  /// Whether the next letter begins a new search: the text is from before the call's notes.
  var isStale = false
  /// Whether the last row, which offers an inquiry from the number, is selected.
  var isOnOffer = false
  /// What a wide list says besides of its hits, by id.
  var rowFacts: [Int64: RowFacts] = [:]
  /// How many hits to ask for; grows as one moves down.
  var limit = ListPane.pageLimit
  var ticket: Ticket = 0
  /// Whether the page is what stands in the search box.
  var isAnswered = false
  /// Whether a call began with what stands in the search box: it says nothing of who calls next.
  var isUsed = false
  var keepsSelection = false
  /// What else has the words of the search box: a section a kind.
  public internal(set) var sections: [FoundSection] = []
  /// Which of the records in ``sections`` is selected, from 0; nil: an organisation.
  var selectedRecordIndex: Int?

  /// Hits of the first page: more than the tallest list shows.
  public static let pageLimit = 100

  /// The numbers in the search box, when each is a whole Danish one.
  var numbers: PhoneNumbers? {
    guard let numbers = PhoneNumbers(search.text), !numbers.all.isEmpty,
      numbers.all.allSatisfy({ $0.digits8 != nil && PhoneNumber.digits(inQuery: $0.raw) != nil })
    else { return nil }
    return numbers
  }

  /// The numbers from which an inquiry is offered: such as nobody owns.
  var offeredNumber: PhoneNumbers? { owners?.isEmpty == true ? numbers : nil }

  public var selectedIndex: Int? {
    page.hits.firstIndex { $0.id == selectedID }
  }

  public var selectedHit: SearchHit? { selectedIndex.map { page.hits[$0] } }
}

extension DeskState {
  /// Asks for the first page of what stands in the search box.
  mutating func search(keepingSelection: Bool = false) -> [DeskEffect] {
    list.ticket = nextTicket()
    list.keepsSelection = keepingSelection
    list.isAnswered = false
    let owners = list.numbers.map { [DeskEffect.findOwners($0.all, list.ticket)] } ?? []
    if owners.isEmpty { list.owners = nil }
    if !keepingSelection || list.search.isEmpty {
      (list.sections, list.selectedRecordIndex) = ([], nil)
    }
    return [.search(query, list.ticket)] + owners
  }

  private var query: SearchQuery {
    SearchQuery(
      text: list.search.searchable, filter: list.filter, limit: list.limit, recent: list.recent)
  }

  mutating func typeInSearch(_ key: Key) -> [DeskEffect] {
    focus = .list
    let before = list.search.text
    switch key {
    case .character, .paste: if list.isStale { list.search.replaceAll(with: "") }
    default: break
    }
    list.isStale = false
    list.search.handle(key)
    guard list.search.text != before else { return [] }
    list.limit = ListPane.pageLimit
    list.isUsed = false
    (list.owners, list.isOnOffer) = (nil, false)
    return search()
  }

  /// Takes a page of hits unless a newer question is under way.
  mutating func receiveHits(_ page: SearchPage, _ ticket: Ticket) -> [DeskEffect] {
    guard ticket == list.ticket else { return [] }
    (list.page, list.isAnswered) = (page, true)
    var count: [DeskEffect] = []
    if case .moreThan = page.total { count = [.count(query, ticket)] }
    let text = list.search.searchable
    if !text.isEmpty { count.append(.searchRecords(text, ticket)) }
    count += readRowFacts()
    guard list.selectedRecord == nil else { return count }
    let stays = list.keepsSelection && list.selectedIndex != nil
    let selected = stays ? list.selectedID : page.hits.first?.id
    guard selected != list.selectedID else { return count }
    list.selectedID = selected
    return loadSelection() + count
  }

  mutating func moveInList(_ key: Key) -> [DeskEffect] {
    if let effects = moveAmongRecords(key) { return effects }
    let last = list.page.hits.count - 1
    guard last >= 0 else { return [] }
    if list.isOnOffer {
      list.isOnOffer = key == .down || key == .pageDown
      return []
    }
    let rows = max(1, (layout.panes[.list]?.height ?? 4) - 3)
    let now = list.selectedIndex ?? 0
    let wanted =
      switch key {
      case .up: now - 1
      case .down: now + 1
      case .pageUp: now - rows
      case .pageDown: now + rows
      default: now
      }
    list.isOnOffer = wanted > last && list.offeredNumber != nil
    let index = min(max(0, wanted), last)
    let id = list.page.hits[index].id
    let isOther = id != list.selectedID
    list.selectedID = id
    choose(id)
    return (isOther ? loadSelection() : []) + (index == last ? moreHits() : [])
  }

  /// Asks what the columns of a wide list say; those of the last page stand until then.
  func readRowFacts() -> [DeskEffect] {
    let width = (layout.panes[.list]?.width ?? 0) - 4
    guard list.isAnswered, !list.page.hits.isEmpty, HitColumns(width: width).lastTalk > 0 else {
      return []
    }
    return [.readRowFacts(list.page.hits.map(\.id), list.ticket)]
  }

  /// Asks for a longer page when there is one.
  private mutating func moreHits() -> [DeskEffect] {
    guard list.page.hits.count == list.limit else { return [] }
    list.limit += ListPane.pageLimit
    return search(keepingSelection: true)
  }

  /// Detail and partners follow the selection; the key that moved it does not wait for them.
  mutating func loadSelection() -> [DeskEffect] {
    guard let id = list.selectedID else {
      detail.clear()
      // A spoken need is sought for, whoever is selected.
      guard need == nil else { return suggest() }
      partners.clear()
      return []
    }
    detail.ticket = nextTicket()
    return [.loadDetail(id, detail.ticket)] + suggest()
  }
}
