/// Looks the words of a header up in ``ImportHeaders``.
enum HeaderWords {
  /// The column that a header names; nil for a word that no list of this kind has.
  static func column(_ header: String, in list: ImportList) -> ImportColumn? {
    if let column = exactly(header, in: list) { return column }
    guard let meanings = meanings[list] else { return nil }
    let words = Fold.words(header)
    let telling = words.filter { !fillers.contains($0) && Int($0) == nil }
    guard !telling.isEmpty, telling.count < words.count else { return nil }
    return meanings[telling.joined()]
  }

  /// The same, without a word more or less.
  static func exactly(_ header: String, in list: ImportList) -> ImportColumn? {
    meanings[list]?[ImportHeader.key(header)]
  }

  /// What a header names that says several things, such as `postnr og by` or `navn, adresse og by`;
  /// none where one of its parts is unknown.
  static func combined(_ header: String, in list: ImportList) -> [ImportColumn] {
    let plain = [" og ", " and ", " samt "].reduce(header.lowercased()) {
      $0.replacing($1, with: "/")
    }
    let parts = plain.split { "/,&+()".contains($0) }.map(String.init).filter { !$0.isBlank }
    guard parts.count > 1 else { return [] }
    var columns: [ImportColumn] = []
    for part in parts {
      guard let column = column(part, in: list) else { return [] }
      if !columns.contains(column) { columns.append(column) }
    }
    return columns
  }

  /// Words that say nothing more than the one beside them.
  private static let fillers = Set(
    [
      "nr", "nummer", "numre", "no", "number", "den", "virksomhedens", "firmaets", "kundens",
      "foreningens", "selskabets", "organisationens", "virksomhed", "firma", "kunde", "forening",
      "company", "business", "work", "arbejde", "arbejds", "primary", "primær", "main", "office",
      "kontor", "hoved", "value", "værdi", "type", "aktuel", "nuværende", "nyeste", "seneste",
      "direkte", "direct",
    ].map { Fold.text($0) })

  private static let meanings: [ImportList: [String: ImportColumn]] = Dictionary(
    uniqueKeysWithValues: ImportList.allCases.map { list in
      var meanings: [String: ImportColumn] = [:]
      for (column, words) in ImportHeaders.columns(of: list) {
        for word in words { meanings[ImportHeader.key(word)] = column }
      }
      // A column's own name means it where no list calls another one so.
      for column in ImportHeaders.columns(of: list).keys.sorted(by: { $0.rawValue < $1.rawValue }) {
        let key = ImportHeader.key(column.rawValue)
        if meanings[key] == nil { meanings[key] = column }
      }
      return (list, meanings)
    })
}
