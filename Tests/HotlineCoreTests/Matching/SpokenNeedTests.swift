import GRDB
import Testing

@testable import HotlineCore

@Suite("A spoken need")
struct SpokenNeedTests {
  private static let towns = ["8600": "Silkeborg", "8643": "Ans By", "4000": "Roskilde"]

  private func read(_ text: String) -> SpokenNeed {
    SpokenNeed(text, tree: MatchFixture.tree, towns: Self.towns)
  }

  /// What, category, volume, unit, postal code, value.
  private func parts(_ text: String) -> [String] {
    let need = read(text)
    return [
      need.title, need.categoryCode ?? "-", need.volume.map { DanishNumber.format($0) } ?? "-",
      need.unit ?? "-", need.postalCode ?? "-", need.valueDKK.map(String.init) ?? "-",
    ]
  }

  @Test(
    "what, how much, where and for how many kroner, in any order",
    arguments: [
      ("kantine 80 kuverter 8600", ["kantine", "koekken.kantine", "80", "kuverter", "8600", "-"]),
      ("8600 kantine 80", ["kantine", "koekken.kantine", "80", "-", "8600", "-"]),
      ("montage/pak 4000/uge 8600", ["montage/pak", "montage.pak", "4.000", "/uge", "8600", "-"]),
      (
        "pakke kasser, 4.000 kasser om ugen",
        [
          "pakke kasser", "montage.pak", "4.000", "kasser om ugen", "-", "-",
        ]
      ),
      (
        "fragt 8600 Silkeborg 480.000 kr",
        ["fragt", "transport.koersel", "-", "-", "8600", "480000"]
      ),
      ("fragt 8643 Ans By", ["fragt", "transport.koersel", "-", "-", "8643", "-"]),
      ("linned 480 t kr", ["linned", "vaskeri.erhverv", "-", "-", "-", "480000"]),
      ("linned 480 t. kr.", ["linned", "vaskeri.erhverv", "-", "-", "-", "480000"]),
      ("linned 480 tkr", ["linned", "vaskeri.erhverv", "-", "-", "-", "480000"]),
      ("linned 1,5 mio. kr.", ["linned", "vaskeri.erhverv", "-", "-", "-", "1500000"]),
      ("200 paller", ["Palletræ", "stroemme.palletrae", "200", "paller", "-", "-"]),
      ("4000 8600 pakke kasser", ["pakke kasser", "montage.pak", "4.000", "-", "8600", "-"]),
      ("noget helt ukendt", ["noget helt ukendt", "-", "-", "-", "-", "-"]),
    ])
  func reads(text: String, expected: [String]) {
    #expect(parts(text) == expected)
  }

  @Test("at every keystroke something is understood, and nothing is lost again")
  func everyKeystroke() {
    let text = "kantine 80 kuverter 8600"
    let codes = text.indices.dropFirst(2).map { read(String(text[..<$0])).categoryCode }
    #expect(codes.allSatisfy { $0 == "koekken.kantine" })
    #expect(read("k").categoryCode == nil)
    #expect(read("") == SpokenNeed("", tree: MatchFixture.tree, towns: [:]))
    #expect(read("kantine 80 kuv").unit == "kuv")
  }

  @Test("is a need confirmed today that goes any distance")
  func line() {
    let line = read("fragt 2 t/dag 8600").line(organisationID: 7, today: MatchFixture.today)
    #expect(line.direction == .needs && line.reach == .country)
    #expect(line.lastConfirmedOn == MatchFixture.today)
    #expect(line.unit == "t/dag" && line.volume == 2)
  }

  @Test("the shipped categories are met by what callers say")
  func shippedCategories() throws {
    let register = try testRegister()
    let tree = CategoryTree(
      try register.read { try HotlineCore.Category.fetchAll($0, sql: "SELECT * FROM category") })
    let said = [
      "kantine": "koekken.kantine", "montage/pak": "montage.pak", "haveservice": "groent.have",
      "kørsel": "transport.koersel", "kantinedrift til 60": "koekken.kantine",
      "rengøring af kontor": "rengoering.erhverv", "palletræ": "stroemme.palletrae",
      "græsslå": "groent.have", "4000 kasser om ugen der skal pakkes": "montage.pak",
      "frokost til 60 fra januar": "koekken.kantine", "nogen der kan slå græs": "groent.have",
      "male væggene hos os": "byg.maler", "gøre rent på kontoret": "rengoering.erhverv",
      "duge der skal vaskes": "vaskeri.erhverv",
    ]
    for (text, code) in said {
      #expect(SpokenNeed(text, tree: tree, towns: [:]).categoryCode == code, "\(text)")
    }
  }
}
