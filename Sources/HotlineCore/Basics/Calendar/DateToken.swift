/// A piece of what is typed in a date field.
enum DateToken: Hashable {
  /// `digits` tells `0311` from `311`.
  case number(Int, digits: Int)
  /// Folded.
  case word(String)
  /// A sign in front of everything else, 1 or -1.
  case sign(Int)

  /// Each word by itself. Nil when something stands there that no date has.
  static func all(in text: String) -> [DateToken]? {
    var tokens: [DateToken] = []
    var rest = text[...].drop(while: \.isWhitespace)
    if let first = rest.first, first == "+" || first == "-" {
      tokens.append(.sign(first == "+" ? 1 : -1))
      rest = rest.dropFirst().drop(while: \.isWhitespace)
      guard let next = rest.first, isDigit(next) else { return nil }
    }
    while let first = rest.first {
      if first.isWhitespace || "/.-,".contains(first) {
        rest = rest.dropFirst()
        continue
      }
      let piece = rest.prefix { isPart($0, of: first) }
      guard let token = token(piece) else { return nil }
      tokens.append(token)
      rest = rest.dropFirst(piece.count)
    }
    return tokens.isEmpty ? nil : tokens
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  private static func isPart(_ character: Character, of first: Character) -> Bool {
    isDigit(first) ? isDigit(character) : character.isLetter
  }

  private static func token(_ piece: Substring) -> DateToken? {
    guard let first = piece.first else { return nil }
    guard isDigit(first) else { return .word(Fold.text(String(piece))) }
    guard piece.count <= 8, let value = Int(piece) else { return nil }
    return .number(value, digits: piece.count)
  }

  /// Neighbouring words made one, such as `i dag`.
  static func joined(_ tokens: [DateToken]) -> [DateToken] {
    tokens.reduce(into: []) { all, token in
      if case .word(let next) = token, case .word(let last) = all.last {
        all[all.count - 1] = .word("\(last) \(next)")
      } else {
        all.append(token)
      }
    }
  }
}
