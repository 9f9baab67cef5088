import Foundation
import GRDB
import Resources
import Testing

@testable import HotlineCore

/// Who took what out of the register stands in its history.
@Suite("The read log")
struct ReadLogTests {
  private let folder: TestFolder
  private let register: Register
  private let organisation: Int64

  init() throws {
    folder = try TestFolder()
    register = try Register.open(at: folder.file("register.sqlite"), .test())
    organisation = try register.save(
      OrganisationEntry(Organisation(name: "Prøvekøkkenet", kind: .enterprise)), from: nil
    ).organisation.id
    var contact = ContactEntry(
      ContactPerson(name: "Opdigtet Person"),
      roles: [ContactRole(contactPersonID: 0, organisationID: organisation)])
    contact.phones = [Phone(organisationID: 0, number: try #require(PhoneNumber("20000001")))]
    _ = try register.save(contact, from: nil)
  }

  private func lists(_ register: Register) throws -> RecordLists {
    RecordLists(register, .danish, try CopenhagenTime())
  }

  /// Every way out, by what is said of it.
  private var ways: [(noted: String, take: (Register, String) throws -> Void)] {
    [
      ("hele registeret (json)", { try $0.exportAll(to: $1 + "/alt.json") }),
      ("alle lister (csv)", { _ = try $0.exportLists(to: $1 + "/lister") }),
      ("alle lister (xlsx)", { _ = try $0.exportWorkbook(to: $1 + "/alt.xlsx", .danish) }),
      (
        "kontaktpersoner til en adressebog (vcf, 1 række)",
        { _ = try $0.exportCards(to: $1 + "/kort.vcf") }
      ),
      (
        "kontaktpersoner til en adressebog (\(Organisation.reference(of: organisation)), vcf, 1 række)",
        { _ = try $0.exportCards(at: organisation, to: $1 + "/et.vcf") }
      ),
      (
        "opfølgninger og arrangementer (ics, 0 rækker)",
        { _ = try $0.exportCalendar(.danish, to: $1 + "/aftaler.ics") }
      ),
      (
        "alt om en virksomhed (\(Organisation.reference(of: organisation)), txt, json)",
        { _ = try $0.exportAccess(of: organisation, to: $1 + "/svar", .danish) }
      ),
      (
        "alt om en person (txt, json)",
        { _ = try $0.exportAccess(ofPerson: "Opdigtet Person", to: $1 + "/person", .danish) }
      ),
      (
        "listen Partnerskaber (csv, 1 række)",
        {
          _ = try self.lists($0).write(
            ListQuestion(.kind(.partnership)), as: .csv, to: $1 + "/partnere.csv",
            replacing: false)
        }
      ),
      (
        "listen Partnerskaber (xlsx, 1 række)",
        {
          _ = try self.lists($0).save(
            ListQuestion(.kind(.partnership)), as: .workbook, to: $1 + "/partnere.xlsx",
            replacing: false)
        }
      ),
      (
        "listen Partnerskaber (html, 1 række)",
        {
          _ = try self.lists($0).write(
            ListQuestion(.kind(.partnership)), as: .page, columns: [],
            into: URL(filePath: $1))
        }
      ),
      (
        "rapporten \(ReportKind.prizes.title(.danish)) (html)",
        { register, folder in
          let question = ReportQuestion(.prizes, asOf: testToday)
          let report = try #require(try register.report(question, .danish))
          _ = try register.write(report, of: question, .danish, into: URL(filePath: folder))
        }
      ),
      (
        "teksten på en side (H-20261123-01, txt, 1 række)",
        {
          _ = try $0.write(
            RecordPage(title: "Prøve", lines: []), of: "H-20261123-01", to: $1 + "/sag.txt",
            replacing: false)
        }
      ),
      (
        "den offentlige fortegnelse (html, csv, json, 0 rækker)",
        { try $0.publish($0.publicDirectory(on: testToday), to: $1 + "/offentlig") }
      ),
      (
        "en sikkerhedskopi (sqlite)", { _ = try $0.backUp(to: $1 + "/kopi", replacing: false) }
      ),
      (
        "listen Kontaktpersoner (text, 1 række)",
        { register, _ in
          _ = try self.lists(register).text(of: ListQuestion(.kind(.contact)), as: .text)
        }
      ),
    ]
  }

  private var path: String { folder.file("x").deletingLastPathComponent().path }

  /// The newest first.
  private func noted(in register: Register? = nil) throws -> [String] {
    let said = try (register ?? self.register).history(since: testToday, .danish)
      .filter { $0.id == nil }.map { $0.sentence(.danish) }
    let beginning = "\(self.register.user.initials) tog ud af registeret: "
    return said.map { $0.hasPrefix(beginning) ? String($0.dropFirst(beginning.count)) : $0 }
  }

  @Test("each way out is noted with what was taken and how much, and names no person")
  func everyWay() throws {
    for (place, way) in ways.enumerated() {
      try way.take(register, path)
      let all = try noted()
      #expect(all.count == place + 1)
      #expect(all.contains(way.noted), "\(way.noted): \(all)")
    }
  }

  @Test("an export is the same whoever took one before, and tells nobody elsewhere of it")
  func stable() throws {
    try register.exportAll(to: path + "/et.json")
    try register.exportAll(to: path + "/to.json")
    let (one, two) = (
      try Data(contentsOf: folder.file("et.json")), try Data(contentsOf: folder.file("to.json"))
    )
    #expect(one == two)
    let fresh = try testRegister()
    _ = try fresh.importFiles([path + "/et.json"], ImportOptions(today: testToday))
    #expect(try noted(in: fresh) == [])
  }

  @Test("a backup that is put back takes nothing of it away")
  func restored() throws {
    _ = try register.backUp(to: path + "/kopi.sqlite", replacing: false)
    try register.exportAll(to: path + "/alt.json")
    _ = try register.restore(from: path + "/kopi.sqlite")
    #expect(try noted() == ["hele registeret (json)", "en sikkerhedskopi (sqlite)"])
  }

  @Test("what is read is noted where that is allowed, in a copy too, which stays out of use")
  func whileReading() throws {
    _ = try register.backUp(to: path + "/kopi.sqlite", replacing: false)
    try register.close()
    let reading = try Register.open(
      at: folder.file("register.sqlite"), .test("anna", readOnly: true)
    ).notingExtracts(.test())
    _ = try reading.exportCards(to: path + "/kort.vcf")
    try reading.close()
    let again = try Register.open(at: folder.file("register.sqlite"), .test())
    let card = "kontaktpersoner til en adressebog (vcf, 1 række)"
    #expect(try noted(in: again) == [card, "en sikkerhedskopi (sqlite)"])
    // Nobody has written to the copy since it was made.
    let copy = try Register.open(at: folder.file("kopi.sqlite"), .test("anna", readOnly: true))
    #expect(throws: RegisterError.extractNeedsLog(path: nil)) {
      try copy.exportCards(to: path + "/af-kopi.vcf")
    }
    _ = try copy.notingExtracts(.test()).exportCards(to: path + "/af-kopi.vcf")
    #expect(try folder.names.filter { $0.hasPrefix("kopi.sqlite") } == ["kopi.sqlite"])
    let looked = try Register.open(at: folder.file("kopi.sqlite"), .test("anna", readOnly: true))
    #expect(try noted(in: looked) == [card])
    try looked.close()
    _ = try again.backUp(to: path + "/kopi.sqlite", replacing: true)
  }

  @Test("where nothing may be written, nothing is taken out and no file stays")
  func readOnly() throws {
    try register.close()
    let reading = try Register.open(
      at: folder.file("register.sqlite"), .test("anna", readOnly: true))
    for way in ways {
      #expect(throws: RegisterError.extractNeedsLog(path: nil), "\(way.noted)") {
        try way.take(reading, path)
      }
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: path)
      .filter { !$0.hasPrefix("register.sqlite") }
    #expect(left == [])
    #expect(throws: Never.self) {
      _ = try lists(reading).text(of: ListQuestion(.kind(.partnership)), as: .text)
    }
  }

  @Test("the sentence says what keeps it from being noted")
  func sentences() {
    let asked = RegisterError.extractNeedsLog(path: nil).sentence(.danish)
    #expect(asked.contains("udelad --readonly"))
    let unwritable = RegisterError.extractNeedsLog(path: "/srv/a").sentence(.danish)
    #expect(unwritable.contains("/srv/a") && !unwritable.contains("--readonly"))
  }

  @Test("the backups of the schedule are the program's own and not noted")
  func scheduled() throws {
    var hours = Parameter(key: Parameter.Key.backupHours.rawValue)
    (hours.value, hours.validFrom) = (24, testToday)
    try register.save(hours, from: nil)
    #expect(try register.backUpIfDue() != nil)
    #expect(try noted() == [])
  }

  @Test("it is nothing to take back, and no news for a colleague")
  func isNoAction() throws {
    let colleague = try Register.open(at: folder.file("register.sqlite"), .test("bo"))
    let latest = try colleague.news(after: nil).latest
    try register.exportAll(to: path + "/alt.json")
    #expect(try colleague.news(after: latest).actions.isEmpty)
    #expect(try register.undo().kind == .entered(.contact))
  }

  @Test("a list that is only printed is noted where it is one of persons")
  func printed() throws {
    _ = try lists(register).text(of: ListQuestion(.kind(.organisation)), as: .csv)
    #expect(try noted() == [])
  }
}
