/// What a person says a column of a file is: `navn=Kunde`, or `navn=1` for the first of a file
/// without a header.
public struct ChosenColumn: Sendable, Equatable {
  /// The key of a field, as a list of Hotline's own calls it.
  let field: String
  /// The header as the file has it.
  let header: String

  /// nil for a text without `=`, and for a field that no list has.
  public init?(_ text: String) {
    let sides = text.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
    guard sides.count == 2, !sides[1].isEmpty else { return nil }
    self.init(field: sides[0], header: sides[1])
  }

  /// An empty `field`: the column is not imported. nil for a field that no list has.
  public init?(field: String, header: String) {
    self.field = field
    self.header = header
    let isField = ImportList.allCases.contains { HeaderWords.column(field, in: $0) != nil }
    guard field.isEmpty || field == "-" || isField else { return nil }
  }

  /// The column is told by where it stands.
  var isByNumber: Bool { Int(header) != nil }

  /// The column of the file, by its header or its number from 1.
  func isAbout(_ key: String, at index: Int) -> Bool {
    ImportHeader.key(header) == key && !key.isEmpty || Int(header) == index + 1
  }

  /// The column is one of a header with these keys.
  func isAboutOne(of keys: [String]) -> Bool {
    keys.enumerated().contains { isAbout($1, at: $0) }
  }

  func column(in list: ImportList) -> ImportColumn? { HeaderWords.column(field, in: list) }
}
