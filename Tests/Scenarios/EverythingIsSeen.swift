import GRDB
import HotlineDesk
import Resources
import Screen
import Testing

@testable import HotlineCore
@testable import HotlineDesk

/// What the register knows of an enterprise stands where one reads of it, in the order of a call.
@Suite("Everything that is stored is seen")
struct EverythingIsSeen {
  /// What each column of an organisation holds in the test, and how it reads.
  private static let columns: [String: (stored: String, seen: String)] = [
    "name": ("'Prøvehuset'", "Prøvehuset"), "altNames": ("'[\"Prøvekælderen\"]'", "Prøvekælderen"),
    "kind": ("'association'", "forening"), "status": ("'dormant'", "hviler"),
    "parentID": ("1", "Hører under"), "mergedIntoID": ("2", "Lagt ind under"),
    "successorOfID": ("3", "Fortsætter"), "cvr": ("'41227618'", "41 22 76 18"),
    "legalFormCode": ("115", "115"), "street": ("'Prøvegade 3'", "Prøvegade 3"),
    "postalCode": ("'8653'", "8653"), "city": ("'Them'", "Them"),
    "municipalityCode": ("'0740'", "Silkeborg"), "startedOn": ("'2019-05-01'", "01-05-2019"),
    "ceasedOn": ("'2026-11-30'", "30-11-2026"), "ceaseReason": ("'moved'", "flytte"),
    "industryCode": ("'561190'", "561190"), "industrySystem": ("'DB07'", "DB07"),
    "industryTitle": ("'Prøvekøkkener'", "Prøvekøkkener"), "employees": ("17", "17"),
    "employeesInterval": ("'ANTAL_10_19'", "10-19"), "fte": ("11.5", "11,5"),
    "turnoverDKK": ("4200000", "4.200.000"), "balanceDKK": ("1300000", "1.300.000"),
    "figuresYear": ("2024", "2024"), "adProtected": ("1", "Reklamebeskyttet"),
    "doNotCall": ("1", "MÅ IKKE RINGES OP"),
    "doNotCallNote": ("'kun på mail'", "kun på mail"),
    "website": ("'proevehuset.example'", "proevehuset.example"),
    "email": ("'post@proevehuset.example'", "post@proevehuset.example"),
    "purposeText": ("'Prøver alt'", "Prøver alt"), "impactModel": ("'both'", "begge"),
    "isTrading": ("1", "ja"), "motives": ("'[\"society\"]'", "Afsæt"),
    "themes": ("'[\"inclusiveWorkplace\"]'", "rummelighed"),
    "surplusUse": ("'bliver i huset'", "bliver i huset"),
    "csrProfile": ("'praktikpladser'", "praktikpladser"),
    "responsibleTo": ("'[\"employees\"]'", "medarbejderne"),
    "dialogueIntervalDays": ("91", "91"), "publicFrom": ("'2026-02-03'", "03-02-2026"),
    "publicTo": ("'2027-02-04'", "04-02-2027"), "verifiedOn": ("'2026-08-09'", "09-08-2026"),
    "verifiedBy": ("'Testperson Beta'", "Testperson Beta"),
    "source": ("'import:7'", "import 7"),
    "note": ("'HUSK ring efter kl 13'", "HUSK ring efter kl 13"),
    "isNoteImportant": ("1", "! HUSK ring efter kl 13"),
  ]

  private static let stamps: Set = [
    "id", "revision", "createdAt", "createdBy", "updatedAt", "updatedBy",
  ]

  private func text(of id: Int64, _ register: Register) throws -> String {
    let desk = try TestDesk(register: register)
    let today = try #require(TestDesk.today)
    let detail = try #require(try register.detail(of: id, today: today))
    return
      ([desk.state.title(of: Reader(.organisation(detail, showing: nil)))]
      + desk.state.organisationLines(detail, showing: nil).map(\.text))
      .joined(separator: "\n")
  }

  @Test("every column of an organisation, in words")
  func columns() throws {
    let register = try TestDesk.register()
    let entry = OrganisationEntry(Organisation(name: "Prøvehuset", kind: .association))
    let id = try register.save(entry, from: nil).id
    let names = try register.database.read { try $0.columns(in: "organisation").map(\.name) }
    let unknown = Set(names).subtracting(Self.stamps).subtracting(Self.columns.keys)
    #expect(unknown.isEmpty, "say where these are seen: \(unknown)")
    // Who was merged is read where they went.
    let seen = Self.columns.filter { $0.key != "mergedIntoID" }
    let set = seen.map { "\"\($0.key)\" = \($0.value.stored)" }.joined(separator: ", ")
    try register.database.write { db in
      try db.execute(sql: "UPDATE organisation SET \(set) WHERE id = \(id)")
    }
    let text = try text(of: id, register)
    for (column, value) in seen {
      #expect(text.contains(value.seen), "\(column) is not seen in\n\(text)")
    }
  }

  @Test("numbers with their kinds, earlier names and addresses, periods, sites")
  func rows() throws {
    let register = try TestDesk.register()
    let id = try TestDesk(register: register).organisation("Kafé Langsø")
    let columns = "organisationID, validFrom, revision, createdAt, createdBy, updatedAt, updatedBy"
    let stamps = "1, '2026-01-01 08:00:00.000', 1, '2026-01-01 08:00:00.000', 1"
    try register.database.write { db in
      for (table, extra, values) in [
        ("namePeriod", "validTo, name", "'2019-01-01', 'Den Gamle Kro'"),
        ("addressPeriod", "validTo, street, postalCode", "'2019-01-01', 'Gammelgade 9', '8600'"),
        ("sizePeriod", "validTo, sizeClass, basis", "'2019-01-01', 'smv', 'regnskabet for 2017'"),
      ] {
        try db.execute(
          sql: """
            INSERT INTO \(table) (\(columns), \(extra))
            VALUES (\(id), '2018-01-01', \(stamps), \(values))
            """)
      }
      try db.execute(
        sql: """
          INSERT INTO phone (organisationID, number, kind, isPrimary, revision, createdAt, createdBy,
            updatedAt, updatedBy) VALUES (\(id), '86 99 77 55', 'køkkenet', 0, \(stamps))
          """)
    }
    let text = try text(of: id, register)
    for seen in ["Den Gamle Kro", "Gammelgade 9", "regnskabet for 2017", "86 99 77 55", "køkkenet"]
    {
      #expect(text.contains(seen), "\(seen)\n\(text)")
    }
  }

  @Test("a note marked as important stands on top, in the list, in the call and while it rings")
  func important() throws {
    let desk = try TestDesk()
    desk.type("langsø")
    desk.press(.up, .control("e"))
    desk.go(to: .note)
    desk.type("HUSK ring efter kl 13")
    desk.go(to: "isNoteImportant")
    desk.type(" ")
    desk.press(.control("s"))
    desk.press(.escape)
    let detail = try desk.detail(of: "Kafé Langsø")
    #expect(detail.important == ["HUSK ring efter kl 13"])
    let today = try #require(TestDesk.today)
    let lines = detail.lines(.danish, today: today, nil)
    #expect(lines.first?.text == "! HUSK ring efter kl 13")
    let number = try #require(PhoneNumber("86 80 11 22"))
    #expect(try desk.register.callerCard(of: number, today: today).important == detail.important)
    desk.type("86801122")
    #expect(desk.lines.contains { $0.contains("▸Kafé Langsø") && $0.contains("! HUSK") })
    desk.press(.function(2))
    #expect(desk.shows("! HUSK ring efter kl 13"))
  }

  @Test("a note of a talk can be marked too")
  func importantTalk() throws {
    let desk = try TestDesk()
    let id = try desk.organisation("Kafé Langsø")
    var note = Interaction(
      kind: .note, direction: .incoming, startedAt: TestDesk.now, staffID: 1,
      summary: "Kun skriftligt", twoWay: false)
    note.isImportant = true
    var entry = ConversationEntry(interaction: note)
    entry.caller = ConversationEntry.Party(organisationID: id, name: "Kafé Langsø")
    try desk.register.save(entry, from: nil)
    #expect(try desk.detail(of: "Kafé Langsø").important == ["Kun skriftligt"])
  }

  @Test("promises and the last three talks come before what it offers and its positions")
  func order() throws {
    let desk = try TestDesk()
    let detail = try desk.detail(of: "Gudenå Køkken")
    let today = try #require(TestDesk.today)
    let lines = detail.lines(.danish, today: today, nil)
    func place(_ label: String) throws -> Int {
      try #require(lines.firstIndex { $0.label == label }, "\(label)")
    }
    let talks = detail.timeline.prefix(3).compactMap { talk in
      lines.firstIndex { $0.text == talk.words(.danish) }
    }
    #expect(talks.count == min(3, detail.timeline.count))
    let offers = try place("Tilbyder")
    #expect(talks.allSatisfy { $0 < offers })
    #expect(try offers < place("Stillinger"))
    // History is as bright as the rest.
    #expect(talks.allSatisfy { lines[$0].role == .text })
  }
}
