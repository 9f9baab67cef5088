import Foundation
import GRDB
import Resources

/// How values of the register read in a list, and by what they are sorted.
struct ListWording {
  let language: Language
  let clock: CopenhagenTime
  private let labels: [String: String]
  private let schemes: [String: String]
  private let prizes: [String: String]
  private let staff: [Int64: String]
  private let periods: [Int64: String]

  init(_ language: Language, _ clock: CopenhagenTime, _ db: Database) throws {
    (self.language, self.clock) = (language, clock)
    let label = language == .danish ? "labelDa" : "labelEn"
    labels = try Self.names(db, "SELECT kind || '.' || code, \(label) FROM label")
    schemes = try Self.names(db, "SELECT code, \(label) FROM scheme")
    prizes = try Self.names(db, "SELECT code, \(label) FROM prize")
    staff = try Self.names(db, "SELECT id, initials FROM staff")
    periods = try Self.names(db, "SELECT id, code FROM strategyPeriod")
  }

  private static func names<Key: ColumnValue & Hashable>(
    _ db: Database, _ sql: String
  ) throws -> [Key: String] {
    let rows = try Row.fetchAll(db, sql: sql)
    return Dictionary(rows.map { ($0.value(at: 0), $0.value(at: 1)) }) { first, _ in first }
  }

  // MARK: In words

  /// Empty for nothing; what cannot be read is shown as what it is.
  func text(_ stored: DatabaseValue, _ content: ListColumn.Content) -> String {
    guard !stored.isNull, let plain = stored.plainText, !plain.isEmpty else { return "" }
    return read(stored, content) ?? "\"\(plain)\"?"
  }

  private func read(_ stored: DatabaseValue, _ content: ListColumn.Content) -> String? {
    guard case .field(let kind) = content else {
      return Date(stored: stored).map { moment in
        let local = clock.local(Instant(moment))
        return "\(local.day.display) \(LocalTime.clock(minute: local.minute))"
      }
    }
    switch kind {
    case .text, .multiline, .email, .postalCode, .lookup, .moment:
      return String(stored: stored).map { text in
        let words = text.hasPrefix("[") ? [String](stored: stored) : nil
        return Self.oneLine(words?.joined(separator: ", ") ?? text)
      }
    case .date: return DanishDate(stored: stored)?.display
    case .time: return Int(stored: stored).map(LocalTime.clock)
    case .integer(let range) where range.lowerBound >= 1_000 && range.upperBound < 10_000:
      // A year has no thousands.
      return Int(stored: stored).map { String($0) }
    case .integer, .money:
      return Int(stored: stored).map { Numerals.spelled(DanishNumber.format($0), language) }
    case .decimal:
      return Double(stored: stored).map {
        Numerals.spelled(DanishNumber.format($0, most: 3), language)
      }
    case .phone: return PhoneNumber(stored: stored)?.display
    case .phones: return PhoneNumbers(stored: stored)?.display
    case .cvr: return CVRNumber(stored: stored)?.display
    case .yesNo:
      return Bool(stored: stored).map { $0 ? ListPhrases.yes(language) : "" }
    case .choice(let source): return stored.plainText.flatMap { word($0, of: source) }
    case .ticks(let source):
      return [String](stored: stored).map { codes in
        codes.map { word($0, of: source) ?? "\"\($0)\"?" }.joined(separator: ", ")
      }
    }
  }

  func word(_ code: String, of source: ChoiceSource) -> String? {
    switch source {
    case .fixed(let choices): choices.first { $0.code == code }?.label(language)
    case .list(.staff): Int64(code).flatMap { staff[$0] }
    case .list(.periods): Int64(code).flatMap { periods[$0] }
    case .list(.schemes): schemes[code]
    case .list(.prizes): prizes[code]
    case .list(.accommodations): labels["\(Label.Kind.accommodation.rawValue).\(code)"]
    case .list(.motives): labels["\(Label.Kind.motive.rawValue).\(code)"]
    case .list(.themes): labels["\(Label.Kind.theme.rawValue).\(code)"]
    case .list(.principles): labels["\(Label.Kind.principle.rawValue).\(code)"]
    case .list(.topics): labels["\(Label.Kind.topic.rawValue).\(code)"]
    }
  }

  /// A text of several lines in one.
  private static func oneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  // MARK: In order

  /// By what a value is sorted; nil for nothing and for what cannot be read.
  func key(_ stored: DatabaseValue, _ content: ListColumn.Content) -> ListSortKey? {
    guard !stored.isNull else { return nil }
    guard case .field(let kind) = content else {
      return Date(stored: stored).map { .number($0.timeIntervalSince1970) }
    }
    switch kind {
    case .time, .integer, .money, .decimal: return Double(stored: stored).map(ListSortKey.number)
    case .yesNo: return Bool(stored: stored).flatMap { $0 ? .number(1) : nil }
    case .date: return DanishDate(stored: stored).map { .text(Array($0.iso.utf8)) }
    case .choice(.fixed(let choices)):
      // In the order in which it is offered, as states follow one another.
      return choices.firstIndex { $0.code == stored.plainText }.map { .number(Double($0)) }
    case .text, .multiline, .email, .postalCode, .lookup, .phone, .phones, .cvr, .choice, .ticks,
      .moment:
      let text = text(stored, content)
      return text.isEmpty ? nil : .text(DanishOrder.sortKey(text))
    }
  }
}
