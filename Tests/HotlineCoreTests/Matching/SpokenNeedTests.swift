import GRDB
import Resources
import Testing

@testable import HotlineCore

@Suite("A spoken need")
struct SpokenNeedTests {
  /// A fresh register's categories, words, towns and municipalities.
  private static let words: Result<SpokenWords, any Error> = Result {
    let register = try testRegister()
    return try register.read { try register.matchKnowledge.words($0) }
  }

  private func read(_ text: String) throws -> SpokenNeed {
    try Self.words.get().read(text, today: MatchFixture.today)
  }

  // MARK: What

  @Test(
    "names the category by evidence",
    arguments: [
      ("kantine 80 kuverter 8600", "koekken.kantine"), ("montage/pak 4000/uge", "montage.pak"),
      ("4000 kasser om ugen der skal pakkes", "montage.pak"), ("haveservice", "groent.have"),
      ("vi har 80 paller tilovers i Kjellerup", "stroemme.palletrae"),
      ("80 kuverter", "koekken.kantine"),
      ("nogen der kan slå græs", "groent.have"), ("male væggene hos os", "byg.maler"),
      ("gøre rent på kontoret", "rengoering.erhverv"), ("palletræ", "stroemme.palletrae"),
      // Verbs, slang and inflected forms.
      ("reparerer cykler", "metal.cykel"), ("skanne gamle byggesager", "it.arkiv"),
      ("skjorter der skal stryges", "vaskeri.rulning"), ("få syet gardiner", "tekstil.syning"),
      ("støvsuger kontorerne", "rengoering.erhverv"),
      ("min bærbare er gået i stykker", "it.reparation"),
      // The heads of compounds.
      ("ladcyklen", "metal.cykel"), ("møblement", "trae.moebler"),
      ("skolerengøring", "rengoering.erhverv"),
      // What stands behind til, i, på says where.
      ("rengøring til kantinen", "rengoering.erhverv"),
      ("maling af væggene i kantinen", "byg.maler"),
      // One typing error.
      ("vinduespolerng", "rengoering.vinduer"), ("snerydnign ved hallen", "groent.vinter"),
    ])
  func category(text: String, code: String) throws {
    let meanings = try read(text).meanings
    #expect(meanings.first?.code == code, "\(meanings)")
  }

  @Test(
    "ordinary words name nothing",
    arguments: [
      "dag", "små", "bruge", "efter", "fejl", "min", "virksomhed", "brugt", "vi er en virksomhed",
      "har I åbent i dag", "må jeg tale med en", "der er en fejl", "brugt og i god stand",
      "hvad er klokken", "jeg ringer tilbage senere", "noget helt ukendt", "vi er små, men glade",
    ])
  func nothing(text: String) throws {
    let meanings = try read(text).meanings
    #expect(meanings.isEmpty, "\(meanings)")
  }

  @Test(
    "no word is taken for another that merely begins like it",
    arguments: [
      ("virksomhed", "arbejde.praktik"), ("brugt værktøj", "stroemme.elektronik"),
      ("parkeringsplads", "groent.park"), ("blomster til kantinen", "koekken.kantine"),
      ("min bærbare er gået i stykker", "omsorg.sundhed"),
    ])
  func noOther(text: String, code: String) throws {
    #expect(try read(text).meanings.first?.code != code)
  }

  @Test("three candidates are kept, with shares that add up to no more than the whole")
  func alternatives() throws {
    let meanings = try read("transport og vask af arbejdstøj").meanings
    #expect(meanings.count == 3)
    let shares = meanings.map(\.share)
    #expect(shares == shares.sorted(by: >) && shares.reduce(0, +) <= 1.000_001)
  }

  @Test("a beginning will do for the last word, and only while it is typed")
  func beginnings() throws {
    #expect(try read("snery").meanings.first?.code == "groent.vinter")
    #expect(try read("snery ").meanings.isEmpty)
    #expect(try read("k").meanings.isEmpty)
    #expect(try read("").meanings.isEmpty)
  }

  @Test("the words of lines under a category speak for it, at half weight")
  func lines() throws {
    let register = try testRegister()
    func code() throws -> String? {
      try register.suggestions(
        forSpokenNeed: "zitarer", askerID: nil, today: MatchFixture.today
      ).understood?.category?.code
    }
    #expect(try code() == nil)
    var organisation = OrganisationEntry(Organisation(name: "Klangvig", kind: .enterprise))
    organisation = try register.save(organisation, from: nil)
    var line = OfferLine(
      organisationID: organisation.id, direction: .offers, mode: .service, title: "stemmer zitarer")
    line.categoryCode = "kultur.kunst"
    try register.save(line, from: nil)
    #expect(try code() == "kultur.kunst")
  }

  // MARK: Offer or need

  @Test(
    "an offer looks for needs",
    arguments: [
      ("vi har 40 paller tilovers", true), ("vi vil af med 20 kontorstole", true),
      ("vi smider ud: 30 kg tøj om ugen", true), ("kan tilbyde kantinedrift", true),
      ("søger afsætning for grøntsager", true), ("forærer 12 skærme væk", true),
      ("vi mangler 40 paller", false), ("kantine 80 kuverter", false),
      ("kan nogen pakke 400 kasser", false), ("vi har brug for en maler", false),
      ("hvem kan bruge vores træaffald", true), ("vi kan godt bruge 20 paller", false),
    ])
  func direction(text: String, isOffer: Bool) throws {
    #expect(try read(text).isOffer == isOffer)
  }

  // MARK: How much, where, when, for how many kroner

  /// Title, volume, unit, place, kroner, time.
  private func parts(_ text: String) throws -> [String] {
    let need = try read(text)
    return [
      need.title, need.volume.map { DanishNumber.format($0) } ?? "-", need.unit ?? "-",
      need.place?.text ?? "-", need.valueDKK.map(String.init) ?? "-", need.time?.text ?? "-",
    ]
  }

  @Test(
    "sorts the words",
    arguments: [
      ("kantine 80 kuverter 8600", ["kantine", "80", "kuverter", "8600 Silkeborg", "-", "-"]),
      ("montage/pak 4000/uge 8600", ["montage/pak", "4.000", "/uge", "8600 Silkeborg", "-", "-"]),
      (
        "pakke kasser, 4.000 kasser om ugen",
        ["pakke kasser", "4.000", "kasser om ugen", "-", "-", "om ugen"]
      ),
      (
        "fragt 8600 Silkeborg 480.000 kr",
        ["fragt", "-", "-", "8600 Silkeborg", "480000", "-"]
      ),
      ("fragt 8643 Ans By", ["fragt", "-", "-", "8643 Ans By", "-", "-"]),
      ("linned 480 t kr", ["linned", "-", "-", "-", "480000", "-"]),
      ("linned 1,5 mio. kr.", ["linned", "-", "-", "-", "1500000", "-"]),
      ("scanning 3000 sider/uge", ["scanning", "3.000", "sider/uge", "-", "-", "-"]),
      ("transport 8000 kg", ["transport", "8.000", "kg", "-", "-", "-"]),
      ("transport 8000", ["transport", "-", "-", "8000 Aarhus C", "-", "-"]),
      ("maler i Kjellerup", ["maler", "-", "-", "Kjellerup", "-", "-"]),
      ("maler silkeborg kommune", ["maler", "-", "-", "silkeborg", "-", "-"]),
      ("tre mand til flytning", ["mand til flytning", "3", "mand", "-", "-", "-"]),
      ("skjorter stryges hver fredag", ["skjorter stryges", "-", "-", "-", "-", "hver fredag"]),
      ("slå græs i sommerferien", ["slå græs", "-", "-", "-", "-", "i sommerferien"]),
      ("kantine fra marts 8600", ["kantine", "-", "-", "8600 Silkeborg", "-", "fra marts"]),
      ("nogen der kan slå græs", ["slå græs", "-", "-", "-", "-", "-"]),
      (
        "vi har 80 paller tilovers i Kjellerup",
        ["paller", "80", "paller", "Kjellerup", "-", "-"]
      ),
      ("koge saft", ["koge saft", "-", "-", "-", "-", "-"]),
    ])
  func sorts(text: String, expected: [String]) throws {
    #expect(try parts(text) == expected)
  }

  @Test("no round hundred before a word is a place")
  func roundHundreds() throws {
    for hundred in stride(from: 1_000, through: 9_900, by: 100) {
      #expect(try read("scanning \(hundred) sider om ugen").place == nil)
    }
  }

  @Test("times become days")
  func times() throws {
    func days(_ text: String) throws -> [String] {
      let time = try read(text).time
      return [time?.from?.iso ?? "-", time?.to?.iso ?? "-"]
    }
    // MatchFixture.today is Monday 23 November 2026.
    #expect(try days("maler fra marts") == ["2027-03-01", "-"])
    #expect(try days("maler i december") == ["2026-12-01", "2026-12-31"])
    #expect(try days("slå græs i sommerferien") == ["2027-06-27", "2027-08-09"])
    #expect(try days("maler i uge 49") == ["2026-11-30", "2026-12-06"])
    #expect(try days("maler på fredag") == ["2026-11-27", "2026-11-27"])
    #expect(try days("maler fra 1. maj til 1. juni") == ["2027-05-01", "2027-06-01"])
    #expect(try days("rengøring hver fredag") == ["-", "-"])
  }

  @Test("is a line confirmed today that goes any distance")
  func line() throws {
    let need = try read("fragt 2 t/dag 8600")
    let line = need.line(organisationID: 7, nil, today: MatchFixture.today)
    #expect(line.direction == .needs && line.reach == .country)
    #expect(line.lastConfirmedOn == MatchFixture.today)
    #expect(line.unit == "t/dag" && line.volume == 2)
  }

  @Test("at every keystroke something is understood, and no input stops the program")
  func everyKeystroke() throws {
    for text in [
      "kantine 80 kuverter 8600 hver fredag fra marts 480.000 kr", "8600 8600 8600", "1e9 ///", "i",
      "til til til", "9999999999999999999999 kr", "😀 80 😀", "uge 99", "32. maj 0000", "-5 paller",
      "\u{200B}\u{0301}", String(repeating: "pakke ", count: 12),
    ] {
      for end in text.indices { _ = try read(String(text[...end])) }
    }
  }
}
