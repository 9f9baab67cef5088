import GRDB

/// What an action says about the seals themselves: that it took something out of the history, or that it took a
/// fault as known. Sealed with the action, so that none can be put in or edited past the program.
struct SealMark: Equatable {
  let table: String
  let id: Int64
  /// All of it, as it is sealed.
  let text: String

  /// What its action was sealed with, held against what stands there.
  struct Judged {
    /// Those that the seal knows.
    var sound: [SealMark] = []
    var faulty: [(mark: SealMark, code: SealFault.Code)] = []
    /// The seal knows of some, and none stands there.
    var areGone = false
  }
}

extension HistorySeal {
  /// In the order in which they are sealed.
  func marks(of action: Int64) throws -> [SealMark] {
    try Row.fetchAll(db.cachedStatement(sql: Self.marksOfAction), arguments: [action]).map {
      SealMark(table: $0.value(at: 0), id: $0.value(at: 1), text: $0.value(at: 2))
    }
  }

  /// The actions that have any.
  func markedActions() throws -> [Int64] {
    try Int64.readAll(
      db, sql: "SELECT actionID FROM tombstone UNION SELECT actionID FROM acceptedFault ORDER BY 1")
  }

  /// nil for none: most actions.
  static func digest(of marks: [SealMark]) throws -> String? {
    marks.isEmpty ? nil : try sha256(of: marks.map(\.text).joined(separator: "\n"))
  }

  /// One that was put in among others is told from them; where one was edited, nothing says which.
  func judge(_ link: Link) throws -> SealMark.Judged {
    let marks = try marks(of: link.actionID)
    if try Self.digest(of: marks) == link.marks { return SealMark.Judged(sound: marks) }
    if marks.isEmpty { return SealMark.Judged(areGone: true) }
    for kept in marks.indices.reversed() {
      let known = Array(marks[..<kept])
      if try Self.digest(of: known) == link.marks {
        return SealMark.Judged(sound: known, faulty: marks[kept...].map { ($0, .markPutIn) })
      }
    }
    for odd in marks {
      let known = marks.filter { $0 != odd }
      if try Self.digest(of: known) == link.marks {
        return SealMark.Judged(sound: known, faulty: [(odd, .markPutIn)])
      }
    }
    return SealMark.Judged(faulty: marks.map { ($0, .markDiffers) })
  }

  /// The marks that the seals know, as `table` has them: the ids of its rows. Grows with the marks.
  func soundMarks(in table: String) throws -> Set<Int64> {
    var ids: Set<Int64> = []
    for action in try markedActions() {
      guard let link = try stored(action) else { continue }
      ids.formUnion(try judge(link).sound.filter { $0.table == table }.map(\.id))
    }
    return ids
  }

  private static let marksOfAction = """
    SELECT 'tombstone', id, 'tombstone,' || \(text(of: "id", "actionID", "sealedFromID"))
    FROM tombstone WHERE actionID = ?1
    UNION ALL
    SELECT 'acceptedFault', id, 'acceptedFault,' || \(text(
      of: "id", "actionID", "tableName", "rowID", "fault", "detail"))
    FROM acceptedFault WHERE actionID = ?1
    ORDER BY 1 DESC, 2
    """
}
