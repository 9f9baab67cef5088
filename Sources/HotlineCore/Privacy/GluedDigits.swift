/// Digits of a CPR number that were typed onto a number that stood in its field already: a field for
/// a day that says `28-11-2026` then holds `28-11-2026010190-1234`. In a text the digits before a
/// number tell that it is none; in a field for another number they tell nothing.
struct GluedDigits {
  /// A group of so many digits is more than one part of a day, an amount or a phone.
  private static let longGroup = 5

  private let runs: [DigitRun]

  init(_ characters: [Character]) {
    runs = DigitRun.all(in: characters, .number)
  }

  /// Where `count` neighbouring digits begin like a CPR number and stand only in part of a group.
  func stretches(of count: Int) -> [Range<Int>] {
    runs.flatMap { stretches(of: count, in: $0) }
  }

  private func stretches(of count: Int, in run: DigitRun) -> [Range<Int>] {
    let digits = run.groups.flatMap { group in
      group.digits.indices.map { at in
        Digit(
          value: group.digits[at], isCut: at > 0 && group.count >= Self.longGroup,
          place: group.start + at
        )
      }
    }
    guard digits.count > count else { return [] }
    return (0...digits.count - count).compactMap { first in
      let stretch = digits[first..<first + count]
      let goesOn = digits[(first + count)...].first?.isCut == true
      guard let begin = stretch.first, let end = stretch.last, begin.isCut || goesOn,
        CPRForm.begins(stretch.map(\.value))
      else { return nil }
      return begin.place..<end.place + 1
    }
  }

  private struct Digit {
    let value: UInt8
    /// Digits of its own group stand before it.
    let isCut: Bool
    let place: Int
  }
}
