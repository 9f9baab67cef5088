import GRDB
import Resources
import Testing

@testable import HotlineCore

@Suite("What a role may do")
struct RightsTests {
  let register: Register

  init() throws {
    register = try testRegister()
  }

  /// The one who sits here gets another role, as an administrator at another desk would give it.
  private func become(_ role: Staff.Role, active: Bool = true) throws {
    try register.database.write { db in
      try db.execute(
        sql: """
          UPDATE staff SET role = ?, active = ? WHERE id = ?;
          INSERT INTO staff (initials, osUser, name, role, revision, createdAt, createdBy,
            updatedAt, updatedBy)
          VALUES ('ØL', 'oel', 'Prøve Ø', 'admin', 1, '2026-11-23 09:00:00.000', 1,
            '2026-11-23 09:00:00.000', 1)
          """, arguments: [role.rawValue, active, register.user.id])
    }
  }

  private func enterprise() throws {
    try register.save(
      OrganisationEntry(Organisation(name: "Opdigtet ApS", kind: .enterprise)), from: nil)
  }

  private func needs(_ role: Staff.Role, _ body: () throws -> Void) {
    #expect {
      try body()
    } throws: { error in
      error as? RegisterError == .refused(.staff(.notAllowed(needs: role, who: ["ØL"])))
    }
  }

  @Test("a reader, and whoever has left, writes nothing; staff enter what callers say")
  func reading() throws {
    try become(.reader)
    needs(.staff) { try enterprise() }
    try register.database.write { try $0.execute(sql: "UPDATE staff SET role = 'staff'") }
    try enterprise()
    try register.database.write { db in
      try db.execute(
        sql:
          "UPDATE staff SET active = 0 WHERE id = ?; UPDATE staff SET role = 'admin' WHERE id <> ?",
        arguments: [register.user.id, register.user.id])
    }
    needs(.staff) { try enterprise() }
  }

  @Test("words, figures and goals are a leader's, staff an administrator's; taking back is writing")
  func deciding() throws {
    var label = Label(kind: .theme, code: "", labelDa: "prøvetema", labelEn: "")
    label = try register.save(label, from: nil)
    #expect([label.code, label.labelEn] == ["provetema", "prøvetema"])
    try become(.reader)
    needs(.leader) {
      try register.save(Parameter(key: Parameter.Key.euro.rawValue), from: nil)
    }
    try register.database.write { db in
      try db.execute(
        sql: "UPDATE staff SET role = 'staff' WHERE id = ?", arguments: [register.user.id])
    }
    needs(.leader) { _ = try register.undo() }
    needs(.leader) {
      try register.save(Parameter(key: Parameter.Key.euro.rawValue), from: nil)
    }
    needs(.admin) {
      try register.save(
        Staff(initials: "NY", osUser: "ny", name: "Prøve Ny", role: .staff), from: nil)
    }
  }

  @Test("every kind that decides how is counted or who may what asks for more than staff")
  func kinds() {
    let decided = RecordKind.allCases.filter { $0.declared.leastRole > .staff }
    #expect(
      Set(decided).isSuperset(of: [
        .label, .scheme, .parameter, .category, .prize, .retention, .freeze, .staff, .period,
      ]))
    #expect(RecordKind.staff.declared.leastRole == .admin)
  }

  @Test("the last administrator stays one; initials and logins are told apart")
  func staff() throws {
    let me = try #require(try register.record(Staff.self, register.user.id))
    var demoted = me
    demoted.active = false
    #expect(throws: RegisterError.refused(.staff(.lastAdministrator))) {
      try register.save(demoted, from: me)
    }
    var misspelt = me
    misspelt.osUser = "annax"
    #expect(throws: RegisterError.refused(.staff(.loginOfLastAdministrator))) {
      try register.save(misspelt, from: me)
    }
    let other = try register.save(
      Staff(initials: "ny", osUser: "ny", name: "Prøve Ny", role: .admin), from: nil)
    #expect(other.initials == "NY")
    #expect(throws: RegisterError.self) {
      try register.save(
        Staff(initials: "NY", osUser: "ny2", name: "Prøve To", role: .staff), from: nil)
    }
    #expect(try register.save(demoted, from: me).rights == .reader)
  }

  @Test("on one day one figure of the rules holds")
  func figures() throws {
    var limit = Parameter(key: Parameter.Key.procurementLimit.rawValue)
    limit.value = 600_000
    limit.validFrom = theDay("2027-01-01")
    #expect(
      throws: RegisterError.refused(
        .parameter(.holdsAlready(from: theDay("2020-01-01"), to: nil)))
    ) {
      try register.save(limit, from: nil)
    }
    let old = try #require(
      try register.read {
        try Parameter.fetchOne(
          $0, sql: "SELECT * FROM parameter WHERE key = 'procurement_limit_dkk'")
      })
    var ended = old
    ended.validTo = theDay("2027-01-01")
    try register.save(ended, from: old)
    #expect(try register.save(limit, from: nil).labelDa == "grænse for direkte køb")
  }
}
