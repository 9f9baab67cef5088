/// The cards of a vCard file (versions 2.1, 3 and 4) as rows of a table, one at a time: the first row
/// is the header, as ``ListSource`` knows it.
struct CardReader {
  let file: InputFile
  private var bytes: ByteStream
  private var decoder: TextDecoder
  private var isHeaderRead = false
  private var unfolded: TextLine?
  /// Properties of the cards so far that have no column, by name.
  private(set) var unread: Set<String> = []

  init(_ file: InputFile, _ survey: TextSurvey) throws(ImportError) {
    self.file = file
    bytes = try ByteStream(file)
    decoder = TextDecoder(survey)
  }

  /// The columns, and the property of a card that each holds. Parts of structured values have their
  /// own.
  private static let columns: [(header: String, property: String, part: Int?)] = [
    ("vcard fn", "FN", nil), ("vcard org", "ORG", 0), ("vcard title", "TITLE", nil),
    ("vcard role", "ROLE", nil), ("vcard tel", "TEL", nil), ("vcard email", "EMAIL", nil),
    ("vcard street", "ADR", 2), ("vcard locality", "ADR", 3), ("vcard code", "ADR", 5),
    ("vcard country", "ADR", 6), ("vcard url", "URL", nil), ("vcard note", "NOTE", nil),
    ("cvr", "X-CVR", nil),
  ]

  /// nil at the end. Throws ``ImportError`` for letters in a character set that is not known.
  mutating func next() throws(ImportError) -> CSVReader.Row? {
    guard isHeaderRead else {
      isHeaderRead = true
      return CSVReader.Row(line: 1, cells: Self.columns.map(\.header))
    }
    var card: Card?
    while let line = try nextLine() {
      guard let property = Card.Property(line.text) else { continue }
      switch (property.name, property.value.uppercased()) {
      case ("BEGIN", "VCARD"): card = Card(line: line.number)
      case ("END", "VCARD"):
        if let card {
          note(unreadOf: card)
          return CSVReader.Row(line: max(card.line, 2), cells: cells(of: card))
        }
      default: card?.properties.append(property)
      }
    }
    return nil
  }

  private func cells(of card: Card) -> [String] {
    Self.columns.map { column in
      let values = card.values(of: column.property, part: column.part)
      if column.property == "FN", values.isEmpty { return card.composedName }
      return values.joined(separator: column.property == "NOTE" ? "\n" : ";")
    }
  }

  private static let mostUnread = 50

  /// What says nothing of the person itself.
  private static let technical: Set<String> = [
    "VERSION", "PRODID", "REV", "UID", "N", "FN", "KIND", "SOURCE", "XML", "CLIENTPIDMAP", "MAILER",
  ]

  private mutating func note(unreadOf card: Card) {
    let known = Set(Self.columns.map(\.property)).union(Self.technical)
    for name in card.properties.map(\.name) where !known.contains(name) {
      guard unread.count < Self.mostUnread else { return }
      unread.insert(CPRGuard().blackedOut(String(name.prefix(40))))
    }
    if card.values(of: "ORG", part: 1).contains(where: { !$0.isBlank }) { unread.insert("ORG (2)") }
  }

  private static let longest = 100_000

  /// Whether its name says that it is quoted-printable.
  private static func isQuoted(_ line: TextLine) -> Bool {
    String(decoding: line.bytes.prefix(200), as: UTF8.self).uppercased()
      .contains("QUOTED-PRINTABLE")
  }

  /// A line with those that continue it: what begins with a blank, and what ends a line of
  /// quoted-printable with `=`.
  private mutating func nextLine() throws(ImportError) -> (number: Int, text: String)? {
    var whole = TextLine()
    if let unfolded {
      whole = unfolded
      self.unfolded = nil
    } else if try !bytes.takeLine(into: &whole) {
      return nil
    }
    var further = TextLine()
    while try bytes.takeLine(into: &further) {
      if further.bytes.first == 0x20 || further.bytes.first == 0x09 {
        // A picture has thousands of lines; nobody asks for it.
        if whole.bytes.count < Self.longest { whole.bytes += further.bytes.dropFirst() }
      } else if whole.bytes.last == UInt8(ascii: "="), Self.isQuoted(whole) {
        whole.bytes.removeLast()
        if whole.bytes.count < Self.longest { whole.bytes += further.bytes }
      } else {
        unfolded = further
        break
      }
    }
    decoder.begin(whole.bytes)
    guard let text = decoder.text(whole.bytes[...]) else {
      throw .unknownCharacters(path: file.path, line: whole.number)
    }
    return (whole.number, text)
  }
}
