import HotlineCore
import Screen
import Testing

@testable import HotlineDesk

/// A caller says a CPR number, and it is typed where names are searched.
@Suite("A CPR number in the search box")
struct CPRInTheSearchBox {
  @Test("the box turns red and says so; Ctrl+U makes it unreadable; nothing was asked for it")
  func blackOut() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.type("hansen 010190-1234")
    #expect(
      Array(desk.lines[2...4]) == [
        "║ Søg: hansen 010190-1234                                                      ║",
        "║ Ligner et CPR-nummer: Ctrl+U gør det ulæseligt. Intet af det er gemt.        ║",
        "║                                                                              ║",
      ])
    let row = desk.state.render().styledRuns(inRow: 2)
    let red = Theme.standard.style(.error)
    #expect(row.filter { $0.style.foreground == red.foreground }.map(\.text) == ["010190-1234"])
    #expect(desk.state.list.search.searchable == "hansen xxxxxx-xxxx")
    desk.press(.function(4))
    #expect(desk.form?.value(FieldPath(.name)) == .empty)
    desk.press(.escape, .control("u"))
    #expect(desk.state.list.search.text == "hansen xxxxxx-xxxx")
    #expect(!desk.shows("CPR-nummer"))
  }

  @Test("a number of ten digits that only might be one is asked about, a phone is not")
  func doubtful() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.type("0101901234")
    #expect(desk.shows("Kan være et CPR-nummer: Ctrl+U gør det ulæseligt."))
    desk.press(.escape)
    desk.type("86 12 34 56")
    #expect(!desk.shows("CPR-nummer"))
  }

  @Test("a spoken need and the name of a filter are guarded too")
  func otherBoxes() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.press(.control("r"))
    desk.paste("kantine til 010190-1234")
    #expect(desk.shows("Ligner et CPR-nummer"))
    desk.press(.control("u"))
    #expect(desk.state.need?.text == "kantine til xxxxxx-xxxx")
    desk.press(.escape, .control("f"))
    desk.type("sov")
    desk.press(.enter, .control("f"))
    desk.type("gem")
    desk.press(.enter)
    desk.paste("010190-1234")
    desk.press(.enter)
    #expect(desk.shows("Ligner et CPR-nummer"))
    desk.press(.control("u"), .enter)
    #expect(try desk.register.savedFilters().last?.name == "xxxxxx-xxxx")
  }

  @Test(
    "every other box of words says so too, and Ctrl+U makes it unreadable there",
    arguments: [
      Key.function(5), .function(8), .control("g"), .control("p"), .function(1),
    ])
  func layerBoxes(key: Key) throws {
    for width in [80, 120] {
      let desk = try TestDesk(width: width, height: 24)
      desk.press(key)
      desk.type("010190-1234")
      #expect(desk.shows("010190-1234"))
      // The box of the guidance is narrow: the sentence goes on in the next rows.
      #expect(desk.shows("Ligner et CPR-nummer: Ctrl+U"))
      desk.press(.control("u"))
      #expect(desk.shows("xxxxxx-xxxx"))
      #expect(!desk.shows("1234") && !desk.shows("CPR-nummer:"))
    }
  }

  @Test("the picker of full height says so, and searches for what is left of it")
  func pickerBox() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.press(.function(3))
    while desk.form?.focus != .field(FieldPath(.organisation, 1)) { desk.press(.tab) }
    desk.press(.function(4))
    desk.type("010190-1234")
    #expect(desk.shows("Ligner et CPR-nummer: Ctrl+U"))
    desk.press(.control("u"))
    #expect(desk.shows("xxxxxx-xxxx") && !desk.shows("CPR-nummer:"))
  }
}
