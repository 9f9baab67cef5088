/// What a cell of a spreadsheet holds, so that it sorts and counts there as what it is.
enum SheetCell: Equatable {
  case empty
  /// As it stands: numbers that nobody counts with (CVR, phone, postal code) keep their zeros.
  case text(String)
  case whole(Int)
  case decimal(Double)
  /// Kroner.
  case money(Int)
  case day(DanishDate)
  /// Minutes since the day began, in Denmark.
  case moment(DanishDate, minute: Int)

  /// An empty text is an empty cell.
  init(_ text: String?) {
    self = text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty
  }

  /// As a spreadsheet in Danish shows it, for how wide a column has to be.
  var shown: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .whole(let number): String(number)
    case .decimal(let number): DanishNumber.format(number, most: 4)
    case .money(let kroner): DanishNumber.format(kroner)
    case .day(let day): day.display
    case .moment(let day, let minute): "\(day.display) \(LocalTime.clock(minute: minute))"
    }
  }

  // MARK: As XML

  /// The numbers of ``SheetStyle/xml``.
  enum Style: Int {
    case plain, heading, text, guardedText, day, moment, money
  }

  /// The cell in this place; nothing for an empty one.
  func xml(at place: String) -> String {
    switch self {
    case .empty: return ""
    case .text(let text): return Self.textXML(text, at: place)
    case .whole(let number): return Self.numberXML(String(number), at: place, .plain)
    case .decimal(let number):
      return number.isFinite ? Self.numberXML("\(number)", at: place, .plain) : ""
    case .money(let kroner): return Self.numberXML(String(kroner), at: place, .money)
    case .day(let day):
      guard let serial = Self.serial(day) else { return Self.textXML(shown, at: place) }
      return Self.numberXML(String(serial), at: place, .day)
    case .moment(let day, let minute):
      guard let serial = Self.serial(day) else { return Self.textXML(shown, at: place) }
      return Self.numberXML("\(Double(serial) + Double(minute) / 1_440)", at: place, .moment)
    }
  }

  /// A text stands in its cell itself and is never a formula; one that reads like one is marked, so
  /// that it stays a text when somebody edits it there.
  static func textXML(_ text: String, at place: String, _ style: Style? = nil) -> String {
    let style = style ?? (CSVWriter.beginsLikeFormula(text) ? .guardedText : .text)
    return "<c r=\"\(place)\" s=\"\(style.rawValue)\" t=\"inlineStr\"><is>"
      + "<t xml:space=\"preserve\">\(SheetText.written(text))</t></is></c>"
  }

  private static func numberXML(_ digits: String, at place: String, _ style: Style) -> String {
    "<c r=\"\(place)\" s=\"\(style.rawValue)\"><v>\(digits)</v></c>"
  }

  /// Days since the last day of 1899; nil before March 1900, where spreadsheets count a day that
  /// never was.
  private static func serial(_ day: DanishDate) -> Int? {
    guard let start = DanishDate(year: 1899, month: 12, day: 30),
      case let serial = start.days(until: day), serial > 60
    else { return nil }
    return serial
  }
}
