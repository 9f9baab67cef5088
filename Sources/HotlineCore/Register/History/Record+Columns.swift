extension Record {
  /// Its fields that are a column of its own row, in the order of the form; also those of other forms on
  /// the same row.
  static var fieldsByColumn: [(column: String, declaration: FieldDeclaration)] {
    fileItems.compactMap { item in
      guard case .field(let field) = item, let column = field.column else { return nil }
      return (column, field.declaration)
    }
  }
}

/// Words for columns of rows that have no form of their own.
enum HistoryFieldWords {
  static let organisation = FieldWords(
    da: "Virksomhed", "Hvem det handler om", en: "Organisation", "Whom it is about")
  static let number = FieldWords(
    da: "Telefon", "Et nummer", en: "Phone", "A number")
  static let pNumber = FieldWords(
    da: "P-nummer", "Ti cifre", en: "P-number", "Ten digits")
}
