/// What may be drawn of text that comes from data: no control character, no writing-direction
/// mark and no zero-width character gets past this place, so none reaches a terminal.
///
/// Controls and direction marks become `·`, so that one sees that something was there; zero-width
/// characters vanish; what terminals do not agree on how to draw becomes `�`.
extension Character {
  /// Stands for a control character or a writing-direction mark.
  public static let controlPlaceholder: Character = "·"
  /// Stands for what cannot be drawn safely: joined emoji, flags, private use, unassigned.
  public static let undrawable: Character = "\u{FFFD}"

  /// What is drawn for this character and how many cells it takes; nil when nothing is.
  ///
  /// A letter keeps at most two combining marks.
  public var displayable: (character: Character, width: Int)? {
    let scalars = unicodeScalars
    let first = scalars[scalars.startIndex]
    if scalars.index(after: scalars.startIndex) == scalars.endIndex {
      return Self.displayable(single: first, itself: self)
    }
    return Self.displayable(cluster: scalars)
  }

  fileprivate static func displayable(
    single scalar: Unicode.Scalar, itself: Character
  ) -> (character: Character, width: Int)? {
    switch scalar.drawing {
    case .cells(let width): (itself, width)
    case .blank: (" ", 1)
    case .control: (controlPlaceholder, 1)
    case .mark, .undrawable: (undrawable, 1)
    case .nothing: nil
    }
  }

  private static func displayable(
    cluster: Character.UnicodeScalarView
  ) -> (character: Character, width: Int)? {
    var kept = String.UnicodeScalarView()
    var width = 0
    for scalar in cluster {
      switch scalar.drawing {
      case .nothing: continue
      case .control: return (controlPlaceholder, 1)
      case .blank where kept.isEmpty:
        kept.append(" ")
        width = 1
      case .cells(let cells) where kept.isEmpty:
        kept.append(scalar)
        width = cells
      case .mark where !kept.isEmpty:
        if kept.count < 3 { kept.append(scalar) }
      case .cells, .blank, .mark, .undrawable:
        return (undrawable, 1)
      }
    }
    return kept.isEmpty ? nil : (Character(String(kept)), width)
  }
}

/// The text as it may be drawn; ASCII without controls comes back as it is.
public func displayText(_ text: some StringProtocol) -> String {
  let text = String(text)
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
  var result = ""
  text.forEachDisplayable { character, _ in
    result.append(character)
    return true
  }
  return result
}

/// How many cells the text takes when it is drawn.
public func displayWidth(_ text: some StringProtocol) -> Int {
  let text = String(text)
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
  var total = 0
  text.forEachDisplayable { _, width in
    total += width
    return true
  }
  return total
}

extension String {
  /// Hands out what is drawn, letter by letter with its width, until `body` answers false.
  func forEachDisplayable(_ body: (Character, Int) -> Bool) {
    if hasOnlySingleScalars {
      for scalar in unicodeScalars {
        let shown = Character.displayable(single: scalar, itself: Character(scalar))
        if let shown, !body(shown.character, shown.width) { return }
      }
    } else {
      for character in self {
        if let shown = character.displayable, !body(shown.character, shown.width) { return }
      }
    }
  }

  /// Whether no scalar can join its neighbour, so that letters need not be searched for, which is
  /// what takes time: everything below the combining marks, U+0300, except a carriage return, and the
  /// signs that frames and sentences are drawn with.
  private var hasOnlySingleScalars: Bool {
    if utf8.allSatisfy({ $0 < 0xCC && $0 != 0x0D }) { return true }
    return unicodeScalars.allSatisfy { $0.value < 0x300 && $0.value != 0x0D || $0.isPlainSign }
  }
}
