import Foundation
import GRDB

extension Record {
  /// Its fields that are a column of its own row, in the order of the form; also those of other forms on
  /// the same row.
  static var fieldsByColumn: [(column: String, declaration: FieldDeclaration)] {
    fileItems.compactMap { item in
      guard case .field(let field) = item, let column = field.column else { return nil }
      return (column, field.declaration)
    }
  }
}

extension FieldKind {
  /// What a field of this kind shows of what is stored.
  func shown(_ value: DatabaseValue) -> FieldValue {
    let text = String.fromDatabaseValue(value) ?? ""
    let number = Double.fromDatabaseValue(value)
    switch self {
    case .yesNo: return .flag(number == 1)
    case .choice: return .codes([text])
    case .ticks:
      let codes = (try? JSONDecoder().decode([String].self, from: Data(text.utf8))) ?? []
      return .codes(codes)
    case .lookup: return .item(LookupItem(key: text, name: ""))
    case .date, .moment:
      return FieldValue(DanishDate(iso: text)?.display ?? text)
    case .money: return FieldValue(number.map { DanishNumber.format(Int(bounded: $0)) } ?? text)
    case .integer, .decimal:
      return FieldValue(number.map { DanishNumber.format($0, most: 3) } ?? text)
    case .time:
      return FieldValue(number.map { Self.clock(Int(bounded: $0)) } ?? text)
    case .phone: return FieldValue(PhoneNumber(text)?.display ?? text)
    case .cvr: return FieldValue(CVRNumber(text)?.display ?? text)
    case .text:
      // A list of words stands as JSON.
      let words = try? JSONDecoder().decode([String].self, from: Data(text.utf8))
      return FieldValue(words?.joined(separator: ", ") ?? text)
    case .multiline, .phones, .email, .postalCode: return FieldValue(text)
    }
  }

  private static func clock(_ minute: Int) -> String {
    String(format: "%02d.%02d", minute / 60, minute % 60)
  }
}

/// Words for columns of rows that have no form of their own.
enum HistoryFieldWords {
  static let number = FieldWords(
    da: "Telefon", "Et nummer", en: "Phone", "A number")
  static let pNumber = FieldWords(
    da: "P-nummer", "Ti cifre", en: "P-number", "Ten digits")
}
