import GRDB

/// The words of a list for what the register knows by code: those that an import reads.
struct ListWords {
  private let motives: [String: String]
  private let schemes: [String: String]

  init(_ db: Database) throws {
    let labels = try Label.fetchAll(db, sql: "SELECT * FROM label WHERE kind = 'motive'")
    motives = Dictionary(labels.map { ($0.code, $0.labelDa) }) { first, _ in first }
    let all = try Scheme.fetchAll(db, sql: "SELECT * FROM scheme")
    schemes = Dictionary(all.map { ($0.code, $0.labelDa) }) { first, _ in first }
  }

  func motive(_ code: String) -> String { motives[code] ?? code }
  func scheme(_ code: String) -> String { schemes[code] ?? code }

  /// The first word for a value.
  static func word<Value: Equatable>(_ value: Value?, _ words: [(String, Value)]) -> String? {
    value.flatMap { value in words.first { $0.1 == value }?.0 }
  }

  static func flag(_ value: Bool) -> String { value ? "ja" : "nej" }

  /// Several entries in one cell. A bar parts them, and ends an only one that holds what would part
  /// it.
  static func list(_ entries: [String]) -> String {
    let texts = entries.map { $0.replacing("|", with: "¦") }
    guard let only = texts.first, texts.count == 1 else { return texts.joined(separator: " | ") }
    return only.contains(where: { ",;".contains($0) }) ? only + " |" : only
  }
}
