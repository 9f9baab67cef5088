/// Telephone numbers in a text, whatever stands between their digits and before them.
struct DigitsInText {
  private struct Digit {
    let value: UInt8
    let place: String.Index
    /// Whether something stands between it and the digit before it.
    let isParted: Bool
  }

  /// Digits with nothing but what stands inside of numbers between them.
  private var runs: [[Digit]] = []
  private let text: String

  init(_ text: String) {
    self.text = text
    var run: [Digit] = []
    var gap = 0
    for place in text.indices {
      let character = text[place]
      if let value = character.wholeNumberValue, character.isASCII {
        run.append(Digit(value: UInt8(value), place: place, isParted: gap > 0))
        gap = 0
      } else if Self.inside.contains(character), gap < 3 {
        gap += 1
      } else {
        if !run.isEmpty { runs.append(run) }
        (run, gap) = ([], 0)
      }
    }
    if !run.isEmpty { runs.append(run) }
  }

  private static let inside: Set<Character> = [" ", "\u{A0}", ".", "-", "–", "/", "(", ")", "\t"]

  /// Where `digits` stand as a number of its own, with the country's code before it where there is one.
  func ranges(of digits: [UInt8]) -> [Range<String.Index>] {
    guard !digits.isEmpty else { return [] }
    return runs.flatMap { run -> [Range<String.Index>] in
      guard run.count >= digits.count else { return [] }
      return (0...run.count - digits.count).compactMap { start in
        let end = start + digits.count
        guard zip(run[start..<end], digits).allSatisfy({ $0.value == $1 }),
          end == run.count || run[end].isParted, let first = begin(of: start, in: run)
        else { return nil }
        return first..<text.index(after: run[end - 1].place)
      }
    }
  }

  /// Where a number begins whose digits begin at `start`; nil in the middle of a longer one.
  private func begin(of start: Int, in run: [Digit]) -> String.Index? {
    for code in [[0, 0, 4, 5], [4, 5]] as [[UInt8]] where start >= code.count {
      let place = start - code.count
      guard zip(run[place..<start], code).allSatisfy({ $0.value == $1 }),
        place == 0 || run[place].isParted
      else { continue }
      return withPlus(run[place].place)
    }
    return start == 0 || run[start].isParted ? withPlus(run[start].place) : nil
  }

  private func withPlus(_ place: String.Index) -> String.Index {
    guard place > text.startIndex else { return place }
    let before = text.index(before: place)
    return text[before] == "+" ? before : place
  }
}
