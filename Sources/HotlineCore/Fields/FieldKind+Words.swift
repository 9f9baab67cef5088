import Resources

extension FieldKind {
  /// What a field holds, in words; nil where it holds nothing, and for a no.
  public func words(
    _ value: FieldValue, _ language: Language, _ lookups: StoredLookups?
  ) -> String? {
    switch value {
    case .empty: nil
    case .flag(let isTrue): isTrue ? ListPhrases.yes(language) : nil
    case .text(let text):
      switch self {
      // A year has no thousands.
      case .integer(let range) where range.lowerBound >= 1_000 && range.upperBound < 10_000:
        text.replacing(".", with: "")
      default: text.split(whereSeparator: \.isNewline).joined(separator: " ")
      }
    case .codes(let codes):
      codes.isEmpty
        ? nil : codes.map { word($0, language, lookups) }.joined(separator: ", ")
    case .item(let item): name(of: item, lookups)
    case .new(let name): name
    }
  }

  private func word(_ code: String, _ language: Language, _ lookups: StoredLookups?) -> String {
    let source: ChoiceSource
    switch self {
    case .choice(let choices), .ticks(let choices): source = choices
    default: return code
    }
    switch source {
    case .fixed(let choices): return choices.first { $0.code == code }?.label(language) ?? code
    case .list(let list): return lookups?.word(code, in: list, language) ?? code
    }
  }

  private func name(of item: LookupItem, _ lookups: StoredLookups?) -> String {
    guard case .lookup(let lookup) = self else { return item.name }
    switch lookup.kind {
    case .municipality: return lookups?.municipalityNames[item.key] ?? item.key
    case .organisation, .department:
      let known = lookups?.departments.first { String($0.id) == item.key }?.name
      let reference = Int64(item.key).map(Organisation.reference) ?? item.key
      return item.name.isEmpty ? known ?? reference : item.name
    case .category, .contact, .partnership, .candidate, .record: return item.name
    }
  }
}

extension StoredLookups {
  /// What a code of a list means; nil where nobody knows it.
  public func word(_ code: String, in list: ChoiceList, _ language: Language) -> String? {
    func label(_ kind: Label.Kind) -> String? {
      self.label(kind, code).map { language == .danish ? $0.labelDa : $0.labelEn }
    }
    return switch list {
    case .accommodations: label(.accommodation)
    case .motives: label(.motive)
    case .themes: label(.theme)
    case .topics: label(.topic)
    case .principles: label(.principle)
    case .schemes:
      schemes.first { $0.code == code }.map { language == .danish ? $0.labelDa : $0.labelEn }
    case .prizes:
      prizes.first { $0.code == code }.map { language == .danish ? $0.labelDa : $0.labelEn }
    case .staff: Int64(code).flatMap { initials(ofStaff: $0) }
    case .periods: periods.first { String($0.id) == code }?.code
    }
  }
}
