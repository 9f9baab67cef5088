/// A day with its four-digit year, found among groups of digits: `12-03-2026`, `12/3-2026`,
/// `12.3 2026`, `2026-03-12`, `12032026`.
struct WrittenDay {
  /// Its groups in the run.
  let range: Range<Int>

  /// The day that begins at a group; nil for none.
  init?(in run: DigitRun, at first: Int) {
    let groups = run.groups
    if groups[first].count == 8 {
      guard Self.isDay(together: groups[first].digits), groups[first].gap.hasBlank else {
        return nil
      }
      range = first..<first + 1
      return
    }
    guard first + 2 < groups.count, Self.parts(groups[first].gap, groups[first + 1].gap) else {
      return nil
    }
    let parts = groups[first...first + 2].map { (value: $0.value, count: $0.count) }
    let isYearLast = parts[2].count == 4 && parts[0].count <= 2 && parts[1].count <= 2
    let isYearFirst = parts[0].count == 4 && parts[1].count == 2 && parts[2].count == 2
    guard
      isYearLast && Self.isDay(parts[2].value, parts[1].value, parts[0].value)
        || isYearFirst && Self.isDay(parts[0].value, parts[1].value, parts[2].value)
    else { return nil }
    range = first..<first + 3
  }

  /// Whether what stands behind it goes on as offices go on after a day: with a time, an hour,
  /// another day.
  func isFollowedByTimeOrDay(in run: DigitRun) -> Bool {
    guard let next = run.groups[range.upperBound...].first else { return false }
    if WrittenDay(in: run, at: range.upperBound) != nil { return true }
    let after = run.groups[(range.upperBound + 1)...].first
    switch next.count {
    case 1, 2:
      let isMonthNext = after.map { next.gap.isInDate && (1...12).contains($0.value) } ?? false
      return next.value <= 24 || next.value <= 31 && isMonthNext
    case 4: return next.value / 100 <= 24 && next.value % 100 <= 59
    default: return false
    }
  }

  /// Whether what stands before it, an hour or a span of hours, is written apart from it.
  func isApartFromBefore(in run: DigitRun) -> Bool {
    guard range.lowerBound > 0 else { return true }
    let before = run.groups[range.lowerBound - 1]
    return before.gap.hasBlank && before.gap != run.groups[range.lowerBound].gap
  }

  private static func parts(_ first: DigitGap, _ second: DigitGap) -> Bool {
    guard !first.hasLineBreak, !second.hasLineBreak else { return false }
    if first == second { return first.isInDate || first.isBlank }
    return (first.mark == .slash && second.mark == .dash)
      || first.isInDate && (second.isBlank || second.mark == first.mark)
  }

  private static func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    (1900...2099).contains(year) && DanishDate(year: year, month: month, day: day) != nil
  }

  private static func isDay(together digits: [UInt8]) -> Bool {
    func number(_ range: Range<Int>) -> Int {
      digits[range].reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }
    return isDay(number(4..<8), number(2..<4), number(0..<2))
      || isDay(number(0..<4), number(4..<6), number(6..<8))
  }
}
