/// Finds what reads like a Danish personal number, so that none is kept.
///
/// The form alone cries wolf: more than a third of all P-numbers begin like a date. So only
/// what is written or named like a CPR number is refused; the rest is asked about once.
/// Modulus 11 clears nothing: numbers without it have been issued since 2007.
public struct CPRGuard: Sendable, Hashable {
  public enum Verdict: Sendable, Hashable {
    /// Saving is refused until it is blacked out.
    case block
    /// It may be something else: asked about once, blacked out unless kept.
    case ask
  }

  public struct Finding: Sendable, Hashable {
    /// From the first digit to behind the last, counted in characters.
    public let range: Range<Int>
    public let verdict: Verdict
  }

  /// What stands in the place of a number.
  public static let blackout = "xxxxxx-xxxx"

  /// Numbers of sites in the register, which are never taken for persons.
  public let knownPNumbers: Set<PNumber>

  public init(knownPNumbers: Set<PNumber> = []) {
    self.knownPNumbers = knownPNumbers
  }

  /// What in `text` may not be kept, in the order of the text; no two overlap.
  /// A text with fewer than ten digits costs one pass over its bytes.
  public func findings(in text: String) -> [Finding] {
    guard Self.mayHoldNumber(text) else { return [] }
    return findings(in: Array(text))
  }

  /// `text` with every finding blacked out; the same text when there is none.
  public func blackedOut(_ text: String) -> String {
    Self.blackedOut(text, findings(in: text))
  }

  /// `text` with these findings of it blacked out.
  public static func blackedOut(_ text: String, _ findings: [Finding]) -> String {
    replacing(Array(text), findings.map { ($0.range, blackout) })
  }

  /// The ten-digit numbers in `text`, to be looked up among the register's P-numbers first
  /// where those are too many to hand over.
  public static func possiblePNumbers(in text: String) -> Set<PNumber> {
    guard mayHoldNumber(text) else { return [] }
    let characters = Array(text)
    return Set(
      DigitRun.all(in: characters).flatMap(\.tenDigitStretches).compactMap { stretch in
        PNumber(String(decoding: DigitRun.digits(stretch, in: characters), as: UTF8.self))
      })
  }
}

extension CPRGuard {
  private enum Judgement: Int {
    case block, allow, ask
  }

  func findings(in characters: [Character]) -> [Finding] {
    var judged: [(range: Range<Int>, judgement: Judgement)] = []
    for stretch in DigitRun.all(in: characters).flatMap(\.tenDigitStretches) {
      guard let first = stretch.first, let last = stretch.last,
        CPRForm.fits(DigitRun.digits(stretch, in: characters))
      else { continue }
      judged.append((first.start..<last.end, judge(stretch, in: characters)))
    }
    // Where two readings of the same digits overlap, the plainer one stands.
    judged.sort {
      ($0.judgement.rawValue, $0.range.lowerBound) < ($1.judgement.rawValue, $1.range.lowerBound)
    }
    var kept: [(range: Range<Int>, judgement: Judgement)] = []
    for one in judged where !kept.contains(where: { $0.range.overlaps(one.range) }) {
      kept.append(one)
    }
    return kept.compactMap { one in
      switch one.judgement {
      case .block: Finding(range: one.range, verdict: .block)
      case .ask: Finding(range: one.range, verdict: .ask)
      case .allow: nil
      }
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func judge(
    _ stretch: ArraySlice<DigitRun.Group>, in characters: [Character]
  ) -> Judgement {
    let isWrittenLikeCPR = stretch.count == 2 && stretch.first?.count == 6
    let start = stretch.first?.start ?? 0
    let before = characters[max(0, start - 12)..<start].flatMap { $0.lowercased() }
    if isWrittenLikeCPR || Self.holds("cpr", asWord: false, in: before) { return .block }
    let digits = String(decoding: DigitRun.digits(stretch, in: characters), as: UTF8.self)
    if let number = PNumber(digits), knownPNumbers.contains(number) { return .allow }
    let labels = ["p-nr", "p-nummer", "pno", "ean"]
    return labels.contains { Self.holds($0, asWord: true, in: before) } ? .allow : .ask
  }

  /// A label counts only as a word of its own: `Jean` holds no `EAN`.
  private static func holds(_ label: String, asWord: Bool, in before: [Character]) -> Bool {
    let label = Array(label)
    guard before.count >= label.count else { return false }
    return (0...before.count - label.count).contains { at in
      let end = at + label.count
      guard before[at..<end].elementsEqual(label) else { return false }
      guard asWord else { return true }
      return (at == 0 || !before[at - 1].isLetter) && (end == before.count || !before[end].isLetter)
    }
  }

  private static func mayHoldNumber(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 where isASCIIDigit(byte) {
      digits += 1
      if digits == 10 { return true }
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
