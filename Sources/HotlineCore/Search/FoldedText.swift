// What a search asks of folded text: words with one blank between them.

extension String {
  /// A word of the text begins with `beginning`.
  func hasWord(beginningWith beginning: String) -> Bool {
    utf8.hasPart(beginning.utf8) { at in
      at == utf8.startIndex || utf8[utf8.index(before: at)] == UInt8(ascii: " ")
    }
  }

  /// `word` is one of the words of the text.
  func hasWord(_ word: String) -> Bool {
    split(separator: " ").contains { $0 == word }
  }
}

extension String.UTF8View {
  /// `part` stands somewhere where `accepts` its place.
  fileprivate func hasPart(_ part: String.UTF8View, where accepts: (Index) -> Bool) -> Bool {
    var at = startIndex
    while at < endIndex {
      if accepts(at), self[at...].starts(with: part) { return true }
      formIndex(after: &at)
    }
    return false
  }
}

extension SearchEntry {
  /// `word` begins a word of the entry, or stands inside a name.
  func holds(_ word: String) -> Bool {
    nameFold.contains(word) || earlier.contains(word)
      || [contact, town, category, line].contains { $0.hasWord(beginningWith: word) }
  }
}

extension AskedWords {
  /// `word`, or one of its corrections, stands in the folded name.
  func stands(_ word: String, in nameFold: String) -> Bool {
    guard let known = corrections[word] else {
      return word.utf8.count < IndexToken.shortestInside
        ? nameFold.hasWord(beginningWith: word) : nameFold.contains(word)
    }
    return known.contains { nameFold.hasWord($0) }
  }
}
