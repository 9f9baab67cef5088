import HotlineCore
import Resources

extension FormClerk {
  /// How many answers a picker shows.
  private static let limit = 8

  /// What was found for a picker, best first.
  func items(for lookup: FormLookup) throws -> [LookupItem] {
    switch lookup.kind {
    case .organisation: try organisations(lookup.query)
    case .department: try departments(lookup.query)
    case .category: try categories(lookup.query)
    case .contact: try contacts(lookup)
    case .municipality: try municipalities(lookup.query)
    case .partnership: try partnerships(lookup)
    }
  }

  private func organisations(_ text: String) throws -> [LookupItem] {
    let query = SearchQuery(text: text, limit: Self.limit)
    return try register.search(query, today: today).hits.map { hit in
      LookupItem(
        key: String(hit.id), name: hit.name,
        detail: [hit.standing.badge(language), hit.city, hit.reference].compactMap(\.self)
          .joined(separator: " "))
    }
  }

  /// Categories whose label or synonyms hold every typed word, leaves before groups.
  private func categories(_ text: String) throws -> [LookupItem] {
    let wanted = Fold.words(text)
    return try register.lookups().categories
      .filter { category in
        let words = ([category.labelDa, category.labelEn] + category.synonyms)
          .flatMap(Fold.words)
        return wanted.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
      }
      .sorted { ($0.parentCode == nil ? 1 : 0, $0.code) < ($1.parentCode == nil ? 1 : 0, $1.code) }
      .prefix(Self.limit)
      .map { category in
        LookupItem(
          key: category.code, name: language == .danish ? category.labelDa : category.labelEn)
      }
  }

  private func contacts(_ lookup: FormLookup) throws -> [LookupItem] {
    guard let id = lookup.scope.flatMap(Int64.init),
      let detail = try register.detail(of: id, today: today)
    else { return [] }
    return matching(
      lookup.query,
      detail.contacts.map { contact in
        LookupItem(
          key: String(contact.person.id), name: contact.person.name,
          detail: contact.role.title ?? "")
      })
  }

  private func departments(_ text: String) throws -> [LookupItem] {
    matching(
      text,
      try register.lookups().departments.map {
        LookupItem(key: String($0.id), name: $0.name, detail: $0.reference)
      })
  }

  private func municipalities(_ text: String) throws -> [LookupItem] {
    matching(
      text,
      try register.lookups().municipalityNames
        .map { LookupItem(key: $0.key, name: $0.value, detail: $0.key) }
        .sorted { DanishOrder.isBefore($0.name, $1.name) })
  }

  /// The partnerships of the organisation in the field beside it.
  private func partnerships(_ lookup: FormLookup) throws -> [LookupItem] {
    guard let id = lookup.scope.flatMap(Int64.init),
      let detail = try register.detail(of: id, today: today)
    else { return [] }
    return matching(
      lookup.query,
      detail.partnerships.map { partnership in
        LookupItem(
          key: String(partnership.id), name: partnership.title, detail: partnership.reference)
      })
  }

  /// The items of which every typed word begins a word.
  private func matching(_ text: String, _ items: [LookupItem]) -> [LookupItem] {
    let wanted = Fold.words(text)
    return Array(
      items.filter { item in
        let words = Fold.words("\(item.name) \(item.detail)")
        return wanted.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
      }.prefix(Self.limit))
  }
}
