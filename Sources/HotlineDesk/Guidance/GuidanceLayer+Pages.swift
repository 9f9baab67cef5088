import HotlineCore
import Resources
import Screen

extension DeskState {
  /// The pages that answer a query, best first; of equal ones the hotline's own page before cards.
  func guidancePages(_ query: String) -> [GuidancePage] {
    let query = KnowledgeQuery(query)
    let own = query.rank(
      titles: [guidanceTitle(.hotline)], searchWords: [GuidancePhrases.hotlineWords(language)],
      text: "")
    let cards = (words?.lookups.knowledgeCards ?? []).map { card in
      (GuidancePage.card(card.id), query.rank(card))
    }
    return ([(GuidancePage.hotline, own)] + cards).enumerated()
      .compactMap { place, page in page.1.map { (rank: $0, place: place, page: page.0) } }
      .sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }
      .map(\.page)
  }

  func guidanceCard(_ id: Int64) -> KnowledgeCard? {
    words?.lookups.knowledgeCards.first { $0.id == id }
  }

  func guidanceTitle(_ page: GuidancePage) -> String {
    switch page {
    case .hotline: GuidancePhrases.hotline(language)
    case .card(let id):
      guidanceCard(id).map { language == .danish ? $0.titleDa : $0.titleEn } ?? ""
    }
  }

  /// The lines of the selected page, broken to the width they have.
  func guidanceRows(_ layer: GuidanceLayer) -> [ReaderLine] {
    let width = guidanceBody(layer).width
    switch layer.selected {
    case .card(let id):
      guard let card = guidanceCard(id) else { return [] }
      return card.textDa.split(separator: "\n", omittingEmptySubsequences: false).flatMap { text in
        ReaderLine(String(text)).wrapped(to: width)
      }
    case .hotline:
      return hotlineLines.flatMap { $0.wrapped(to: width) }
    }
  }
}
