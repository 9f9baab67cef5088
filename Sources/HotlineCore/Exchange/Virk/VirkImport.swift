/// Reads companies as the distribution of the business register (Virk) gives them: an answer of
/// its search with `hits.hits[]._source.Vrvirksomhed`, an array of such hits, or one company.
///
/// Of what is dated it takes the entry that is still valid. Secret contact data is left out, and
/// `deltagerRelation` (persons) is never kept.
struct VirkImport {
  let places: ImportPlaces

  func read(_ file: InputFile, into stage: ImportStage.Filler) throws {
    var reader = try JSONReader(file)
    var companies = 0
    try walk(&reader, stage, &companies)
    try reader.end()
    if companies == 0 { throw reader.problem(.wrongForm(expected: "Vrvirksomhed")) }
  }

  /// Goes down to every `Vrvirksomhed`, past all else.
  private func walk(
    _ reader: inout JSONReader, _ stage: ImportStage.Filler, _ companies: inout Int
  ) throws {
    switch try reader.peek() {
    case UInt8(ascii: "["):
      try reader.array { reader in try walk(&reader, stage, &companies) }
    case UInt8(ascii: "{"):
      try reader.object { key, reader in
        switch key {
        case "Vrvirksomhed":
          companies += 1
          try add(&reader, stage)
        case "hits", "_source": try walk(&reader, stage, &companies)
        default: try reader.skip()
        }
      }
    default: try reader.skip()
    }
  }

  private func add(_ reader: inout JSONReader, _ stage: ImportStage.Filler) throws {
    guard try reader.peek() == UInt8(ascii: "{") else {
      throw reader.problem(.wrongForm(expected: "{"))
    }
    let line = reader.bytes.line
    var members: [String: JSONTree] = [:]
    try reader.object { key, reader in
      if key == "deltagerRelation" { try reader.skip() } else { members[key] = try reader.value() }
    }
    do {
      var notes: [ImportReason] = []
      let tree = JSONTree.object(members).guarded(&notes)
      let record = try VirkCompany(tree: tree, places: places).record(&notes)
      try stage.add(.organisation(record), line: line, notes: notes)
    } catch let reason as ImportReason {
      stage.reject(reason, line: line)
    }
  }
}
