import GRDB

/// Which rows of a list are about organisations that have facts.
struct ListFacts {
  let list: RecordList
  let db: Database

  /// The ids of the rows; nil where the rows of the list name no organisation.
  func rows(with facts: [UnderstoodFact]) throws -> Set<Int64>? {
    guard let asked = SearchExpression.all(UnderstoodFact.expressions(facts)),
      let condition = try condition()
    else { return nil }
    return try Int64.readSet(
      db,
      sql: """
        WITH meant AS MATERIALIZED (
          SELECT entry.organisationID AS id FROM searchIndex
            CROSS JOIN searchEntry AS entry ON entry.rank = searchIndex.rowid
            WHERE searchIndex MATCH :asked)
        SELECT id FROM \(list.source) AND (\(condition))
        """, arguments: ["asked": asked.text])
  }

  /// That a row, or one that it owns, names one of those who are meant: by whichever column refers to
  /// an organisation.
  private func condition() throws -> String? {
    if list.kind == .organisation { return "organisation.id IN (SELECT id FROM meant)" }
    let tables = try RegisterTable.all(db)
    let own = tables.filter { $0.name == list.table }.flatMap {
      Self.columns(of: $0, to: .organisation)
    }
    .map { "\(list.table).\($0) IN (SELECT id FROM meant)" }
    let parts = Set(list.kind.declared.rows.map { $0.databaseTableName }).subtracting([list.table])
    let owned = tables.filter { parts.contains($0.name) }.flatMap { part in
      Self.columns(of: part, to: list.table).flatMap { owner in
        Self.columns(of: part, to: .organisation).map { named in
          """
          \(list.table).id IN (
            SELECT \(owner) FROM \(part.name) WHERE \(named) IN (SELECT id FROM meant))
          """
        }
      }
    }
    let all = own + owned
    return all.isEmpty ? nil : all.joined(separator: " OR ")
  }

  private static func columns(of table: RegisterTable, to target: String) -> [String] {
    table.references.filter { $0.table == target && $0.columns.count == 1 }.flatMap(\.columns)
  }
}

extension String {
  fileprivate static let organisation = Organisation.databaseTableName
}

extension RecordLists {
  /// The rows that pass, by their places in the order of the list: those that say every word, and
  /// those that say the words that are no facts and are about an organisation with these.
  func places(
    _ model: ListModel, _ list: RecordList, _ question: ListQuestion
  ) throws -> [Int32] {
    var places = model.places(passing: question.filter)
    if let typed = try facts(in: question.filter, of: list) {
      let meant = model.places(passing: typed.rest).filter {
        typed.rows.contains(model.ids[Int($0)])
      }
      places = Set(places).union(meant).sorted()
    }
    guard !question.facts.isBlank else { return places }
    let asked = try facts(in: question.facts, of: list)?.rows ?? []
    return places.filter { asked.contains(model.ids[Int($0)]) }
  }

  /// nil where no word is a fact, or the rows are about nobody.
  private func facts(
    in text: String, of list: RecordList
  ) throws -> (rest: String, rows: Set<Int64>)? {
    let words = Fold.words(text)
    guard !words.isEmpty else { return nil }
    return try reading(list) { reader in
      let found = try FactWords(reader.db, for: words).find(in: words)
      guard !found.isEmpty,
        let rows = try ListFacts(list: list, db: reader.db).rows(with: found.map(\.fact))
      else { return nil }
      let rest = words.indices.filter { place in !found.contains { $0.places.contains(place) } }
      return (rest.map { words[$0] }.joined(separator: " "), rows)
    }
  }

  /// The words that are no fact.
  public func wordsWithoutFact(in text: String) throws -> [String] {
    let words = Fold.words(text)
    return try register.read { db in
      let found = try FactWords(db, for: words).find(in: words)
      return words.indices.filter { place in !found.contains { $0.places.contains(place) } }
        .map { words[$0] }
    }
  }
}
