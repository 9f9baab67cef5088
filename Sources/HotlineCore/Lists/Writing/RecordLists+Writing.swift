import Foundation
import GRDB
import Resources

/// How a list is written.
public enum ListFormat: String, Sendable, CaseIterable {
  /// Lines with tabs, for a person or for `cut`.
  case text
  /// For a spreadsheet on a Danish machine, with all that is stored of the rows.
  case csv
  /// To paste into a page.
  case markdown
  case json

  /// Excel takes a file for UTF-8 only when it begins so.
  public static let byteOrderMark: Character = "\u{FEFF}"
}

extension RecordLists {
  /// The rows that pass in their order, with every column, as text; and how many there are. CSV has
  /// all that is stored of each row besides. Of persons it is noted who took them.
  public func text(
    of question: ListQuestion, as format: ListFormat
  ) throws -> (text: String, rows: Int) {
    var text = ""
    let rows = try write(question, as: format) { text += $0 }
    if let list = question.list.list, list.isOfPersons {
      try register.note(.list(list.name), format: format.rawValue, rows: rows)
    }
    return (text, rows)
  }

  /// Writes the same to a file, whole or not at all. Throws ``OutputError``; only `replacing` lets
  /// it take the place of another file.
  public func write(
    _ question: ListQuestion, as format: ListFormat, to path: String, replacing: Bool
  ) throws -> (rows: Int, hasReplaced: Bool) {
    let output = try OutputFile(
      OutputPlace(path: path, for: .text, register: file, isReplacing: replacing))
    let rows = try write(question, as: format) { try output.write($0) }
    return (rows, try register.takeOut(.list(question.list), output, rows: rows))
  }

  /// What a list says of one record, a line a column that says something; nil where the kind has no
  /// list or the record is gone.
  public func lines(of kind: RecordKind, _ id: Int64) throws -> [String]? {
    guard let list = kind.list else { return nil }
    return try reading(list) { try $0.rows([id]) }.first.map { row in
      zip(list.columns, row.cells).filter { !$0.1.isEmpty }
        .map { "\($0.0.label(language)): \($0.1)" }
    }
  }

  /// The same by the keys of the columns, for a program.
  public func listed(_ kind: RecordKind, _ id: Int64) throws -> ListedRecord? {
    guard let list = kind.list else { return nil }
    return try reading(list) { try $0.records([id])[id] }
  }

  /// Hands out the text piece by piece and gives the number of rows.
  private func write(
    _ question: ListQuestion, as format: ListFormat, _ body: (String) throws -> Void
  ) throws -> Int {
    guard let list = question.list.list else { return 0 }
    let headings = list.columns.map { $0.label(language) }
    switch format {
    case .text: try body(Self.line(headings))
    case .csv:
      let all = try reading(list) { ListFileReader($0).headings }
      try body(String(ListFormat.byteOrderMark) + CSVWriter.row(all))
    case .markdown:
      let marks = list.columns.map { $0.isNumber ? "---:" : "---" }
      try body(Self.markdown(headings) + "|" + marks.joined(separator: "|") + "|\n")
    case .json: try body("[")
    }
    var count = 0
    try each(question) { reader, ids in
      if format == .json {
        for object in try reader.objects(ids) {
          try body((count == 0 ? "\n" : ",\n") + object)
          count += 1
        }
        return
      }
      if format == .csv {
        for row in try ListFileReader(reader).rows(ids) {
          try body(CSVWriter.row(row.map(\.words)))
          count += 1
        }
        return
      }
      for row in try reader.rows(ids) {
        try body(format == .markdown ? Self.markdown(row.cells) : Self.line(row.cells))
        count += 1
      }
    }
    if format == .json { try body(count == 0 ? "]\n" : "\n]\n") }
    return count
  }

  private static func line(_ cells: [String]) -> String {
    cells.map { $0.replacing("\t", with: " ") }.joined(separator: "\t") + "\n"
  }

  private static func markdown(_ cells: [String]) -> String {
    "| " + cells.map(MarkdownReport.escaped).joined(separator: " | ") + " |\n"
  }
}

/// A value of a list for a program: as it is stored, a list of codes as a list, yes and no as such.
enum ListValue: Encodable {
  case plain(JSONValue)
  case codes([String])
  case flag(Bool)

  init(_ stored: DatabaseValue, _ content: ListColumn.Content) {
    if case .field(.ticks) = content, let codes = [String](stored: stored) {
      self = .codes(codes)
    } else if content == .field(.yesNo), let flag = Bool(stored: stored) {
      self = .flag(flag)
    } else {
      self = .plain(stored.jsonValue)
    }
  }

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .plain(let value): try value.encode(to: encoder)
    case .codes(let codes): try codes.encode(to: encoder)
    case .flag(let flag): try flag.encode(to: encoder)
    }
  }
}

/// A row of a list for a program, by the keys of its columns; what says nothing is left out.
public struct ListedRecord: Encodable {
  fileprivate let values: [String: ListValue]

  public func encode(to encoder: any Encoder) throws {
    try values.encode(to: encoder)
  }
}

extension ListReader {
  /// Each row as an object on a line of its own.
  fileprivate func objects(_ ids: [Int64]) throws -> [String] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let records = try records(ids)
    return try ids.compactMap { records[$0] }.map {
      String(decoding: try encoder.encode($0), as: UTF8.self)
    }
  }

  fileprivate func records(_ ids: [Int64]) throws -> [Int64: ListedRecord] {
    var records: [Int64: ListedRecord] = [:]
    try each(ids) { id, values in
      var said: [String: ListValue] = [:]
      for (column, value) in zip(list.columns, values) where !value.isNull {
        said[column.key.rawValue] = ListValue(value, column.content)
      }
      records[id] = ListedRecord(values: said)
    }
    return records
  }
}
