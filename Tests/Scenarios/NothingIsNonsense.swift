import Resources
import Screen
import Testing

@testable import HotlineCore
@testable import HotlineDesk

/// What callers say beside the matter, and what once was taken for something quite different.
@Suite("What callers say gives no nonsense")
struct NothingIsNonsense {
  private func chip(_ line: String, _ desk: TestDesk) throws -> String? {
    desk.press(.control("r"))
    desk.type(line)
    defer { desk.press(.escape) }
    return try #require(desk.state.partners.understood).category?.code
  }

  @Test("lines that ask for nothing find nobody by a word that names nothing")
  func idle() throws {
    let desk = try TestDesk(width: 120, height: 40)
    var named: [String] = []
    for line in Shipped.idleLines where try chip(line, desk) != nil { named.append(line) }
    #expect(named.count <= 1, "\(named)")
  }

  @Test("what once was taken for something else is what it says")
  func meant() throws {
    let desk = try TestDesk(width: 120, height: 40)
    let wrong: [(line: String, isNot: String)] = [
      ("min bærbare er gået i stykker", "sundhed"), ("vi er en lille virksomhed", "arbejde"),
      ("brugte stole", "it"), ("en parkeringsplads", "groent.park"),
      ("rengøring til kantinen", "koekken"), ("vask af forklæder til kantinen", "koekken"),
      ("maling af klasselokaler", "lokaler"), ("mus og tastaturer", "kultur"),
      ("en der kan skanne papirer", "koekken"), ("gardiner der skal syes", "rengoering"),
    ]
    for (line, group) in wrong {
      let code = try chip(line, desk)
      #expect(code != group && code?.hasPrefix(group + ".") != true, "\(line): \(code ?? "–")")
    }
  }

  @Test("who repairs comes first for what is broken")
  func broken() throws {
    let desk = try TestDesk(width: 120, height: 40)
    #expect(try chip("min bærbare er gået i stykker", desk) == "it.reparation")
    #expect(try chip("reparerer cykler", desk) == "metal.cykel")
    #expect(try chip("støvsuge kontoret", desk)?.hasPrefix("rengoering") == true)
    #expect(try chip("skjorter der skal stryges", desk)?.hasPrefix("vaskeri") == true)
  }
}
