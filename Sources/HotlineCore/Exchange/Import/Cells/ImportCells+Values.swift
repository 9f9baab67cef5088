import Foundation

// MARK: - Text

extension ImportCells {
  /// The first cell of the column, at most `limit` characters.
  mutating func text(
    _ column: ImportColumn, atMost limit: Int = 20_000
  ) throws(ImportReason) -> String? {
    guard let value = try whole(column) else { return nil }
    guard value.count <= limit else {
      try leaveOut(.tooLong(column: header(column), limit: limit))
      return nil
    }
    return value
  }

  /// Every cell of the column, one below the other: what several columns say in words adds up.
  mutating func texts(_ column: ImportColumn) throws(ImportReason) -> String? {
    guard cells(column).count > 1 else { return try text(column) }
    var said: [String] = []
    for cell in cells(column) where !said.contains(cell.text) { said.append(cell.text) }
    return String(said.joined(separator: "\n").prefix(20_000))
  }

  /// A cell of one line, of at most 200 characters.
  mutating func line(_ column: ImportColumn) throws(ImportReason) -> String? {
    try text(column, atMost: 200).map(Self.oneLine)
  }

  /// A name, cut to what the register holds where it is longer; the whole of it is given too then.
  mutating func name(_ column: ImportColumn) throws(ImportReason) -> (name: String, whole: String?)?
  {
    guard let value = try whole(column).map(Self.oneLine) else { return nil }
    guard value.count > 200 else { return (value, nil) }
    let isWhole = value.count <= Self.mostInNote
    note(.nameCut(column: header(column), limit: 200, kept: isWhole ? nil : Self.mostInNote))
    let cut = String(value.prefix(200))
    let words = cut.lastIndex(of: " ").map { String(cut[..<$0]) }
    return (words ?? cut, String(value.prefix(Self.mostInNote)))
  }

  /// Of a name that is too long for its field.
  private static let mostInNote = 2_000

  private mutating func whole(_ column: ImportColumn) throws(ImportReason) -> String? {
    guard let cell = cells(column).first else { return nil }
    guard !CellText.isDamaged(cell.text) else {
      try leaveOut(.damagedText(column: cell.header))
      return nil
    }
    return cell.text
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// The entries of a cell, parted by `|` or line breaks where there are any, else by `;`, else by
  /// commas; each at most 200 characters.
  mutating func list(_ column: ImportColumn, commas: Bool = true) throws(ImportReason) -> [String] {
    var entries: [String] = []
    for cell in cells(column) {
      for part in Self.parts(of: cell.text, commas: commas) {
        let entry = CellText.clean(String(part))
        guard entry.count <= 200 else {
          try leaveOut(.tooLong(column: cell.header, limit: 200))
          continue
        }
        if !entry.isEmpty, !entries.contains(entry) { entries.append(entry) }
      }
    }
    return entries
  }

  private static func parts(of cell: String, commas: Bool) -> [Substring] {
    if cell.contains(where: { $0 == "|" || $0.isNewline }) {
      return cell.split { $0 == "|" || $0.isNewline }
    }
    if cell.contains(";") || !commas { return cell.split(separator: ";") }
    return cell.split(separator: ",")
  }
}

// MARK: - Values

extension ImportCells {
  mutating func date(_ column: ImportColumn) throws(ImportReason) -> DanishDate? {
    guard let cell = cells(column).first else { return nil }
    let value = shown(cell.text)
    switch reading(of: cell) {
    case .day(let day): return day
    case .none: return nil
    case .about(let day):
      note(.dayAbout(column: cell.header, value: value, day: day))
      return day
    case .twoWays: try leaveOut(.dayTwoWays(column: cell.header, value: value))
    case .unreadable: try leaveOut(.badDate(column: cell.header, value: value))
    }
    return nil
  }

  mutating func integer(_ column: ImportColumn) throws(ImportReason) -> Int? {
    try number(column) { DanishNumber.integer($0) }
  }

  mutating func kroner(_ column: ImportColumn) throws(ImportReason) -> Int? {
    try number(column) { DanishNumber.kroner($0) }
  }

  mutating func decimal(_ column: ImportColumn) throws(ImportReason) -> Double? {
    try number(column) { text in
      DanishNumber.decimal(text).map { NSDecimalNumber(decimal: $0).doubleValue }
    }
  }

  private mutating func number<Value: Comparable & ExpressibleByIntegerLiteral>(
    _ column: ImportColumn, _ read: (String) -> Value?
  ) throws(ImportReason) -> Value? {
    guard let cell = cells(column).first else { return nil }
    if let number = read(cell.text), number >= 0 { return number }
    // `ca. 10`, `10 ansatte`
    let plain = cell.text.replacing(
      /^(ca\.?|cirka|circa|omkring|~|≈)\s*/.ignoresCase(), with: ""
    )
    .replacing(
      /\s*(ansatte|medarbejdere|personer|stk\.?|pers\.?|årsværk|timer|kr\.?|employees)\s*$/
        .ignoresCase(), with: "")
    if plain != cell.text, let number = read(plain), number >= 0 { return number }
    try leaveOut(
      DamagedNumber.isOne(cell.text)
        ? .damagedNumber(column: cell.header, value: shown(cell.text))
        : .badNumber(column: cell.header, value: shown(cell.text)))
    return nil
  }

  /// Of several columns the first that has a number.
  mutating func cvr() throws(ImportReason) -> CVRNumber? {
    var read: CVRNumber?
    for cell in cells(.cvr) where read == nil {
      if let number = CVRNumber(Self.withoutLabel(cell.text)) {
        if !number.hasValidCheckDigit { note(.cvrCheckDigit(value: number.display)) }
        read = number
      } else if DamagedNumber.isOne(cell.text) {
        try leaveOut(.damagedNumber(column: cell.header, value: shown(cell.text)))
      } else {
        try leaveOut(.badCVR(value: shown(cell.text)))
      }
    }
    return read
  }

  /// `CVR-nr. 12345674`, `SE 12345674` and a spreadsheet's `12345674.0` without what is no number.
  private static func withoutLabel(_ text: String) -> String {
    guard text.utf8.count != 8 || !text.utf8.allSatisfy(isASCIIDigit) else { return text }
    let number = text.replacing(
      /^'?\s*(cvr|se|dk|vat|moms|reg|org)?[-.\s]*(nr|no|nummer|number)?[-.:#\s]*(dk)?[-\s]*/
        .ignoresCase(), with: "")
    return number.replacing(/[.,]0{1,2}$/, with: "")
  }

  /// What cannot be read as a number is left out, with a note.
  mutating func phones(_ column: ImportColumn) -> [PhoneNumber] {
    var numbers: [PhoneNumber] = []
    for cell in cells(column) {
      if DamagedNumber.isOne(cell.text) {
        note(.leftOut(.damagedNumber(column: cell.header, value: shown(cell.text))))
        continue
      }
      for part in PhoneList.parts(of: cell.text) {
        if let number = PhoneList.number(part) {
          if !numbers.contains(where: { $0.isSame(as: number) }) { numbers.append(number) }
        } else {
          note(.phoneNotRead(column: cell.header, value: shown(part)))
        }
      }
    }
    return numbers
  }

  /// What is no address is left out, with a note.
  mutating func mails(_ column: ImportColumn) -> [String] {
    var addresses: [String] = []
    for cell in cells(column) {
      let reading = MailList.read(cell.text)
      for address in reading.addresses where !addresses.contains(address) {
        addresses.append(address)
      }
      if !reading.unread.isEmpty {
        note(.mailNotRead(column: cell.header, value: shown(reading.unread.joined(separator: " "))))
      }
    }
    return addresses
  }

  /// One of a few words, compared without case and accents.
  mutating func word<Value>(
    _ column: ImportColumn, _ words: [(String, Value)]
  ) throws(ImportReason) -> Value? {
    guard let cell = cells(column).first else { return nil }
    let key = ImportHeader.key(cell.text)
    if let found = words.first(where: { ImportHeader.key($0.0) == key }) { return found.1 }
    try leaveOut(
      .unknownWord(column: cell.header, value: shown(cell.text), allowed: words.map(\.0)))
    return nil
  }

  /// Yes and no, and the column's own name for yes.
  mutating func flag(_ column: ImportColumn) throws(ImportReason) -> Bool? {
    guard let cell = cells(column).first else { return nil }
    let key = ImportHeader.key(cell.text)
    if key == ImportHeader.key(cell.header) || key == ImportHeader.key(column.word) { return true }
    if key == "ikke" + ImportHeader.key(column.word) { return false }
    if cell.text == "✓" || cell.text == "✔" { return true }
    return try word(column, ImportWords.flags)
  }
}
