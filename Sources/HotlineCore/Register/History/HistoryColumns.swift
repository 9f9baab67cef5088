import Foundation
import Resources

/// What the columns of a table are called where the history tells of them, and how their values read: as the
/// form of the record says it, else as groups of forms, lists and files do, else as any form calls a column of
/// that name. What a closed set means is said by the words of the set itself.
struct HistoryColumns {
  struct Told {
    let column: String
    let label: Phrase
    let kind: FieldKind
  }

  private let words: ColumnWords

  init(_ tables: [RegisterTable]) {
    words = ColumnWords(tables)
  }

  /// In the order of the form, then what no form shows. What only says who wrote a row and when is left out,
  /// and what nothing of the program has a word for.
  func told(of table: String, among columns: Set<String>) -> [Told] {
    let types = (try? TableShape(of: table)?.types()) ?? [:]
    let inForm = Self.form(of: table).compactMap { column, field in
      Self.kind(of: column, types[column], field.kind).map {
        Told(column: column, label: field.label, kind: $0)
      }
    }
    let others = columns.subtracting(inForm.map(\.column)).subtracting(Self.unsaid).sorted()
    return inForm
      + others.compactMap { column in
        guard let (label, said) = known(column, of: table),
          let kind = Self.kind(of: column, types[column], said)
        else { return nil }
        return Told(column: column, label: label, kind: kind)
      }
  }

  private static func form(of table: String) -> [(column: String, declaration: FieldDeclaration)] {
    guard let declared = RowTypes.kind(of: table)?.declared, declared.table == table
    else { return [] }
    return (declared as? any Record.Type)?.fieldsByColumn ?? []
  }

  private func known(_ column: String, of table: String) -> (Phrase, FieldKind)? {
    if let known = words[column, in: table], case .field(let kind) = known.content {
      return (known.label, kind)
    }
    return Self.declared[column].map { ($0.label, $0.kind) }
  }

  /// What a column is called in the forms that have one of its name.
  private static let declared: [String: FieldDeclaration] = Dictionary(
    RecordKind.allCases.flatMap { ($0.declared as? any Record.Type)?.fieldsByColumn ?? [] }
      .map { ($0.column, $0.declaration) }, uniquingKeysWith: { first, _ in first }
  ).merging([
    // What some forms call by the part that it has there.
    "organisationID": FieldDeclaration(
      .organisation, .lookup(Lookup(.organisation)), HistoryFieldWords.organisation)
  ]) { $1 }.merging([
    "number": FieldDeclaration(.phone, .phone, HistoryFieldWords.number),
    "pNumber": FieldDeclaration("pNumber", .text(max: 20), HistoryFieldWords.pNumber),
  ]) { known, _ in known }

  private static let unsaid: Set<String> = [
    "id", "revision", "createdAt", "createdBy", "updatedAt", "updatedBy",
  ]

  /// How a value reads that is stored in `column` as `type` and called as a field of `said`; nil where such a
  /// field holds something else, so that its name would mislead.
  private static func kind(
    of column: String, _ type: Any.Type?, _ said: FieldKind
  ) -> FieldKind? {
    guard let type else { return said }
    if let set = type as? any Worded.Type { return kind(of: set, said) }
    let isYesNo = type == Bool.self
    let isDay = type == DanishDate.self
    switch said {
    case .choice(.fixed(let choices)) where isYesNo: return yesNo(column, as: choices)
    // Codes of another table's set, while this one holds any text.
    case .choice(.fixed) where type == String.self: return .text(max: .max)
    case .yesNo: return isYesNo ? said : nil
    case .date: return isDay ? said : nil
    case .moment: return said
    default: return isYesNo || isDay ? nil : said
    }
  }

  /// A field that offers less than the set has, or another one, is no help.
  private static func kind<Member: Worded>(
    of set: Member.Type, _ said: FieldKind
  ) -> FieldKind {
    if case .choice(.fixed(let choices)) = said,
      Set(choices.map(\.code)).isSuperset(of: set.allCases.map(\.rawValue))
    {
      return said
    }
    return .one(of: set)
  }

  /// Two choices, of which the one that the column is called by is the yes: `closed`, and `open`. nil where
  /// none is.
  private static func yesNo(_ column: String, as choices: [Choice]) -> FieldKind? {
    guard choices.count == 2, choices.contains(where: { $0.code == column }) else { return nil }
    return .choice(.fixed(choices.map { Choice($0.code == column ? "1" : "0", $0.label) }))
  }
}
