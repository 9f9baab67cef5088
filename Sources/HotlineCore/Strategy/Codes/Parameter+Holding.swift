import GRDB

extension Parameter {
  /// The figure that holds on a day; nil where nobody has entered one.
  static func holding(_ key: Key, on day: DanishDate, _ db: Database) throws -> Parameter? {
    try Parameter.fetchAll(
      db, sql: "SELECT * FROM parameter WHERE key = ? ORDER BY id", arguments: [key.rawValue]
    ).last { $0.holds(on: day) }
  }

  /// The figure that holds on a day, as a number of days; nil where nobody has entered one.
  static func days(_ key: Key, on day: DanishDate, _ db: Database) throws -> Int? {
    let value = try holding(key, on: day, db)?.value
    // Days are walked one by one: more than ten years of them are a slip.
    return value.flatMap { Int(exactly: $0.rounded()) }.flatMap { (0...3_660) ~= $0 ? $0 : nil }
  }

  /// In how many working days a follow-up is proposed, and what came of a naming is asked.
  static func followUpWorkingDays(on day: DanishDate, _ db: Database) throws -> Int {
    try days(.followUpDays, on: day, db) ?? 10
  }
}
