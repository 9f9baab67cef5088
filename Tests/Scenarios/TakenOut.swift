import Foundation
import HotlineCore
import HotlineDesk
import Resources
import Screen
import Testing

/// *"Kan jeg få kontakterne ind på telefonen? Og hvad har I egentlig stående om os?"*
@Suite("What leaves the desk: spreadsheets, cards, calendars, the archive, an access request")
struct TakenOut {
  private func names(_ folder: ScenarioFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
  }

  @Test("a list as a spreadsheet: two keys and a letter; nothing is written over")
  func workbook() throws {
    let folder = try ScenarioFolder()
    let desk = try TestDesk(folder: folder.url)
    desk.press(.control("g"))
    for _ in 0..<2 {
      desk.press(.control("o"))
      desk.type("r")
      #expect(desk.shows("skrevet til"), "\(desk.screen)")
    }
    #expect(
      try names(folder) == ["partnerskaber-2026-11-23-2.xlsx", "partnerskaber-2026-11-23.xlsx"])
  }

  @Test("contacts as vCards and promises as a calendar, from their lists and from Ctrl+P")
  func cardsAndCalendar() throws {
    let folder = try ScenarioFolder()
    let desk = try TestDesk(folder: folder.url)
    desk.press(.control("p"))
    desk.type("Liste: Kontaktpersoner")
    desk.press(.enter, .control("o"))
    #expect(desk.shows("vCard"))
    desk.type("v")
    #expect(desk.shows("skrevet til"), "\(desk.screen)")
    desk.press(.escape, .control("p"))
    desk.type("Liste: Opfølgninger")
    desk.press(.enter, .control("o"))
    #expect(!desk.shows("vCard"))
    desk.type("i")
    #expect(desk.shows("skrevet til"), "\(desk.screen)")
    desk.press(.escape)
    desk.type("gudenå")
    desk.press(.control("p"))
    desk.type("vcard")
    desk.press(.enter)
    #expect(desk.shows("Gemt i"), "\(desk.screen)")
    desk.press(.control("p"))
    desk.type("ical")
    desk.press(.enter)
    #expect(desk.shows("Gemt i"), "\(desk.screen)")
    #expect(
      try names(folder) == [
        "kalender-2026-11-23.ics", "kontakter-V-000029-2026-11-23.vcf",
        "kontaktpersoner-2026-11-23.vcf", "opfolgninger-2026-11-23.ics",
      ])
  }

  @Test("an access request: Ctrl+P and a word, the internal part by itself")
  func access() throws {
    let folder = try ScenarioFolder()
    let desk = try TestDesk(folder: folder.url)
    desk.type("gudenå")
    desk.press(.control("p"))
    desk.type("aktindsigt")
    desk.press(.enter)
    #expect(desk.shows("Gemt i"), "\(desk.screen)")
    let written = folder.url.appending(path: "indsigt-V-000029-2026-11-23").path
    let files = try FileManager.default.contentsOfDirectory(atPath: written).sorted()
    #expect(files.count == 4)
    #expect(files.filter { $0.hasPrefix("internt-") }.count == 2)
  }

  @Test("a partnership for the archive: read with Ctrl+R, copied with Ctrl+C, saved with Ctrl+S")
  func archive() throws {
    let folder = try ScenarioFolder()
    let desk = try TestDesk(folder: folder.url)
    desk.press(.control("g"))
    desk.type("grønt til kantinerne")
    desk.press(.control("r"))
    #expect(desk.shows("Partnerskab P-2024-003"), "\(desk.screen)")
    #expect(desk.shows("Parter"))
    desk.press(.control("c"))
    #expect(desk.clipboard?.hasPrefix("Partnerskab P-2024-003\n") == true)
    desk.press(.control("s"))
    #expect(try names(folder) == ["partnerskab-p-2024-003-2026-11-23.txt"])
  }

  @Test("a KLE number is typed beside the journal number, and stands in that text")
  func kle() throws {
    let desk = try TestDesk()
    desk.press(.control("g"))
    desk.type("grønt til kantinerne")
    desk.press(.enter)
    desk.go(to: .kle)
    desk.type("15.20")
    desk.press(.control("s"))
    #expect(desk.shows("15.20 er ikke et KLE-nr."), "\(desk.screen)")
    desk.type(".00")
    desk.press(.control("s"))
    desk.press(.control("r"))
    #expect(desk.shows("KLE-nr.: 15.20.00"), "\(desk.screen)")
  }
}
