/// Reads companies as services give them in JSON: one, a list, a page of a search, or one object a
/// line. Walks the file, and reads whole only the objects that are companies or pieces of one.
struct CompanyImport {
  let options: ImportOptions
  let places: ImportPlaces
  /// Whether the register knows a P-number, which the CPR guard then allows.
  let isPNumber: (PNumber) throws -> Bool

  /// Throws ``ImportError`` when the file is no JSON, or holds no company.
  func read(_ file: InputFile, into stage: ImportStage.Filler) throws {
    var reader = try JSONReader(file)
    var walk = Walk(entity: Self.entity(ofFile: file.path))
    while try reader.peek() != nil { try self.walk(&reader, stage, &walk) }
    try stage.dropUnidentified()
    stage.ignoring(walk.unread.sorted())
    guard walk.companies == 0 else { return }
    if let message = walk.message {
      throw ImportError.answerWithoutCompany(
        path: file.path, message: String(CPRGuard().blackedOut(message).prefix(100)))
    }
    throw reader.problem(.wrongForm(expected: "Vrvirksomhed, vat, cvr …"))
  }

  private struct Walk {
    /// Where in Datafordeler's data the walk is.
    var entity: String?
    /// Companies, sites, and pieces of them.
    var companies = 0
    /// What a service says where it has none.
    var message: String?
    /// Members of companies of a service that is not known, of which the program knows no meaning.
    var unread: Set<String> = []
  }

  private static func entity(ofFile path: String) -> String? {
    let name = path.split(separator: "/").last?.lowercased() ?? ""
    return CompanySource.all.compactMap(\.entity).filter { name.contains($0) }
      .max { $0.count < $1.count }
  }

  // MARK: Walking

  /// Keys whose value holds companies.
  private static let containers: Set<String> = [
    "hits", "_source", "vrvirksomhed", "vrproduktionsenhed", "data", "nodes", "edges", "node",
    "items", "results", "result", "companies", "company", "virksomheder", "virksomhed", "records",
    "rows", "value", "content", "response", "units",
  ]

  /// Persons, who are never read.
  private static let persons: Set<String> = ["deltagerrelation", "deltagere", "owners", "ejere"]

  private func walk(
    _ reader: inout JSONReader, _ stage: ImportStage.Filler, _ walk: inout Walk
  ) throws {
    switch try reader.peek() {
    case UInt8(ascii: "["): try reader.array { try self.walk(&$0, stage, &walk) }
    case UInt8(ascii: "{"): try object(&reader, stage, &walk)
    default: try reader.skip()
    }
  }

  private func object(
    _ reader: inout JSONReader, _ stage: ImportStage.Filler, _ walk: inout Walk
  ) throws {
    let line = reader.bytes.line
    var members: [String: JSONTree] = [:]
    try reader.object { key, reader in
      let name = key.lowercased()
      let first = try reader.peek()
      let isInside = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
      let entity = name.hasPrefix("cvr_") ? String(name.dropFirst(4)) : nil
      if Self.persons.contains(name) {
        try reader.skip()
      } else if name == "hits", first == UInt8(ascii: "["), walk.message == nil {
        walk.message = "hits: []"
        try self.walk(&reader, stage, &walk)
      } else if isInside, entity != nil || Self.containers.contains(name) {
        let outer = walk.entity
        walk.entity = entity ?? outer
        try self.walk(&reader, stage, &walk)
        walk.entity = outer
      } else {
        members[key] = try reader.value()
      }
    }
    try add(members, line, stage, &walk)
  }

  private func add(
    _ members: [String: JSONTree], _ line: Int, _ stage: ImportStage.Filler, _ walk: inout Walk
  ) throws {
    if VirkCompany.isOne(members) || VirkUnit.isOne(members) {
      walk.companies += 1
      return try addOfVirk(members, line, stage)
    }
    let plain = Dictionary(
      members.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first })
    let source = CompanySource.all.first { source in
      source.marks.allSatisfy { plain[$0] != nil }
        && (source.entity == nil || source.entity == walk.entity)
    }
    if let source {
      walk.companies += 1
      return try add(CompanyObject(source, plain), line, stage)
    }
    if let object = CompanyObject(keysAsHeaders: members) {
      walk.companies += 1
      let unread = object.header.ignored.filter { members[$0].map { $0 != .null } == true }
      walk.unread.formUnion(unread.map { CPRGuard().blackedOut(String($0.prefix(40))) })
      return try add(object, line, stage)
    }
    walk.message =
      walk.message ?? plain["error"]?.text ?? plain["error"]?["message"]?.text
      ?? plain["message"]?.text
      ?? plain["errors"]?.items.first?["message"]?.text
  }

  // MARK: Companies

  private func addOfVirk(
    _ members: [String: JSONTree], _ line: Int, _ stage: ImportStage.Filler
  ) throws {
    do {
      var notes: [ImportReason] = []
      let tree = JSONTree.object(members).guarded(&notes)
      let record =
        VirkUnit.isOne(members)
        ? try VirkUnit(tree: tree, places: places).record(&notes)
        : try VirkCompany(tree: tree, places: places).record(&notes)
      try stage.add(.organisation(record), line: line, notes: notes)
    } catch let reason as ImportReason {
      try stage.reject(reason, line: line)
    }
  }

  private func add(_ object: CompanyObject, _ line: Int, _ stage: ImportStage.Filler) throws {
    guard object.isValid else { return }
    do {
      var cells = try ImportCells(
        CSVReader.Row(line: line, cells: object.cells), header: object.header,
        today: options.today, isPNumber: isPNumber)
      // A piece says who it is about in another one.
      guard object.link == nil || cells.has(.cvr) || object.isPiece else { return }
      var record = try object.record(&cells, places)
      record.units += try object.units(&cells, places)
      try stage.add(.organisation(record), line: line, notes: cells.notes, key: object.link)
    } catch let reason as ImportReason {
      try stage.reject(reason, line: line)
    }
  }
}
