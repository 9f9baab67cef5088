import Foundation

/// Sorts the words of a spoken need into what, how much, where and for how many kroner.
struct SpokenNeedReader {
  private let tokens: [String]
  private let tree: CategoryTree
  private let towns: [String: String]
  private var next = 0

  private(set) var words: [String] = []
  private(set) var volume: Double?
  private(set) var unit: String?
  private(set) var postalCode: String?
  private(set) var valueDKK: Int?

  init(_ text: String, tree: CategoryTree, towns: [String: String]) {
    tokens = text.split { $0.isWhitespace || $0 == ";" }.map { token in
      token.hasSuffix(",") ? String(token.dropLast()) : String(token)
    }
    self.tree = tree
    self.towns = towns
  }

  mutating func read() {
    while next < tokens.count {
      let token = tokens[next]
      next += 1
      if let (number, rest) = Self.number(beginning: token) {
        if readValue(token) || (rest.isEmpty && readPostalCode(token)) { continue }
        readVolume(number, rest)
      } else if !token.isEmpty {
        words.append(token)
      }
    }
  }

  // MARK: Kroner

  /// `480.000 kr`, `1,5 mio. kr.`, `480tkr`, `480 t kr`.
  private mutating func readValue(_ token: String) -> Bool {
    let after = moneyWords()
    guard !after.isEmpty || Self.money.contains(where: { token.lowercased().hasSuffix($0) }),
      let kroner = DanishNumber.kroner(([token] + after).joined(separator: " "))
    else { return false }
    valueDKK = kroner
    next += after.count
    return true
  }

  /// The words of money that come next; a `t` is one of them only before another, since alone it
  /// stands for hours.
  private func moneyWords() -> ArraySlice<String> {
    let rest = tokens[next...]
    let thousand = rest.prefix(1).filter { Self.thousand.contains($0.lowercased()) }.count
    let money = rest.dropFirst(thousand).prefix { Self.money.contains($0.lowercased()) }
    return money.isEmpty ? [] : rest.prefix(thousand + money.count)
  }

  private static let thousand: Set<String> = ["t", "t.", "tus.", "tusind"]
  private static let money: Set<String> = [
    "kr", "kr.", "kroner", "dkk", "tkr", "tkr.", "mio", "mio.",
  ]

  // MARK: Place

  /// Four digits that are a postal code, unless a unit follows. Of two the last one is the place,
  /// and the first a volume.
  private mutating func readPostalCode(_ token: String) -> Bool {
    guard let town = towns[token] else { return false }
    if next < tokens.count, isUnit(at: next), Fold.text(tokens[next]) != Fold.text(town) {
      return false
    }
    if let earlier = postalCode, volume == nil { volume = Double(earlier) }
    postalCode = token
    skip(town)
    return true
  }

  private mutating func skip(_ town: String) {
    var rest = Fold.words(town)[...]
    while next < tokens.count, let word = rest.first, Fold.text(tokens[next]) == word {
      next += 1
      rest = rest.dropFirst()
    }
  }

  // MARK: Volume

  private mutating func readVolume(_ number: Double, _ glued: Substring) {
    guard volume == nil, number > 0 else { return }
    volume = number
    var parts = glued.isEmpty || glued == "/" ? [] : [String(glued)]
    if parts.isEmpty, next < tokens.count, startsUnit(at: next) || isUnknownWord(at: next) {
      if !isJoint(at: next) {
        parts.append(tokens[next])
        next += 1
      }
      if isJoint(at: next), isPeriod(at: next + 1) {
        parts += [tokens[next], tokens[next + 1]]
        next += 2
      }
    }
    unit = parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// A known unit, or `om ugen`.
  private func isUnit(at index: Int) -> Bool {
    isJoint(at: index) ? isPeriod(at: index + 1) : Self.units.contains(thing(at: index))
  }

  /// The last word is still being typed: its beginning will do.
  private func startsUnit(at index: Int) -> Bool {
    let thing = thing(at: index)
    return isUnit(at: index)
      || index == tokens.count - 1 && thing.count >= 2
        && Self.units.contains { $0.hasPrefix(thing) }
  }

  /// `kasser` of `kasser/uge`, folded.
  private func thing(at index: Int) -> String {
    Fold.text(String(tokens[index].prefix { $0 != "/" }))
  }

  /// A word that names no category counts what the number says.
  private func isUnknownWord(at index: Int) -> Bool {
    let token = tokens[index]
    guard !isJoint(at: index), Self.number(beginning: token) == nil else { return false }
    return tree.category(spoken: token) == nil
  }

  private func isJoint(at index: Int) -> Bool {
    index < tokens.count && VolumeUnit.joints.contains(Fold.text(tokens[index]))
  }

  private func isPeriod(at index: Int) -> Bool {
    index < tokens.count && VolumeUnit.period(Fold.text(tokens[index])) != nil
  }

  /// What callers count in, folded.
  private static let units: [String] = [
    "kuverter", "kasser", "stk", "styk", "paller", "timer", "personer", "deltagere", "gaster",
    "portioner", "maltider", "kg", "kilo", "ton", "liter", "m2", "m3", "kvm", "kubikmeter",
    "kvadratmeter", "sakke", "ture", "pakker", "breve", "enheder", "dage", "pladser", "elever",
    "medarbejdere",
  ]

  // MARK: Numbers

  /// The number that a token begins with, and what is glued to it: `4000` and `/uge`.
  private static func number(beginning token: String) -> (Double, Substring)? {
    guard let first = token.utf8.first, isASCIIDigit(first) else { return nil }
    let digits = token.prefix { ("0"..."9").contains($0) || $0 == "." || $0 == "," }
    let trimmed = digits.last?.isNumber == true ? digits : digits.dropLast()
    guard let number = DanishNumber.decimal(String(trimmed)) else { return nil }
    return (NSDecimalNumber(decimal: number).doubleValue, token[digits.endIndex...])
  }
}
