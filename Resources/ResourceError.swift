/// Why shipped data could not be read. Only a change of the data itself can cause it.
public enum ResourceError: Error, Equatable {
  /// The file at `place` (keys joined by dots, empty for the whole file) has not the form of its
  /// type.
  case undecodable(file: String, place: String, reason: String)
  /// A line of a table has too few fields or a value that is none; lines are counted from 1.
  case badLine(table: String, line: Int, text: String)
}

extension DecodingError {
  /// The keys down to what failed, joined by dots.
  var place: String {
    context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
      .joined(separator: ".")
  }

  /// What failed there, for the log.
  var reason: String { context.debugDescription }

  private var context: Context {
    switch self {
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .keyNotFound(_, let context), .dataCorrupted(let context):
      return context
    @unknown default:
      return Context(codingPath: [], debugDescription: String(describing: self))
    }
  }
}
