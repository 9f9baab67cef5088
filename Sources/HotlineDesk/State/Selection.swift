import HotlineCore
import Resources

/// An organisation that a command is about.
struct Selection: Equatable, Sendable {
  let id: Int64
  let name: String
  /// nil until it is known.
  var standing: Standing?
  var town: String?
}

extension Selection {
  init(_ suggestion: Suggestion) {
    self.init(id: suggestion.id, name: suggestion.name, standing: suggestion.standing)
  }

  init(_ hit: SearchHit) {
    self.init(id: hit.id, name: hit.name, standing: hit.standing, town: hit.city)
  }

  init(_ detail: OrganisationDetail) {
    self.init(
      id: detail.organisation.id, name: detail.organisation.name, standing: detail.standing,
      town: detail.organisation.city)
  }

  /// As a picker shows it once it is taken.
  func item(_ language: Language) -> LookupItem {
    LookupItem(
      key: String(id), name: name,
      detail: [standing?.badge(language), town, Organisation.reference(of: id)]
        .compactMap(\.self).joined(separator: " "))
  }
}

extension DeskState {
  /// The organisation that every command is about: in the partner pane the suggestion that is
  /// selected, elsewhere the row of the list. nil where neither is.
  var selection: Selection? {
    if focus == .partners, let suggestion = partners.selectedSuggestion {
      return Selection(suggestion)
    }
    return listSelection
  }

  /// The organisation of the row of the list: a hit, or whom a record of another kind is about.
  var listSelection: Selection? {
    guard let id = list.selectedID else { return nil }
    if let hit = list.selectedHit { return Selection(hit) }
    if let read = detail.detail, read.organisation.id == id { return Selection(read) }
    let record = list.selectedRecord.flatMap { $0.organisationID == id ? $0 : nil }
    return Selection(id: id, name: record?.organisationName ?? "")
  }

  /// All there is of the selected organisation; nil until it is read.
  var selectedDetail: OrganisationDetail? {
    [partners.detail, detail.detail].compactMap(\.self)
      .first { $0.organisation.id == selection?.id }
  }
}
