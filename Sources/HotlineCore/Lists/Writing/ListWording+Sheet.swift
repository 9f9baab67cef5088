import Foundation
import GRDB
import Resources

extension ListWording {
  /// A value as a spreadsheet holds it: days, moments and numbers as such, so that they sort and count
  /// there; everything else in words. A CVR number is its digits, for the lists it is looked up in.
  /// What cannot be read is shown as what it is.
  func cell(_ stored: DatabaseValue, _ content: ListColumn.Content) -> SheetCell {
    guard !stored.isNull else { return .empty }
    return typed(stored, content) ?? SheetCell(text(stored, content))
  }

  private func typed(_ stored: DatabaseValue, _ content: ListColumn.Content) -> SheetCell? {
    guard case .field(let kind) = content else {
      return Date(stored: stored).map { moment in
        let local = clock.local(Instant(moment))
        return .moment(local.day, minute: local.minute)
      }
    }
    switch kind {
    case .date: return DanishDate(stored: stored).map(SheetCell.day)
    case .integer: return Int(stored: stored).map(SheetCell.whole)
    case .money: return Int(stored: stored).map(SheetCell.money)
    case .decimal: return Double(stored: stored).map(SheetCell.decimal)
    case .cvr: return CVRNumber(stored: stored).map { .text($0.digits) }
    case .text, .multiline:
      // With its lines, which a cell can hold.
      return String(stored: stored).flatMap { $0.hasPrefix("[") ? nil : SheetCell($0) }
    case .moment, .time, .phone, .phones, .email, .postalCode, .choice, .ticks, .yesNo, .lookup:
      return nil
    }
  }

  /// What a field of a record shows, the same way.
  func cell(_ value: FieldValue, _ kind: FieldKind, _ names: LookupNames) throws -> SheetCell {
    switch value {
    case .empty: return .empty
    case .flag(let isTrue): return isTrue ? .text(ListPhrases.yes(language)) : .empty
    case .codes(let codes):
      guard case .choice(let source) = kind else {
        guard case .ticks(let source) = kind else {
          return SheetCell(codes.joined(separator: ", "))
        }
        return SheetCell(codes.map { word($0, of: source) ?? "\"\($0)\"?" }.joined(separator: ", "))
      }
      return SheetCell(codes.map { word($0, of: source) ?? "\"\($0)\"?" }.joined(separator: ", "))
    case .item(let item):
      guard item.name.isEmpty, case .lookup(let lookup) = kind else { return SheetCell(item.name) }
      return SheetCell(try names.name(of: item.key, lookup.kind) ?? item.key)
    case .new(let name): return SheetCell(name)
    case .text(let text): return typed(text, kind) ?? SheetCell(text)
    }
  }

  private func typed(_ text: String, _ kind: FieldKind) -> SheetCell? {
    switch kind {
    case .date: DanishDate(display: text).map(SheetCell.day)
    case .integer: DanishNumber.integer(text).map(SheetCell.whole)
    case .money: DanishNumber.integer(text).map(SheetCell.money)
    case .decimal: DanishNumber.decimal(text).map { SheetCell.decimal($0.asDouble) }
    case .cvr: CVRNumber(text).map { .text($0.digits) }
    case .text, .multiline, .moment, .time, .phone, .phones, .email, .postalCode, .choice, .ticks,
      .yesNo, .lookup:
      nil
    }
  }
}

extension SheetCell {
  /// In words and on one line, as a file of plain text holds it; kroner without dots, which other
  /// programs take for decimals.
  var words: String {
    if case .money(let kroner) = self { return String(kroner) }
    let shown = shown
    return shown.utf8.contains { $0 < 0x20 }
      ? shown.split(whereSeparator: \.isNewline).joined(separator: " ") : shown
  }
}

extension DanishDate {
  /// A day as ``display`` writes it; nil for anything else.
  init?(display text: String) {
    let parts = text.split(separator: "-")
    guard parts.count == 3, text.utf8.count == 10 else { return nil }
    self.init(iso: parts.reversed().joined(separator: "-"))
  }
}

/// What the rows are called that fields name, each asked for once.
final class LookupNames {
  private let db: Database
  private var known: [String: String?] = [:]

  init(_ db: Database) {
    self.db = db
  }

  /// nil where there is no such row.
  func name(of key: String, _ kind: Lookup.Kind) throws -> String? {
    guard let sql = ListColumn.name(of: kind, by: "?1") else { return nil }
    let place = sql + key
    if let name = known[place] { return name }
    let name = try String.readOne(db, sql: "SELECT \(sql)", arguments: [key])
    known[place] = .some(name)
    return name
  }
}
