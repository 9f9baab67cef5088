import Resources

extension FieldChange {
  /// `telefon: – → 86 12 34 56`
  public func words(_ language: Language) -> String {
    CommandPhrases.importChange(
      language, ["field": word(language), "from": shown(from, language), "to": shown(to, language)])
  }

  private func shown(_ value: String?, _ language: Language) -> String {
    switch value {
    case nil: "–"
    case "true"?: CommandPhrases.importYes(language)
    case "false"?: CommandPhrases.importNo(language)
    case let value?: DanishDate(iso: value)?.display ?? value
    }
  }
}

extension DoubtfulRow.Organisation {
  /// `V-000029 Gudenå Huset ApS (CVR 41 22 76 10, 8600)`
  public func words(_ language: Language) -> String {
    let ceased = ceasedOn.map { CommandPhrases.importCeased(language, ["day": $0.display]) }
    let facts = [cvr.map { "CVR \($0.display)" }, postalCode, ceased].compactMap { $0 }
    return "\(reference) \(name)" + (facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))")
  }
}
