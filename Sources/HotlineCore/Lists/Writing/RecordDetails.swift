import GRDB
import Resources

/// What a file says of a record besides the columns of its list: every other field that its form has,
/// and of its groups each field, with the entries side by side. So no list leaves out what somebody
/// entered.
struct RecordDetails {
  let headings: [String]
  /// The groups, each as a table of its own: a row for every entry.
  let groups: [Group]

  struct Group {
    /// What one entry is called.
    let title: String
    let headings: [String]
    /// Of the record with this id.
    let rows: (Int64) throws -> [[SheetCell]]
  }
  /// Fields that the list cuts short, by their keys: whole.
  private let whole: [FieldKey: (Int64) throws -> SheetCell]
  private let read: (Int64) throws -> [SheetCell]

  /// - Parameter keys: of the columns that the file has anyhow.
  init(
    of kind: any DeclaredKind.Type, besides keys: Set<FieldKey>, _ wording: ListWording,
    _ db: Database
  ) {
    guard let kind = kind as? any Record.Type else {
      self.init(headings: [], groups: [], whole: [:], read: { _ in [] })
      return
    }
    self = Self.reading(kind, keys, wording, db)
  }

  private init(
    headings: [String], groups: [Group], whole: [FieldKey: (Int64) throws -> SheetCell],
    read: @escaping (Int64) throws -> [SheetCell]
  ) {
    (self.headings, self.groups, self.whole, self.read) = (headings, groups, whole, read)
  }

  /// A cell for each heading.
  func cells(of id: Int64) throws -> [SheetCell] { try read(id) }

  /// The whole text of a column; nil for one that the list does not cut.
  func whole(_ key: FieldKey, of id: Int64) throws -> SheetCell? { try whole[key]?(id) }

  private static func reading<Kind: Record>(
    _ kind: Kind.Type, _ keys: Set<FieldKey>, _ wording: ListWording, _ db: Database
  ) -> RecordDetails {
    let rows = RowSource(db)
    let names = LookupNames(db)
    let language = wording.language
    var headings: [String] = []
    var readers: [(Kind) throws -> SheetCell] = []
    var whole: [FieldKey: (Int64) throws -> SheetCell] = [:]
    var groups: [Group] = []
    for item in Kind.fileItems {
      switch item {
      case .field(let field) where keys.contains(field.key):
        guard case .multiline = field.kind else { continue }
        whole[field.key] = { id in
          guard let record = try Kind.read(id, rows) else { return .empty }
          return try wording.cell(field.value(of: record), field.kind, names)
        }
      case .field(let field):
        headings.append(field.label(language))
        readers.append { try wording.cell(field.value(of: $0), field.kind, names) }
      case .group(let group):
        let fields = group.declaration.fields
        groups.append(
          Group(
            title: group.declaration.name(language), headings: fields.map { $0.label(language) }
          ) { id in
            guard let record = try Kind.read(id, rows) else { return [] }
            return try group.entries(of: record).map { entry in
              try fields.map { try wording.cell(entry[$0.key] ?? .empty, $0.kind, names) }
            }
          })
        for field in group.declaration.fields {
          headings.append(group.declaration.heading(of: field, language))
          readers.append { record in
            let words = try group.entries(of: record).map { entry in
              try wording.cell(entry[field.key] ?? .empty, field.kind, names).words
            }
            return SheetCell(words.allSatisfy(\.isEmpty) ? "" : words.joined(separator: " | "))
          }
        }
      }
    }
    return RecordDetails(headings: headings, groups: groups, whole: whole) { id in
      guard let record = try Kind.read(id, rows) else {
        return readers.map { _ in .empty }
      }
      return try readers.map { try $0(record) }
    }
  }
}

extension GroupDeclaration {
  /// `Part: Rolle`; the group alone where the field is called as it is.
  func heading(of field: FieldDeclaration, _ language: Language) -> String {
    let name = name(language)
    let label = field.label(language)
    return label == name ? name : "\(name): \(label)"
  }

  /// What one entry is called, without its number.
  func name(_ language: Language) -> String {
    label(language, ["number": ""]).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
