/// Numbers as each language writes them. The register and everything that is typed keep to the Danish
/// way; what is said in an English sentence does not.
public enum Numerals {
  /// A number as Danish writes it (`1.234,5`), alone or with a unit behind a blank, in the way of
  /// `language`; any other text as it stands.
  public static func spelled(_ danish: String, _ language: Language) -> String {
    guard language == .english, danish.utf8.contains(where: { $0 == comma || $0 == dot }) else {
      return danish
    }
    let sign = danish.prefix { "+-−".contains($0) }
    let number = danish[sign.endIndex...].prefix {
      $0.isASCII && $0.isNumber || $0 == "," || $0 == "."
    }
    let unit = danish[number.endIndex...]
    guard sign.count <= 1, isDanish(number), unit.isEmpty || " +".contains(unit.prefix(1)),
      !unit.contains(where: \.isNumber)
    else { return danish }
    return String(sign) + String(number.map { $0 == "," ? "." : $0 == "." ? "," : $0 }) + unit
  }

  private static let comma = UInt8(ascii: ",")
  private static let dot = UInt8(ascii: ".")

  /// Digits in groups of three with dots between, and decimals behind one comma.
  private static func isDanish(_ text: Substring) -> Bool {
    let sides = text.split(separator: ",", omittingEmptySubsequences: false)
    guard let whole = sides.first, sides.count <= 2 else { return false }
    let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
    guard groups.allSatisfy(isDigits), sides.dropFirst().allSatisfy(isDigits),
      let first = groups.first
    else { return false }
    return groups.count == 1
      || first.count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isASCII && $0.isNumber }
  }
}
