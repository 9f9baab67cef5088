import Resources

/// One thing that the register holds of an organisation, in words.
public struct StoredFact: Equatable, Sendable {
  public let label: String
  public let text: String
  /// The kind whose form has a field for it; nil for what no form has.
  public let kind: RecordKind?
}

extension OrganisationDetail {
  /// Everything that is stored of it and stands nowhere else in its detail: what its two forms
  /// declare, then what only imports bring. What nobody has said, and what every form begins with,
  /// is left out.
  ///
  /// - Parameter shown: the fields that the detail shows elsewhere.
  public func facts(
    besides shown: Set<FieldKey>, _ language: Language, _ lookups: StoredLookups?
  ) -> [StoredFact] {
    let declared = facts(of: OrganisationEntry.items, .organisation, shown, language, lookups)
    let standing = facts(of: OrganisationEntry.standing, .standing, shown, language, lookups)
    return declared + standing + imported(language, lookups)
  }

  private func facts(
    of items: [RecordItem<OrganisationEntry>], _ kind: RecordKind, _ shown: Set<FieldKey>,
    _ language: Language, _ lookups: StoredLookups?
  ) -> [StoredFact] {
    items.flatMap { item -> [StoredFact] in
      switch item {
      case .field(let field):
        // What is no column of the organisation stands with the rows that hold it.
        guard field.column != nil, !shown.contains(field.key),
          let text = field.declaration.words(field.value(of: entry), language, lookups)
        else { return [] }
        return [StoredFact(label: field.label(language), text: text, kind: kind)]
      case .group(let group):
        return group.entries(of: entry).enumerated().map { place, said in
          let words = group.declaration.fields.compactMap { field -> String? in
            guard let text = field.words(said[field.key] ?? .empty, language, lookups) else {
              return nil
            }
            let label = field.label(language).lowercased()
            // Of a yes its label says all.
            if said[field.key] == .flag(true) { return label }
            return field.key == group.declaration.fields.first?.key ? text : "\(label) \(text)"
          }
          return StoredFact(
            label: group.declaration.label(language, ["number": String(place + 1)]),
            text: words.joined(separator: " · "), kind: kind)
        }
      }
    }
  }

  /// What no form shows.
  private func imported(_ language: Language, _ lookups: StoredLookups?) -> [StoredFact] {
    typealias Words = StoredFactPhrases
    func span(_ from: DanishDate?, _ to: DanishDate?) -> String? {
      switch (from, to) {
      case (nil, nil): nil
      case (let from?, nil): Words.from(language, ["day": from.display])
      case (nil, let to?): Words.until(language, ["day": to.display])
      case (let from?, let to?):
        "\(Words.from(language, ["day": from.display])) "
          + Words.until(language, ["day": to.display])
      }
    }
    func line(_ parts: String?...) -> String {
      parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
    }
    let related: [(Phrase, Int64?)] = [
      (Words.successorOf, organisation.successorOfID),
      (Words.mergedInto, organisation.mergedIntoID),
      (Words.parent, organisation.kind == .department ? nil : organisation.parentID),
    ]
    var facts: [(Phrase, String)] = [
      (Words.alsoCalled, organisation.altNames.joined(separator: ", ")),
      (
        Words.industry,
        line(
          organisation.industryTitle,
          organisation.industrySystem)
      ),
      (
        Words.employees,
        organisation.employeesInterval.map { Organisation.interval($0, language) } ?? ""
      ),
      (Words.legalForm, organisation.legalFormCode.map(String.init) ?? ""),
      (Words.verifiedBy, organisation.verifiedBy ?? ""),
      (Words.source, Organisation.source(organisation.source, language)),
    ]
    facts += related.compactMap { phrase, id in
      id.map { (phrase, relatedNames[$0] ?? Organisation.reference(of: $0)) }
    }
    facts += entry.productionUnits.map { unit in
      let town = [unit.postalCode, unit.city].compactMap(\.self).joined(separator: " ")
      return (
        Words.unit,
        line(
          unit.pNumber.display, unit.name, unit.street, town, span(unit.validFrom, unit.validTo))
      )
    }
    facts += pastNames.map {
      (Words.earlierName, line($0.name, span($0.validFrom, $0.validTo)))
    }
    facts += pastAddresses.map { address in
      let town = [address.postalCode, address.city].compactMap(\.self).joined(separator: " ")
      return (
        Words.earlierAddress, line(address.street, town, span(address.validFrom, address.validTo))
      )
    }
    return facts.filter { !$0.1.isEmpty }
      .map { StoredFact(label: $0.0(language), text: $0.1, kind: nil) }
  }

  private var pastNames: [NamePeriod] {
    namePeriods.filter { $0.name != organisation.name }
  }

  private var pastAddresses: [AddressPeriod] {
    addressPeriods.filter {
      $0.street != organisation.street || $0.postalCode != organisation.postalCode
    }
  }
}

extension FieldDeclaration {
  /// What stands in the field, in words; nil for nothing and for what every new form has.
  fileprivate func words(
    _ value: FieldValue, _ language: Language, _ lookups: StoredLookups?
  ) -> String? {
    initial == .value(value) ? nil : kind.words(value, language, lookups)
  }
}

extension Organisation {
  /// The business register's interval as people say it: `ANTAL_10_19` is `10-19`.
  static func interval(_ code: String, _ language: Language) -> String {
    let numbers = code.split(separator: "_").compactMap { Int($0) }
    guard numbers.count == 2, let least = numbers.first, let most = numbers.last else {
      return code.split(separator: "_").joined(separator: " ").lowercased()
    }
    if least == most { return DanishNumber.format(least) }
    if most >= 99_999 {
      return StoredFactPhrases.orMore(language, ["count": DanishNumber.format(least)])
    }
    return "\(DanishNumber.format(least))-\(DanishNumber.format(most))"
  }

  /// Where the row comes from; empty for what somebody entered.
  static func source(_ source: String, _ language: Language) -> String {
    let parts = source.split(separator: ":", maxSplits: 1)
    switch parts.first {
    case "manual", nil: return ""
    case "call": return StoredFactPhrases.fromCall(language)
    case "import":
      return StoredFactPhrases.fromImport(language, ["number": String(parts.last ?? "")])
    default: return source
    }
  }
}
