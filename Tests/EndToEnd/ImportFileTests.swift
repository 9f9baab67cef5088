import Foundation
import Testing

/// Files that cannot be imported: one sentence that names the file and what to do, exit code 2, and
/// nothing is changed or made.
@Suite("hotline import of what is no list")
struct ImportFileTests {
  let folder: CommandFolder

  init() throws {
    folder = try CommandFolder()
  }

  private static let bad: [(name: String, content: Data, sentence: String)] = [
    (
      "tom.csv", Data(),
      "{file}: filen er tom. Gem listen igen med overskrifter i første linje."
    ),
    (
      "blank.csv", Data([0xEF, 0xBB, 0xBF] + Array("  \r\n\r\n".utf8)),
      "{file}: filen er tom. Gem listen igen med overskrifter i første linje."
    ),
    (
      "billede.csv", Data([0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10] + Array("JFIF".utf8)),
      "{file}: filen er hverken en liste som tekst eller et regneark i .xlsx. Et ældre regneark, "
        + "eller et med adgangskode, gemmes som .xlsx eller CSV uden adgangskode."
    ),
    (
      "nuller.csv", Data(count: 100_000),
      "{file}, linje 1: her er tegn, som ikke er tekst. Gem listen som CSV, og prøv igen."
    ),
    (
      "regneark.xlsx", Data([0x50, 0x4B, 3, 4, 20, 0, 6, 0]),
      "{file}: regnearket er beskadiget, eller det er ikke et .xlsx. Åbn det, og gem det på ny som "
        + ".xlsx eller CSV."
    ),
    (
      "kyrillisk.csv", Data(Array("navn,by\n".utf8) + [0xCF, 0xF0, 0xEE, 0xE1, 0xE0, 0x2C, 0xCC]),
      "{file}, linje 2: bogstaverne er gemt i et tegnsæt, som ikke er kendt. "
        + "Gem listen som \"CSV UTF-8\", og prøv igen."
    ),
    (
      "personer.csv", Data("navn,efternavn\nTest,Testesen\n".utf8),
      "{file}: kolonnen \"efternavn\" viser, at listen er over personer, og personer er ikke "
        + "virksomheder. Er de kontaktpersoner hos én virksomhed, så skriv --contacts-of V-000001; "
        + "ellers giv listen en kolonne \"virksomhed\"."
    ),
    (
      "brev.csv", Data("Kære kollega\nher er listen\n".utf8),
      "{file}: første linje har ingen kendte overskrifter (Kære kollega). "
        + "Skriv fx navn,cvr,postnr,telefon i første linje, og prøv igen."
    ),
    (
      "klienter.csv", Data("klient,by,telefon\nPrøvebageriet,Them,86121212\n".utf8),
      "{file}: ingen kolonne er kendt som navnet. Sig hvilken, fx --map \"navn=klient\". "
        + "Kolonnerne er »klient«, »by«, »telefon«."
    ),
    (
      "halv.json", Data("{\"format\":\"hotline-register\",\"version\":1,\"tables\":{".utf8),
      "{file}, linje 1, tegn 52: filen slutter midt i det hele. Hent filen igen."
    ),
  ]

  @Test("is named; no register is made and none is changed", arguments: bad.map(\.name))
  func notAList(name: String) throws {
    let bad = try #require(Self.bad.first { $0.name == name })
    let register = try folder.register()
    let file = try folder.file(name, bad.content)
    try expectRefused(
      file, register, sentence: bad.sentence.replacing("{file}", with: file))
  }

  @Test("a file that is missing is named")
  func missing() throws {
    let file = folder.path("findes-ikke.csv")
    try expectRefused(
      file, try folder.register(), sentence: "\(file): filen findes ikke. Ret stien, og prøv igen.")
  }

  @Test("a folder is named")
  func isFolder() throws {
    try expectRefused(
      "/tmp", try folder.register(),
      sentence: "/tmp: det er en mappe. Skriv navnet på en fil i den.")
  }

  @Test("a device without end is not read", arguments: ["/dev/zero", "/dev/null"])
  func device(path: String) throws {
    try expectRefused(
      path, try folder.register(),
      sentence: "\(path): det er ikke en almindelig fil. Gem indholdet i en fil, og importér den.")
  }

  @Test("a pipe is not waited for")
  func pipe() throws {
    let register = try folder.register()
    let other = try CommandFolder()
    let path = other.path("rør.csv")
    #expect(mkfifo(path, 0o600) == 0)
    try expectRefused(
      path, register,
      sentence: "\(path): det er ikke en almindelig fil. Gem indholdet i en fil, og importér den.")
  }

  @Test("where its report cannot be written nothing is stored")
  func reportInTheWay() throws {
    let register = try folder.register()
    let list = try folder.file("liste.csv", Data("navn,telefon\nRapporten ApS,86123456\n".utf8))
    let report = try folder.file("svar.csv", Data("noget andet".utf8))
    let refused = try CommandRun(["import", list, "--report", report, "--db", register])
    #expect(refused.status == 2 && refused.error.contains("--replace"), "\(refused)")
    #expect(try CommandRun(["find", "Rapporten", "--db", register]).output.isEmpty)
    #expect(FileManager.default.contents(atPath: report) == Data("noget andet".utf8))
    let stored = try CommandRun(
      ["import", list, "--report", report, "--replace", "--db", register])
    #expect(stored.status == 0, "\(stored)")
    #expect(try CommandRun(["find", "Rapporten", "--db", register]).output.contains("86 12 34 56"))
  }

  private func expectRefused(_ file: String, _ register: String, sentence: String) throws {
    let fresh = folder.path("nyt.sqlite")
    let before = try folder.contents(withIndex: false)
    for database in [register, fresh] {
      for more in [[], ["--dry-run"], ["--json"]] {
        let ran = try CommandRun(["import", file, "--db", database] + more)
        #expect(ran.error == sentence + "\n")
        #expect([ran.status, Int32(ran.output.count)] == [2, 0])
      }
    }
    #expect(try folder.contents(withIndex: false) == before)
  }

  @Test("a row without a name is refused with its line; the others are imported")
  func impossibleDay() throws {
    let path = folder.path("register.sqlite")
    let file = try folder.file(
      "liste.csv",
      "navn,start\nPrøvebageriet,01-02-2020\n,30-02-2020\nVæveriet,03-04-2020\n")
    let ran = try CommandRun(["import", file, "--db", path])
    #expect(
      ran.error.hasSuffix(
        "\n\(file), linje 3: navnet mangler. "
          + "1 afvist række er ikke ændret i registeret. Ret den i filen, og importér den igen.\n"))
    #expect(ran.error.hasPrefix("Der var intet register i \(path)"))
    #expect(
      ran.output.hasPrefix(
        "Importeret: 2 nye, 0 ændret, 0 samlet, 0 uændret, 0 mulige dubletter, 1 afvist.\n"))
    #expect(ran.status == 2)
    let found = try ["prøvebageriet", "smedjen", "væveriet"].map {
      try CommandRun(["find", $0, "--db", path]).status
    }
    #expect(found == [0, 1, 0])
  }

  @Test("nothing of a file is imported that cannot be read to its end")
  func unreadEnd() throws {
    let register = try folder.register()
    let content =
      Array("navn,start\nPrøvebageriet,01-02-2020\nSmedjen,30-02-2020\n".utf8)
      + [0xCF, 0xF0, 0xEE, 0xE1, 0xE0, 0x2C, 0x0A]
    let file = try folder.file("liste.csv", Data(content))
    try expectRefused(
      file, register,
      sentence: "\(file), linje 4: bogstaverne er gemt i et tegnsæt, som ikke er kendt. "
        + "Gem listen som \"CSV UTF-8\", og prøv igen."
    )
  }
}
