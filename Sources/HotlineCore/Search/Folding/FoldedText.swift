// What a search asks of folded text: words with one blank between them.

extension String {
  /// A word of the text begins with `beginning`.
  func hasWord(beginningWith beginning: String) -> Bool {
    has(beginning) { text, at in at == 0 || text[at - 1] == UInt8(ascii: " ") }
  }

  /// `word` is one of the words of the text.
  func hasWord(_ word: String) -> Bool {
    split(separator: " ").contains { $0 == word }
  }

  /// `part` stands somewhere in the text.
  func has(_ part: String) -> Bool {
    has(part) { _, _ in true }
  }

  /// `part` stands somewhere where `accepts` its place. Byte by byte: rows are checked by the
  /// hundred between two keys, and folded text needs no more.
  private func has(
    _ part: String, where accepts: (UnsafeBufferPointer<UInt8>, Int) -> Bool
  ) -> Bool {
    utf8.withContiguousStorageIfAvailable { text in
      part.utf8.withContiguousStorageIfAvailable { part in
        guard text.count >= part.count else { return false }
        return (0...text.count - part.count).contains { at in
          accepts(text, at) && part.indices.allSatisfy { text[at + $0] == part[$0] }
        }
      } ?? false
    } ?? false
  }
}

extension SearchEntry {
  /// `word` begins a word of the entry, or stands inside a name; what is needed counts as `needs` says.
  func holds(_ word: String, needs: Bool) -> Bool {
    nameFold.has(word) || earlier.has(word) || hasWord(beginningWith: word)
      || needs && needed.hasWord(beginningWith: word)
  }

  /// `word` begins a word of the entry, other than of what is needed.
  func hasWord(beginningWith word: String) -> Bool {
    [nameFold, earlier, contact, town, category, line, address].contains {
      $0.hasWord(beginningWith: word)
    }
  }
}

extension AskedWords {
  /// `word`, or one of its corrections, stands in the folded name.
  func stands(_ word: String, in nameFold: String) -> Bool {
    guard let known = corrections[word] else {
      return word.utf8.count < IndexToken.shortestInside
        ? nameFold.hasWord(beginningWith: word) : nameFold.has(word)
    }
    return known.contains { nameFold.hasWord($0) }
  }
}
