import Foundation
import HotlineDesk
import Resources
import Screen
import Testing

@testable import HotlineCore

/// *"Hvem ringede i går, hvor mange partnerskaber i år, og kan min chef få listen?"*
@Suite("Lists that are taken along, and the questions of every day")
struct ListsTakenAlong {
  @Test("partnerships of the year and their number: two keys")
  func thisYear() throws {
    let desk = try TestDesk()
    desk.press(.control("g"), .control("t"))
    #expect(desk.controlKeys == 2)
    #expect(desk.lines[1].hasPrefix("╔ Partnerskaber i år "))
    let ids = try desk.register.read { db in
      try Int64.readAll(
        db, sql: "SELECT id FROM partnership WHERE agreedOn BETWEEN '2026-01-01' AND '2026-11-23'")
    }
    #expect(desk.shows("I alt \(ids.count)"))
  }

  @Test("who called on the last working day: two keys; on a Monday those of Friday")
  func yesterday() throws {
    let desk = try TestDesk()
    desk.press(.control("g"), .control("k"))
    #expect(desk.controlKeys == 2)
    #expect(desk.lines[1].hasPrefix("╔ Hvem ringede i går "))
    let rows = try #require(Worklist.callsYesterday.list.rows)
    let calls = try desk.register.read { db in try rows(try #require(TestDesk.today), db) }
    #expect(!calls.isEmpty)
    #expect(desk.shows("20-11-2026"))
    #expect(!desk.shows("19-11-2026"))
  }

  @Test("the list as it is on screen: copied whole, as CSV and as a page, never over a file")
  func taken() throws {
    let folder = try ScenarioFolder()
    let desk = try TestDesk(folder: folder.url)
    desk.press(.control("g"))
    desk.type("genbrug")
    desk.press(.control("o"))
    #expect(desk.shows("Tag listen med"))
    desk.type("k")
    let copied = try #require(desk.clipboard)
    #expect(copied.hasPrefix("Nummer\tTitel"))
    #expect(copied.contains("Genbrugspaller til skolemøbler"))
    #expect(!copied.contains("En app uden fejl"))
    desk.press(.control("o"))
    desk.type("c")
    let csv = folder.url.appending(path: "partnerskaber-2026-11-23.csv").path
    #expect(desk.shows("skrevet til"))
    #expect(try String(contentsOfFile: csv, encoding: .utf8).contains("Genbrugspaller"))
    for name in ["partnerskaber-2026-11-23.html", "partnerskaber-2026-11-23-2.html"] {
      desk.press(.control("s"))
      let page = try String(
        contentsOfFile: folder.url.appending(path: name).path, encoding: .utf8)
      #expect(page.contains("Genbrugspaller") && !page.contains("En app uden fejl"))
    }
  }

  @Test("the list for the boss, as a page to print: three keys from the desk")
  func forTheBoss() throws {
    let folder = try ScenarioFolder()
    let desk = try TestDesk(folder: folder.url)
    desk.press(.control("g"), .control("t"), .control("s"))
    #expect(desk.controlKeys == 3 && desk.shows("skrevet til"), "\(desk.screen)")
    desk.press(.escape, .control("p"))
    desk.type("chef")
    #expect(desk.shows("Lister: "), "\(desk.screen)")
  }

  @Test("rows are found by facts of whom they are about, in the list and by --where")
  func facts() throws {
    let desk = try TestDesk()
    desk.press(.control("g"))
    desk.type("rsv")
    guard case .list(let layer)? = desk.state.layers.last else {
      Issue.record("no list: \(desk.screen)")
      return
    }
    let page = try #require(layer.page)
    let withRSV = try desk.register.read { db in
      try Int64.readSet(
        db,
        sql: """
          SELECT DISTINCT partnershipID FROM partnershipParty
            JOIN searchEntry USING (organisationID) WHERE standing = 'rsv'
          """)
    }
    #expect(!withRSV.isEmpty && page.count >= withRSV.count)
    var question = ListQuestion(.position)
    question.facts = "rsv"
    let lists = RecordLists(desk.register, .danish, try CopenhagenTime())
    let (text, rows) = try lists.text(of: question, as: .text)
    question.facts = ""
    let all = try lists.text(of: question, as: .text).rows
    #expect(rows > 0 && rows < all, "\(text)")
    #expect(try lists.wordsWithoutFact(in: "8600 rsv xylofon") == ["xylofon"])
  }
}
