import HotlineCore
import HotlineDesk
import Resources
import Screen
import Testing

@testable import HotlineDesk

/// What is on screen without a key: whole, told apart without colours, and counted where it is not
/// there.
@Suite("What the eye gets")
struct WhatTheEyeGets {
  /// The rows of one pane, with its frame.
  private func rows(of pane: Pane, _ desk: TestDesk) throws -> [String] {
    let rect = try #require(desk.state.layout.panes[pane])
    let frame = desk.state.render()
    return (rect.y..<rect.maxY).map { y in
      String(
        frame.row(y).dropFirst(rect.x).prefix(rect.width).filter { $0.width > 0 }.map(\.character))
    }
  }

  @Test("a name of 30 letters stands whole in the list at 120 columns")
  func names() throws {
    let register = try TestDesk.register(demo: false)
    let name = "Værkstedet Nordlys i Kjellerup"
    #expect(name.count == 30)
    var organisation = Organisation(name: name, kind: .enterprise)
    organisation.city = "Kjellerup"
    try register.save(OrganisationEntry(organisation), from: nil)
    let desk = try TestDesk(register: register)
    desk.type("nordlys")
    let row = try #require(try rows(of: .list, desk).first { $0.contains("▸\(name)") })
    #expect(row.contains("Kjellerup"))
  }

  @Test("nothing of detail, goals and reasons is cut where it can go on in the next row")
  func nothingIsCut() throws {
    for (width, height) in [(120, 40), (160, 50), (200, 60)] {
      let desk = try TestDesk(width: width, height: height)
      for word in ["kantine", "træ", "genbrug", "kommune"] {
        desk.type(word)
        for pane in [Pane.detail, .goals] {
          let cut = try rows(of: pane, desk).dropFirst().filter { $0.contains("…") }
          #expect(cut.isEmpty, "\(pane) of \(word): \(cut)")
        }
        let suggestions = try rows(of: .partners, desk).dropFirst()
        #expect(!suggestions.contains { $0.hasPrefix("│     ") && $0.contains("…") })
        desk.press(.escape)
      }
    }
  }

  @Test("the number to call stands on the suggestion's row")
  func numbers() throws {
    let desk = try TestDesk()
    desk.type("kantine")
    let row = try #require(try rows(of: .partners, desk).first { $0.contains("Kurér & Ko") })
    #expect(row.contains("SMV 8600 10 26 38 54"))
  }

  @Test("one pane has a double frame, the one that has the keys")
  func focus() throws {
    let desk = try TestDesk()
    for pane in [Pane.list, .detail, .partners, .goals] {
      for other in Pane.allCases {
        let corner = other == pane ? "╔" : "┌"
        #expect(try rows(of: other, desk).first?.hasPrefix(corner) == true, "\(pane) \(other)")
      }
      desk.press(.tab)
    }
    desk.press(.function(2))
    #expect(desk.screen.contains("╔ Opkald"))
    #expect(try rows(of: .list, desk).first?.hasPrefix("┌") == true)
    desk.press(.function(2))
    #expect(desk.screen.contains("┌ Opkald"))
  }

  @Test("what lies out of sight is counted on the frame of every pane and layer")
  func marks() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.type("kantine")
    #expect(try rows(of: .detail, desk).last?.contains(" ↓ ") == true)
    desk.press(.tab, .end)
    #expect(try rows(of: .detail, desk).last?.contains(" ↑ ") == true)
    let wide = try TestDesk()
    wide.type("kantine")
    #expect(try rows(of: .partners, wide).last?.contains(" ↓ ") == true)
    wide.press(.enter)
    #expect(wide.lines[38].contains(" ↓ "))
    wide.press(.escape, .control("p"))
    #expect(wide.screen.contains(" ↓ "))
    wide.press(.end)
    #expect(wide.screen.contains(" ↑ "))
  }
}

extension WhatTheEyeGets {
  @Test(
    "at 160 columns the list says when they were last talked with, at 200 what they offer and how many they are"
  )
  func moreColumns() throws {
    for (width, isWide) in [(120, false), (160, false), (200, true)] {
      let desk = try TestDesk(width: width, height: 50)
      desk.type("gudenå")
      let rect = try #require(desk.state.layout.panes[.list])
      let row = try #require(desk.lines.first { $0.contains("▸Gudenå Køkken") })
      let shown = String(row.prefix(rect.width))
      let facts = try desk.register.rowFacts(of: [desk.organisation("Gudenå Køkken")]).values.first
      let talk = try #require(facts?.lastTalkOn?.display)
      #expect(shown.contains(talk) == (width >= 160), "\(width): \(shown)")
      let offer = try #require(facts?.offers.first)
      #expect(shown.contains(offer.prefix(12)) == isWide, "\(width): \(shown)")
      // A narrower screen that becomes a wide one has them too.
      desk.resize(width: 200, height: 50)
      #expect(desk.lines.contains { $0.contains("▸Gudenå Køkken") && $0.contains(talk) })
    }
  }
}

extension WhatTheEyeGets {
  @Test(
    "what lies over the desk has the double frame while it has the keys, and what lies below it has not"
  )
  func framesOfLayers() throws {
    let desk = try TestDesk()
    desk.type("gudenå")
    desk.press(.enter)
    #expect(desk.lines[1].hasPrefix("╔ Gudenå Køkken"), "\(desk.screen)")
    desk.press(.function(6))
    #expect(desk.lines[1].hasPrefix("┌ Gudenå Køkken"), "\(desk.screen)")
    #expect(desk.shows("╔ Kladder"))
    desk.press(.escape, .escape, .function(4))
    #expect(desk.lines[1].hasPrefix("╔ Virksomhed"))
  }

  @Test("what the detail leaves out of its stored facts stands in another line of it")
  func nothingIsLeftOut() throws {
    let desk = try TestDesk()
    var full = OrganisationEntry(Organisation(name: "Prøve", kind: .enterprise))
    let fields = (OrganisationEntry.items + OrganisationEntry.standing).compactMap { item in
      if case .field(let field) = item { field } else { nil }
    }
    let said = fields.filter { OrganisationDetail.shownElsewhere.contains($0.key) }
    #expect(Set(said.map(\.key)) == OrganisationDetail.shownElsewhere)
    func example(_ kind: FieldKind, _ key: FieldKey) -> FieldValue {
      switch kind {
      case .cvr: .text("41227610")
      case .postalCode: .text("8600")
      case .email: .text("post@prøve.example")
      case .yesNo: .flag(true)
      case .ticks(.fixed(let choices)): .codes([choices[0].code])
      default: .text("Prøve af \(key.rawValue)")
      }
    }
    for field in said { field.set(example(field.declaration.kind, field.key), in: &full) }
    let today = try #require(TestDesk.today)
    var detail = try desk.detail(of: "Gudenå Køkken")
    func texts(_ entry: OrganisationEntry) -> [String] {
      (detail.organisation, detail.entry) = (entry.organisation, entry)
      return detail.lines(.danish, today: today, nil).map(\.text) + [detail.organisation.name]
    }
    let whole = texts(full)
    for field in said {
      var without = full
      field.set(
        field.key == .name
          ? .text("Andet") : field.declaration.kind == .yesNo ? .flag(false) : .empty,
        in: &without)
      #expect(texts(without) != whole, "\(field.key.rawValue)")
    }
  }
}
