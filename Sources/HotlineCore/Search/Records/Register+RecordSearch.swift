import Foundation
import GRDB
import Resources

/// A record that is no organisation, as the search list shows it.
public struct FoundRecord: Equatable, Sendable, Identifiable {
  public let kind: RecordKind
  public let id: Int64
  /// A line.
  public let title: String
  /// Whom it is about, in a line; empty for nobody.
  public let about: String
  public let day: DanishDate?
  /// The first organisation that it is about.
  public let organisationID: Int64?
  public let organisationName: String?
  /// What `hotline show` takes: the reference of kinds that have one, else kind and number.
  public let reference: String

  public init(
    kind: RecordKind, id: Int64, title: String, about: String = "", day: DanishDate? = nil,
    organisationID: Int64? = nil, organisationName: String? = nil, reference: String? = nil
  ) {
    (self.kind, self.id, self.title, self.about) = (kind, id, title, about)
    (self.day, self.organisationID) = (day, organisationID)
    self.organisationName = organisationName
    self.reference = reference ?? kind.reference(of: id)
  }
}

/// Found records of one kind, the newest first.
public struct FoundSection: Equatable, Sendable {
  public let kind: RecordKind
  public let records: [FoundRecord]
  /// Whether there are more than these.
  public let hasMore: Bool

  public init(kind: RecordKind, records: [FoundRecord], hasMore: Bool = false) {
    (self.kind, self.records, self.hasMore) = (kind, records, hasMore)
  }
}

extension Register {
  /// The record that a reference names, other than an organisation: `P-2026-005`, `H-20261105-01`,
  /// `contact:12`. Of one that was merged, the one that it was merged into. nil where there is none.
  public func record(ofReference text: String) throws -> (kind: RecordKind, id: Int64)? {
    let text = text.trimmed
    let parts = text.split(separator: ":")
    return try read { db in
      for kind in SearchedKind.allCases {
        let (condition, value): (String, any DatabaseValueConvertible)
        if kind.hasReference, RecordQuery.isReference(text) {
          (condition, value) = ("reference", text.uppercased())
        } else if parts.count == 2, parts[0] == kind.kind.rawValue, let id = Int64(parts[1]) {
          (condition, value) = ("id", id)
        } else {
          continue
        }
        let id = try Int64.readOne(
          db, sql: "SELECT id FROM \(kind.table) WHERE \(condition) = ?", arguments: [value])
        if let id { return (kind.kind, id) }
        let survivor: Int64? =
          if let gone = value as? Int64 {
            try Survivors.record(gone, in: kind.table, db)
          } else {
            try Survivors.record(reference: text.uppercased(), in: kind.table, db)
          }
        if let survivor { return (kind.kind, survivor) }
      }
      return nil
    }
  }

  /// The talks of an inquiry, the newest first.
  public func talks(ofInquiry id: Int64) throws -> [Int64] {
    try read {
      try Int64.readAll(
        $0, sql: "SELECT id FROM interaction WHERE inquiryID = ? ORDER BY startedAt DESC, id DESC",
        arguments: [id])
    }
  }

  /// What the search box shows behind organisations: of each kind that has any the newest, `most`
  /// at the most. Throws `CancellationError` when the surrounding task is cancelled.
  ///
  /// - Parameter passing: how many rows of a kind that has enough are passed over before the index is
  ///   asked anew from the next kind on. To ask costs with all rows that hold a word with this
  ///   beginning, since the index brings them into one order first; to pass over one is cheap.
  public func searchRecords(
    _ text: String, most: Int, passing: Int = 1_000
  ) throws -> [FoundSection] {
    guard let query = RecordQuery(text) else { return [] }
    return try read { db in
      try RecordSearch(db: db, query: query, most: max(1, most), passing: passing).sections()
    }
  }
}

/// Reads the index in its order, one kind after the other.
private struct RecordSearch {
  let db: Database
  let query: RecordQuery
  let most: Int

  /// How many rows of a kind that has enough are passed over before the index is asked anew from the
  /// next kind on.
  let passing: Int

  func sections() throws -> [FoundSection] {
    var found: [(kind: SearchedKind, ranks: [Int64])] = []
    var next: Int64? = 0
    while let rank = next { next = try read(from: rank, into: &found) }
    return try found.map { kind, ranks in
      FoundSection(
        kind: kind.kind,
        records: try ranks.prefix(most).compactMap { try record(kind, kind.id(at: $0)) },
        hasMore: ranks.count > most)
    }
  }

  /// Reads on from a rank, one row of each kind more than are shown. Returns the rank from which to
  /// ask anew; nil at the end.
  private func read(
    from rank: Int64, into found: inout [(kind: SearchedKind, ranks: [Int64])]
  ) throws -> Int64? {
    try Task.checkCancellation()
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT rowid FROM searchRecordIndex WHERE searchRecordIndex MATCH ? AND rowid >= ?
          ORDER BY rowid
          """),
      arguments: [query.expression.text, rank])
    var passed = 0
    while let row = try rows.next() {
      let rank: Int64 = row.value(at: 0)
      guard let last = found.last, last.kind.ranks.contains(rank) else {
        guard let kind = SearchedKind(at: rank) else { return nil }
        found.append((kind, [rank]))
        passed = 0
        continue
      }
      if last.ranks.count <= most {
        found[found.count - 1].ranks.append(rank)
      } else {
        passed += 1
        if passed == passing { return last.kind.ranks.upperBound }
      }
    }
    return nil
  }

  private func record(_ kind: SearchedKind, _ id: Int64) throws -> FoundRecord? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT \(kind.title), \(kind.about), \(kind.day),
            \(kind.hasReference ? "reference" : "NULL")
          FROM \(kind.table) WHERE id = ?
          """),
      arguments: [id])
    guard let row else { return nil }
    let organisations =
      try kind.organisations.map {
        try Row.fetchAll(db.cachedStatement(sql: $0), arguments: [id])
      } ?? []
    let names: [String] = organisations.map { $0.value(at: 1) }
    let about: String? = row.value(at: 1)
    let day: String? = row.value(at: 2)
    return FoundRecord(
      kind: kind.kind, id: id, title: Self.line(row.value(at: 0)),
      about: Self.line((names + [about].compactMap(\.self)).joined(separator: ", ")),
      day: try day.flatMap(self.day), organisationID: organisations.first?.value(at: 0),
      organisationName: names.first, reference: row.value(at: 3))
  }

  private static func line(_ text: String?) -> String {
    (text ?? "").split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// Of a day, or of a moment in Denmark.
  private func day(_ stored: String) throws -> DanishDate? {
    if let day = DanishDate(iso: stored) { return day }
    guard let moment = Date(stored: stored.databaseValue) else { return nil }
    return try CopenhagenTime().day(of: Instant(moment))
  }
}
