import Resources

/// Why a CSV file is no list of exchanges. `ExchangePhrases` has the sentences.
public enum ExchangeFileError: Error, Equatable, Sendable {
  /// A column that every exchange needs is not there.
  case missingColumns(path: String, columns: [String])
  /// A header and nothing under it.
  case noRows(path: String)
  case moreCellsThanColumns(path: String, line: Int)
  /// `line` counts those of the file from 1.
  case badRow(path: String, line: Int, column: String, Reason)

  public enum Reason: Equatable, Sendable {
    case missing
    case noIndustry(String)
    case noWasteCode(String)
  }

  /// What happened, where, and what mends it.
  public func sentence(_ language: Language) -> String {
    switch self {
    case .missingColumns(let path, let columns):
      ExchangePhrases.missingColumns(
        language, ["file": path, "columns": columns.joined(separator: ", ")])
    case .noRows(let path): ExchangePhrases.noRows(language, ["file": path])
    case .moreCellsThanColumns(let path, let line):
      ExchangePhrases.moreCells(language, ["file": path, "line": "\(line)"])
    case .badRow(let path, let line, let column, let reason):
      ExchangePhrases.badRow(
        language,
        [
          "file": path, "line": "\(line)", "column": column, "reason": reason.words(language),
        ])
    }
  }
}

extension ExchangeFileError.Reason {
  fileprivate func words(_ language: Language) -> String {
    switch self {
    case .missing: ExchangePhrases.missing(language)
    case .noIndustry(let text):
      ExchangePhrases.noIndustry(language, ["text": String(text.prefix(40))])
    case .noWasteCode(let text):
      ExchangePhrases.noWasteCode(language, ["text": String(text.prefix(40))])
    }
  }
}
