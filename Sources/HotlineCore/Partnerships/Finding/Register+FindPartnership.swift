import GRDB

/// A partnership by what it is called.
public struct NamedPartnership: Equatable, Sendable, Identifiable {
  public let id: Int64
  public let title: String
  public let reference: String
}

extension Register {
  /// The newest partnerships of which every word of `text` may stand in the title or the reference;
  /// who shows them folds the letters. Reads every title: for a field, not for each key of a list.
  public func partnerships(named text: String, limit: Int) throws -> [NamedPartnership] {
    let patterns = text.split(separator: " ").map { word in
      // LIKE knows no case beyond ASCII.
      "%" + String(word.map { $0.isASCII && $0 != "%" ? $0 : "_" }) + "%"
    }
    let conditions = patterns.map { _ in "title || ' ' || reference LIKE ?" }
    let condition = conditions.isEmpty ? "1" : conditions.joined(separator: " AND ")
    return try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT id, title, reference FROM partnership WHERE \(condition)
          ORDER BY id DESC LIMIT \(limit)
          """, arguments: StatementArguments(patterns)
      ).map {
        NamedPartnership(id: $0.value(at: 0), title: $0.value(at: 1), reference: $0.value(at: 2))
      }
    }
  }
}
