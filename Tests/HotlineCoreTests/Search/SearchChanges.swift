import GRDB

@testable import HotlineCore

/// Random changes of every kind that an entry depends on.
struct SearchChanges {
  private let fixture: SearchFixture
  private var random: SeededGenerator
  private var ids: [Int64] = []

  init(_ fixture: SearchFixture, seed: UInt64) {
    self.fixture = fixture
    random = SeededGenerator(seed: seed)
  }

  mutating func change() throws {
    guard let id = ids.randomElement(using: &random), try isThere(id) else { return try enter() }
    switch Int.random(in: 0..<11, using: &random) {
    case 0...2: try enter()
    case 3:
      let name = name()
      try edit(id) { $0.name = name }
    case 4:
      let kind = Organisation.Kind.allCases.randomElement(using: &random) ?? .enterprise
      let names = [name()]
      try edit(id) {
        $0.kind = kind
        $0.altNames = names
      }
    case 5: try edit(id) { $0.status = $0.status == .active ? .erased : .active }
    case 6: try fixture.makeSOV(id)
    case 7: try fixture.addPhone("86\(Int.random(in: 100_000...999_999, using: &random))", to: id)
    case 8: try fixture.addContact(name(), to: id)
    case 9: try addLine(to: id)
    default: _ = try? fixture.register.undo()
    }
  }

  private mutating func enter() throws {
    ids.append(try fixture.enter(name(), city: word(), municipality: "0740"))
  }

  private func edit(_ id: Int64, _ body: (inout Organisation) -> Void) throws {
    try fixture.register.change(.edited(.organisation)) { change in
      guard let base = try Organisation.find(id, change.db) else { return }
      var edited = base
      body(&edited)
      try change.update(edited, from: base)
    }
  }

  /// An undo may have taken it away.
  private func isThere(_ id: Int64) throws -> Bool {
    try fixture.register.database.read { try Organisation.find(id, $0) } != nil
  }

  private mutating func addLine(to id: Int64) throws {
    var line = OfferLine(organisationID: id, direction: .offers, mode: .service, title: name())
    line.categoryCode = try fixture.register.database.read { db in
      try String.fetchOne(
        db, sql: "SELECT code FROM category ORDER BY code LIMIT 1 OFFSET ?",
        arguments: [Int.random(in: 0..<20, using: &random)])
    }
    try fixture.add(line)
  }

  private mutating func name() -> String {
    (0...Int.random(in: 0...2, using: &random)).map { _ in word() }.joined(separator: " ")
  }

  private mutating func word() -> String {
    let syllables = ["ål", "prø", "ve", "kan", "ti", "ne", "øst", "Aa", "borg", "3", "é", "日"]
    return (0...Int.random(in: 0...3, using: &random))
      .map { _ in syllables.randomElement(using: &random) ?? "" }.joined()
  }
}
