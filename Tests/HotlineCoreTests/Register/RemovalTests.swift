import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

/// Two people at one register: what one of them wants gone, the other has changed or built upon.
@Suite("Removing what a colleague works on")
struct RemovalTests {
  let folder: TestFolder
  let mine: Register
  let theirs: Register
  let bakery: Organisation

  init() throws {
    folder = try TestFolder()
    mine = try Register.open(at: folder.file("register.sqlite"), .test())
    theirs = try Register.open(at: folder.file("register.sqlite"), .test("bo"))
    bakery = try Self.enter("Prøvebageriet", in: mine)
  }

  private static func enter(
    _ name: String, cvr: String? = nil, in register: Register
  ) throws -> Organisation {
    var organisation = Organisation(name: name, kind: .enterprise)
    organisation.cvr = cvr.flatMap { CVRNumber($0) }
    return try register.save(OrganisationEntry(organisation), from: nil).organisation
  }

  private func line(_ title: String) throws -> OfferLine {
    try mine.save(
      OfferLine(organisationID: bakery.id, direction: .offers, mode: .product, title: title),
      from: nil)
  }

  private func contact(in register: Register) throws -> ContactEntry {
    var entry = ContactEntry(
      ContactPerson(name: "Opdigtet Person"),
      roles: [ContactRole(contactPersonID: 0, organisationID: bakery.id)])
    entry.phones = [Phone(organisationID: 0, number: try #require(PhoneNumber("20000001")))]
    return try register.save(entry, from: nil)
  }

  private func refusals(_ body: () throws -> Void) throws -> [Refusal] {
    do {
      try body()
      return []
    } catch let error as RegisterError {
      return error.refusals
    }
  }

  // MARK: Removing

  @Test(
    "a record goes with the rows that it owns, comes back with them, and stays for a colleague's")
  func withOwnedRows() throws {
    let mill = try Self.enter("Prøvemøllen", in: mine)
    var entry = PartnershipEntry.blank(RecordAbout())
    entry.partnership.title = "Mel til brød"
    entry.parties = [bakery, mill].map { .init(organisationID: $0.id, name: $0.name) }
    let seen = try mine.save(entry, from: nil)
    #expect(seen.parties.count == 2)
    try mine.remove(Removal(seen))
    #expect(try mine.record(PartnershipEntry.self, seen.id) == nil)
    _ = try mine.undo()
    let again = try #require(try mine.record(PartnershipEntry.self, seen.id))
    #expect(again.parties.map(\.row.id) == seen.parties.map(\.row.id))
    var edited = again
    let smithy = try Self.enter("Prøvesmedjen", in: theirs)
    edited.parties.append(.init(organisationID: smithy.id, name: smithy.name))
    try theirs.save(edited, from: again)
    #expect(try !refusals { try mine.remove(Removal(again)) }.isEmpty)
    #expect(try mine.record(PartnershipEntry.self, seen.id)?.parties.count == 3)
  }

  @Test("a line that a colleague changed since it was read stays, and goes as it is then seen")
  func changedLine() throws {
    let seen = try line("Brød")
    var edited = seen
    edited.title = "Brød til hver fredag"
    let now = try theirs.save(edited, from: seen)
    #expect(
      try refusals { try mine.remove(.line(seen)) } == [.changedUnseen(subject: "Brød")])
    #expect(try mine.record(OfferLine.self, seen.id) == now)
    try mine.remove(.line(now))
    #expect(try mine.record(OfferLine.self, seen.id) == nil)
  }

  @Test("a line that a colleague removed is gone, and a later one is not taken for it")
  func removedLine() throws {
    let seen = try line("Brød")
    try theirs.remove(.line(seen))
    let later = try line("Kage")
    #expect(throws: RegisterError.rowIsGone(table: "offerLine", id: seen.id)) {
      try mine.remove(.line(seen))
    }
    #expect(try mine.record(OfferLine.self, later.id) == later)
  }

  @Test("a person goes with the last role only as they were seen, with the numbers that were seen")
  func changedPerson() throws {
    let seen = try contact(in: mine)
    let role = try #require(seen.roles.first)
    var renamed = seen
    renamed.person.name = "Opdigtet Navn"
    let now = try theirs.save(renamed, from: seen)
    let removal = Removal.contact(role, of: seen.person, seen.phones)
    #expect(
      try refusals { try mine.remove(removal) } == [.changedUnseen(subject: "Opdigtet Navn")])
    var reachable = now
    reachable.phones.append(Phone(organisationID: 0, number: try #require(PhoneNumber("20000002"))))
    let latest = try theirs.save(reachable, from: now)
    #expect(
      try refusals { try mine.remove(.contact(role, of: now.person, now.phones)) }
        == [.changedUnseen(subject: "Opdigtet Navn")])
    #expect(try mine.record(ContactEntry.self, seen.id) == latest)
    try mine.remove(.contact(role, of: latest.person, latest.phones))
    #expect(try mine.record(ContactEntry.self, seen.id) == nil)
  }

  @Test("a number that is out of use was on no screen, and goes along")
  func numberOutOfUse() throws {
    var seen = try contact(in: mine)
    var old = Phone(organisationID: 0, number: try #require(PhoneNumber("20000003")))
    old.validTo = theDay("2026-01-01")
    var longer = seen
    longer.phones.append(old)
    seen = try mine.save(longer, from: seen)
    let detail = try #require(try mine.detail(of: bakery.id, today: testToday)?.contacts.first)
    #expect(detail.phones.count == 1)
    try mine.remove(.contact(detail.role, of: detail.person, detail.phones))
    #expect(try mine.record(ContactEntry.self, seen.id) == nil)
    _ = try mine.undo()
    #expect(try mine.record(ContactEntry.self, seen.id) == seen)
  }

  // MARK: Rows of a record, taken out by an edit

  /// The bakery with these numbers, as it is stored.
  private func bakery(with numbers: String...) throws -> OrganisationEntry {
    let base = try #require(try mine.record(OrganisationEntry.self, bakery.id))
    var entry = base
    entry.phones = numbers.compactMap { PhoneNumber($0) }
      .map { Phone(organisationID: bakery.id, number: $0) }
    return try mine.save(entry, from: base)
  }

  @Test("a number that a colleague changed does not go with one's edit of the rest")
  func changedNumber() throws {
    let base = try bakery(with: "86 12 34 56")
    var theirs = base
    theirs.phones[0].number = try #require(PhoneNumber("86 65 43 21"))
    let standing = try self.theirs.save(theirs, from: base)
    var without = base
    without.phones = []
    without.organisation.street = "Prøvevej 1"
    #expect {
      try mine.save(without, from: base)
    } throws: { error in
      guard case RegisterError.conflict(let conflict) = error else { return false }
      return conflict.table == "phone" && conflict.fields.map(\.column).contains("number")
    }
    #expect(try mine.record(OrganisationEntry.self, base.id) == standing)
  }

  @Test("a number that both took out is gone, and each keeps what else they wrote")
  func bothTookOut() throws {
    let base = try bakery(with: "86 12 34 56")
    var theirs = base
    theirs.phones = []
    theirs.organisation.email = "hej@proeve.example"
    try self.theirs.save(theirs, from: base)
    var without = base
    without.phones = []
    without.organisation.street = "Prøvevej 1"
    let stored = try mine.save(without, from: base)
    #expect(stored.phones.isEmpty && stored.organisation.street == "Prøvevej 1")
    #expect(stored.organisation.email == "hej@proeve.example")
  }

  @Test("a number that a colleague took out stays out, whatever else is edited meanwhile")
  func colleagueTookOut() throws {
    let base = try bakery(with: "86 12 34 56", "86 65 43 21")
    var theirs = base
    theirs.phones.removeFirst()
    try self.theirs.save(theirs, from: base)
    var edited = base
    edited.organisation.street = "Prøvevej 1"
    let stored = try mine.save(edited, from: base)
    #expect(stored.phones.map(\.number) == theirs.phones.map(\.number))
    #expect(stored.organisation.street == "Prøvevej 1")
  }

  @Test("a category and a prize that others name by their code stay, and say what stands on them")
  func namedByCode() throws {
    let category = try #require(
      try mine.read {
        try Category.fetchOne($0, sql: "SELECT * FROM category WHERE code = 'koekken.kantine'")
      })
    var line = OfferLine(
      organisationID: bakery.id, direction: .offers, mode: .product, title: "Suppe")
    line.categoryCode = category.code
    try mine.save(line, from: nil)
    #expect(
      try refusals { try mine.remove(Removal(category)) }
        == [
          .builtUpon(
            subject: category.called ?? "", by: [Dependent(kind: .line, count: 1)])
        ])
  }

  @Test("a first day of one and a last day of the other that do not go together are a conflict")
  func turnedRoundTogether() throws {
    let base = try bakery(with: "86 12 34 56")
    var theirs = base
    theirs.organisation.publicFrom = theDay("2026-09-01")
    try self.theirs.save(theirs, from: base)
    var mine = base
    mine.organisation.publicTo = theDay("2026-08-01")
    #expect {
      try self.mine.save(mine, from: base)
    } throws: { error in
      guard case RegisterError.conflict(let conflict) = error else { return false }
      return conflict.rowID == base.id && conflict.theirStaff == self.theirs.user.initials
    }
  }

  @Test("the same party, added by both, is a conflict and no word of SQLite's")
  func sameParty() throws {
    let mill = try Self.enter("Prøvemøllen", in: mine)
    let smithy = try Self.enter("Prøvesmedjen", in: mine)
    var entry = PartnershipEntry.blank(RecordAbout())
    entry.partnership.title = "Mel til brød"
    entry.parties = [bakery, mill].map { .init(organisationID: $0.id, name: $0.name) }
    let base = try mine.save(entry, from: nil)
    var both = base
    both.parties.append(.init(organisationID: smithy.id, name: smithy.name))
    try theirs.save(both, from: base)
    #expect {
      try mine.save(both, from: base)
    } throws: { error in
      if case RegisterError.conflict = error { true } else { false }
    }
  }

  @Test("a label that a colleague uses stays when who entered it takes that back")
  func usedLabel() throws {
    var label = Label.blank(RecordAbout())
    (label.kind, label.labelDa, label.labelEn) = (.motive, "naboskab", "neighbours")
    let motive = try mine.save(label, from: nil)
    let base = try #require(try theirs.record(OrganisationEntry.self, bakery.id))
    var edited = base
    edited.organisation.motives = [motive.code]
    try theirs.save(edited, from: base)
    let standing = Refusal.builtUpon(
      subject: motive.called ?? "", by: [Dependent(kind: .organisation, count: 1)])
    #expect(try refusals { _ = try mine.undo() } == [standing])
    var other = motive
    other.kind = .theme
    #expect(try refusals { try mine.save(other, from: motive) } == [standing])
    _ = try theirs.undo()
    _ = try mine.undo()
    #expect(try mine.check(today: testToday).isSound)
  }

  // MARK: Taking back

  @Test("an organisation on which a colleague has built stays, and says what stands on it")
  func builtUpon() throws {
    _ = try contact(in: theirs)
    try theirs.save(
      OfferLine(organisationID: bakery.id, direction: .offers, mode: .product, title: "Brød"),
      from: nil)
    let refusal = Refusal.builtUpon(
      subject: "Prøvebageriet",
      by: [
        Dependent(kind: .contact, count: 1), Dependent(kind: .line, count: 1),
        Dependent(kind: nil, count: 1),
      ])
    #expect(try refusals { _ = try mine.undo() } == [refusal])
    #expect(
      refusal.sentence(.danish)
        == "Prøvebageriet bliver stående, for andet bygger på det: 1 × kontaktperson, "
        + "1 × tilbud eller behov, 1 × oplysning om det. Fjern først det.")
    #expect(try mine.detail(of: bakery.id, today: testToday)?.contacts.count == 1)
    _ = try theirs.undo()
    _ = try theirs.undo()
    #expect(try mine.undo().subject == "Prøvebageriet")
  }

  @Test("what stood on something that a colleague took away does not come back without it")
  func footingGone() throws {
    let kitchen = try Self.enter("Prøvekøkkenet", in: theirs)
    let line = try mine.save(
      OfferLine(organisationID: kitchen.id, direction: .offers, mode: .product, title: "Suppe"),
      from: nil)
    try mine.remove(.line(line))
    _ = try theirs.undo()
    #expect(try refusals { _ = try mine.undo() } == [.changedSince(subject: "Suppe")])
  }

  @Test("a CVR number that a colleague has given away since is not taken back")
  func numberGivenAway() throws {
    let mill = try Self.enter("Prøvemøllen", cvr: "11223342", in: mine)
    let entry = try #require(try mine.record(OrganisationEntry.self, mill.id))
    var without = entry
    without.organisation.cvr = nil
    try mine.save(without, from: entry)
    _ = try Self.enter("Prøvesmedjen", cvr: "11223342", in: theirs)
    #expect(try refusals { _ = try mine.undo() } == [.changedSince(subject: "Prøvemøllen")])
  }

  @Test("of an import on which a colleague has built, that organisation stays and the rest goes")
  func importBuiltUpon() throws {
    let list = folder.file("list.csv")
    try Data("navn;cvr;telefon\nPrøvemøllen;11223342;86112233\nPrøvesmedjen;22334451;\n".utf8)
      .write(to: list)
    let report = try mine.importFiles([list.path], ImportOptions(today: testToday))
    let batch = try #require(report.batches.first)
    let found = try mine.search(SearchQuery(text: "11223342"), today: testToday)
    let mill = try #require(found.hits.first)
    try theirs.save(
      OfferLine(organisationID: mill.id, direction: .offers, mode: .product, title: "Mel"),
      from: nil)
    let built = ImportObstacle(
      reason: .built, kind: .line, name: "Mel", organisationID: mill.id,
      staff: theirs.user.initials)
    let undone = try mine.undoImport(batch: batch)
    #expect(undone.kept == [built] && undone.keptCount == 1 && undone.rows == 2)
    let reference = Organisation.reference(of: mill.id)
    #expect(
      undone.sentence(batch, .danish)
        == "Import \(batch) er taget tilbage: 2 rækker. Det, kolleger har arbejdet videre med, "
        + "bliver stående. Bygger på den: tilbud eller behov »Mel« ved \(reference) "
        + "(\(theirs.user.initials)).")
    let left = try #require(
      try mine.search(SearchQuery(text: "11223342"), today: testToday).hits.first)
    #expect(left.phone == "86 11 22 33")
    #expect(try mine.search(SearchQuery(text: "22334451"), today: testToday).hits.isEmpty)
    #expect(try mine.check(today: testToday).isSound)
    #expect(throws: ImportError.batchTakenBack(id: batch)) { try mine.undoImport(batch: batch) }
  }

  @Test("of an import whose rows were changed since, each record is named once with who did it")
  func importChanged() throws {
    let list = folder.file("list.csv")
    try Data("navn;cvr\nPrøvemøllen;11223342\nPrøvesmedjen;22334451\n".utf8).write(to: list)
    let report = try mine.importFiles([list.path], ImportOptions(today: testToday))
    let batch = try #require(report.batches.first)
    let mill = try #require(
      try mine.search(SearchQuery(text: "11223342"), today: testToday).hits.first)
    for name in ["Prøvemøllen ny", "Prøvemøllen nyest"] {
      let entry = try #require(try theirs.record(OrganisationEntry.self, mill.id))
      var renamed = entry
      renamed.organisation.name = name
      try theirs.save(renamed, from: entry)
    }
    let undone = try mine.undoImport(batch: batch)
    let changed = undone.kept.filter { $0.reason == .changed && $0.kind == .organisation }
    #expect(changed.map(\.organisationID).contains(mill.id))
    #expect(changed.allSatisfy { $0.staff == theirs.user.initials })
    #expect(Set(undone.kept).count == undone.kept.count)
    #expect(
      try mine.search(SearchQuery(text: "11223342"), today: testToday).hits.first?.name
        == "Prøvemøllen nyest")
    #expect(try mine.search(SearchQuery(text: "22334451"), today: testToday).hits.isEmpty)
    #expect(try mine.check(today: testToday).isSound)
  }

  @Test("every row that can name another one is named by its kind, or belongs to it")
  func everyReference() throws {
    let named = try mine.read { db in
      let dependents = try Dependents(db)
      return dependents.keys.map { ($0.child.name, dependents.kind(of: $0)) }
    }
    let unnamed = Set(named.filter { $0.1 == nil }.map(\.0))
    #expect(named.contains { $0.0 == "partnershipParty" && $0.1 == .partnership })
    #expect(!unnamed.contains("contactRole") && !unnamed.contains("interactionOrganisation"))
    #expect(
      unnamed.allSatisfy { table in RecordKind.allCases.allSatisfy { $0.declared.table != table } })
  }
}
