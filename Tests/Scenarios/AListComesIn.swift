import Foundation
import GRDB
import HotlineDesk
import Resources
import Screen
import Testing

@testable import HotlineCore

/// *"Her er vores kontakter i et regneark; kolonnerne hedder noget andet hos os."*
@Suite("A list comes in at the desk")
struct AListComesIn {
  private let folder: ScenarioFolder
  private let desk: TestDesk

  init() throws {
    folder = try ScenarioFolder()
    desk = try TestDesk(folder: folder.url)
  }

  private func preview(_ text: String) throws {
    let file = folder.url.appending(path: "liste.csv")
    try Data(text.utf8).write(to: file)
    desk.press(.control("p"))
    desk.type("indlæs en liste")
    desk.press(.enter)
    #expect(desk.shows("Hvor ligger listen?"), "\(desk.screen)")
    desk.type(file.path)
    desk.press(.enter)
  }

  @Test("its columns are shown, put right, its rows brought in, looked at and taken back")
  func mapped() throws {
    let before = try desk.register.read { try Organisation.fetchCount($0) }
    try preview("Klient;Nummer;tlf\nPrøve Et ApS;7;86 12 99 01\nPrøve To ApS;8;86 12 99 02\n")
    #expect(desk.shows("Klient → indlæses ikke"), "\(desk.screen)")
    #expect(desk.shows("tlf → telefon"))
    // Without a name nothing comes in.
    desk.press(.enter)
    #expect(desk.shows("Sig først, hvilken kolonne der er navnet."))
    desk.press(.escape)
    try preview("Klient;Nummer;tlf\nPrøve Et ApS;7;86 12 99 01\nPrøve To ApS;8;86 12 99 02\n")
    desk.type("klient")
    desk.press(.enter)
    #expect(desk.shows("Hvad er kolonnen Klient?"), "\(desk.screen)")
    desk.type("navn")
    desk.press(.enter)
    #expect(desk.shows("Klient → navn"), "\(desk.screen)")
    #expect(desk.shows("Prøve Et ApS"))
    desk.press(.enter)
    #expect(desk.shows("2 nye"), "\(desk.screen)")
    #expect(desk.shows("Prøve Et ApS") || desk.shows("2  ny"), "\(desk.screen)")
    #expect(try desk.register.read { try Organisation.fetchCount($0) } == before + 2)
    desk.press(.escape, .control("p"))
    desk.type("seneste indlæsning")
    desk.press(.enter)
    #expect(desk.shows("er taget tilbage"), "\(desk.screen)")
    #expect(try desk.register.read { try Organisation.fetchCount($0) } == before)
  }

  @Test("what was said of the columns is known when the next list of that shape comes")
  func rememberedColumns() throws {
    try preview("Klient;Nummer;tlf\nPrøve Et ApS;7;86 12 99 01\n")
    desk.type("klient")
    desk.press(.enter)
    desk.type("navn")
    desk.press(.enter, .enter)
    #expect(desk.shows("1 ny"), "\(desk.screen)")
    desk.press(.escape)
    try preview("KLIENT;nummer;Tlf\nPrøve To ApS;8;86 12 99 02\n")
    #expect(desk.shows("KLIENT → navn"), "\(desk.screen)")
    #expect(desk.shows("som de sidst blev valgt"), "\(desk.screen)")
    desk.press(.escape)
    try preview("Klient;tlf\nPrøve Tre ApS;86 12 99 03\n")
    #expect(desk.shows("Klient → indlæses ikke"), "\(desk.screen)")
    #expect(!desk.shows("som de sidst blev valgt"))
  }

  @Test("a doubt is settled from the page: two that are one are compared, two that are two noted")
  func doubts() throws {
    try preview("navn;postnr\nPrøve Kantine A/S;8600\n")
    desk.press(.enter, .escape)
    try preview("navn;postnr\nPrøve Kantine ApS;8600\n")
    desk.press(.enter)
    #expect(desk.shows("Er Prøve Kantine A/S"), "\(desk.screen)")
    #expect(desk.shows("den samme?"), "\(desk.screen)")
    // From the sums to the row, and on to the question below it.
    desk.press(.down, .down, .down, .enter)
    #expect(desk.shows("bliver stående"), "\(desk.screen)")
    desk.press(.escape)
    desk.press(.control("x"))
    #expect(!desk.shows("den samme?"), "\(desk.screen)")
    let ids = try desk.register.read { db in
      try Int64.fetchAll(
        db, sql: "SELECT id FROM organisation WHERE name LIKE 'Prøve Kantine%' ORDER BY id")
    }
    #expect(ids.count == 2)
    let one = try #require(ids.first)
    #expect(try desk.register.read { try NotSame.pairs(of: one, $0) } == Set(ids.dropFirst()))
  }

  @Test("a file that is none says so, and nothing is changed")
  func refused() throws {
    try preview("navn;efternavn\nTest;Testesen\n")
    #expect(desk.shows("personer er ikke"), "\(desk.screen)")
  }

  @Test("a path that leads nowhere stays to be put right; Esc keeps it as a draft")
  func wrongPath() throws {
    let file = folder.url.appending(path: "værksteder på Ærø.csv")
    desk.press(.control("p"))
    desk.type("indlæs en liste")
    desk.press(.enter)
    desk.type(file.path)
    desk.press(.enter)
    #expect(desk.shows("filen findes ikke"), "\(desk.screen)")
    #expect(desk.shows("Hvor ligger listen?"), "\(desk.screen)")
    desk.press(.escape)
    #expect(desk.state.lines.contains { $0.input.text == file.path })
    desk.press(.escape)
    try Data("navn;tlf\nPrøve Ål ApS;86 12 99 03\n".utf8).write(to: file)
    desk.press(.control("p"))
    desk.type("indlæs en liste")
    desk.press(.enter)
    desk.type(file.path)
    desk.press(.enter)
    #expect(desk.shows("tlf → telefon"), "\(desk.screen)")
    #expect(!desk.shows("Hvor ligger listen?"))
  }

  @Test("who types while a list is brought in is told in one line, and opens the rows afterwards")
  func storedMeanwhile() throws {
    try preview("navn;tlf\nPrøve Ål ApS;86 12 99 03\n")
    let question = ImportQuestion(path: folder.url.appending(path: "liste.csv").path)
    let page = try desk.register.storeImport(question, today: desk.state.moment.today, .danish)
    desk.press(.escape, .control("r"))
    desk.type("kantine")
    desk.send(.imported(page))
    #expect(desk.shows("1 ny,"), "\(desk.screen)")
    desk.type(" 80")
    #expect(desk.state.need?.text == "kantine 80")
    desk.press(.escape, .control("p"))
    desk.type("indlæste liste")
    desk.press(.enter)
    #expect(desk.shows("Prøve Ål ApS  V-"), "\(desk.screen)")
  }

  @Test("who has gone on meanwhile is not interrupted by the look of a list")
  func goneOn() throws {
    try preview("navn;tlf\nPrøve Ål ApS;86 12 99 03\n")
    let question = ImportQuestion(path: folder.url.appending(path: "liste.csv").path)
    let shown = try desk.register.previewImport(question, today: desk.state.moment.today)
    desk.press(.escape, .control("r"))
    desk.type("kantine")
    desk.send(.importPreviewed(shown))
    #expect(!desk.shows("tlf → telefon"), "\(desk.screen)")
    desk.type(" 80 kuverter")
    #expect(desk.state.need?.text == "kantine 80 kuverter")
  }
}
