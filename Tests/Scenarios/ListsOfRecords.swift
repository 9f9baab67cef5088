import HotlineCore
import Resources
import Screen
import Testing

@testable import HotlineDesk

/// *"Hvilke aftaler løber ud i år, og hvem har vi ikke ringet tilbage til?"*
@Suite("Lists of records")
struct ListsOfRecords {
  private func list(_ desk: TestDesk) throws -> ListLayer {
    guard case .list(let layer) = desk.state.layers.last else {
      throw Missing.list(desk.screen)
    }
    return layer
  }

  private enum Missing: Error { case list(String) }

  @Test("Ctrl+G shows partnerships, the newest first, with as many columns as have room")
  func drawn() throws {
    let wide = try TestDesk()
    wide.press(.control("g"))
    #expect(
      wide.lines[1...7].joined(separator: "\n") == """
        ╔ Partnerskaber ═════════════════════════════════════════════════════════════════════════════════════════════ 26 af 26 ╗
        ║ Søg:                                                                                                    nyeste først ║
        ║ Nummer      Titel                          Tilstand   Aftalt den  Parter                    Aftaletype               ║
        ║ P-2026-005  Genbrugspaller til skolemøbl…  idé                    Spånvig Træværksted, No…                           ║
        ║ P-2026-004  Brød til skolen                idé                    Hvedekvist Madværksted,…                           ║
        ║ P-2026-003  Reparation på genbrugspladsen  dialog                 Genvirke Silkeborg, Tek…                           ║
        ║ P-2026-002  En app uden fejl               dialog                 Bitvig Softwaretest, Pi…                           ║
        """)
    #expect(wide.lines[37].hasPrefix("║ I alt 26 · Kroner om året 3.550.000 "))
    #expect(
      wide.lines[39].hasPrefix(" ^C Kopiér  ← Vis  Enter Åbn  F4 Ny  ^R Læs  Tab Ordn  ^D Vend"))
    let narrow = try TestDesk(width: 80, height: 24)
    narrow.press(.control("g"), .right)
    #expect(
      narrow.lines[1...5].joined(separator: "\n") == """
        ╔ Henvendelser ══════════════════════════════════════════════════════ 24 af 24 ╗
        ║ Søg:                                                            nyeste først ║
        ║ Nummer         Begyndt           Hvem                     Tilstand           ║
        ║ H-20261120-01  20-11-2026 11.30                           afsluttet          ║
        ║ H-20261119-01  19-11-2026 09.15  Grønkvik Haveservice     overdraget, ikke … ║
        """)
  }

  @Test("typing leaves the rows that have it; Enter opens, Esc comes back to the same row")
  func filtered() throws {
    let desk = try TestDesk()
    desk.press(.control("g"))
    let total = try #require(try list(desk).page).total
    desk.type("genbrug")
    let filtered = try list(desk)
    let count = try #require(filtered.page).count
    #expect(count > 0 && count < total)
    #expect(desk.lines[1].contains(" \(count) af \(total) "))
    desk.press(.end)
    let row = try #require(try list(desk).page?.rows.last)
    desk.press(.enter)
    #expect(desk.form?.subject.rowID == row.id)
    #expect(desk.form?.kind == .partnership)
    desk.press(.escape)
    #expect(try list(desk).search.text == "genbrug")
    #expect(try list(desk).selected == count - 1)
    desk.press(.escape)
    #expect(desk.state.layers.isEmpty)
  }

  @Test("Tab sorts by the next column, Ctrl+D turns it round, Shift+Tab goes back")
  func sorted() throws {
    let desk = try TestDesk()
    desk.press(.control("g"))
    #expect(desk.lines[2].contains("nyeste først"))
    desk.press(.tab)
    #expect(desk.lines[2].contains("Nummer ▲"))
    let up = try #require(try list(desk).page).rows.map(\.id)
    desk.press(.control("d"))
    #expect(desk.lines[2].contains("Nummer ▼"))
    #expect(try #require(try list(desk).page).rows.map(\.id) == up.reversed())
    desk.press(.tab)
    #expect(desk.lines[2].contains("Titel ▲"))
    let titles = try #require(try list(desk).page).rows.map { $0.cells[1] }
    #expect(titles == titles.sorted(by: DanishOrder.isBefore))
    desk.press(.backTab, .backTab)
    #expect(desk.lines[2].contains("nyeste først"))
  }

  @Test("positions of every employer are a list: a word leaves those with that shield")
  func positions() throws {
    let desk = try TestDesk(width: 160, height: 40)
    desk.press(.control("g"))
    for _ in 0..<40 where !desk.lines[1].contains("╔ Stillinger ") { desk.press(.right) }
    desk.type("roligt miljø gudenå")
    #expect(desk.shows("Gudenå Køkken") && desk.shows("roligt miljø"), "\(desk.screen)")
    #expect(!desk.shows("Kafé Langsø"))
  }

  @Test("inquiries show their talks; the row opens as the conversation it is")
  func inquiries() throws {
    let desk = try TestDesk()
    desk.press(.control("g"), .right)
    #expect(desk.shows("╔ Henvendelser"))
    let page = try #require(try list(desk).page)
    #expect(page.rows.allSatisfy { $0.cells[0].hasPrefix("H-") })
    let talks = Int(try #require(page.sums?["talks"]))
    #expect(desk.shows("Samtaler \(talks) "))
    let row = try #require(page.rows.first)
    desk.press(.enter)
    #expect(desk.form?.kind == .interaction)
    desk.press(.escape, .left)
    #expect(desk.shows("╔ Partnerskaber"))
    desk.press(.control("g"))
    #expect(desk.state.layers.isEmpty)
    #expect(row.id > 0)
  }

  @Test("what was entered from a list is selected there, so that the next key means it")
  func enteredIsSelected() throws {
    let desk = try TestDesk()
    desk.run("liste: arrangementer")
    desk.press(.function(4))
    desk.type("Møde på Ærø")
    desk.moveTo("Dag ")
    desk.type("24-11-2026")
    desk.press(.control("s"))
    #expect(desk.shows("╔ Arrangementer"))
    let row = try #require(try list(desk).selectedRow)
    #expect(row.cells.contains("Møde på Ærø"), "\(desk.screen)")
    desk.press(.enter)
    #expect(desk.form?.subject.rowID == row.id)
    desk.press(.escape, .home, .down)
    let other = try #require(try list(desk).selectedRow)
    #expect(other.id != row.id)
    desk.press(.control("z"))
    #expect(try list(desk).selectedRow?.id == other.id)
  }

  @Test("F4 enters a new one of the list's kind, and Esc goes back to the list")
  func new() throws {
    let desk = try TestDesk()
    desk.press(.control("g"), .function(4))
    #expect(desk.form?.kind == .partnership && desk.form?.subject.rowID == nil)
    desk.press(.escape, .right, .function(4))
    #expect(desk.form?.kind == .interaction && desk.form?.subject.rowID == nil)
    desk.press(.escape)
    #expect(desk.shows("╔ Henvendelser"))
  }

  @Test("a colleague's change shows, and the selection stays on its record")
  func changed() throws {
    let desk = try TestDesk()
    desk.press(.control("g"), .down)
    let selected = try #require(try list(desk).page?[1])
    var entry = PartnershipEntry.blank(RecordAbout())
    entry.partnership.title = "Nyt af en kollega"
    let parties = try ["Gudenå Køkken", "Nordmark Industri"].map { name in
      PartnershipEntry.Party(organisationID: try desk.organisation(name), name: name)
    }
    entry.parties = parties
    try desk.register.save(entry, from: nil)
    desk.send(.registerChanged([]))
    #expect(desk.shows("Nyt af en kollega"))
    let layer = try list(desk)
    #expect(layer.page?[layer.selected]?.id == selected.id)
    desk.press(.control("z"))
    let titles = try #require(try list(desk).page).rows.map { $0.cells[1] }
    #expect(!titles.contains("Nyt af en kollega"))
  }

  @Test("Ctrl+C copies the row, and what passes nothing says so")
  func copied() throws {
    let desk = try TestDesk()
    desk.press(.control("g"), .control("c"))
    let row = try #require(try list(desk).page?.rows.first)
    #expect(desk.clipboard?.hasPrefix(row.cells[0] + " · " + row.cells[1]) == true)
    desk.type("xyzzy")
    #expect(desk.shows("Intet passer på det."))
    #expect(desk.shows("I alt 0"))
    desk.press(.enter)
    #expect(try list(desk).page?.count == 0)
  }

  @Test("a long list is read in slices, to its end while it is open and no further")
  func slices() throws {
    var desk = try TestDesk().state
    _ = desk.update(.pressed(.control("g")))
    let more = desk.update(.listRead(.kind(.partnership), isWhole: false))
    #expect(more == [.readListOn(.kind(.partnership))])
    _ = desk.update(.pressed(.character("a")))
    let found = desk.update(.listRead(.kind(.partnership), isWhole: false))
    guard case .askList(let question, _) = found.first else {
      throw Missing.list("\(found)")
    }
    #expect(question.filter == "a" && found.last == .readListOn(.kind(.partnership)))
    let whole = desk.update(.listRead(.kind(.partnership), isWhole: true))
    #expect(whole.count == 1 && whole.last != .readListOn(.kind(.partnership)))
    _ = desk.update(.pressed(.escape))
    _ = desk.update(.pressed(.escape))
    #expect(desk.update(.listRead(.kind(.partnership), isWhole: false)) == [])
  }

  @Test("a reading of the list between two keys moves no selection to another record")
  func readBetweenKeys() throws {
    var desk = try TestDesk().state
    let opened = desk.update(.pressed(.control("g")))
    guard case .askList(let question, let ticket) = opened.first else {
      throw Missing.list("\(opened)")
    }
    let lists = RecordLists(try TestDesk().register, .danish, try CopenhagenTime())
    try lists.read(.kind(.partnership))
    _ = desk.update(.listed(try #require(try lists.page(question)), ticket))
    // Sorted, and read again before the rows of that order have come: the first one is meant.
    _ = desk.update(.pressed(.tab))
    let again = desk.update(.listRead(.kind(.partnership), isWhole: true))
    guard case .askList(let sorted, _) = again.first else { throw Missing.list("\(again)") }
    #expect(sorted.sort != nil && sorted.place == .row(0))
  }

  @Test("a sum of nothing is not said: what nobody wrote down is not nothing")
  func noSumOfNothing() throws {
    let desk = try TestDesk()
    desk.press(.control("g"), .control("t"))
    #expect(desk.shows("Keramik som gave") && desk.shows("I alt 1"), "\(desk.screen)")
    #expect(!desk.shows("Kroner om året 0"), "\(desk.screen)")
  }

  @Test("who gave no name stands in the lists by the number")
  func numberOnly() throws {
    let desk = try TestDesk()
    desk.type("86998877")
    desk.press(.enter)
    desk.type("spurgte til pladser")
    desk.press(.control("s"))
    desk.type("r")
    desk.press(.enter)
    #expect(desk.state.call == nil, "\(desk.screen)")
    for title in ["Samtaler", "Henvendelser", "Opfølgninger"] {
      desk.showList(title)
      #expect(desk.shows("86 99 88 77"), "\(desk.screen)")
      desk.press(.escape)
    }
  }
}
