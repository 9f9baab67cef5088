import Foundation

/// Numbers as they are typed and shown in Denmark: a dot between thousands, a comma before
/// decimals.
public enum DanishNumber {
  /// A whole number: `480000`, `480.000`, `480 000`, `-3`. Nil for anything else, also for a
  /// number with decimals, and beyond the range of `Int`.
  public static func integer(_ text: String) -> Int? {
    decimal(text)?.asInt
  }

  /// A number that may have decimals: `5,5`, `1.234,5`, `480.000`, `5.5`.
  ///
  /// A comma is always the decimal sign. Dots with exactly three digits after each and one to
  /// three before the first, not a lone 0, part thousands: `1.234` is 1234. A single dot in any
  /// other place is taken for the decimal sign of a calculator: `5.5`, `12.50`, `0.500`.
  public static func decimal(_ text: String) -> Decimal? {
    var rest = Substring(text).trimmingBlanks
    let isNegative = rest.first == "-" || rest.first == "\u{2212}"
    if isNegative || rest.first == "+" { rest = rest.dropFirst() }
    guard let plain = plainDecimal(rest) else { return nil }
    // 38 digits are what `Decimal` holds exactly.
    guard plain.filter(\.isNumber).count <= 36 else { return nil }
    return Decimal(
      string: (isNegative ? "-" : "") + plain, locale: Locale(identifier: "en_US_POSIX"))
  }

  /// Whole kroner: `480.000`, `480.000 kr.`, `480 t` and `480 tkr` (thousand), `1,5 mio`.
  /// Nil when øre are left.
  public static func kroner(_ text: String) -> Int? {
    var rest = Substring(text.lowercased()).trimmingBlanks
    rest = rest.dropping(oneOf: ["kroner", "kr.", "kr", "dkk", ",-"])
    let (number, factor) = scaled(rest)
    return decimal(String(number)).flatMap { ($0 * factor).asInt }
  }

  /// A share in percent: `61,3`, `61,3 %`, `61,3 pct.`
  public static func percent(_ text: String) -> Decimal? {
    decimal(
      String(Substring(text.lowercased()).dropping(oneOf: ["procent", "pct.", "pct", "%"])))
  }

  /// `480.000`
  public static func format(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(".") }
      text.append(digit)
    }
    return text
  }

  /// `61,3`; a half is rounded away from zero. Decimals beyond `least` that are 0 are left out,
  /// so that 5 hours are `5`. `–` for what is no number.
  public static func format(_ number: Double, least: Int = 0, most: Int = 1) -> String {
    guard let (whole, digits) = rounded(number.magnitude, decimals: max(most, 0)) else {
      return "–"
    }
    var decimals = digits
    while decimals.count > least, decimals.last == "0" { decimals.removeLast() }
    while decimals.count < least { decimals.append("0") }
    let isNegative = number < 0 && (whole != 0 || decimals.contains { $0 != "0" })
    return (isNegative ? "-" : "") + format(whole) + (decimals.isEmpty ? "" : "," + decimals)
  }

  /// Two numbers that are held against each other, with as many decimals as tell them apart, at
  /// most six: `0,33` and `0,3`, not `0,3` twice.
  public static func formatApart(_ one: Double, _ other: Double) -> (String, String) {
    let pairs = (1...6).map { (format(one, most: $0), format(other, most: $0)) }
    let first = (format(one), format(other))
    guard one != other else { return first }
    return pairs.first { $0.0 != $0.1 } ?? first
  }

  /// `480.000 kr.`
  public static func formatKroner(_ kroner: Int) -> String { "\(format(kroner)) kr." }

  /// `61,3 %`
  public static func formatPercent(_ percent: Double, most: Int = 0) -> String {
    "\(format(percent, most: most)) %"
  }
}

extension DanishNumber {
  /// The whole part and the decimals; nil for what is no number or has more digits than an `Int`.
  ///
  /// From the shortest decimal spelling, so that 0,15 rounds as it reads; by its digits, since each
  /// picture of the goals writes dozens.
  private static func rounded(_ number: Double, decimals: Int) -> (whole: Int, decimals: String)? {
    guard number.isFinite else { return nil }
    // Most of what is counted is whole, and needs no spelling.
    if let whole = Int(exactly: number) { return (whole, "") }
    var text = "\(number)"
    if text.contains("e") {
      // What is smaller than any decimal number says is none.
      guard let plain = Decimal(string: text) else { return number < 1 ? (0, "") : nil }
      text = "\(plain)"
    }
    let sides = text.split(separator: ".")
    guard let first = sides.first, let whole = Int(first) else { return nil }
    let all = sides.count == 2 ? sides[1] : ""
    guard all.count > decimals else { return (whole, String(all)) }
    let isUp = all.dropFirst(decimals).first.map { $0 >= "5" } ?? false
    guard isUp else { return (whole, String(all.prefix(decimals))) }
    // 9,96 is 10,0: a leading 1 carries over.
    guard let raised = Int("1" + all.prefix(decimals)).map({ String($0 + 1) }) else { return nil }
    return (whole + (raised.first == "2" ? 1 : 0), String(raised.dropFirst()))
  }

  /// The digits with a dot before the decimals.
  private static func plainDecimal(_ text: Substring) -> String? {
    let sides = text.split(separator: ",", omittingEmptySubsequences: false)
    guard let first = sides.first, sides.count <= 2 else { return nil }
    if sides.count == 2 {
      guard let whole = whole(first), isDigits(sides[1]) else { return nil }
      return "\(whole).\(sides[1])"
    }
    if let whole = whole(first) { return whole }
    let parts = first.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy(isDigits) else { return nil }
    return parts.joined(separator: ".")
  }

  /// Digits alone, or in groups of three with dots or blanks between.
  private static func whole(_ text: Substring) -> String? {
    if isDigits(text) { return String(text) }
    for separator: Character in [".", " ", "\u{A0}"] {
      let groups = text.split(separator: separator, omittingEmptySubsequences: false)
      guard let first = groups.first, groups.count > 1, isDigits(first), first.count <= 3,
        first != "0", groups.dropFirst().allSatisfy({ isDigits($0) && $0.count == 3 })
      else { continue }
      return groups.joined()
    }
    return nil
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy(isASCIIDigit)
  }

  private static func scaled(_ text: Substring) -> (number: Substring, factor: Decimal) {
    let thousand = text.dropping(oneOf: ["tusind", "tus.", "t.", "t"])
    if thousand.count < text.count { return (thousand, 1_000) }
    let million = text.dropping(oneOf: ["millioner", "million", "mio.", "mio", "mill.", "m"])
    return (million, million.count < text.count ? 1_000_000 : 1)
  }
}

extension Substring {
  fileprivate var trimmingBlanks: Substring {
    var rest = self.drop(while: \.isWhitespace)
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return rest
  }

  /// Without the first of `endings` that it ends with, and without blanks before that.
  fileprivate func dropping(oneOf endings: [String]) -> Substring {
    let rest = trimmingBlanks
    guard let ending = endings.first(where: { rest.hasSuffix($0) }) else { return rest }
    return rest.dropLast(ending.count).trimmingBlanks
  }
}

extension Decimal {
  /// Nil when decimals would be lost, or beyond the range of `Int`.
  fileprivate var asInt: Int? {
    var copy = self
    var rounded = Decimal()
    NSDecimalRound(&rounded, &copy, 0, .plain)
    return rounded == self ? Int("\(rounded)") : nil
  }
}

extension Decimal {
  public var asDouble: Double { NSDecimalNumber(decimal: self).doubleValue }
}
