/// Finds what reads like a Danish personal number, so that none is kept.
///
/// The form alone cries wolf: more than a third of all P-numbers begin like a date. So only
/// what is written or named like a CPR number is refused; the rest is asked about once.
/// Modulus 11 clears nothing: numbers without it have been issued since 2007. ``CPRRule`` has the
/// rules.
public struct CPRGuard: Sendable, Hashable {
  public enum Verdict: Sendable, Hashable {
    /// Saving is refused until it is blacked out.
    case block
    /// It may be something else: asked about once at the desk, kept and listed by an import.
    case ask
  }

  public struct Finding: Sendable, Hashable {
    /// From the first digit to behind the last, counted in characters.
    public let range: Range<Int>
    public let verdict: Verdict

    /// The same in a text that begins so many characters earlier.
    public func moved(by count: Int) -> Finding {
      Finding(range: range.lowerBound + count..<range.upperBound + count, verdict: verdict)
    }
  }

  /// What stands in the place of a number.
  public static let blackout = "xxxxxx-xxxx"

  /// Numbers that are never taken for persons by their form alone: those of sites in the register,
  /// and those that somebody was asked about and kept.
  public let knownPNumbers: Set<PNumber>

  public init(knownPNumbers: Set<PNumber> = []) {
    self.knownPNumbers = knownPNumbers
  }

  /// The same, which knows some numbers more.
  public func knowing(_ numbers: Set<PNumber>) -> CPRGuard {
    numbers.isEmpty ? self : CPRGuard(knownPNumbers: knownPNumbers.union(numbers))
  }

  /// What in `text` may not be kept, in the order of the text; no two overlap.
  /// Costs one pass over the bytes of the text, and more only where ten digits are near each other.
  public func findings(in text: String) -> [Finding] {
    DigitPieces.all(in: text).flatMap { piece in
      DigitRun.all(in: piece.characters, from: piece.start)
        .flatMap { findings(in: $0, of: piece.characters) }
        .map { Finding(range: $0.range.moved(by: piece.offset), verdict: $0.verdict) }
    }
  }

  /// Whether something in `text` has this verdict.
  public func finds(_ verdict: Verdict, in text: String) -> Bool {
    findings(in: text).contains { $0.verdict == verdict }
  }

  /// `text` with what is found blacked out; the same text when there is none.
  ///
  /// - Parameter verdict: only what has this verdict; nil for both.
  public func blackedOut(_ text: String, only verdict: Verdict? = nil) -> String {
    let findings = findings(in: text)
    return Self.blackedOut(text, findings.filter { verdict == nil || $0.verdict == verdict })
  }

  /// `text` with these findings of it blacked out.
  public static func blackedOut(_ text: String, _ findings: [Finding]) -> String {
    guard !findings.isEmpty else { return text }
    return replacing(Array(text), findings.map { ($0.range, blackout) })
  }

  /// The numbers in `text` that are only asked about, so that a person can keep them.
  public func askedNumbers(in text: String) -> [PNumber] {
    guard Self.holdsDigits(text, atLeast: 10) else { return [] }
    let characters = Array(text)
    return findings(in: characters).filter { $0.verdict == .ask }.compactMap { finding in
      let digits = characters[finding.range].compactMap(DigitRun.digit)
      return PNumber(String(decoding: digits, as: UTF8.self))
    }
  }

  /// The ten-digit numbers in `text`, to be looked up among the register's P-numbers first
  /// where those are too many to hand over.
  public static func possiblePNumbers(in text: String) -> Set<PNumber> {
    guard holdsDigits(text, atLeast: 10) else { return [] }
    return Set(
      DigitRun.all(in: Array(text)).flatMap { run in
        run.tenDigitStretches.compactMap {
          PNumber(String(decoding: run.digits($0), as: UTF8.self))
        }
      })
  }
}

extension CPRGuard {
  /// As ``findings(in:)``, for a text that stands in a field of some kind.
  public func findings(in text: String, _ place: CPRHoldBack.Place) -> [Finding] {
    guard place == .number else { return findings(in: text) }
    guard Self.holdsDigits(text, atLeast: 10) else { return [] }
    return findings(in: Array(text), place)
  }

  func findings(
    in characters: [Character], _ place: CPRHoldBack.Place = .text
  ) -> [Finding] {
    let found = DigitRun.all(in: characters, place).flatMap { findings(in: $0, of: characters) }
    guard place == .number else { return found }
    if characters.beginLikePhoneAbroad { return found.filter { $0.verdict == .block } }
    let glued = GluedDigits(characters).stretches(of: 10).map { Finding(range: $0, verdict: .ask) }
    // Digits that are glued together can be read as several numbers: none of them may stay.
    return (found + glued).joined(by: \.range) { one, other, range in
      Finding(range: range, verdict: one.verdict == .block ? .block : other.verdict)
    }
  }

  private func findings(in run: DigitRun, of characters: [Character]) -> [Finding] {
    let found = run.tenDigitStretches.compactMap { stretch -> Finding? in
      guard CPRForm.fits(run.digits(stretch)) else { return nil }
      let reading = NumberReading(characters: characters, run: run, range: stretch)
      return CPRRule.judge(reading, known: knownPNumbers)
        .map { Finding(range: reading.place, verdict: $0) }
    }
    return Self.withoutOverlaps(found)
  }

  /// Where two findings share digits, a blocked one stands before one that is asked about, and the
  /// first before the later. What is allowed clears no other reading of its digits. A reading has
  /// ten groups at the most, so that only its ten neighbours on either side can overlap it.
  private static func withoutOverlaps(_ found: [Finding]) -> [Finding] {
    var stands = Array(repeating: false, count: found.count)
    let blocked = found.indices.filter { found[$0].verdict == .block }
    let asked = found.indices.filter { found[$0].verdict == .ask }
    for at in blocked + asked {
      let near = max(0, at - 10)..<min(found.count, at + 11)
      stands[at] = !near.contains { other in
        stands[other] && found[other].range.overlaps(found[at].range)
      }
    }
    return found.indices.filter { stands[$0] }.map { found[$0] }
  }

  static func holdsDigits(_ text: String, atLeast count: Int) -> Bool {
    var digits = 0
    for scalar in text.unicodeScalars where DigitRun.digit(scalar) != nil {
      digits += 1
      if digits == count { return true }
    }
    return false
  }

  /// `replacements` are in order and do not overlap.
  static func replacing(
    _ characters: [Character], _ replacements: [(range: Range<Int>, text: String)]
  ) -> String {
    var text = ""
    var at = 0
    for replacement in replacements {
      text += String(characters[at..<replacement.range.lowerBound]) + replacement.text
      at = replacement.range.upperBound
    }
    return text + String(characters[at...])
  }
}

extension Range<Int> {
  fileprivate func moved(by step: Int) -> Range<Int> { lowerBound + step..<upperBound + step }
}

extension [Character] {
  /// The code of a country comes first: `+31 …`, `0031 …`.
  var beginLikePhoneAbroad: Bool {
    let start = drop(while: \.isWhitespace)
    return start.first == "+" || start.starts(with: "00")
  }
}
