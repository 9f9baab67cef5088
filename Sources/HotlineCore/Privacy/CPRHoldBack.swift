/// What of a text may be written to disk while somebody is typing it.
///
/// A person types a CPR number digit by digit, and a draft is written every 300 ms: without
/// the hold-back its beginning would be on disk before it can be recognised. So a run of digits
/// that from its sixth on reads like the date of a CPR number is written as `xxxxxx` until the
/// next character, or leaving the field, shows what it is. Many phones begin so (86 12 34 56):
/// eight digits and then something else are a phone.
public struct CPRHoldBack: Sendable, Hashable {
  /// Where a text is typed.
  public enum Place: Sendable, Hashable {
    /// In a text, where anything may stand.
    case text
    /// In a field for a phone, a CVR number, a postal code, a day or another number. Eight digits
    /// are what is meant there, so that the ninth is the first that can be a CPR number's; ten are
    /// no value at all, and brackets do not part them.
    case number
  }

  /// What is written for digits that are not yet judged.
  public static let mask = "xxxxxx"

  public let cprGuard: CPRGuard

  public init(cprGuard: CPRGuard = CPRGuard()) {
    self.cprGuard = cprGuard
  }

  /// The text for draft, history and log.
  ///
  /// - Parameters:
  ///   - text: what stands on screen.
  ///   - cursor: characters before the cursor; nil when the text is judged, because the field
  ///     was left or Enter, Tab, Esc, Ctrl+S or a hang-up came.
  public func writable(_ text: String, cursor: Int?, in place: Place = .text) -> String {
    guard CPRGuard.holdsDigits(text, atLeast: place == .text ? 6 : 9) else { return text }
    let characters = Array(text)
    var hidden: [Hidden] = []
    for finding in cprGuard.findings(in: characters, place) {
      hidden.append(Hidden(range: finding.range, text: CPRGuard.blackout))
    }
    if let cursor {
      hidden += unjudged(characters, cursor: cursor, place).map {
        Hidden(range: $0, text: Self.mask)
      }
    }
    let pieces = hidden.joined(by: \.range) { one, other, range in
      Hidden(range: range, text: other.text == CPRGuard.blackout ? other.text : one.text)
    }
    return CPRGuard.replacing(characters, pieces.map { ($0.range, $0.text) })
  }

  /// The digits that may still become a CPR number: those that the cursor touches, or after
  /// which nothing has been typed.
  private func unjudged(
    _ characters: [Character], cursor: Int, _ place: Place
  ) -> [Range<Int>] {
    if place == .number, characters.beginLikePhoneAbroad { return [] }
    let runs = DigitRun.all(in: characters, place)
    let apart = runs.flatMap { run in
      var places = [cursor]
      if run.end == characters.count { places.append(run.end) }
      return run.groups.indices.flatMap { first in
        beginnings(of: run, from: first, touching: places, in: characters, place)
      }
    }
    guard place == .number else { return apart }
    let ends = [cursor, characters.count]
    return apart
      + GluedDigits(characters).stretches(of: 9).filter { piece in
        ends.contains { (piece.lowerBound...piece.upperBound).contains($0) }
      }
  }

  /// The stretches from group `first` on, of six to nine digits, that begin like a CPR number.
  private func beginnings(
    of run: DigitRun, from first: Int, touching places: [Int], in characters: [Character],
    _ place: Place
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for end in (first + 1)..<(run.groups.count + 1) {
      let stretch = first..<end
      let digits = run.digits(stretch)
      guard digits.count < 10 else { break }
      guard place == .text || digits.count == 9, CPRForm.begins(digits) else { continue }
      let next = end < run.groups.count ? run.groups[end].start : run.end
      let range = run.place(stretch)
      let isTouched = places.contains { spot in
        (range.lowerBound...next).contains(spot)
          && !characters[range.upperBound..<max(spot, range.upperBound)].contains(
            where: \.isNewline)
      }
      let reading = NumberReading(characters: characters, run: run, range: stretch)
      if isTouched, !reading.isPhoneThatEnded { ranges.append(range) }
    }
    return ranges
  }
}

extension NumberReading {
  /// A complete phone ends in it, and something that is not part of it has begun: whatever digits
  /// follow, they are no CPR number's.
  fileprivate var isPhoneThatEnded: Bool {
    isPhoneAndMore && !CPRRule.isNamedCPR(before)
  }
}

/// A piece of a text that is written otherwise.
private struct Hidden {
  var range: Range<Int>
  var text: String
}
