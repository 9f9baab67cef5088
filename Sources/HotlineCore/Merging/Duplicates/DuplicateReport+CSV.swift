import Resources

extension DuplicateReport {
  /// The pairs for a spreadsheet, a row each.
  public func csv(_ language: Language) -> String {
    var rows = [
      [
        "score", "ref", "name", "cvr", "postalCode", "city", "otherRef", "otherName", "otherCVR",
        "otherPostalCode", "otherCity", "why",
      ]
    ]
    for pair in pairs {
      var row: [String] = [String(pair.likeness.score)]
      for side in [pair.one, pair.other] {
        row += [side.reference, side.name]
        row += [side.cvr?.display, side.postalCode, side.city].map { $0 ?? "" }
      }
      row.append(pair.likeness.words(language))
      rows.append(row)
    }
    return String(ListFormat.byteOrderMark) + rows.map(CSVWriter.row).joined()
  }
}
