/// A complete Danish phone number of eight digits among groups of digits, with something behind it:
/// in a grouping of its own that ends with it, `20 11 22 33, 10`, `20112233 10`, or behind a word for
/// it, `tlf. 20 11 22 33 10`.
struct WrittenPhone {
  /// Its groups in the run.
  let range: Range<Int>

  private static let groupings = [
    [2, 2, 2, 2], [4, 4], [3, 2, 3], [2, 3, 3], [3, 3, 2], [2, 2, 4],
  ]

  /// The phone that begins at a group; nil for none.
  init?(in run: DigitRun, at first: Int, _ characters: [Character]) {
    let groups = run.groups
    // No Danish number begins with 0 or 1.
    guard let digit = groups[first].digits.first, digit >= UInt8(ascii: "2") else { return nil }
    if groups[first].count == 8 {
      // Nobody parts a CPR number behind its eighth digit with a blank.
      guard groups[first].gap.hasBlank else { return nil }
      range = first..<first + 1
      return
    }
    guard
      let grouping = Self.groupings.first(where: { counts in
        first + counts.count <= groups.count
          && run.shape(first..<first + counts.count) == counts
      })
    else { return nil }
    let all = first..<first + grouping.count
    let inner = groups[all].dropLast().map(\.gap)
    guard let gap = inner.first, inner.allSatisfy({ $0 == gap }), gap.isBlank || gap.isInDate,
      !gap.hasLineBreak
    else { return nil }
    let last = groups[all.upperBound - 1]
    let beginsByItself = first == 0 || groups[first - 1].gap != gap
    let endsByItself = last.gap != gap && (last.gap.hasBlank || last.gap.mark == .comma)
    guard
      beginsByItself && endsByItself
        || !last.gap.isEmpty && Self.isNamed(in: run, at: first, characters)
    else { return nil }
    range = all
  }

  /// A word for a phone stands before it, or the country's code does.
  private static func isNamed(in run: DigitRun, at first: Int, _ characters: [Character]) -> Bool {
    guard first == 0 else {
      let code = run.groups[first - 1]
      let hasPlus = code.start > 0 && characters[code.start - 1] == "+"
      return code.value == 45 && (code.count == 4 || code.count == 2 && hasPlus)
    }
    guard let word = characters.name(before: run.groups[first].start) else { return false }
    return ["tel", "mob", "ring", "kald", "phone", "call"].contains(word)
      || ["tlf", "telefon", "mobil"].contains { word.hasPrefix($0) }
  }
}
