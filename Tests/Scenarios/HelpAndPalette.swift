import Resources
import Screen
import Testing

@testable import HotlineCore
@testable import HotlineDesk

/// Whatever somebody calls it, they find it.
@Suite("Help and the palette")
struct HelpAndPalette {
  @Test("F1 in help closes it")
  func closes() throws {
    let desk = try TestDesk()
    desk.press(.function(1))
    #expect(desk.shows("Hjælp · taster, der gælder her"))
    desk.press(.function(1))
    #expect(desk.state.layers.isEmpty)
  }

  @Test("keys stand in groups by what they are for")
  func groups() throws {
    let desk = try TestDesk()
    desk.press(.function(1))
    let order = ["Finde", "Opkald", "Partnere", "Indtaste", "Rette og fortryde"].map { title in
      desk.lines.firstIndex { $0.contains("║ \(title)  ") }
    }
    #expect(order.compactMap(\.self).count == 5)
    #expect(order.compactMap(\.self) == order.compactMap(\.self).sorted())
    // The selection passes a heading.
    desk.press(.home)
    for _ in 0..<40 {
      guard case .menu(let menu)? = desk.state.layers.last else { break }
      #expect(menu.selectedItem?.isHeading == false)
      desk.press(.down)
    }
  }

  @Test("every badge and every symbol is explained", arguments: Standing.allCases)
  func badges(standing: Standing) throws {
    let desk = try TestDesk()
    desk.press(.function(1))
    desk.type(standing.badge(.danish).lowercased())
    #expect(desk.shows(standing.inFull(.danish)))
    desk.press(.enter)
    #expect(!desk.state.layers.isEmpty)
  }

  @Test("help finds badges and symbols by what they are")
  func badge() throws {
    let desk = try TestDesk()
    desk.press(.function(1))
    desk.type("badge")
    for standing in Standing.allCases { #expect(desk.shows(standing.inFull(.danish))) }
  }

  @Test(
    "the page on the program says how to save, which languages there are and what the mouse does")
  func program() throws {
    let desk = try TestDesk()
    desk.run("sprog")
    #expect(desk.shows("--language en") && desk.shows("mouse=terminal"), "\(desk.screen)")
    #expect(desk.shows("Ctrl+S gemmer en formular"))
  }

  @Test("over a form the palette has the form's own commands, and help does what it names")
  func ofTheForm() throws {
    let desk = try TestDesk()
    desk.press(.function(4))
    desk.type("Prøvebageriet")
    desk.press(.control("p"))
    desk.type("gem")
    #expect(desk.shows("Gem fra hvor som helst"), "\(desk.screen)")
    desk.press(.escape, .function(1))
    desk.type("gem fra")
    desk.press(.enter)
    #expect(desk.form == nil && desk.shows("Gemt"), "\(desk.screen)")
  }

  @Test(
    "the palette knows the words that people use",
    arguments: [
      ("stilling", "Opret: Stilling"), ("tilbud", "Opret: Tilbud"), ("rapport", "Rapporter"),
      ("udskriv", "Rapporter"), ("slet", "Fjern eller afvis"), ("eksport", "Lister"),
      ("kladde", "Kladder"), ("telefon", "Kopiér: Telefon"), ("fortryd", "Fortryd"),
      ("tilbage", "Tilbage"), ("påmindelse", "I dag"), ("gem", "Om programmet"),
      ("mus", "Om programmet"), ("sprog", "Om programmet"), ("chef", "Lister"),
    ])
  func words(word: String, command: String) throws {
    let desk = try TestDesk()
    desk.type("gudenå")
    desk.press(.control("p"))
    desk.type(word)
    #expect(desk.shows(command), "\(desk.screen)")
  }

  @Test(
    "Enter takes what is called as was typed, before what is only looked for by that word",
    arguments: [
      ("historik", "Historik: hvem har ændret hvad"), ("stilling", "Liste: Stillinger"),
      ("rapport", "Rapporter: til udvalget"), ("telefon", "Kopiér telefon"),
    ])
  func nameFirst(word: String, first: String) throws {
    let desk = try TestDesk()
    desk.type("gudenå")
    desk.press(.control("p"))
    desk.type(word)
    guard case .menu(let menu)? = desk.state.layers.last else {
      Issue.record("no palette")
      return
    }
    #expect(menu.selectedItem?.title.hasPrefix(first) == true, "\(desk.screen)")
  }
}
