/// A question to the index, in its own language. Made of whole tokens only, each in quotes: what
/// somebody types can never become an operator.
struct SearchExpression {
  let text: String

  /// Exactly this token.
  static func word(_ token: String) -> SearchExpression {
    SearchExpression(text: "\"\(token)\"")
  }

  /// Tokens that begin so.
  static func beginning(_ token: String) -> SearchExpression {
    SearchExpression(text: "\"\(token)\" *")
  }

  /// A number in full.
  static func number(_ digits: String) -> SearchExpression {
    .word(IndexToken.number(digits))
  }

  /// A number as far as it is typed.
  static func numberBeginning(_ digits: String) -> SearchExpression {
    IndexToken.numberBeginning(digits).map { .word($0) } ?? .beginning(IndexToken.number(digits))
  }

  /// No row at all.
  static let nothing = SearchExpression.word("")

  /// nil when there is nothing to choose from.
  static func any(_ parts: [SearchExpression]) -> SearchExpression? {
    joined(parts, by: " OR ")
  }

  /// nil when nothing is asked.
  static func all(_ parts: [SearchExpression]) -> SearchExpression? {
    joined(parts, by: " AND ")
  }

  private static func joined(
    _ parts: [SearchExpression], by operation: String
  ) -> SearchExpression? {
    guard parts.count > 1 else { return parts.first }
    return SearchExpression(text: "(" + parts.map(\.text).joined(separator: operation) + ")")
  }
}
