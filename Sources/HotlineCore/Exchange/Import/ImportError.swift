/// Why a file cannot be imported at all, with the data that explains it. Nothing is changed then.
/// `ImportPhrases` has the sentences.
public enum ImportError: Error, Equatable, Sendable {
  case missing(path: String)
  case isDirectory(path: String)
  /// A pipe, a device or a socket.
  case notAFile(path: String)
  case notReadable(path: String)
  case empty(path: String)
  /// A file that is neither a text nor a spreadsheet of today, such as a picture or an `.xls`.
  case notAList(path: String)
  /// Letters in a character set that is not known, on this line.
  case unknownCharacters(path: String, line: Int)
  /// Bytes that are no text, such as a NUL, on this line.
  case notText(path: String, line: Int)

  // CSV.
  case cellTooLong(path: String, line: Int, limit: Int)
  case tooManyColumns(path: String, line: Int, limit: Int)
  /// Somebody said what a column holds that the file does not have.
  case unknownChoice(path: String, column: String, headers: [String])
  /// No column of the header is one that Hotline knows.
  case unknownHeader(path: String, header: String)
  /// Two columns mean the same, and only one may.
  case columnTwice(path: String, first: String, second: String)
  /// Some columns are known, and none of them is the name.
  case unknownName(path: String, headers: [String])
  /// A list of persons, which this column shows.
  case listOfPersons(path: String, column: String)

  // Spreadsheets.
  /// Damaged, encrypted, or no spreadsheet.
  case badWorkbook(path: String)
  /// It unpacks to more than an import takes.
  case workbookTooLarge(path: String)
  case unknownSheet(path: String, sheet: String, sheets: [String])

  // JSON.
  case badJSON(path: String, line: Int, column: Int, problem: JSONProblem)
  /// An answer of a service that says why it has no company.
  case answerWithoutCompany(path: String, message: String)

  // A whole register.
  case newerExport(path: String, version: Int)
  /// The file has rows of a table that the register has not; leaving them out would lose them.
  case unknownTable(path: String, table: String)
  /// Its rows of a table have columns that the register has not.
  case unknownColumns(path: String, table: String, columns: [String])
  /// A table that every export of its version has is not there.
  case missingTable(path: String, table: String)
  /// Rows of a table lack columns that every export of its version has.
  case missingColumns(path: String, table: String, columns: [String])
  /// Something in it is not as a check of a register would have it.
  case unsound(path: String, CheckFault)
  /// A row that the register's own rules refuse; `table` and `id` say which.
  case badRow(path: String, table: String, id: Int64)
  /// A value that the register cannot read, such as a day that does not exist or an unknown code.
  /// `value` is masked where it could be somebody's.
  case badValue(path: String, table: String, id: Int64, column: String, value: String)
  case registerInUse(path: String, organisations: Int)
  case severalRegisters

  // Taking back.
  case unknownBatch(id: Int64)
  case batchTakenBack(id: Int64)
}

/// What is wrong with a JSON text at a place of it.
public enum JSONProblem: Equatable, Sendable {
  case cutOff
  /// A character that cannot stand here.
  case unexpected
  case badString
  case badNumber
  case numberTooLarge
  case tooDeep(limit: Int)
  case tooLong(limit: Int)
  case keyTwice(String)
  case trailingText
  /// JSON, but not of the form expected here.
  case wrongForm(expected: String)
}
