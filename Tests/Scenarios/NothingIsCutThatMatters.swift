import HotlineCore
import Resources
import Screen
import Testing

@testable import HotlineDesk

/// Where room is short, what is needed at the phone stands, and what is known anyway gives way.
@Suite("Nothing is cut that matters")
struct NothingIsCutThatMatters {
  @Test("the frame of a call has the whole number, whatever the name and the draft take")
  func number() throws {
    for width in [80, 100, 120] {
      let desk = try TestDesk(width: width)
      let name = "Prøveforeningen for Genbrug, Vask og Reparation i Opdigtede Omegne"
      var entry = OrganisationEntry(Organisation(name: name, kind: .enterprise))
      entry.phones = [Phone(organisationID: 0, number: try #require(PhoneNumber("86991122")))]
      try desk.register.save(entry, from: nil)
      desk.send(.registerChanged([]))
      desk.type("prøveforeningen for")
      desk.press(.function(2))
      desk.type("spørger om vask")
      desk.waitForDrafts()
      let head = try #require(desk.lines.first { $0.contains("Opkald · ") && $0.contains("☎") })
      #expect(head.contains("86 99 11 22"), "\(desk.screen)")
    }
  }

  @Test("how a call ends: every choice stands on the smallest screen")
  func ending() throws {
    let desk = try TestDesk(width: 40, height: 10)
    desk.press(.function(2))
    desk.type("prøve")
    desk.press(.control("s"))
    guard case .callEnding(let ending)? = desk.state.layers.last else {
      Issue.record("no box on\n\(desk.screen)")
      return
    }
    for outcome in CallOutcome.inOrder {
      #expect(desk.screen.contains("\(outcome.letter) "), "\(desk.screen)")
      #expect(desk.screen.contains(outcome.word(.danish).prefix(10)), "\(desk.screen)")
    }
    for choice in ending.choices { #expect(desk.screen.contains("\(choice.digit) ")) }
    #expect(desk.screen.contains("d · "), "\(desk.screen)")
  }

  @Test("who called yesterday: what was said stands in 80 columns")
  func yesterday() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.press(.control("g"), .control("k"))
    #expect(desk.lines.contains { $0.contains("Hvornår") && $0.contains("Sagt") }, "\(desk.screen)")
    #expect(!desk.shows("Kontaktform"))
  }

  @Test("why a hit was found stands before what else is known of it")
  func reason() throws {
    let desk = try TestDesk()
    desk.type("kantine")
    #expect(desk.shows("Gudenå Køkken · Kantine"), "\(desk.screen)")
  }

  @Test("the hint of a field in a call beside the panes stands in as many rows as are free")
  func hint() throws {
    let desk = try TestDesk(width: 120, height: 40)
    desk.type("langsø")
    desk.press(.up, .function(2))
    desk.type("ring tilbage")
    desk.moveTo("Opfølgning")
    #expect(
      desk.shows("Hvornår følger vi op? i morgen kl 10, fre 14.30, om 2 uger"), "\(desk.screen)")
    desk.type("i morgen kl 10")
    desk.press(.tab)
    let row = try #require(desk.lines.first { $0.contains("24-11-2026 10.00") })
    #expect(row.contains("tir 24. nov 2026") && !row.contains("…"), "\(desk.screen)")
  }

  @Test("of an organisation in full every text stands behind its label")
  func labels() throws {
    let desk = try TestDesk()
    desk.type("langsø")
    desk.press(.enter)
    let row = try #require(desk.lines.first { $0.contains("Stillinger enkeltvis") })
    #expect(row.contains("Stillinger enkeltvis  opvasker"), "\(desk.screen)")
    let next = try #require(desk.lines.first { $0.contains("tjenerhjælper · 22") })
    #expect(column("opvasker", row) == column("tjenerhjælper", next))
  }

  private func column(_ text: String, _ row: String) -> Int? {
    row.firstRange(of: text).map { row.distance(from: row.startIndex, to: $0.lowerBound) }
  }
}
