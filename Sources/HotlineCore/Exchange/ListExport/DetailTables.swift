import GRDB
import Resources

/// Every kind of record as a table with all that is stored of it, and each group of its fields (the
/// parties of a partnership, the guests of an event) as a table of its own.
///
/// What is confidential stays out, as in every list, and so do organisations that were merged or
/// erased.
struct DetailTables {
  let wording: ListWording
  let today: DanishDate
  let db: Database

  /// Rows that are read at once.
  private static let slice = 500

  func fill(_ target: any ListTarget) throws {
    for kind in RecordKind.allCases {
      guard let list = RecordList.whole(of: kind) else { continue }
      try write(list, to: target)
    }
  }

  private func write(_ list: RecordList, to target: any ListTarget) throws {
    let reader = ListReader(list: list, wording: wording, today: today, db: db)
    let file = ListFileReader(reader)
    let ids = try reader.ids()
    let language = wording.language
    let title = list.title(language)
    let name = ExportPhrases.allAbout(
      language, ["title": Self.inside(title)])
    try target.begin(name, file.headings)
    try each(ids) { for row in try file.rows($0) { try target.row(row) } }
    for group in file.groups {
      try target.begin("\(name), \(group.title.lowercased())", file.headings(of: group))
      try each(ids) { for row in try file.groupRows(group, of: $0) { try target.row(row) } }
    }
  }

  /// As it stands inside a sentence: `SØV-vurderinger` stays as it is.
  private static func inside(_ title: String) -> String {
    let isName = title.dropFirst().first?.isUppercase == true
    return isName ? title : title.prefix(1).lowercased() + title.dropFirst()
  }

  private func each(_ ids: [Int64], _ body: (ArraySlice<Int64>) throws -> Void) throws {
    for start in stride(from: 0, to: ids.count, by: Self.slice) {
      try body(ids[start..<min(start + Self.slice, ids.count)])
    }
  }
}

extension RecordList {
  /// Every record of a kind, for a file: also of one that has no list on the desk; nil for what is
  /// part of another kind.
  static func whole(of kind: RecordKind) -> RecordList? {
    if let list = kind.list { return list }
    guard let record = kind.declared as? any Record.Type else { return nil }
    return whole(of: record)
  }

  private static func whole<Kind: Record>(of kind: Kind.Type) -> RecordList {
    let isOrganisation = Kind.table == Organisation.databaseTableName
    return RecordList(
      Kind.self, Kind.names.one, only: isOrganisation ? "status NOT IN ('merged', 'erased')" : nil)
  }
}
