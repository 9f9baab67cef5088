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

  @Test("that is no JSON is refused with its line")
  func syntax() throws {
    let text = OtherProfile.text.replacing("\"periods\": [", with: "\"periods\": [,")
    let path = try OtherProfile.file(text, in: folder)
    let line = OtherProfile.text.split(separator: "\"periods\"")[0].count { $0 == "\n" } + 1
    do {
      _ = try ProfileFile(path: path)
      Issue.record("was taken")
    } catch ImportError.badJSON(path, let found, _, _) {
      #expect(found == line)
    }
  }

  @Test("the shipped profile has no fault, and neither has the other one")
  func sound() throws {
    #expect(try ProfileCheck(Shipped.profile()).faults().isEmpty)
    #expect(try ProfileCheck(OtherProfile.profile(in: folder)).faults().isEmpty)
  }
}
