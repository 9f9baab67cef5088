import Foundation
import GRDB
import HotlineDesk
import Resources
import Screen
import Testing

@testable import HotlineCore

/// *"Udvalget mødes på torsdag. Har vi kvartalets rapport?"*
@Suite("Reports on the desk")
struct ReportsOnTheDesk {
  private func open(_ report: String, _ desk: TestDesk) {
    desk.run("rapporter")
    #expect(desk.shows("╔ Rapporter"))
    desk.type(report)
    desk.press(.enter)
  }

  @Test("the report to the committee: read, and written as a page")
  func committee() throws {
    let folder = try ScenarioFolder()
    let desk = try TestDesk(folder: folder.url)
    open("udvalget", desk)
    #expect(desk.shows("╔ Rapport til udvalget"))
    #expect(desk.shows("slutresultat · pr. 23-11-2026"))
    #expect(desk.shows("  8 / 10  2 Nye SØV · ikke nået · 80 %"))
    desk.press(.control("s"))
    #expect(desk.controlKeys == 4)
    let path = folder.url.appending(path: "rapport-til-udvalget-2026-11-23.html").path
    #expect(desk.shows("Skrevet: "))
    let page = try String(contentsOfFile: path, encoding: .utf8)
    #expect(
      page.contains("<data data-figure=\"new_sov\" value=\"8.0\" data-of=\"10.0\">8 / 10</data>"))
    // A second one stands beside the first.
    desk.press(.control("s"))
    #expect(
      FileManager.default.fileExists(
        atPath: folder.url.appending(path: "rapport-til-udvalget-2026-11-23-2.html").path))
  }

  @Test("a register without a strategy period says so, in the report and when it is written")
  func noPeriod() throws {
    let desk = try TestDesk(width: 80, height: 24, demo: false)
    try desk.register.database.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA foreign_keys = OFF;
          DELETE FROM goalOption; DELETE FROM goal; DELETE FROM strategyPeriod;
          """)
    }
    open("udvalget", desk)
    #expect(desk.shows("Registret har ingen strategiperiode at tælle i."))
    #expect(!desk.shows("tæller …"))
    desk.press(.escape)
    #expect(desk.state.layers.isEmpty)
  }

  @Test("the menu names every report, also on a narrow screen")
  func menu() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.run("rapporter")
    for kind in ReportKind.allCases {
      #expect(desk.shows(kind.title(.danish)), "\(kind)")
      #expect(desk.shows(kind.purpose(.danish)), "\(kind)")
    }
  }

  @Test("says what is wrong where it cannot be written")
  func noFolder() throws {
    let desk = try TestDesk()
    open("mønster", desk)
    desk.press(.control("s"))
    #expect(desk.shows("/nonexistent"))
    #expect(!desk.shows("Skrevet: "))
  }

  @Test("arrows go from report to report, and Enter on a row opens its organisation")
  func walk() throws {
    let desk = try TestDesk()
    open("bundlinjer", desk)
    #expect(desk.shows("╔ De to bundlinjer"))
    desk.press(.right)
    #expect(desk.shows("╔ Resultater"))
    desk.press(.left)
    desk.press(.down, .down, .down, .down, .down, .down, .enter)
    #expect(desk.state.layers.isEmpty)
    #expect(desk.state.detail.detail != nil)
  }

  @Test(
    "the palette shows both bottom lines of the selected organisation, with what they are made of")
  func bottomLinesOfOne() throws {
    let desk = try TestDesk()
    desk.type("gudenå køkken")
    desk.run("bundlinjer for")
    #expect(desk.shows("Den økonomiske bundlinje"), "\(desk.screen)")
    #expect(desk.shows("Omsætning"))
    desk.press(.end)
    #expect(desk.shows("Overskuddet går til"), "\(desk.screen)")
  }

  @Test("the hotline's own figures are written too, by their quarter")
  func hotline() throws {
    let folder = try ScenarioFolder()
    let desk = try TestDesk(folder: folder.url)
    open("hotlinen", desk)
    #expect(desk.shows("╔ Hotlinen · 4. kvartal 2026"))
    desk.press(.left, .control("s"))
    #expect(
      FileManager.default.fileExists(
        atPath: folder.url.appending(path: "hotlinen-2026-3.html").path))
  }

  @Test("what is read of a record follows the register, and opens nothing once it is closed")
  func pageFollows() throws {
    let desk = try TestDesk()
    desk.type("gudenå køkken")
    desk.run("bundlinjer for")
    let id = try desk.organisation("Gudenå Køkken")
    let base = try #require(try desk.register.record(OrganisationEntry.self, id))
    var entry = base
    (entry.organisation.turnoverDKK, entry.organisation.figuresYear) = (7_654_321, 2026)
    _ = try desk.register.save(entry, from: base)
    #expect(!desk.shows("7.654.321"))
    desk.send(.registerChanged([]))
    #expect(desk.shows("7.654.321"), "\(desk.screen)")
    desk.press(.escape)
    desk.send(.registerChanged([]))
    #expect(desk.state.layers.isEmpty)
  }
}
