import Foundation
import Resources

/// An answer that one letter gives.
public struct MatchChoice: Equatable, Sendable {
  public let words: Phrase
  public let letter: Character
  public let fact: ToldFact
}

extension MatchQuestion {
  /// The answers to choose among; empty where something is to be typed.
  ///
  /// - Parameter motives: what there is to choose among, with their words.
  public func choices(motives: [(code: String, words: Phrase)]) -> [MatchChoice] {
    switch about {
    case .note(let note):
      guard let lineID else { return [] }
      return yesNo { .note(note, holds: $0, line: lineID, of: organisationID) }
    case .unknown(.warm):
      return yesNo { .acquainted($0, organisationID, with: otherID) }
    case .unknown(.motive):
      return zip(motives, "123456789abcdefghi").map { motive, letter in
        MatchChoice(
          words: motive.words, letter: letter, fact: .motive(motive.code, of: organisationID))
      }
    case .canTaskBeSplit, .unknown, .turnover: return []
    }
  }

  private func yesNo(_ fact: (Bool) -> ToldFact) -> [MatchChoice] {
    [
      MatchChoice(words: MatchPhrases.yes, letter: "j", fact: fact(true)),
      MatchChoice(words: MatchPhrases.no, letter: "n", fact: fact(false)),
    ]
  }

  /// How an answer that is typed may look; nil where nothing is to be typed.
  public var example: Phrase? {
    switch about {
    case .canTaskBeSplit: MatchPhrases.answerPart
    case .unknown(.geo): MatchPhrases.answerPlace
    case .unknown(.social): MatchPhrases.answerHours
    case .unknown(.size), .turnover: MatchPhrases.answerKroner
    case .note, .unknown: nil
    }
  }

  /// Whether something is to be said to it here: what else would make a feature known is entered in a
  /// form of its own.
  public var canBeAnswered: Bool {
    switch about {
    case .unknown(.warm), .unknown(.motive), .note: true
    default: example != nil
    }
  }

  /// What a typed answer says; nil where it says nothing of what was asked.
  ///
  /// - Throws: `ResourceError` where the shipped places cannot be read.
  public func fact(typed text: String) throws(ResourceError) -> ToldFact? {
    let text = text.trimmed.lowercased()
    switch about {
    case .canTaskBeSplit: return part(text)
    case .unknown(.geo): return try place(text)
    case .unknown(.social): return hours(text)
    case .unknown(.size):
      return lineID.flatMap { line in
        Self.kroner(text).map { .value($0, line: line, of: organisationID) }
      }
    case .turnover: return Self.kroner(text).map { .turnover($0, of: organisationID) }
    case .note, .unknown: return nil
    }
  }

  /// `ja` is what the offer can take.
  private func part(_ text: String) -> ToldFact? {
    guard let lineID else { return nil }
    let volume = Self.yes.contains(text) ? offered : Self.amounts(in: text).first
    return volume.flatMap { $0 > 0 ? .part($0, line: lineID, of: organisationID) : nil }
  }

  /// `5`, `5-15 timer`, `ja`, `nej`
  private func hours(_ text: String) -> ToldFact? {
    if Self.no.contains(text) {
      return .workplace(isOpen: false, minHours: nil, maxHours: nil, of: organisationID)
    }
    let hours = Self.amounts(in: text)
    guard hours.count <= 2, hours.allSatisfy({ $0 > 0 && $0 <= Position.fullTimeHours }),
      !hours.isEmpty || Self.yes.contains(text)
    else { return nil }
    return .workplace(
      isOpen: true, minHours: hours.min(), maxHours: hours.count == 2 ? hours.max() : nil,
      of: organisationID)
  }

  /// A postal code, a town that has one of its own, or a municipality.
  private func place(_ text: String) throws(ResourceError) -> ToldFact? {
    let first = String(text.prefix { !$0.isWhitespace })
    let towns = try Shipped.postalCodes()
    if towns.contains(where: { $0.code == first }) {
      return .place(postalCode: first, municipalityCode: nil, of: organisationID)
    }
    let name = Fold.name(text)
    let municipality = try Shipped.municipalities().first {
      [name, name + " kommune"].contains(Fold.name($0.name))
    }
    let town = towns.first { Fold.name($0.town) == name }
    guard municipality != nil || town != nil else { return nil }
    return .place(
      postalCode: town?.code, municipalityCode: municipality?.code, of: organisationID)
  }

  private static let yes: Set<String> = ["ja", "j", "yes", "y"]
  private static let no: Set<String> = ["nej", "n", "no"]

  private static func kroner(_ text: String) -> Int? {
    DanishNumber.kroner(text.hasSuffix(".") ? String(text.dropLast()) : text)
      .flatMap { $0 > 0 ? $0 : nil }
  }

  /// The numbers in a text, as Danes write them.
  private static func amounts(in text: String) -> [Double] {
    text.split { !($0.isNumber || $0 == "." || $0 == ",") }.compactMap { piece in
      let isMark: (Character) -> Bool = { $0 == "." || $0 == "," }
      guard let first = piece.firstIndex(where: { !isMark($0) }),
        let last = piece.lastIndex(where: { !isMark($0) })
      else { return nil }
      return DanishNumber.decimal(String(piece[first...last])).map {
        NSDecimalNumber(decimal: $0).doubleValue
      }
    }
  }
}
