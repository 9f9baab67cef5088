import Foundation
import GRDB
import Resources

/// What the columns of a table are called where the history tells of them, and how their values read: as the
/// form of the record says it, else as groups of forms, lists and files do, else as any form calls a column of
/// that name. What a closed set means is said by the words of the set itself.
struct HistoryColumns {
  struct Told {
    let column: String
    let label: Phrase
    let content: ListColumn.Content
  }

  private let words: ColumnWords
  /// As what each column of each table is read.
  private let types: [String: [String: Any.Type]]

  init(_ tables: [RegisterTable]) {
    words = ColumnWords(tables)
    types = Dictionary(
      tables.map { ($0.name, (try? TableShape(of: $0.name)?.types()) ?? [:]) },
      uniquingKeysWith: { first, _ in first })
  }

  /// In the order of the form, then what no form shows. What only says who wrote a row and when is left out,
  /// and what nothing of the program has a word for.
  func told(of table: String, among columns: Set<String>) -> [Told] {
    let types = types[table] ?? [:]
    let inForm = Self.form(of: table).map { column, field in
      (column: column, label: field.label, content: ListColumn.Content.field(field.kind))
    }
    let others = columns.subtracting(inForm.map(\.column)).subtracting(Self.unsaid).sorted()
    let known = others.compactMap { column in
      self.known(column, types[column], of: table).map { (column, $0.label, $0.content) }
    }
    return (inForm + known).compactMap { column, label, content in
      Self.content(of: column, types[column], content).map {
        Told(column: column, label: label, content: $0)
      }
    }
  }

  private static func form(of table: String) -> [(column: String, declaration: FieldDeclaration)] {
    guard let declared = RowTypes.kind(of: table)?.declared, declared.table == table
    else { return [] }
    return (declared as? any Record.Type)?.fieldsByColumn ?? []
  }

  private func known(
    _ column: String, _ type: Any.Type?, of table: String
  ) -> (label: Phrase, content: ListColumn.Content)? {
    let place = "\(table).\(column)"
    guard !Self.codes.contains(place) else { return nil }
    if let known = words[column, in: table] { return (known.label, known.content) }
    if let field = HistoryFieldWords.ofNoForm[place] { return (field.label, .field(field.kind)) }
    guard let field = Self.inKind[place] ?? Self.declared[column] else { return nil }
    // Codes of another table's set, while this one holds any text.
    if case .choice(.fixed) = field.kind, type == String.self {
      return (field.label, .field(.text(max: .max)))
    }
    return (field.label, .field(field.kind))
  }

  /// What a column is called in the forms that have one of its name.
  private static let declared: [String: FieldDeclaration] = Dictionary(
    RecordKind.allCases.flatMap { ($0.declared as? any Record.Type)?.fieldsByColumn ?? [] }
      .map { ($0.column, $0.declaration) }, uniquingKeysWith: { first, _ in first }
  ).merging([
    // What some forms call by the part that it has there.
    "organisationID": FieldDeclaration(
      .organisation, .lookup(Lookup(.organisation)), HistoryFieldWords.about)
  ]) { $1 }.merging([
    "number": FieldDeclaration(.phone, .phone, HistoryFieldWords.number),
    "pNumber": FieldDeclaration("pNumber", .text(max: 20), HistoryFieldWords.pNumber),
  ]) { known, _ in known }

  /// By table and column: what any field of a form is called that is of one of the tables of its record, also
  /// where it is no plain column there.
  private static let inKind: [String: FieldDeclaration] = Dictionary(
    RecordKind.allCases.flatMap { kind in
      let fields = (kind.declared as? any Record.Type)?.allFields ?? []
      return kind.declared.rows.flatMap { row in
        fields.map { ("\(row.databaseTableName).\($0.key.rawValue)", $0) }
      }
    }, uniquingKeysWith: { first, _ in first })

  private static let unsaid: Set<String> = [
    "id", "revision", "createdAt", "createdBy", "updatedAt", "updatedBy",
  ]

  /// Codes that the program knows goals and their options by: no set of them has words.
  private static let codes: Set<String> = ["goal.code", "goalOption.key", "goalOption.value"]

  /// How a value reads that is stored in `column` as `type` and called as what reads as `said`; nil where that
  /// holds something else, so that its name would mislead.
  private static func content(
    of column: String, _ type: Any.Type?, _ said: ListColumn.Content
  ) -> ListColumn.Content? {
    guard let type else { return said }
    if type == Date.self { return .moment }
    guard case .field(let kind) = said else { return nil }
    if let set = type as? any Worded.Type { return .field(self.kind(of: set, kind)) }
    let isYesNo = type == Bool.self
    let isDay = type == DanishDate.self
    switch kind {
    case .choice(.fixed(let choices)) where isYesNo:
      return yesNo(column, as: choices).map(ListColumn.Content.field)
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
