import GRDB

/// What people type, from the rows of a register: names, words inside compounds, phones, CVR
/// numbers, and names with one error.
public struct TypedQueries {
  public enum Kind: String, Encodable, Sendable, CaseIterable {
    /// As written.
    case name
    /// Without capitals, accents and legal form.
    case folded
    /// The end of a compound.
    case inside
    case phone
    case cvr
    case mistyped
    /// Not invented.
    case given
  }

  public struct Text: Sendable {
    public let kind: Kind
    public let text: String

    public init(kind: Kind, text: String) {
      self.kind = kind
      self.text = text
    }
  }

  private let register: Register
  private var random: BenchRandom

  public init(_ register: Register, seed: UInt64 = 7) {
    self.register = register
    random = BenchRandom(seed: seed)
  }

  /// `count` texts, each kind as often as the others.
  public mutating func make(count: Int) throws -> [Text] {
    let highest = try register.read { db in
      try Int64.readOne(db, sql: "SELECT max(id) FROM organisation") ?? 0
    }
    let kinds = Kind.allCases.filter { $0 != .given }
    return try (0..<count).compactMap { number in
      let kind = kinds[number % kinds.count]
      return try row(upTo: highest).map { Text(kind: kind, text: text(kind, $0)) }
    }
  }

  /// Two words of the note of some talk, as many times.
  public mutating func notes(count: Int) throws -> [String] {
    let highest = try register.read { db in
      try Int64.readOne(db, sql: "SELECT max(id) FROM interaction") ?? 0
    }
    guard highest > 0 else { return [] }
    return try (0..<count).compactMap { _ in
      let id = Int64(random.below(Int(highest))) + 1
      let note = try register.read { db in
        try String.readOne(
          db, sql: "SELECT summary FROM interaction WHERE id >= ? LIMIT 1", arguments: [id])
      }
      let words = note?.split(separator: " ") ?? []
      guard words.count > 1 else { return nil }
      let first = random.below(words.count - 1)
      return words[first...first + 1].joined(separator: " ")
    }
  }

  private struct Source {
    let name: String
    let cvr: String
    let phone: String
  }

  private mutating func row(upTo highest: Int64) throws -> Source? {
    let id = Int64(random.below(Int(highest))) + 1
    return try register.read { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT name, ifnull(cvr, '10000000') AS cvr,
            ifnull((SELECT number FROM phone WHERE organisationID = organisation.id), '86123456')
              AS phone
          FROM organisation WHERE id >= ? LIMIT 1
          """, arguments: [id])
      return row.map {
        Source(name: $0.value("name"), cvr: $0.value("cvr"), phone: $0.value("phone"))
      }
    }
  }

  private mutating func text(_ kind: Kind, _ source: Source) -> String {
    switch kind {
    case .name, .given: source.name
    case .folded: Fold.name(source.name)
    case .inside: insideOfWord(source.name)
    case .phone: inPairs(source.phone)
    case .cvr: inPairs(source.cvr)
    case .mistyped: mistyped(source.name)
    }
  }

  private func insideOfWord(_ name: String) -> String {
    let longest = name.split(separator: " ").max { $0.count < $1.count } ?? ""
    return String(longest.dropFirst(max(1, longest.count / 3)))
  }

  /// The first word with two letters changed round, one left out, or a wrong one.
  private mutating func mistyped(_ name: String) -> String {
    var letters = Array(name.lowercased())
    guard letters.count > 5 else { return name }
    let at = 1 + random.below(min(letters.count, 9) - 2)
    switch random.below(3) {
    case 0: letters.swapAt(at, at + 1)
    case 1: letters.remove(at: at)
    default: letters[at] = "q"
    }
    return String(letters)
  }
}
