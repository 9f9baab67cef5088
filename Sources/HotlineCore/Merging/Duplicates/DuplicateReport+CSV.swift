import Resources

extension DuplicateReport {
  /// The pairs for a spreadsheet, a row each.
  public func csv(_ language: Language) -> String {
    let head =
      ["score", "ref", "name", "cvr", "postalCode", "city"]
      + ["otherRef", "otherName", "otherCVR", "otherPostalCode", "otherCity", "why"]
    let rows = pairs.map { pair in
      [String(pair.likeness.score)]
        + [pair.one, pair.other].flatMap { side in
          [
            side.reference, side.name, side.cvr?.display ?? "", side.postalCode ?? "",
            side.city ?? "",
          ]
        } + [pair.likeness.words(language)]
    }
    return String(ListFormat.byteOrderMark) + ([head] + rows).map(CSVWriter.row).joined()
  }
}
