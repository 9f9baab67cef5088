import Foundation
import Resources
import Testing

@testable import HotlineCore

/// A broken profile is refused with the line and the reason.
@Suite("A broken profile")
struct BrokenProfileTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
  }

  /// What is written in the place of a line of ``OtherProfile``, and what is then wrong on which line.
  struct Case: Sendable, CustomTestStringConvertible {
    let from: String
    let to: String
    let problem: ProfileProblem
    /// Lines below the one that was exchanged; a list begins before its entries.
    var offset = 0

    var testDescription: String { to.isEmpty ? "without \(from)" : to }
  }

  static let cases = [
    Case(
      from: "\"0330\", \"name\"", to: "\"9999\", \"name\"", problem: .unknownMunicipality("9999")),
    Case(
      from: "[\"0329\", \"0340\"]", to: "[\"0329\", \"0001\"]",
      problem: .unknownMunicipality("0001")),
    Case(
      from: "\"postalCode\": \"4200\"", to: "\"postalCode\": \"0000\"",
      problem: .unknownPostalCode("0000")),
    Case(
      from: "\"parent\": \"slagelse\"", to: "\"parent\": \"sorø\"", problem: .unknownKey("sorø")),
    Case(
      from: "\"nominatedBy\": \"arbejde\"", to: "\"nominatedBy\": \"andre\"",
      problem: .unknownKey("andre")),
    Case(
      from: "\"nominatedBy\": \"arbejde\"", to: "\"nominatedBy\": \"slagelse\"",
      problem: .noDepartment("slagelse")),
    Case(from: "\"phone\": \"+4510203040\"", to: "\"phone\": \"ring\"", problem: .badPhone("ring")),
    Case(from: "arbejde@slagelse.example", to: "arbejde", problem: .badMail("arbejde")),
    Case(
      from: "\"endsOn\": \"2029-12-31\"", to: "\"endsOn\": \"2025-12-31\"",
      problem: .endsBeforeStart(start: "2026-01-01", end: "2025-12-31")),
    Case(
      from: "\"startsOn\": \"2026-01-01\"", to: "\"startsOn\": \"2026-02-30\"",
      problem: .notADay("2026-02-30")),
    Case(
      from: "\"status\": \"active\"", to: "\"status\": \"running\"",
      problem: .unknownValue("running", known: ["draft", "active", "closed"])),
    Case(from: "\"prize\": \"SOV\"", to: "\"prize\": \"CSR\"", problem: .unknownPrize("CSR")),
    Case(
      from: "\"include_moved_in\": \"true\"", to: "\"include_moved_in\": \"ja\"",
      problem: .unknownValue("ja", known: ["false", "true"])),
    Case(from: "\"opens\": \"09:00\"", to: "\"opens\": \"9.00\"", problem: .badTime("9.00")),
    Case(
      from: "\"opens\": \"09:00\"", to: "\"opens\": \"17:00\"",
      problem: .closesBeforeOpening(opens: "17:00", closes: "15:30")),
    Case(from: "\"weekday\": 1", to: "\"weekday\": 8", problem: .outside(8, 1...7)),
    Case(
      from: "\"weekday\": 1", to: "\"weekday\": \"1\"",
      problem: .wrongForm(field: "weekday", .number)),
    Case(
      from: "\"neighbours\": [\"0329\", \"0340\"]", to: "\"neighbours\": \"0329\"",
      problem: .wrongForm(field: "neighbours", .list)),
    Case(from: "\"street\": ", to: "\"stret\": ", problem: .unknownField("stret")),
    Case(
      from: "\"nominatedBy\": \"arbejde\"",
      to: "\"nominatedBy\": \"arbejde\", \"eligible\": \"alle\"",
      problem: .unknownValue("alle", known: ["any", "sov", "ordinary"])),
    Case(
      from: "\"postalCode\": \"4200\"", to: "\"postalCode\": \"42\\u000000\"",
      problem: .controlCharacter(field: "postalCode")),
    Case(
      from: "\"sourceRef\": \"Byrådet\",", to: "", problem: .missingField("sourceRef"), offset: -3),
    Case(
      from: "\"name\": \"Slagelse Kommune\", \"key\"", to: "\"name\": \"Sorø Kommune\", \"key\"",
      problem: .otherName("Sorø Kommune", organisation: "Slagelse Kommune")),
    Case(
      from: "\"key\": \"slagelse\", \"neighbours\"", to: "\"key\": \"x\", \"neighbours\"",
      problem: .unknownKey("x")),
    Case(
      from: "\"source\": \"Byrådet\"", to: "\"source\": \"010190-1234\"", problem: .cprNumber),
    Case(
      from: "\"value\": 300000.5", to: "\"value\": 1e30",
      problem: .outOfRange(field: "value", least: "0", most: "100.000.000")),
    Case(
      from: "\"targetValue\": 5", to: "\"targetValue\": 9000000000000000000",
      problem: .outOfRange(field: "targetValue", least: "0", most: "1.000.000")),
    Case(
      from: "\"targetValue\": 5", to: "\"targetValue\": -1",
      problem: .outOfRange(field: "targetValue", least: "0", most: "1.000.000")),
    Case(
      from: "\"keepMonths\": 36", to: "\"keepMonths\": 0",
      problem: .outOfRange(field: "keepMonths", least: "1", most: "1.200")),
    Case(
      from: "\"ordinal\": 1, \"label\"", to: "\"ordinal\": 5000, \"label\"",
      problem: .outOfRange(field: "ordinal", least: "0", most: "999")),
    Case(
      from: "\"da\": \"Nye SØV\"", to: "\"da\": \" \"", problem: .empty(field: "title.da")),
    Case(
      from: "\"da\": \"Tæt på\"", to: "\"da\": \"\"", problem: .empty(field: "label.da")),
    Case(
      from: "\"da\": \"Strategien begynder\"", to: "\"da\": \"\"",
      problem: .empty(field: "text.da")),
    Case(
      from: "\"da\": \"Den bedste\"", to: "\"da\": \"\"", problem: .empty(field: "meaning.da")),
    Case(
      from: "\"da\": \"Fri tekst\"", to: "\"da\": \"\(String(repeating: "x", count: 121))\"",
      problem: .tooLong(field: "label.da", most: 120)),
    Case(
      from: "\"days\": [\"2027-06-05\"]", to: "\"days\": []",
      problem: .tooFew(field: "days", least: 1)),
    Case(from: "SLA-2026-2029", to: "Strategi 2026", problem: .oddCode("Strategi 2026")),
    Case(from: "SLA-2026-2029", to: "--period", problem: .oddCode("--period")),
    Case(
      from: "\"name\": \"Center for Arbejde\"", to: "\"name\": \"\"",
      problem: .empty(field: "name")),
    Case(
      from: "\"kind\": \"phone\", \"value\": \"+4510203040\"",
      to: "\"kind\": \"leader\", \"value\": \"Testperson Alfa\"", problem: .leaderNamed),
  ]

  @Test("is refused with line and reason", arguments: cases)
  func refused(broken: Case) throws {
    let range = try #require(OtherProfile.text.range(of: broken.from))
    let text = OtherProfile.text.replacingCharacters(in: range, with: broken.to)
    let line = OtherProfile.text[..<range.lowerBound].count { $0 == "\n" } + 1 + broken.offset
    let path = try OtherProfile.file(text, in: folder)
    do {
      _ = try ProfileFile(path: path)
      Issue.record("was taken")
    } catch let error as ProfileError {
      #expect(error.faults.contains(ProfileFault(line: line, broken.problem)), "\(error.faults)")
      #expect(error.sentence(.danish).contains("\(path), linje \(line): "))
      for language in Language.allCases {
        #expect(!error.sentence(language).contains("{"))
      }
    }
  }

  @Test("each code that is none of its set is called that, and no wrong day")
  func wrongCodes() throws {
    let codes = [
      "\"kind\": \"other_public\"", "\"kind\": \"count\"", "\"comparator\": \">=\"",
      "\"precision\": \"day\"", "\"subject\": \"summary\"", "\"since\": \"created\"",
      "\"action\": \"erase\"", "\"kind\": \"phone\"",
    ]
    for code in codes {
      let wrong = code.replacing(#/"[^"]*"$/#, with: "\"forkert\"")
      let text = OtherProfile.text.replacing(code, with: wrong, maxReplacements: 1)
      #expect(text != OtherProfile.text, "\(code)")
      let error = #expect(throws: ProfileError.self) {
        _ = try ProfileFile(path: try OtherProfile.file(text, in: folder))
      }
      guard case .unknownValue("forkert", _) = error?.faults.first?.problem else {
        Issue.record("\(code): \(String(describing: error))")
        continue
      }
    }
  }

  @Test("two organisations of one name below the same one are refused")
  func twins() throws {
    let twin = """
      ,{
        "key": "arbejde2", "kind": "department", "parent": "slagelse",
        "municipalityCode": "0330", "names": [{ "name": "center for arbejde" }]
      }
      ],
      "periods": [
      """
    let text = OtherProfile.text.replacing(#/\],\s*"periods": \[/#, with: twin)
    #expect(text != OtherProfile.text)
    let error = #expect(throws: ProfileError.self) {
      _ = try ProfileFile(path: try OtherProfile.file(text, in: folder))
    }
    #expect(error?.faults.map(\.problem) == [.twice("center for arbejde")])
  }

  @Test("a period without goals is refused, and alternative names may be left out")
  func goals() throws {
    let text = OtherProfile.text.replacing(
      #/"goals": \[\s*\{[\s\S]*?\}\s*\],\s*"principles"/#, with: "\"goals\": [], \"principles\"")
    #expect(text != OtherProfile.text)
    let error = #expect(throws: ProfileError.self) {
      _ = try ProfileFile(path: try OtherProfile.file(text, in: folder))
    }
    #expect(error?.faults.map(\.problem) == [.tooFew(field: "goals", least: 1)])
    let plain = OtherProfile.text.replacing(", \"altNames\": []", with: "")
    _ = try ProfileFile(path: try OtherProfile.file(plain, in: folder))
  }

  @Test("a file that is none is refused with the words of a profile", arguments: Language.allCases)
  func noProfile(language: Language) throws {
    for text in ["", "navn;cvr\n", "{\"municipality\": "] {
      let path = try OtherProfile.file(text, in: folder)
      let error = #expect(throws: ProfileUnreadable.self) { _ = try ProfileFile(path: path) }
      let sentence = error?.sentence(language) ?? ""
      #expect(!sentence.isEmpty && !sentence.contains("{file}"))
      for word in ["import", "listen", "Hent", "Fetch", "headers"] {
        #expect(!sentence.contains(word), "\(sentence)")
      }
    }
  }

  @Test("that is no JSON is refused with its line")
  func syntax() throws {
    let text = OtherProfile.text.replacing("\"periods\": [", with: "\"periods\": [,")
    let path = try OtherProfile.file(text, in: folder)
    let line = OtherProfile.text.split(separator: "\"periods\"")[0].count { $0 == "\n" } + 1
    do {
      _ = try ProfileFile(path: path)
      Issue.record("was taken")
    } catch let error as ProfileUnreadable {
      guard case .badJSON(path, let found, _, _) = error.reason else {
        Issue.record("\(error)")
        return
      }
      #expect(found == line)
      #expect(error.sentence(.danish).hasSuffix("Ret det, og prøv igen."))
    }
  }

  @Test("the shipped profile has no fault, and neither has the other one")
  func sound() throws {
    #expect(try ProfileCheck(Shipped.profile()).faults().isEmpty)
    #expect(try ProfileCheck(OtherProfile.profile(in: folder)).faults().isEmpty)
  }
}
