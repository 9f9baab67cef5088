import GRDB
import Testing

@testable import HotlineCore

@Suite("A person in every column")
struct PersonInEveryColumnTests {
  /// History, and a person's own rows, which are no texts about somebody.
  private let told: Set<String> = ["history", "action", "contactPerson", "contactRole", "phone"]

  /// Writes a name into every text that the schema lets hold it, with history that tells of it.
  private func named(_ register: Register, _ name: String) throws -> Set<String> {
    try register.database.write { db in
      var named: Set<String> = []
      for table in try RegisterTable.all(db)
      where !LeftOut.contains(table.name) && !told.contains(table.name) {
        for column in PersonTexts(table).columns {
          let value = "'talt med \(name) om ' || rowid"
          do {
            try db.inSavepoint {
              try db.execute(sql: "UPDATE \"\(table.name)\" SET \"\(column)\" = \(value)")
              return .commit
            }
            if db.changesCount > 0 { named.insert("\(table.name).\(column)") }
          } catch is DatabaseError {
            continue
          }
        }
      }
      return named
    }
  }

  @Test("is found in each, and is in none of them afterwards")
  func everywhere() throws {
    let register = try FilledRegister.small()
    let name = "Opdigtet Vennegård"
    let named = try named(register, name)
    #expect(named.count > 60)
    let places = try register.places(of: "vennegaard, opdigtet")
    #expect(places.subject.contactID == nil)
    let found = places.places.compactMap { place -> String? in
      switch place.source {
      case .text(let table, _, let column): "\(table).\(column)"
      default: nil
      }
    }
    #expect(named.subtracting(found) == [])
    try register.erase(ErasureOrder(places, .anonymised, basis: "artikel 17"))
    let left = Set(try register.places(of: name).places.map(\.fate))
    // Staff, other contact persons and numbers of others are theirs.
    #expect(left.subtracting([.stays]) == [])
  }
}
