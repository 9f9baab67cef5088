import GRDB
import Resources

/// A row that says what a code means: its words are the municipality's, its code stands in other
/// rows and never changes.
protocol CodeRow: Record, StoredRow where Root == Self {
  var code: String { get set }
  var labelDa: String { get set }
  var labelEn: String { get set }
}

extension CodeRow {
  public var called: String? { labelDa }
  public static var leastRole: Staff.Role { .leader }

  /// A new one gets its code from its words.
  public func completed(from base: Self?, _ saving: Saving) throws -> Self {
    var row = self
    if row.labelEn.isBlank { row.labelEn = row.labelDa }
    if row.code.isEmpty { row.code = try saving.freeCode(for: row.labelDa, in: Self.self) }
    return row
  }

  static var wordField: Field<Self> {
    Field(
      .name, \Self.labelDa, .text(max: 120),
      FieldWords(
        da: "Ord", "Som det står på skærmen", en: "Word", "As it stands on screen"),
      isRequired: true, column: "labelDa")
  }

  static var wordEnField: Field<Self> {
    Field(
      .nameEn, \Self.labelEn, .text(max: 120),
      FieldWords(da: "På engelsk", "Tom: som på dansk", en: "In English", "Empty: as in Danish"),
      column: "labelEn")
  }
}
