/// A `CHECK` of a table, as its SQL says it.
///
/// SQLite keeps its checks for itself, and for a file that is opened to be read alone it does not
/// even read them; so they are read here and asked as a question about every row.
struct TableRule: Equatable {
  /// What must not be false.
  let condition: String
  /// The columns that it names, in their order in the table.
  let columns: [String]

  /// The rules in the text of a `CREATE TABLE`; those of columns and those of the whole table.
  static func read(_ sql: String, columns: [String]) -> [TableRule] {
    let words = SQLWord.read(sql)
    var rules: [TableRule] = []
    for (index, word) in words.enumerated() where word.isKeyword("CHECK") && word.depth == 1 {
      let inside = words[(index + 1)...].prefix { $0.depth > 1 || $0.text == "(" }
      guard let first = inside.first, let last = inside.last, first.text == "(" else { continue }
      let named = Set(inside.compactMap(\.name).map { $0.lowercased() })
      rules.append(
        TableRule(
          condition: String(sql[first.range.upperBound..<last.range.lowerBound]),
          columns: columns.filter { named.contains($0.lowercased()) }))
    }
    return rules
  }
}

/// A word or sign of SQL text.
struct SQLWord {
  enum Kind { case word, quotedName, text, sign }

  let kind: Kind
  let text: Substring
  let range: Range<String.Index>
  /// How many brackets it stands in. An opening bracket counts as outside of itself, a closing one
  /// as inside.
  let depth: Int

  func isKeyword(_ keyword: String) -> Bool {
    kind == .word && text.uppercased() == keyword
  }

  /// What it could name; nil for texts and signs.
  var name: String? {
    switch kind {
    case .word: String(text)
    case .quotedName: String(text.dropFirst().dropLast())
    case .text, .sign: nil
    }
  }

  /// The words of `sql`, without blanks and comments.
  static func read(_ sql: String) -> [SQLWord] {
    var words: [SQLWord] = []
    var depth = 0
    var rest = sql[...]
    while let sign = rest.first {
      let (kind, length) = measure(rest, sign)
      let end = rest.index(rest.startIndex, offsetBy: length)
      defer { rest = rest[end...] }
      guard let kind else { continue }
      if kind == .sign, sign == ")" { depth -= 1 }
      words.append(
        SQLWord(
          kind: kind, text: rest[..<end], range: rest.startIndex..<end,
          depth: depth + (sign == ")" && kind == .sign ? 1 : 0)))
      if kind == .sign, sign == "(" { depth += 1 }
    }
    return words
  }

  /// What begins here, and how many characters it takes; without a kind for what says nothing.
  private static func measure(_ rest: Substring, _ sign: Character) -> (Kind?, Int) {
    if rest.hasPrefix("--") { return (nil, rest.prefix { !$0.isNewline }.count) }
    if rest.hasPrefix("/*") { return (nil, length(of: rest, until: "*/")) }
    switch sign {
    case "'": return (.text, quotedLength(rest, "'"))
    case "\"", "`": return (.quotedName, quotedLength(rest, sign))
    case "[": return (.quotedName, length(of: rest, until: "]"))
    case _ where sign.isWhitespace: return (nil, 1)
    case _ where isInWord(sign): return (.word, rest.prefix(while: isInWord).count)
    default: return (.sign, 1)
    }
  }

  private static func isInWord(_ sign: Character) -> Bool {
    sign.isLetter || sign.isNumber || sign == "_"
  }

  /// A quotation mark inside is written twice.
  private static func quotedLength(_ rest: Substring, _ mark: Character) -> Int {
    var length = 1
    var signs = rest.dropFirst()
    while let sign = signs.popFirst() {
      length += 1
      guard sign == mark else { continue }
      guard signs.first == mark else { break }
      signs.removeFirst()
      length += 1
    }
    return length
  }

  private static func length(of rest: Substring, until end: String) -> Int {
    var length = 0
    var signs = rest
    while !signs.isEmpty, !signs.hasPrefix(end) {
      signs.removeFirst()
      length += 1
    }
    return min(length + end.count, rest.count)
  }
}
