/// What of a text may be written to disk while somebody is typing it.
///
/// A person types a CPR number digit by digit, and a draft is written every 300 ms: without
/// the hold-back its beginning would be on disk before it can be recognised. So a run of digits
/// that from its sixth on reads like the date of a CPR number is written as `xxxxxx` until the
/// next character, or leaving the field, shows what it is. Many phones begin so (86 12 34 56):
/// eight digits and then something else are a phone.
public struct CPRHoldBack: Sendable, Hashable {
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
  public func writable(_ text: String, cursor: Int?) -> String {
    guard text.utf8.lazy.filter(isASCIIDigit).prefix(6).count == 6 else { return text }
    let characters = Array(text)
    var hidden = cprGuard.findings(in: characters).map { ($0.range, CPRGuard.blackout) }
    if let cursor {
      for range in unjudged(characters, cursor: cursor) { Self.hide(range, in: &hidden) }
    }
    return CPRGuard.replacing(characters, hidden)
  }

  /// The digits that may still become a CPR number: those that the cursor touches, or after
  /// which nothing has been typed.
  private func unjudged(_ characters: [Character], cursor: Int) -> [Range<Int>] {
    DigitRun.all(in: characters).flatMap { run in
      var places = [cursor]
      if run.end == characters.count { places.append(run.end) }
      return run.groups.indices.flatMap { first in
        beginnings(of: run, from: first, touching: places, in: characters)
      }
    }
  }

  /// The stretches from group `first` on, of six to nine digits, that begin like a CPR number.
  private func beginnings(
    of run: DigitRun, from first: Int, touching places: [Int], in characters: [Character]
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for last in run.groups[first...].indices {
      let digits = DigitRun.digits(run.groups[first...last], in: characters)
      guard digits.count < 10 else { break }
      let start = run.groups[first].start
      let next = last + 1 < run.groups.endIndex ? run.groups[last + 1].start : run.end
      if CPRForm.begins(digits), places.contains(where: { (start...next).contains($0) }) {
        ranges.append(start..<run.groups[last].end)
      }
    }
    return ranges
  }

  /// Adds a masked range; ranges that overlap become one.
  private static func hide(_ range: Range<Int>, in hidden: inout [(Range<Int>, String)]) {
    let overlapping = hidden.filter { $0.0.overlaps(range) }
    hidden.removeAll { $0.0.overlaps(range) }
    let start = overlapping.reduce(range.lowerBound) { min($0, $1.0.lowerBound) }
    let end = overlapping.reduce(range.upperBound) { max($0, $1.0.upperBound) }
    let isFinding = overlapping.contains { $0.1 == CPRGuard.blackout }
    hidden.append((start..<end, isFinding ? CPRGuard.blackout : mask))
    hidden.sort { $0.0.lowerBound < $1.0.lowerBound }
  }
}
