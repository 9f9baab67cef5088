import Foundation
import HotlineCore
import Testing

@Suite("The Danish order")
struct DanishOrderTests {
  @Test("the alphabet, aa as å, accents and capitals as tie-breaks")
  func ladders() {
    let ladders: [[String]] = [
      ["Zoo", "Æble", "Ørsted A/S", "Aalborg Portland A/S", "Årslev"],
      ["", " ", "-", "&", "1", "10", "9", "A", "a", "b", "z", "Z a", "æ", "ø", "å"],
      ["A", "a", "A b", "a b", "A-b", "Ab", "ab", "Az", "Aa", "aa"],
      ["Å", "AA", "Aa", "å", "aa"],
      ["e", "é", "è", "ê", "ë", "eb", "éb"],
      ["y", "ü", "ya", "üb", "yc"],
      ["æ", "ä", "æa", "äb", "ø", "ö", "øa", "öb"],
      ["d", "đ", "ð", "da", "ðb", "dc"],
      ["cote", "coté", "côte", "côté"],
      ["3Shape A/S", "3XN A/S", "A.T. Kearney P/S", "Abena"],
      ["a s", "a-s", "a.s", "a/s", "as"],
      ["tå", "taa", "tå b", "taab"],
      ["aA", "ab", "å"],
      ["strasse", "straße", "strassen"], ["oe", "œ", "of"], ["th", "þ", "ti"],
    ]
    for ladder in ladders { expectRising(ladder) }
  }

  private func expectRising(_ ladder: [String]) {
    for (lower, upper) in zip(ladder, ladder.dropFirst()) {
      #expect(DanishOrder.compare(lower, upper) < 0, "\(lower) before \(upper)")
      #expect(DanishOrder.compare(upper, lower) > 0, "\(lower) before \(upper)")
      #expect(DanishOrder.isBefore(lower, upper))
    }
  }

  @Test("a letter written with a combining accent is the letter")
  func decomposed() {
    #expect(DanishOrder.compare("A\u{30A}rhus", "Århus") == 0)
    #expect(DanishOrder.sortKey("Cafe\u{301}") == DanishOrder.sortKey("Café"))
    #expect(DanishOrder.compare("e", "e\u{301}") < 0)
  }

  @Test("sort keys give the order that comparing gives")
  func keysAgree() throws {
    var random = SeededGenerator(seed: 4)
    let letters = Array("aaAbBeéèêøØöæäåÅzüyßðœþł019 -.&/日λ🙂'")
    let words = (0..<300).map { _ in
      String(
        (0..<Int.random(in: 0...5, using: &random)).compactMap { _ in
          letters.randomElement(using: &random)
        })
    }
    for one in words {
      for other in words {
        let byKey = order(DanishOrder.sortKey(one), DanishOrder.sortKey(other))
        try #require(byKey == DanishOrder.compare(one, other), "\(one) | \(other)")
      }
    }
  }

  private func order(_ one: [UInt8], _ other: [UInt8]) -> Int {
    one.lexicographicallyPrecedes(other) ? -1 : other.lexicographicallyPrecedes(one) ? 1 : 0
  }
}

@Suite("The Danish order of real names")
struct DanishOrderOfRealNames {
  @Test("agrees with the system's Danish collation", .enabled(if: TestData.exists(file)))
  func agreesWithFoundation() throws {
    let names = try TestData.text(Self.file).split(whereSeparator: \.isNewline).dropFirst()
      .compactMap { Self.name(inLine: $0) }
    try #require(names.count > 800)
    let locale = Locale(identifier: "da_DK")
    let ours = names.sorted(by: DanishOrder.isBefore)
    for (one, other) in zip(ours, ours.dropFirst()) {
      let theirs = one.compare(other, options: [], range: nil, locale: locale)
      #expect(theirs != .orderedDescending, "\(one) before \(other)")
    }
    let portland = try #require(ours.firstIndex { $0.hasPrefix("Aalborg Portland") })
    let orsted = try #require(ours.firstIndex { $0.uppercased().hasPrefix("ØRSTED") })
    #expect(orsted < portland)
  }

  private static let file = "danish-company-names.csv"

  /// All before the last comma; quotes of the file taken off.
  private static func name(inLine line: Substring) -> String? {
    guard let comma = line.lastIndex(of: ",") else { return nil }
    let name = line[..<comma]
    return name.hasPrefix("\"") ? String(name.dropFirst().dropLast()) : String(name)
  }
}
