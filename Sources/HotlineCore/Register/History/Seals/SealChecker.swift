import GRDB

/// Looks for what was changed, taken out or put in past the program. Each link is judged by itself, so that one
/// fault is told once.
struct SealChecker {
  let seals: HistorySeal
  private let db: Database
  /// Behind it nothing is sealed yet: a change is under way.
  private let last: Int64

  init(_ db: Database, through last: Int64 = .max) {
    (self.db, self.last) = (db, last)
    seals = HistorySeal(db: db)
  }

  func each(_ body: (SealFault) throws -> Void) throws {
    try eachOfActions(body)
    try eachOfStaff(body)
  }

  // MARK: Actions

  private func eachOfActions(_ body: (SealFault) throws -> Void) throws {
    let marked = Set(try seals.markedActions())
    var former: HistorySeal.Link?
    var unsealed: ClosedRange<Int64>?
    try Int64.readEach(
      db,
      sql: """
        SELECT id FROM action WHERE id <= ? UNION SELECT actionID FROM historySeal ORDER BY 1
        """, arguments: [last]
    ) { number in
      guard let link = try seals.stored(number) else {
        unsealed = (unsealed?.lowerBound ?? number)...number
        return
      }
      let isAfterGap = unsealed != nil
      try tell(&unsealed, body)
      defer { former = link }
      if marked.contains(number) || link.marks != nil { try judgeMarks(link, body) }
      if let fault = try fault(of: link, after: former, isAfterGap) { try body(fault) }
    }
    // Where every seal is gone, so is the last.
    let isAllGone = unsealed != nil && former == nil
    try tell(&unsealed, body)
    if !isAllGone, try seals.head() != former?.seal ?? "" {
      let end = former?.actionID ?? 0
      try body(SealFault(row: end, code: .endMissing, actions: end...end))
    }
  }

  /// Actions in a row that have no seal are one fault.
  private func tell(
    _ unsealed: inout ClosedRange<Int64>?, _ body: (SealFault) throws -> Void
  ) throws {
    guard let run = unsealed else { return }
    unsealed = nil
    let isOne = run.lowerBound == run.upperBound
    try body(
      SealFault(
        row: run.upperBound, code: isOne ? .unsealed : .sealsGone,
        detail: isOne ? nil : run.lowerBound, actions: run))
  }

  private func judgeMarks(
    _ link: HistorySeal.Link, _ body: (SealFault) throws -> Void
  ) throws {
    let actions = link.actionID...link.actionID
    let judged = try seals.judge(link)
    if judged.areGone {
      try body(SealFault(row: link.actionID, code: .marksMissing, actions: actions))
    }
    for (mark, code) in judged.faulty {
      try body(SealFault(table: mark.table, row: mark.id, code: code, actions: actions))
    }
  }

  /// Entries that are missing are told apart from such as say something else, and both from what is missing
  /// before the action. Where seals before it are gone, that it hangs on them is no fault of its own.
  private func fault(
    of link: HistorySeal.Link, after former: HistorySeal.Link?, _ isAfterGap: Bool
  ) throws -> SealFault? {
    func fault(_ code: SealFault.Code, _ detail: Int64? = nil) -> SealFault {
      SealFault(
        row: link.actionID, code: code, detail: detail, actions: link.actionID...link.actionID)
    }
    guard let now = try seals.content(ofAction: link.actionID) else { return fault(.actionMissing) }
    if now.entries < link.entries {
      return fault(.entriesMissing, Int64(link.entries - now.entries))
    }
    if now.entries > link.entries { return fault(.entriesPutIn, Int64(now.entries - link.entries)) }
    if now.content != link.content { return fault(.changed) }
    let seal = try HistorySeal.seal(of: link.content, link.marks, after: former?.seal ?? "")
    if seal == link.seal || isAfterGap { return nil }
    let before = former?.actionID ?? 0
    return link.actionID - 1 > before ? fault(.actionsMissing, before) : fault(.changed)
  }

  // MARK: Staff

  /// Who may do what stands in no seal but by the entry that entered them.
  private func eachOfStaff(_ body: (SealFault) throws -> Void) throws {
    let untold = try seals.untoldStaff()
    guard !untold.isEmpty else { return }
    let known = try seals.staffKnownUntold()
    for staff in untold where !known.contains(staff) {
      try body(SealFault(table: "staff", row: staff, code: .notEntered, actions: nil))
    }
  }
}

extension HistorySeal {
  /// Whom no entry of the history entered.
  func untoldStaff() throws -> [Int64] {
    try Int64.readAll(
      db,
      sql: """
        SELECT id FROM staff WHERE NOT EXISTS (
          SELECT 1 FROM history WHERE tableName = 'staff' AND rowID = staff.id
            AND before IS NULL AND after IS NOT NULL)
        ORDER BY id
        """)
  }

  /// Those of them who were taken as known, and sealed so.
  func staffKnownUntold() throws -> Set<Int64> {
    let sound = try soundMarks(in: "acceptedFault")
    let rows = try Row.fetchAll(
      db, sql: "SELECT id, rowID FROM acceptedFault WHERE tableName = 'staff'")
    return Set(rows.filter { sound.contains($0.value(at: 0)) }.map { $0.value(at: 1) })
  }

  /// Takes them as known where a history comes in whole, from an import or an earlier schema: nobody can say
  /// any more who entered them. Before it is sealed.
  func knowUntoldStaff() throws {
    guard let last = try Int64.readOne(db, sql: "SELECT max(id) FROM action") else { return }
    let known = Set(
      try Int64.readAll(db, sql: "SELECT rowID FROM acceptedFault WHERE tableName = 'staff'"))
    for staff in try untoldStaff() where !known.contains(staff) {
      try accept(SealFault(table: "staff", row: staff, code: .notEntered, actions: nil), by: last)
    }
  }

  /// Notes that an action takes a fault as known. Before that action is sealed.
  func accept(_ fault: SealFault, by action: Int64) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO acceptedFault (actionID, tableName, rowID, fault, detail) VALUES (?, ?, ?, ?, ?)
        """
    ).execute(arguments: [action, fault.table, fault.row, fault.code.rawValue, fault.detail])
  }
}
