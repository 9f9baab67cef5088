import HotlineCore

/// What is typed to leave fewer rows of a list: every word of it begins a word of the row or, from
/// three letters on, stands inside one, as *dækning* does in *dialogdækning*.
struct RowFilter {
  private let parts: [String]

  init(_ text: String) {
    parts = Fold.words(text)
  }

  func leaves(_ row: String) -> Bool {
    guard !parts.isEmpty else { return true }
    let words = Fold.words(row)
    return parts.allSatisfy { part in
      words.contains { $0.hasPrefix(part) || part.count >= 3 && $0.contains(part) }
    }
  }
  /// Whether each part begins a word of the row.
  func begins(_ row: String) -> Bool {
    let words = Fold.words(row)
    return parts.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
  }
}
