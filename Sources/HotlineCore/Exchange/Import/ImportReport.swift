/// What an import did, or would do: each row is counted once.
public struct ImportReport: Equatable, Sendable {
  /// Rows that are new in the register.
  public var new = 0
  /// Rows that changed something there.
  public var updated = 0
  /// Rows that say what stands there already.
  public var skipped = 0
  /// Rows that say again what an earlier row of the file said.
  public var duplicates = 0
  /// Rows that were refused, the first ``mostRemarks`` with their reasons.
  public var rejectedCount = 0
  public var rejected: [ImportRemark] = []
  /// What was imported otherwise than written, the first ``mostRemarks``.
  public var noteCount = 0
  public var notes: [ImportRemark] = []
  /// Columns of the files that are not imported.
  public var ignoredColumns: [String] = []
  /// The numbers by which the import can be taken back; empty after a dry run.
  public var batches: [Int64] = []

  /// Remarks that are kept, so that a file of a million bad rows costs no memory.
  public static let mostRemarks = 1_000

  public init() {}

  mutating func reject(_ remark: ImportRemark) {
    rejectedCount += 1
    if rejected.count < Self.mostRemarks { rejected.append(remark) }
  }

  mutating func note(_ remark: ImportRemark) {
    noteCount += 1
    if notes.count < Self.mostRemarks { notes.append(remark) }
  }

  mutating func count(_ decision: ImportDecision) {
    switch decision {
    case .new: new += 1
    case .updated: updated += 1
    case .skipped: skipped += 1
    case .duplicate: duplicates += 1
    }
  }
}

/// What becomes of one row.
enum ImportDecision: Equatable, Sendable {
  case new, updated, skipped, duplicate
}

/// A sentence about one row, before it is a sentence.
public struct ImportRemark: Equatable, Sendable {
  /// The file, as the person named it.
  public let file: String
  /// The line on which the row begins; in JSON that of the record.
  public let line: Int
  public let reason: ImportReason

  public init(file: String, line: Int, reason: ImportReason) {
    self.file = file
    self.line = line
    self.reason = reason
  }
}

/// Why a row was refused, or what was done otherwise. Values are blacked out by the CPR guard.
public enum ImportReason: Error, Equatable, Sendable {
  // Refused.
  case nameMissing
  case badCVR(value: String)
  case badDate(column: String, value: String)
  case badNumber(column: String, value: String)
  case badPostalCode(value: String)
  case unknownWord(column: String, value: String, allowed: [String])
  case tooLong(column: String, limit: Int)
  case tooManyCells(expected: Int, found: Int)
  case ceasedBeforeStart
  case spanEndsBeforeStart(column: String)
  case organisationMissing
  case organisationUnknown(name: String)
  case organisationAmbiguous(name: String, count: Int)
  case tooFewParties
  case fieldMissing(column: String)
  case refused(Refusal)
  /// The row breaks a rule of the schema that has no sentence of its own.
  case notStorable

  // Done otherwise.
  case cprBlackedOut(column: String)
  case cvrCheckDigit(value: String)
  case phoneNotRead(column: String)
  case municipalityUnknown(value: String)
  case pNumberNotRead(value: String)
  case protectedContactLeftOut
}
