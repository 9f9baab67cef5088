import HotlineCore
import Resources

extension FormClerk {
  /// Something that was found, and what is said of it in columns.
  private struct Found {
    let item: LookupItem
    var facts: [String]

    init(_ item: LookupItem, facts: [String]? = nil) {
      self.item = item
      self.facts = facts ?? [item.detail]
    }
  }

  /// What was found for a picker, best first.
  func answer(to lookup: FormLookup) throws -> LookupAnswer {
    let found =
      switch lookup.kind {
      case .organisation: try organisations(lookup)
      case .department: try departments(lookup)
      case .category: try categories(lookup)
      case .contact: try contacts(lookup)
      case .municipality: try municipalities(lookup)
      case .partnership: try partnerships(lookup)
      case .record(let kind): try records(kind, lookup)
      case .candidate: try candidates(lookup)
      }
    return LookupAnswer(
      field: lookup.field, ticket: lookup.ticket, items: found.map(\.item),
      facts: found.map(\.facts))
  }

  private func organisations(_ lookup: FormLookup) throws -> [Found] {
    let query = SearchQuery(text: lookup.query, limit: lookup.limit)
    let hits = try register.search(query, today: today).hits
    let isPreferred = { (hit: SearchHit) in lookup.preferred.contains(String(hit.id)) }
    return (hits.filter(isPreferred) + hits.filter { !isPreferred($0) }).map { hit in
      let badge = hit.standing.badge(language)
      return Found(
        LookupItem(
          key: String(hit.id), name: hit.name,
          detail: [badge, hit.city, hit.reference].compactMap(\.self).joined(separator: " ")),
        facts: [badge, hit.city ?? "", hit.phone ?? "", hit.reference])
    }
  }

  /// Categories whose label or synonyms hold every typed word, leaves before groups.
  private func categories(_ lookup: FormLookup) throws -> [Found] {
    let wanted = Fold.words(lookup.query)
    let all = try register.lookups().categories
    let label = { (category: HotlineCore.Category) in
      language == .danish ? category.labelDa : category.labelEn
    }
    return
      all.filter { category in
        let words = ([category.labelDa, category.labelEn] + category.synonyms)
          .flatMap(Fold.words)
        return wanted.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
      }
      .sorted { ($0.parentCode == nil ? 1 : 0, $0.code) < ($1.parentCode == nil ? 1 : 0, $1.code) }
      .prefix(lookup.limit)
      .map { category in
        let group = all.first { $0.code == category.parentCode }
        return Found(
          LookupItem(key: category.code, name: label(category)), facts: [group.map(label) ?? ""])
      }
  }

  private func contacts(_ lookup: FormLookup) throws -> [Found] {
    try matching(
      lookup,
      detail(lookup)?.contacts.map { contact in
        let title = contact.role.title ?? ""
        return Found(
          LookupItem(key: String(contact.person.id), name: contact.person.name, detail: title),
          facts: [title, contact.phones.first?.number.display ?? ""])
      })
  }

  private func departments(_ lookup: FormLookup) throws -> [Found] {
    matching(
      lookup,
      try register.lookups().departments.map {
        Found(LookupItem(key: String($0.id), name: $0.name, detail: $0.reference))
      })
  }

  private func municipalities(_ lookup: FormLookup) throws -> [Found] {
    let lookups = try register.lookups()
    let near = lookups.nearMunicipalities
    let names = lookups.municipalityNames
    let far = names.keys.filter { !near.contains($0) }
      .sorted { DanishOrder.isBefore(names[$0] ?? $0, names[$1] ?? $1) }
    return matching(
      lookup,
      (near + far).compactMap { code in
        names[code].map { Found(LookupItem(key: code, name: $0, detail: code)) }
      })
  }

  private func records(_ kind: RecordKind, _ lookup: FormLookup) throws -> [Found] {
    try register.called(kind, lookup.query, limit: lookup.limit).map { Found($0) }
  }

  private func candidates(_ lookup: FormLookup) throws -> [Found] {
    let round = lookup.scope.flatMap(Int64.init) ?? 0
    return matching(
      lookup,
      try register.candidates(ofRound: round).filter { $0.isLive && $0.bar == nil }.map {
        Found(LookupItem(key: String($0.organisationID), name: $0.name))
      })
  }

  /// The partnerships of the organisation in the field beside it, or any where there is none.
  private func partnerships(_ lookup: FormLookup) throws -> [Found] {
    guard lookup.scope != nil else {
      let named = try register.partnerships(named: lookup.query, limit: 4 * lookup.limit)
      return matching(
        lookup,
        named.map {
          Found(
            LookupItem(key: String($0.id), name: $0.title, detail: $0.reference),
            facts: [$0.reference])
        })
    }
    return try matching(
      lookup,
      detail(lookup)?.partnerships.map { partnership in
        Found(
          LookupItem(
            key: String(partnership.id), name: partnership.title, detail: partnership.reference),
          facts: [partnership.others.joined(separator: ", "), partnership.reference])
      })
  }

  /// The organisation that narrows the search.
  private func detail(_ lookup: FormLookup) throws -> OrganisationDetail? {
    try lookup.scope.flatMap(Int64.init).flatMap { try register.detail(of: $0, today: today) }
  }

  /// Those of which every typed word begins a word.
  private func matching(_ lookup: FormLookup, _ found: [Found]?) -> [Found] {
    let wanted = Fold.words(lookup.query)
    return Array(
      (found ?? []).filter { one in
        let words = Fold.words("\(one.item.name) \(one.item.detail)")
        return wanted.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
      }.prefix(lookup.limit))
  }
}
