/// Groups of digits with nothing between them that would part a number in two: the text as the
/// CPR guard reads it.
struct DigitRun: Sendable {
  /// One group of adjoining digits, as positions in the text's characters.
  struct Group {
    let start: Int
    let end: Int
    /// In ASCII, whatever script they are written in.
    let digits: [UInt8]
    /// What stands behind it, up to the next group or to where the run ends.
    var gap = DigitGap()

    var count: Int { digits.count }
    /// What its digits say as a number; groups of more than four say nothing that is asked for.
    var value: Int { digits.suffix(9).reduce(0) { $0 * 10 + Int($1) - 0x30 } }
  }

  var groups: [Group] = []
  /// Behind the last group and the separators after it.
  private(set) var end = 0

  /// Every run of `characters` that begins at `start` or behind it, in one pass.
  static func all(in characters: [Character], from start: Int = 0) -> [DigitRun] {
    var runs: [DigitRun] = []
    var open = DigitRun()
    var at = start
    while at < characters.count {
      if let first = digit(characters[at]) {
        let start = at
        var digits = [first]
        at += 1
        while at < characters.count, let next = digit(characters[at]) {
          digits.append(next)
          at += 1
        }
        open.groups.append(Group(start: start, end: at, digits: digits))
        open.end = at
      } else {
        if !open.groups.isEmpty, !open.extendGap(with: characters[at]) {
          runs.append(open)
          open = DigitRun()
        }
        at += 1
        if !open.groups.isEmpty { open.end = at }
      }
    }
    return open.groups.isEmpty ? runs : runs + [open]
  }

  /// The runs of what is typed in one place. In a field for a number all its digits are one run,
  /// whatever stands between them.
  static func all(in characters: [Character], _ place: CPRHoldBack.Place) -> [DigitRun] {
    let runs = all(in: characters)
    guard place == .number, let last = runs.last, runs.count > 1 else { return runs }
    return [DigitRun(groups: runs.flatMap(\.groups), end: last.end)]
  }

  private mutating func extendGap(with character: Character) -> Bool {
    groups[groups.count - 1].gap.add(character)
  }

  /// The stretches of neighbouring groups that hold ten digits together.
  var tenDigitStretches: [Range<Int>] {
    groups.indices.compactMap { first in
      var count = 0
      for last in first..<groups.count {
        count += groups[last].count
        if count == 10 { return first..<last + 1 }
        if count > 10 { return nil }
      }
      return nil
    }
  }

  /// The digits of some groups, as ASCII.
  func digits(_ range: Range<Int>) -> [UInt8] { groups[range].flatMap(\.digits) }

  /// How many digits each of some groups has.
  func shape(_ range: Range<Int>) -> [Int] { groups[range].map(\.count) }

  /// Where some groups stand in the text; empty for no groups.
  func place(_ range: Range<Int>) -> Range<Int> {
    guard let first = groups[range].first, let last = groups[range].last else { return 0..<0 }
    return first.start..<last.end
  }

  /// A decimal digit of any script, a full-width one too, as ASCII. What hangs on to it, such as a
  /// joiner that nobody sees, does not hide it.
  static func digit(_ character: Character) -> UInt8? {
    guard let scalar = character.unicodeScalars.first else { return nil }
    return digit(scalar)
  }

  static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x80 { return isASCIIDigit(UInt8(scalar.value)) ? UInt8(scalar.value) : nil }
    // No script has decimal digits before the Arabic ones.
    guard scalar.value >= 0x660, scalar.properties.numericType == .decimal,
      let value = scalar.properties.numericValue
    else { return nil }
    return UInt8(value) + 0x30
  }
}
