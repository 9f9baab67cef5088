import GRDB

/// Some rows of a staged file, stored in one transaction.
final class ImportSlice {
  /// A row is refused that has written already: its transaction has to be taken back.
  enum Halted: Error {
    case hasWritten
  }

  let batch: Int64
  private let stage: ImportStage
  private let run: ImportRun
  private let ledger: ImportLedger?
  /// What the ledger is told once the rows stand in the register.
  private var tellings: [(ImportLedger) throws -> Void] = []

  init(_ stage: ImportStage, _ run: ImportRun, _ batch: Int64, _ ledger: ImportLedger?) {
    self.stage = stage
    self.run = run
    self.batch = batch
    self.ledger = ledger
  }

  /// Stores rows until the time is up, at least one, and gives the others back.
  ///
  /// Throws ``Halted/hasWritten`` for a refused row that is not stored carefully, with a savepoint of
  /// its own.
  func store(
    _ rows: ArraySlice<ImportStage.Staged>, until end: ContinuousClock.Instant, isCareful: Bool,
    _ change: Change, _ report: inout ImportReport
  ) throws -> ArraySlice<ImportStage.Staged> {
    var remaining = rows
    repeat {
      guard let row = remaining.popFirst() else { break }
      let before = try change.lastEntry()
      var outcome: ImportRun.Outcome?
      let reason = try refusal {
        guard isCareful else {
          outcome = try store(row, change)
          return
        }
        try change.db.inSavepoint {
          outcome = try store(row, change)
          return .commit
        }
      }
      if reason != nil {
        guard try isCareful || change.lastEntry() == before else { throw Halted.hasWritten }
        if isCareful { change.wasTakenBack(to: before) }
      }
      tell(row, outcome, reason, &report)
    } while !remaining.isEmpty && ContinuousClock.now < end
    return remaining
  }

  private func store(_ row: ImportStage.Staged, _ change: Change) throws -> ImportRun.Outcome {
    let place = ImportPlace(file: stage.path, line: row.line)
    let origin = SaidRows.Origin(stage: stage, number: row.number, rank: row.rank)
    return try run.store(row.record, place, from: origin, batch: batch, change)
  }

  /// The transaction stands.
  func keep() throws {
    try run.keep()
    if let ledger { for tell in tellings { try tell(ledger) } }
    tellings = []
  }

  /// The transaction was taken back.
  func forget() {
    run.forget()
    tellings = []
  }

  private func tell(
    _ row: ImportStage.Staged, _ outcome: ImportRun.Outcome?, _ reason: ImportReason?,
    _ report: inout ImportReport
  ) {
    let place = ImportPlace(file: stage.path, line: row.line)
    guard let outcome else {
      for line in [row.line] + row.furtherLines {
        let place = ImportPlace(file: stage.path, line: line)
        let reason = reason ?? .notStorable
        report.reject(ImportRemark(file: stage.path, line: line, reason: reason))
        if ledger != nil { tellings.append { try $0.note(.rejected, reason, at: place) } }
      }
      return
    }
    report.count(outcome, at: place)
    if ledger != nil { tellings.append { try $0.note(outcome, at: place) } }
    for line in row.furtherLines {
      let place = ImportPlace(file: stage.path, line: line)
      let further = ImportRun.Outcome(
        kind: .joined, reference: outcome.reference,
        first: ImportPlace(file: stage.path, line: row.line))
      report.count(further, at: place)
      if ledger != nil { tellings.append { try $0.note(further, at: place) } }
    }
  }

  /// Why a row is refused; nil when `body` stored it. Throws what is no fault of the row.
  private func refusal(_ body: () throws -> Void) throws -> ImportReason? {
    do {
      try body()
      return nil
    } catch let reason as ImportReason {
      return reason
    } catch let error as RegisterError {
      guard let refusal = error.refusals.first else { throw error }
      return .refused(refusal)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      return .notStorable
    }
  }
}
