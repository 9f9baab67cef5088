/// Notes with one CPR number each, in every spelling that people and programs give it. The numbers
/// are invented: a day, a serial number by chance, and no check digit.
public struct InventedCPRNumbers {
  /// One note, and the number in it as ten digits.
  public struct Written: Sendable {
    public let note: String
    public let digits: String
  }

  private var random: BenchRandom

  public init(seed: UInt64 = 1) {
    random = BenchRandom(seed: seed)
  }

  public mutating func next() -> Written {
    let digits = number()
    let before = random.pick([
      "", "borger ", "Ring til NN ", "cpr ", "CPR-nr.: ", "cpr.nr. ", "vedr. ", "(",
      "sagen om NN, ",
      "tlf. 86 12 34 56, ", "Møde 12-03-2026 10:30 med ", "født ", "p.nr. ", "kl. 10.30 ",
      "8600 Silkeborg, ", "nr. 7: ",
    ])
    let after = random.pick([
      "", " ringer igen", ", 8600 Silkeborg", ")", ".", " kl. 10.30", "\nRing 86 12 34 56", " (NN)",
    ])
    return Written(note: before + spelled(digits) + after, digits: digits)
  }

  private mutating func number() -> String {
    let isSubstitute = random.once(in: 20)
    let day = 1 + random.below(28) + (isSubstitute ? 60 : 0)
    let parts = [day, 1 + random.below(12), random.below(100)].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return parts.joined() + String(10_000 + random.below(10_000)).dropFirst()
  }

  private mutating func spelled(_ digits: String) -> String {
    let all = Array(digits)
    func part(_ range: Range<Int>) -> String { String(all[range]) }
    let pairs = (0..<5).map { part($0 * 2..<$0 * 2 + 2) }
    let day = pairs.prefix(3)
    let dash = random.pick([
      "-", "-", "-", "–", "—", "\u{2010}", "\u{2011}", "\u{2212}", "\u{AD}", " - ", " – ",
    ])
    switch random.below(14) {
    case 0...3: return part(0..<6) + dash + part(6..<10)
    case 4: return part(0..<6) + random.pick([" ", "\u{A0}", "\t", "\n", "  "]) + part(6..<10)
    case 5: return digits
    case 6:
      return part(0..<6) + random.pick(["/", ".", ",", ":", "_", ", ", " / ", "\\"]) + part(6..<10)
    case 7:
      let sign = random.pick(["/", ".", "-"])
      return day.joined(separator: sign) + random.pick(["-", " ", "/", ", "]) + part(6..<10)
    case 8: return pairs.joined(separator: random.pick([" ", ".", "-"]))
    case 9: return part(0..<6) + random.pick(["a", "x", " k ", "-k"]) + part(6..<10)
    case 10: return String(digits.unicodeScalars.map(Self.wide))
    case 11: return part(0..<4) + random.pick([" ", "-"]) + part(4..<6) + "-" + part(6..<10)
    case 12:
      return all.map(String.init).joined(separator: random.pick([" ", "\u{200B}", "\u{AD}"]))
    default: return part(0..<6) + "-" + part(6..<8) + random.pick([" ", "-"]) + part(8..<10)
    }
  }

  private static func wide(_ digit: Unicode.Scalar) -> Character {
    Character(Unicode.Scalar(digit.value - 0x30 + 0xFF10) ?? digit)
  }
}
