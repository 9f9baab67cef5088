import Foundation
import GRDB
import Testing

@testable import HotlineCore

/// What stands in the files, and what never does.
@Suite("The published pages")
struct PublishedPagesTests {
  let folder: TestFolder

  init() throws {
    folder = try TestFolder()
  }

  private func publish(_ register: Register, to name: String = "ud") throws -> [String: String] {
    let path = folder.file(name).path
    try register.publish(register.publicDirectory(on: testToday), to: path)
    return try files(name)
  }

  private func files(_ name: String) throws -> [String: String] {
    let root = folder.file(name)
    var files: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      files[path] = try? String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
    return files
  }

  /// What the pages may show, by table and column.
  private static let open: Set<String> = [
    "organisation.name", "organisation.street", "organisation.city", "organisation.postalCode",
    "organisation.email", "organisation.website", "organisation.purposeText", "namePeriod.name",
    "addressPeriod.street", "addressPeriod.city", "addressPeriod.postalCode", "offerLine.title",
    "phone.number", "contactPerson.name", "contactPerson.email", "contactRole.title",
    "category.labelDa", "municipality.name", "municipality.region", "contactInfo.labelDa",
    "contactInfo.value",
  ]

  @Test("hold nothing internal: each text of the register is marked, and only open ones come out")
  func nothingInternal() throws {
    let register = try demoRegister()
    let columns = try FilledRegister.mark(register)
    #expect(columns.isSuperset(of: Self.open.subtracting(["municipality.region"])))
    #expect(columns.count > 100)
    let directory = try register.publicDirectory(on: testToday)
    let persons = try register.read { db in
      try Int64.fetchAll(
        db, sql: "SELECT contactPersonID FROM contactRole WHERE publicFrom IS NOT NULL")
    }
    let texts = try publish(register).values
    #expect(!directory.enterprises.isEmpty)
    let marks = texts.flatMap { text in
      text.matches(of: #/hemmelig\.(\w+)\.(\w+)\.(\d+)/#).map { match in
        (column: "\(match.1).\(match.2)", table: String(match.1), id: Int64(match.3) ?? 0)
      }
    }
    let shown = Set(marks.map(\.column))
    #expect(shown.isSubset(of: Self.open), "\(shown.subtracting(Self.open).sorted())")
    #expect(shown.isSuperset(of: ["organisation.purposeText", "offerLine.title"]))
    // And of the open ones only those of who is published.
    let published = Set(
      directory.enterprises.compactMap { Organisation.id(ofReference: $0.reference) })
    for mark in marks where mark.table == "organisation" {
      #expect(published.contains(mark.id), "\(mark)")
    }
    for mark in marks where mark.table == "contactPerson" {
      #expect(persons.contains(mark.id), "\(mark)")
    }
  }

  @Test("escape every value: a name, a text or an address is never code")
  func escaping() throws {
    let register = try testRegister()
    let bad = "<script>alert(1)</script>\" onclick='x' &amp;"
    var organisation = Organisation(name: "A " + bad, kind: .enterprise)
    organisation.publicFrom = theDay("2026-01-01")
    organisation.purposeText = bad
    organisation.street = bad
    organisation.city = bad
    organisation.website = "javascript:alert(1)"
    organisation.email = "a@b.example?bcc=\"><script>"
    var entry = OrganisationEntry(organisation)
    entry.sovPeriods = [
      SOVPeriod(organisationID: 0, validFrom: theDay("2020-01-01"), basis: .municipalAssessment)
    ]
    entry = try register.save(entry, from: nil)
    _ = try register.save(
      OfferLine(organisationID: entry.id, direction: .offers, mode: .service, title: bad), from: nil
    )
    let files = try publish(register)
    let pages = files.filter { $0.key.hasSuffix(".html") }
    #expect(pages.count == 2)
    for (name, page) in pages {
      #expect(!page.contains("<script>alert"), "\(name)")
      #expect(!page.contains("onclick='x'"), "\(name)")
      #expect(!page.contains("href=\"javascript:"), "\(name)")
      #expect(!page.contains("mailto:a@b.example?"), "\(name)")
      #expect(page.contains("&lt;script&gt;alert(1)"), "\(name)")
      #expect(page.contains("&amp;amp;"), "\(name)")
    }
    #expect(files["directory.csv"]?.contains("\"A <script>") == true)
  }

  @Test("are Danish, alone, and open without a server")
  func pages() throws {
    for (name, page) in try publish(demoRegister()) where name.hasSuffix(".html") {
      #expect(page.contains("<html lang=\"da\">"), "\(name)")
      #expect(page.contains("class=\"skip\""), "\(name)")
      #expect(page.contains("Silkeborg Kommune"), "\(name)")
      #expect(page.ranges(of: "<h1>").count == 1, "\(name)")
      #expect(page.contains("default-src 'none'"), "\(name)")
      for loaded in ["src=", "@import", "url(", "<link", "fetch("] {
        #expect(!page.contains(loaded), "\(name) loads \(loaded)")
      }
      #expect(!page.contains("{{"), "\(name)")
    }
  }

  @Test("have open data beside them: a row and an organization for each")
  func data() throws {
    let register = try demoRegister()
    let directory = try register.publicDirectory(on: testToday)
    let files = try publish(register)
    let names = directory.enterprises.map { "virksomheder/\($0.page).html" }
    #expect(Set(files.keys) == Set(["index.html", "directory.csv", "directory.json"] + names))
    let rows = try #require(files["directory.csv"]).split(separator: "\r\n")
    #expect(rows.count == directory.enterprises.count + 1)
    #expect(rows.first?.hasPrefix("id;name;registered;cvr;description;services;") == true)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(files["directory.json", default: ""].utf8))
        as? [String: Any])
    let organizations = try #require(json["organizations"] as? [[String: Any]])
    #expect(organizations.compactMap { $0["name"] as? String } == directory.enterprises.map(\.name))
    let kitchen = try #require(organizations.first { $0["name"] as? String == "Gudenå Køkken" })
    let services = try #require(kitchen["services"] as? [[String: Any]])
    #expect(services.allSatisfy { $0["status"] as? String == "active" })
    let location = try #require((kitchen["locations"] as? [[String: Any]])?.first)
    let address = try #require((location["addresses"] as? [[String: Any]])?.first)
    #expect(address["postal_code"] as? String == "8600")
    #expect(address["state_province"] as? String == "Midtjylland")
    #expect(address["country"] as? String == "DK")
  }

  @Test("keep the address of an enterprise that is called otherwise, and are found by its number")
  func renamed() throws {
    let register = try demoRegister()
    let before = try register.publicDirectory(on: testToday)
    let kitchen = try #require(before.enterprises.first { $0.name == "Gudenå Køkken" })
    #expect(kitchen.page == kitchen.reference.lowercased())
    let id = try #require(Organisation.id(ofReference: kitchen.reference))
    let old = try #require(try register.record(OrganisationEntry.self, id))
    var new = old
    new.organisation.name = "Et andet navn"
    _ = try register.save(new, from: old)
    let after = try register.publicDirectory(on: testToday)
    #expect(after.enterprises.first { $0.reference == kitchen.reference }?.page == kitchen.page)
    let list = try #require(try publish(register)["index.html"])
    let number = try #require(kitchen.phones.first)
    let words = list.matches(of: #/data-words="(?<words>[^"]*)"/#).map { String($0.words) }
    #expect(words.contains { $0.contains(number.display) && $0.contains(number.e164 ?? "?") })
  }

  @Test("count those left out apart: organisations, and persons of those who are in it")
  func leftOut() throws {
    let directory = try demoRegister().publicDirectory(on: testToday)
    #expect(!directory.leftOutContacts.isEmpty)
    #expect(
      directory.leftOutOrganisations.count + directory.leftOutContacts.count
        == directory.leftOut.count)
    let names = Set(directory.enterprises.map(\.name))
    #expect(directory.leftOutContacts.allSatisfy { names.contains($0.name) })
    #expect(directory.leftOutOrganisations.allSatisfy { !names.contains($0.name) })
  }

  @Test("come back where a run was stopped between its two moves")
  func stopped() throws {
    let register = try demoRegister()
    let published = try publish(register)
    let aside = folder.file(".hotline-ud.earlier")
    try FileManager.default.moveItem(at: folder.file("ud"), to: aside)
    #expect(try publish(register) == published)
    #expect(try folder.names == ["ud"])
    // Stopped after the second one.
    try FileManager.default.copyItem(at: folder.file("ud"), to: aside)
    #expect(try publish(register) == published)
    #expect(try folder.names == ["ud"])
    // What is no publication is nobody's to take away.
    try FileManager.default.createDirectory(at: aside, withIntermediateDirectories: false)
    try "mit".write(to: aside.appending(path: "note.txt"), atomically: true, encoding: .utf8)
    _ = try? publish(register)
    #expect(try folder.names.contains(".hotline-ud.earlier"))
    #expect(try files(".hotline-ud.earlier") == ["note.txt": "mit"])
  }

  @Test("take the place of an earlier publication whole, and of nothing else")
  func folders() throws {
    let register = try demoRegister()
    var files = try publish(register)
    #expect(try folder.mode("ud/index.html") == 0o644)
    let gone = folder.file("ud/virksomheder/borte.html")
    try "\(PublishedFolder.mark)".write(to: gone, atomically: true, encoding: .utf8)
    #expect(try publish(register) == files)
    #expect(try folder.names == ["ud"])
    try "mit".write(to: folder.file("ud/note.txt"), atomically: true, encoding: .utf8)
    let path = folder.file("ud").path
    #expect(throws: OutputError.holdsSomethingElse(path: path)) { try publish(register) }
    files["note.txt"] = "mit"
    #expect(try self.files("ud") == files)
    #expect(try folder.names == ["ud"])
    try FileManager.default.createDirectory(
      at: folder.file("tom"), withIntermediateDirectories: false)
    #expect(try publish(register, to: "tom").count == files.count - 1)
    try "x".write(to: folder.file("fil"), atomically: true, encoding: .utf8)
    #expect(throws: OutputError.isFile(path: folder.file("fil").path)) {
      try publish(register, to: "fil")
    }
  }
}
