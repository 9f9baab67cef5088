/// Ten digits of a text that have the form of a CPR number, and what stands around them.
struct NumberReading {
  let characters: [Character]
  let run: DigitRun
  /// The groups that hold the ten digits.
  let range: Range<Int>

  var groups: ArraySlice<DigitRun.Group> { run.groups[range] }
  var digits: String { String(decoding: run.digits(range), as: UTF8.self) }
  /// How many digits each group has.
  var shape: [Int] { run.shape(range) }
  /// Its place in the text.
  var place: Range<Int> { run.place(range) }

  /// The twelve characters before it, in small letters.
  var before: [Character] { characters.before(place.lowerBound) }

  /// The words that name the number: those before it, and those before the run it stands in.
  var names: [String] {
    [place.lowerBound, run.place(0..<1).lowerBound].compactMap { characters.name(before: $0) }
  }

  // MARK: How it is grouped

  /// The first six digits together and something that parts them from the rest.
  var isSixAndFour: Bool { shape.first == 6 }

  /// The first six written as a short date, `12/01/81`, `12.01.81`, `12/1-81`, and the last four
  /// together. A date that goes on to the left, as a phone in pairs does, is none, and neither is a
  /// phone abroad, `+31 10 12 3456`.
  var isShortDateAndFour: Bool {
    guard shape == [2, 2, 2, 4] else { return false }
    let first = run.groups[range.lowerBound].gap
    let second = run.groups[range.lowerBound + 1].gap
    let isDate = first == second && (first.isInDate || first.isBlank)
    let isMixed = first.mark == .slash && second.mark == .dash
    guard isDate || isMixed else { return false }
    if first.isBlank, characters[..<place.lowerBound].last == "+" { return false }
    return range.lowerBound == 0 || run.groups[range.lowerBound - 1].gap != first
  }

  /// Behind a blank the last four are a clock or a span of hours: `10:30`, `10.30`, `10-12`.
  var endsLikeClock: Bool {
    guard shape.suffix(2) == [2, 2], let tail = groups.dropLast().last, let last = groups.last,
      let middle = groups.dropLast(2).last, middle.gap.hasBlank, tail.value <= 24
    else { return false }
    switch tail.gap.mark {
    case .colon, .dot: return last.value <= 59
    case .dash: return last.value <= 24 && tail.value < last.value
    case .slash, .comma, .underscore, .mixed, nil: return false
    }
  }
}

extension [Character] {
  /// The twelve characters before a position, in small letters.
  fileprivate func before(_ position: Int) -> [Character] {
    self[Swift.max(0, position - 12)..<position].flatMap { $0.lowercased() }
  }

  /// The word before a position that names what stands there, in small letters and without the dots
  /// and dashes in it: `sags-nr.` is `sagsnr`, `j.nr.` is `jnr`. A word such as `nr.` says nothing,
  /// and the one before it is meant. nil where a digit or more than six other signs stand between.
  func name(before position: Int) -> String? {
    var at = position
    while let word = word(endingBefore: &at) {
      guard ["nr", "nummer", "no", "id", "på", "til"].contains(word) else { return word }
    }
    return nil
  }

  private func word(endingBefore at: inout Int) -> String? {
    let nearest = Swift.max(0, at - 6)
    while at > nearest, !self[at - 1].isLetter {
      guard DigitRun.digit(self[at - 1]) == nil else { return nil }
      at -= 1
    }
    let end = at
    while at > 0, end - at < 24, self[at - 1].isLetter || ".-".contains(self[at - 1]) { at -= 1 }
    let letters = self[at..<end].filter(\.isLetter)
    return letters.isEmpty ? nil : String(letters).lowercased()
  }
}
