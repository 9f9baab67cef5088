/// Notes as offices write them, invented: full of days, times, phones, amounts and numbers of every
/// kind, and without a single CPR number. The same on every run.
public struct InventedNotes {
  private var random: BenchRandom

  public init(seed: UInt64 = 1) {
    random = BenchRandom(seed: seed)
  }

  /// One note of one to three sentences.
  public mutating func note() -> String {
    let count = 1 + random.below(3)
    let sentences = (0..<count).map { _ in sentence() }
    return sentences.joined(separator: random.pick([". ", "\n", "; ", ", "]))
  }

  private mutating func sentence() -> String {
    switch random.below(20) {
    case 0: "Møde \(day()) \(time()) på \(place())"
    case 1: "\(random.pick(["Ring", "Ring igen", "Opkald"])) \(day()) \(time())"
    case 2: "\(day()) \(span()) i \(place())"
    case 3: "periode \(longDay())\(random.pick(["-", " - ", " – ", " til "]))\(longDay())"
    case 4: "\(phoneWord())\(phone()) \(count()) \(random.pick(["timer", "min", "lokal"]))"
    case 5: "\(phoneWord())\(phone())"
    case 6: "\(phone()) / \(phone())"
    case 7: "Tlf. \(phone()), \(address())"
    case 8: "sag \(caseNumber())"
    case 9: "\(caseNumber()) \(day())"
    case 10: "EAN \(ean())"
    case 11: account()
    case 12: "\(amount()) \(random.pick(["ved", "pr.", "betalt"])) \(day())"
    case 13: "\(amount()) i \(2015 + random.below(15)), \(count()) stk"
    case 14: "\(random.pick(["P-nr ", "p-nummer: ", "P-nr. ", ""]))\(pNumber())"
    case 15: "CVR \(cvr()), \(count()) ansatte"
    case 16: "faktura \(invoice()) på \(amount()) forfalder \(day())"
    case 17: "tilbud \(longDay())-\(1_000 + random.below(9_000))"
    case 18: "\(count()) x \(100_000 + random.below(900_000)) og \(amount())"
    default: "uge \(1 + random.below(52)), \(day()) \(span()), \(count()) personer"
    }
  }

  // MARK: Days and times

  private mutating func longDay() -> String {
    let day = 1 + random.below(28)
    let month = 1 + random.below(12)
    let year = 2010 + random.below(20)
    return switch random.below(6) {
    case 0: "\(two(day))-\(two(month))-\(year)"
    case 1: "\(two(day)).\(two(month)).\(year)"
    case 2: "\(two(day))/\(two(month))/\(year)"
    case 3: "\(day)/\(month)-\(year)"
    case 4: "\(day).\(month).\(year)"
    default: "\(year)-\(two(month))-\(two(day))"
    }
  }

  private mutating func day() -> String {
    let day = 1 + random.below(28)
    let month = 1 + random.below(12)
    let names = ["januar", "februar", "marts", "april", "maj", "juni", "august", "oktober"]
    return switch random.below(12) {
    case 0...5: longDay()
    case 6: "\(day)/\(month)"
    case 7: "\(day). \(random.pick(names)) \(2020 + random.below(8))"
    case 8: "d. \(day)/\(month) \(2020 + random.below(8))"
    case 9: "\(two(day)).\(two(month)).\(20 + random.below(8))"
    case 10: "\(two(day))-\(two(month))-\(20 + random.below(8))"
    default: "\(random.pick(["man", "tirs", "ons", "tors", "fre"])). \(day).\(month)."
    }
  }

  private mutating func time() -> String {
    let hour = 7 + random.below(11)
    let minute = two(random.below(12) * 5)
    return switch random.below(5) {
    case 0: "\(two(hour)):\(minute)"
    case 1: "\(two(hour)).\(minute)"
    case 2: "kl. \(hour).\(minute)"
    case 3: "kl. \(hour)"
    default: "kl \(two(hour)):\(minute)"
    }
  }

  private mutating func span() -> String {
    let hour = 7 + random.below(8)
    return switch random.below(4) {
    case 0: "\(hour)-\(hour + 2)"
    case 1: "\(two(hour)).00-\(hour + 2).30"
    case 2: "kl. \(hour)-\(hour + 3)"
    default: "\(two(hour)):15 - \(hour + 1):45"
    }
  }

  // MARK: Numbers

  private mutating func phone() -> String {
    let digits = Array(String(20_000_000 + random.below(80_000_000)))
    func part(_ range: Range<Int>) -> String { String(digits[range]) }
    let pairs = [part(0..<2), part(2..<4), part(4..<6), part(6..<8)]
    return switch random.below(8) {
    case 0: String(digits)
    case 1: part(0..<4) + " " + part(4..<8)
    case 2: pairs.joined(separator: ".")
    case 3: pairs.joined(separator: "-")
    case 4: "+45 " + pairs.joined(separator: " ")
    case 5: "+45" + String(digits)
    case 6: part(0..<3) + " " + part(3..<5) + " " + part(5..<8)
    default: pairs.joined(separator: " ")
    }
  }

  private mutating func phoneWord() -> String {
    random.pick(["tlf. ", "Tlf ", "tlf: ", "mobil ", "telefon ", "Mobil: ", "ring "])
  }

  private mutating func caseNumber() -> String {
    switch random.below(4) {
    case 0:
      "\(two(random.below(30))).\(two(random.below(20))).\(two(random.below(20)))"
        + "-\(random.pick(["A", "G", "P", "K"]))\(two(random.below(30)))"
        + "-\(1 + random.below(99))-\(two(15 + random.below(15)))"
    case 1: "\(2015 + random.below(15))-\(100_000 + random.below(900_000))"
    case 2: "S\(2015 + random.below(15))-\(1_000 + random.below(9_000))"
    default:
      "EMN-\(2015 + random.below(15))-\(two(random.below(100)))\(1_000 + random.below(9_000))"
    }
  }

  private mutating func ean() -> String {
    let digits = "5798" + String(100_000_000 + random.below(900_000_000))
    return random.once(in: 3)
      ? "\(digits.prefix(4)) \(digits.dropFirst(4).prefix(5)) \(digits.suffix(4))" : digits
  }

  private mutating func account() -> String {
    let bank = 1_000 + random.below(9_000)
    let number = String(1_000_000_000 + random.below(2_000_000_000))
    return switch random.below(4) {
    case 0: "konto \(bank) \(number)"
    case 1: "reg. \(bank) kontonr. \(number)"
    case 2: "kontonummer: \(bank)-\(number.suffix(7))"
    default: "kto. \(bank) \(number.suffix(6))"
    }
  }

  private mutating func amount() -> String {
    let kroner = 1 + random.below(900)
    let rest = random.below(1_000)
    let padded = String(rest + 1_000).dropFirst()
    return switch random.below(5) {
    case 0: "\(kroner).\(padded) kr."
    case 1: "kr. \(kroner).\(padded),\(two(random.below(100)))"
    case 2: "\(kroner * 1_000) kr"
    case 3: "\(kroner),\(two(random.below(100))) DKK"
    default: "\(1 + random.below(9)).\(kroner + 100).\(padded) kr."
    }
  }

  private mutating func pNumber() -> String { String(1_000_000_000 + random.below(32_000_000)) }

  private mutating func invoice() -> String {
    random.once(in: 2)
      ? String(10_000 + random.below(900_000)) : String(1_000_000_000 + random.below(8_000_000_000))
  }

  private mutating func cvr() -> String {
    let digits = String(10_000_000 + random.below(80_000_000))
    return random.once(in: 2) ? digits : inPairs(digits)
  }

  // MARK: The rest

  private mutating func count() -> Int { 1 + random.below(60) }

  private mutating func place() -> String {
    random.pick(["rådhuset", "lokale 12", "kantinen", "Torvet 3", "værkstedet"])
  }

  private mutating func address() -> String {
    random.pick(["8600 Silkeborg", "8620 Kjellerup", "8653 Them", "Torvet 12, 8600 Silkeborg"])
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
