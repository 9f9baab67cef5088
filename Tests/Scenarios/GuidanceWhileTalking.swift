import HotlineCore
import HotlineDesk
import Screen
import Testing

/// *"Jeg arbejder i kommunen og vil starte en café – får jeg løn?"*
@Suite("Guidance while talking")
struct GuidanceWhileTalking {
  @Test("two keys from anywhere to an answer, and Esc returns to exactly where one was")
  func twoKeys() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.type("kafe")
    desk.press(.tab)
    let before = desk.state
    desk.press(.function(8))
    desk.type("o")
    #expect(desk.lines[4].contains("║ Overskud og udbytte i en RSV "))
    #expect(desk.lines[5].contains("║ Orlov for kommunens ansatte  "))
    desk.type("rl")
    #expect(
      desk.lines[1...13].joined(separator: "\n") == """
        ╔ Vejledning ═════════════════════════════════════════════════════════ 1 af 15 ╗
        ║ Søg: orl                          Orlov for kommunens ansatte                ║
        ║                                                                              ║
        ║ Orlov for kommunens ansatte       Ja, ansatte i Silkeborg Kommune kan få     ║
        ║                                   orlov til at etablere en socialøkonomisk   ║
        ║                                   virksomhed.                                ║
        ║                                   Der er mulighed for fuld løn i de første   ║
        ║                                   tre måneder. Det er en mulighed, ikke en   ║
        ║                                   ret: tal først med din leder.              ║
        ║                                   Eksempel: orlov fra 30-11-2026 giver højst ║
        ║                                   fuld løn til og med 27-02-2027.            ║
        ║                                   Skriv aldrig navn eller personnummer på    ║
        ║                                   den ansatte her.                           ║
        """)
    desk.press(.escape)
    #expect(desk.state == before)
  }

  @Test("the first page says how the hotline is reached, when, and when it is closed")
  func hotline() throws {
    let desk = try TestDesk(width: 80, height: 24)
    desk.press(.function(8), .enter)
    #expect(
      desk.lines[1...].joined(separator: "\n") == """
        ╔ Vejledning ════════════════════════════════════════════════════════ 15 af 15 ╗
        ║ Hotlinen: kontakt og åbningstid                                              ║
        ║                                                                              ║
        ║ Hotline, hverdage 8-16      89 70 57 57                                      ║
        ║ Jobcenter Erhverv           jobcentererhverv@silkeborg.dk                    ║
        ║ Adresse                     Silkeborg Kommune, Søvej 1, 8600 Silkeborg       ║
        ║ Leder af Jobcenter Erhverv  ikke skrevet ind                                 ║
        ║                                                                              ║
        ║ Åbningstid · åben til 16.00                                                  ║
        ║   mandag    08.00–16.00                                                      ║
        ║   tirsdag   08.00–16.00                                                      ║
        ║   onsdag    08.00–16.00                                                      ║
        ║   torsdag   08.00–16.00                                                      ║
        ║   fredag    08.00–16.00                                                      ║
        ║                                                                              ║
        ║ Næste lukkedage                                                              ║
        ║   tor 24. dec 2026 juleaftensdag                                             ║
        ║   fre 25. dec 2026 juledag                                                   ║
        ║   tor 31. dec 2026 nytårsaftensdag                                           ║
        ║   fre 1. jan 2027  nytårsdag                                                 ║
        ║   tor 25. mar 2027 skærtorsdag                                               ║
        ╚════════════════════════════════════════════════════════════════════════ ↓ 10 ╝
         Enter Læs  ^E Ret  F4 Ny  ^C Kopiér  ^Z Fortryd  Esc Luk  F1 Hjælp  F2 Opkald
        """)
    desk.press(.control("c"))
    #expect(desk.clipboard == "89 70 57 57")
  }

  @Test("Enter on a department goes to it; Esc goes back one step at a time")
  func department() throws {
    let desk = try TestDesk()
    desk.press(.function(8), .enter, .end, .up)
    #expect(desk.shows("Kultur og Borgerservice"))
    desk.press(.escape)
    #expect(desk.shows("Søg:"))
    #expect(desk.state.layers.count == 1)
    desk.press(.enter, .end, .up, .enter)
    #expect(desk.state.layers.isEmpty)
    #expect(desk.state.detail.detail?.organisation.name == "Kultur og Borgerservice")
  }

  @Test("a card is copied whole")
  func copy() throws {
    let desk = try TestDesk()
    desk.press(.function(8))
    desk.type("kriterier")
    desk.press(.control("c"))
    #expect(desk.clipboard?.hasPrefix("De fem kriterier for RSV\n1. Socialt formål") == true)
  }

  @Test("a card is edited, written anew and removed where it is read, and Ctrl+Z takes it back")
  func writing() throws {
    let desk = try TestDesk()
    desk.press(.function(8))
    desk.type("orlov")
    desk.press(.control("e"), .tab, .control("x"))
    desk.type("Ring til Løn.")
    desk.press(.control("s"))
    #expect(desk.shows("Gemt 10.04: Orlov for kommunens ansatte"))
    #expect(desk.shows("║ Orlov for kommunens ansatte       Ring til Løn. "))
    desk.press(.control("z"))
    #expect(desk.shows("Fortrudt: ændring af vejledningskortet Orlov for kommunens ansatte"))
    #expect(!desk.shows("Ring til Løn."))
    // The search first, and then the card that it found.
    desk.press(.control("x"), .control("x"))
    #expect(desk.shows("Fjernet: Orlov for kommunens ansatte"))
    desk.press(.control("z"), .function(4))
    desk.type("Åbent hus")
    desk.press(.tab)
    desk.type("Hver første tirsdag.")
    desk.press(.control("s"))
    for _ in "orlov" { desk.press(.backspace) }
    desk.type("åbent h")
    #expect(desk.shows("║ Åbent hus                         Hver første tirsdag. "))
  }

  @Test("shorter hours on one weekday hold in the header at once")
  func hours() throws {
    let desk = try TestDesk()
    desk.press(.function(8), .enter, .down, .down, .down, .down, .down, .down, .control("e"))
    #expect(desk.shows("╔ Åbningstid · mandag"))
    desk.press(.tab, .tab, .control("x"))
    desk.type("10")
    desk.press(.control("s"))
    #expect(desk.lines[0].contains("åbner tir 24. nov 08.00"))
    #expect(desk.shows("mandag    08.00–10.00"))
  }

  @Test("a closed day is entered from the page, and a number is shown in pairs")
  func closedDay() throws {
    let desk = try TestDesk()
    desk.press(.function(8), .function(4))
    #expect(desk.shows("k  vejledningskort"))
    desk.type("d")
    desk.type("+1")
    desk.press(.tab)
    desk.type("Flyttedag")
    desk.press(.control("s"))
    #expect(desk.shows("tir 24. nov 2026 Flyttedag"))
    desk.press(.function(4))
    desk.type("l")
    desk.press(.tab)
    desk.type("Vagttelefon")
    desk.press(.tab)
    desk.type("+45 2011 2233")
    desk.press(.control("s"))
    #expect(desk.shows("Vagttelefon                 20 11 22 33"))
  }
}
