import GRDB
import Resources

// What history tells of a person: images of rows, and the subjects of actions.

extension PersonFinder {
  /// What history keeps, a place for each row that it tells of.
  func history(besides own: [PersonPlace]) throws -> [PersonPlace] {
    let persons = try rows.persons()
    var images: [PersonPlace.Source: (excerpt: String, isSure: Bool, isOwn: Bool, order: Int64)] =
      [:]
    let cursor = try Row.fetchCursor(
      db, sql: "SELECT id, tableName, rowID, before, after FROM history ORDER BY id")
    while let row = try cursor.next() {
      let (table, id): (String, Int64) = (row.value(at: 1), row.value(at: 2))
      let (before, after): (String?, String?) = (row.value(at: 3), row.value(at: 4))
      let source = PersonPlace.Source.images(table: table, row: String(id))
      let isOwn = rows.isOwn(table, id, before, after, persons)
      guard isOwn || !rows.stays(table) else { continue }
      let hits = [before, after].compactMap(\.self).compactMap { PersonTexts.hit($0, matcher) }
      guard isOwn || !hits.isEmpty else { continue }
      let known = images[source]
      images[source] = (
        known?.excerpt ?? hits.first?.excerpt ?? subject.called,
        known?.isSure == true || isOwn || hits.contains(where: \.isSure), isOwn,
        known?.order ?? row.value(at: 0)
      )
    }
    let told = try images.sorted { $0.value.order < $1.value.order }.compactMap { source, found in
      try place(source, found.excerpt, isSure: found.isSure, isOwn: found.isOwn)
    }
    return try told + actions()
  }

  private func place(
    _ source: PersonPlace.Source, _ excerpt: String, isSure: Bool, isOwn: Bool
  ) throws -> PersonPlace? {
    guard case .images(let name, let row) = source,
      let table = tables.first(where: { $0.name == name })
    else { return nil }
    return PersonPlace(
      source: source, kind: isOwn ? .contact : RowTypes.kind(of: name),
      reference: isOwn ? subject.reference ?? "" : try references.reference(of: table, row),
      field: RightsPhrases.history, excerpt: excerpt, fate: isOwn ? .removed : .replaced,
      isSure: isSure && (isOwn || !hasNamesakes), journalNo: nil)
  }

  private func actions() throws -> [PersonPlace] {
    var places: [PersonPlace] = []
    let cursor = try Row.fetchCursor(
      db, sql: "SELECT id, subject FROM action WHERE subject IS NOT NULL ORDER BY id")
    while let row = try cursor.next() {
      let subject: String = row.value(at: 1)
      guard let hit = PersonTexts.hit(subject, matcher) else { continue }
      places.append(
        PersonPlace(
          source: .action(id: row.value(at: 0)), kind: nil, reference: "",
          field: RightsPhrases.history, excerpt: hit.excerpt, fate: .replaced,
          isSure: hit.isSure && !hasNamesakes, journalNo: nil))
    }
    return places
  }
}
