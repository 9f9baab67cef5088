import HotlineCore
import Screen

/// The search box and what it found.
public struct ListPane: Equatable, Sendable {
  public var search = TextInput()
  public var filter = OrganisationFilter.none
  /// The name under which the filter was kept; nil for an unnamed one.
  public var filterName: String?
  public var page = SearchPage(hits: [], total: .exactly(0))
  public var selectedID: Int64?
  /// Organisations opened in this session, latest first: what an empty search box shows.
  public var recent: [Int64] = []
  /// How many hits to ask for; grows as one moves down.
  var limit = ListPane.pageLimit
  var ticket: Ticket = 0
  var keepsSelection = false

  static let pageLimit = 100

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
    return [.search(query, list.ticket)]
  }

  private var query: SearchQuery {
    SearchQuery(
      text: list.search.text, filter: list.filter, limit: list.limit, recent: list.recent)
  }

  mutating func typeInSearch(_ key: Key) -> [DeskEffect] {
    focus = .list
    let before = list.search.text
    list.search.handle(key)
    guard list.search.text != before else { return [] }
    list.limit = ListPane.pageLimit
    return search()
  }

  /// Takes a page of hits unless a newer question is under way.
  mutating func receive(_ page: SearchPage, _ ticket: Ticket) -> [DeskEffect] {
    guard ticket == list.ticket else { return [] }
    list.page = page
    var count: [DeskEffect] = []
    if case .moreThan = page.total { count = [.count(query, ticket)] }
    let stays = list.keepsSelection && list.selectedIndex != nil
    let selected = stays ? list.selectedID : page.hits.first?.id
    guard selected != list.selectedID else { return count }
    list.selectedID = selected
    return loadSelection() + count
  }

  mutating func moveInList(_ key: Key) -> [DeskEffect] {
    let last = list.page.hits.count - 1
    guard last >= 0 else { return [] }
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
    let index = min(max(0, wanted), last)
    list.selectedID = list.page.hits[index].id
    return loadSelection() + (index == last ? moreHits() : [])
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
      partners.clear()
      return []
    }
    detail.ticket = nextTicket()
    return [.loadDetail(id, detail.ticket)] + suggest()
  }
}
