/// Groups of digits with nothing but blanks, dots and dashes between them.
struct DigitRun {
  /// One group of adjoining digits, as positions in the text's characters.
  struct Group {
    let start: Int
    let end: Int
    var count: Int { end - start }
  }

  var groups: [Group]
  /// Behind the last group and the separators after it.
  var end: Int

  /// Every run of `characters`.
  static func all(in characters: [Character]) -> [DigitRun] {
    var runs: [DigitRun] = []
    var open: DigitRun?
    var at = 0
    while at < characters.count {
      if isDigit(characters[at]) {
        let start = at
        while at < characters.count, isDigit(characters[at]) { at += 1 }
        open = open ?? DigitRun(groups: [], end: at)
        open?.groups.append(Group(start: start, end: at))
        open?.end = at
      } else {
        at += 1
        if isSeparator(characters[at - 1]) {
          open?.end = at
        } else if let run = open {
          runs.append(run)
          open = nil
        }
      }
    }
    return open.map { runs + [$0] } ?? runs
  }

  /// The stretches of neighbouring groups that hold ten digits together.
  var tenDigitStretches: [ArraySlice<Group>] {
    groups.indices.compactMap { first in
      var count = 0
      for last in groups[first...].indices {
        count += groups[last].count
        if count == 10 { return groups[first...last] }
        if count > 10 { return nil }
      }
      return nil
    }
  }

  /// The digits of some groups, as ASCII.
  static func digits(_ groups: ArraySlice<Group>, in characters: [Character]) -> [UInt8] {
    groups.flatMap { characters[$0.start..<$0.end].compactMap(\.asciiValue) }
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.asciiValue.map(isASCIIDigit) ?? false
  }

  private static func isSeparator(_ character: Character) -> Bool {
    switch character {
    case " ", "\t", "\u{A0}", "\u{202F}", ".", "-", "\u{2010}"..."\u{2015}", "\u{2212}": true
    default: false
    }
  }
}
