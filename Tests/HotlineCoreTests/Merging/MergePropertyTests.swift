import GRDB
import Testing

@testable import HotlineCore

/// Merges, undoes and merges again at random: counts and rows are as they must be after each step.
@Suite("Merging at random")
struct MergePropertyTests {
  /// What no merge may lose or double: each is one row before and after.
  private static let lasting = ["position", "interaction", "inquiry", "offerLine", "followUp"]

  private func counts(_ register: Register) throws -> [Int] {
    try register.read { db in
      try Self.lasting.map { try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)") ?? 0 }
    }
  }

  private func ids(_ kind: MergeOrder.Kind, in register: Register) throws -> [Int64] {
    let home = try register.home().organisationID
    return try register.read { db in
      switch kind {
      case .organisation:
        try Int64.fetchAll(
          db,
          sql: """
            SELECT id FROM organisation WHERE status NOT IN ('merged', 'erased')
              AND id <> ? AND kind <> 'department'
            """, arguments: [home])
      case .contact: try Int64.fetchAll(db, sql: "SELECT id FROM contactPerson")
      case .partnership: try Int64.fetchAll(db, sql: "SELECT id FROM partnership")
      }
    }
  }

  @Test("in the fictional register", arguments: series([1, 2, 3] as [UInt64], short: 1))
  func random(seed: UInt64) throws {
    let register = try demoRegister()
    var random = SeededGenerator(seed: seed)
    var standing = [try StandingRows(register)]
    let lasting = try counts(register)
    /// Which organisation every reference must lead to, after each of the merges that stand.
    var leads: [[Int64: Int64]] = [[:]]
    var (merges, undone, refused) = (0, 0, 0)
    for step in 0..<30 {
      if standing.count > 1, Int.random(in: 0..<3, using: &random) == 0 {
        _ = try register.undo()
        standing.removeLast()
        leads.removeLast()
        undone += 1
        let now = try StandingRows(register)
        #expect(now.differences(from: standing[standing.count - 1]) == [], "step \(step)")
      } else {
        let kind =
          [MergeOrder.Kind.organisation, .organisation, .contact, .partnership]
          .randomElement(using: &random) ?? .organisation
        let two = try ids(kind, in: register).shuffled(using: &random).prefix(2)
        guard let survivor = two.first, let merged = two.last, survivor != merged else { continue }
        do {
          try register.mergeAsProposed(kind, keeping: survivor, merging: merged)
        } catch RegisterError.refused, RegisterError.refusedAll {
          // Such as two that would continue themselves: nothing has changed.
          refused += 1
          let now = try StandingRows(register)
          #expect(now.differences(from: standing[standing.count - 1]) == [], "step \(step)")
          continue
        }
        merges += 1
        standing.append(try StandingRows(register))
        var lead = (leads.last ?? [:]).mapValues {
          $0 == merged && kind == .organisation ? survivor : $0
        }
        if kind == .organisation { lead[merged] = survivor }
        leads.append(lead)
        #expect(
          try register.referring(to: merged, in: kind.record.declared.table) == [], "step \(step)")
      }
      #expect(try counts(register) == lasting, "step \(step)")
      for (merged, survivor) in leads.last ?? [:] {
        #expect(try register.organisationID(of: Organisation.reference(of: merged)) == survivor)
      }
    }
    #expect(merges > 8)
    #expect(undone > 3)
    #expect(try register.check(today: testToday).steps.flatMap(\.faults) == [])
    while standing.count > 1 {
      _ = try register.undo()
      standing.removeLast()
    }
    #expect(try StandingRows(register).differences(from: standing[0]) == [])
  }
}
