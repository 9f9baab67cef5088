/// What an import did, or would do: each row of its files is in one of ``new``, ``updated``,
/// ``joined``, ``skipped`` and ``rejected``.
public struct ImportReport: Equatable, Sendable {
  /// Rows that are new in the register.
  public var new = 0
  /// Rows that changed something there; of these and of what follows the first ``mostRemarks`` are
  /// kept, so that a file of a million rows costs no memory.
  public var updated: [ImportedRow] = []
  public var updatedCount = 0
  /// Rows about what an earlier row of the import is about, with what they added.
  public var joined: [ImportedRow] = []
  public var joinedCount = 0
  /// Rows that say what stands there already.
  public var skipped: [ImportedRow] = []
  public var skippedCount = 0
  /// The new ones that may be somebody who stands there already.
  public var doubtful: [DoubtfulRow] = []
  public var doubtfulCount = 0
  /// A row that was joined to an earlier one added something.
  private var hasJoinedMore = false
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

  /// Something is in the register that was not before.
  public var hasChanged: Bool {
    new > 0 || updatedCount > 0 || hasJoinedMore
  }

  mutating func reject(_ remark: ImportRemark) {
    rejectedCount += 1
    if rejected.count < Self.mostRemarks { rejected.append(remark) }
  }

  mutating func note(_ remark: ImportRemark) {
    noteCount += 1
    if notes.count < Self.mostRemarks { notes.append(remark) }
  }

  /// The reports of several files as one.
  mutating func join(_ other: ImportReport) {
    new += other.new
    updatedCount += other.updatedCount
    joinedCount += other.joinedCount
    skippedCount += other.skippedCount
    doubtfulCount += other.doubtfulCount
    hasJoinedMore = hasJoinedMore || other.hasJoinedMore
    updated.keep(other.updated)
    joined.keep(other.joined)
    skipped.keep(other.skipped)
    doubtful.keep(other.doubtful)
    rejectedCount += other.rejectedCount
    rejected += other.rejected.prefix(max(0, Self.mostRemarks - rejected.count))
    noteCount += other.noteCount
    notes += other.notes.prefix(max(0, Self.mostRemarks - notes.count))
    ignoredColumns += other.ignoredColumns.filter { !ignoredColumns.contains($0) }
    batches += other.batches
  }
}

extension ImportReport {
  /// Counts a row that was not refused.
  mutating func count(_ outcome: ImportRun.Outcome, at place: ImportPlace) {
    let row = ImportedRow(
      place: place, reference: outcome.reference, changed: outcome.changed, first: outcome.first)
    switch outcome.kind {
    case .new: new += 1
    case .updated:
      updatedCount += 1
      updated.keep([row])
    case .joined:
      joinedCount += 1
      joined.keep([row])
      if !row.changed.isEmpty { hasJoinedMore = true }
    case .skipped:
      skippedCount += 1
      skipped.keep([row])
    }
    if let doubt = outcome.doubt {
      doubtfulCount += 1
      doubtful.keep([
        DoubtfulRow(
          place: place, new: DoubtfulRow.Organisation(doubt.new),
          alike: doubt.alike.map(DoubtfulRow.Organisation.init))
      ])
    }
    for reason in outcome.notes {
      note(ImportRemark(file: place.file, line: place.line, reason: reason))
    }
  }
}

extension Array {
  /// Takes as many more as are kept of each kind.
  fileprivate mutating func keep(_ more: [Element]) {
    self += more.prefix(Swift.max(0, ImportReport.mostRemarks - count))
  }
}

/// A row about something that stands in the register.
public struct ImportedRow: Equatable, Sendable {
  public let place: ImportPlace
  /// Of the organisation, such as `V-000123`; of a partnership its own.
  public let reference: String
  /// Empty where the row says nothing new.
  public let changed: [FieldChange]
  /// The first row of the import about the same; nil for a row that is it itself.
  public let first: ImportPlace?
}

/// A row that became an organisation of its own, and those that it may be.
public struct DoubtfulRow: Equatable, Sendable {
  /// An organisation by what tells it from its namesakes.
  public struct Organisation: Equatable, Sendable {
    public let reference: String
    public let name: String
    public let cvr: CVRNumber?
    public let postalCode: String?
    public let ceasedOn: DanishDate?
  }

  public let place: ImportPlace
  public let new: Organisation
  /// In the order of their references, never empty.
  public let alike: [Organisation]
}

extension DoubtfulRow.Organisation {
  init(_ organisation: HotlineCore.Organisation) {
    reference = organisation.reference
    name = CPRGuard().blackedOut(organisation.name)
    cvr = organisation.cvr
    postalCode = organisation.postalCode
    ceasedOn = organisation.ceasedOn
  }
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
  /// A number of many digits that a spreadsheet cut down, such as `1,23E+07`.
  case damagedNumber(column: String, value: String)
  /// Letters of it were lost before it came into the file.
  case damagedText(column: String)
  /// Day and month could be either.
  case dayTwoWays(column: String, value: String)
  /// The row says that it is about a person.
  case rowIsPerson
  case spanEndsBeforeStart(column: String)
  case organisationMissing
  case organisationUnknown(name: String)
  case organisationAmbiguous(name: String, count: Int)
  /// The row carries the reference of one organisation and the CVR number of another; `cvr` is the
  /// one that stands.
  case referenceContradicted(reference: String, cvr: String)
  case tooFewParties
  case fieldMissing(column: String)
  case refused(Refusal)
  /// The row breaks a rule of the schema that has no sentence of its own.
  case notStorable

  // Done otherwise.
  case cprBlackedOut(column: String)
  /// What might be a CPR number and was kept as it stands, for a person to look at.
  case cprKept(column: String)
  /// In a row of a whole register.
  case cprBlackedOutInRow(table: String, row: Int64, column: String)
  case cprKeptInRow(table: String, row: Int64, column: String)
  /// Ten digits where no value has ten.
  case tenDigitsLeftOut(column: String, value: String)
  /// The row says something else than an earlier row about the same, which stands.
  case differsFromEarlier(column: String, file: String, line: Int)
  /// A contact person without a name: phone and mail became those of the organisation.
  case contactWithoutName
  /// The row names an organisation without its legal form.
  case meant(name: String, reference: String)
  case cvrCheckDigit(value: String)
  case phoneNotRead(column: String, value: String)
  case mailNotRead(column: String, value: String)
  /// A cell that a row is read without, and why.
  indirect case leftOut(ImportReason)
  /// Only the year or the month is said; `day` is the first of it.
  case dayAbout(column: String, value: String, day: DanishDate)
  /// Cells behind the last column.
  case cellsBehindLast(value: String)
  /// `kept`: so much of it stands in the note; nil where that is all.
  case nameCut(column: String, limit: Int, kept: Int? = nil)
  /// Bytes that are no text were taken out of a cell.
  case noTextLeftOut(column: String)
  /// A code of another country stands before the town.
  case foreignPostalCode(value: String)
  /// It has ceased, and nobody says when: `day` stands for it.
  case ceasedSomeTime(day: DanishDate)
  /// The organisation of a contact person was not known, and came with it.
  case employerEntered(name: String)
  // About the whole file.
  /// Every day of the column fits both orders; they are read as Danes write them.
  case dayOrderOpen(column: String)
  /// The file has no header; the columns were known by what stands in them.
  case headerGuessed(columns: String)
  case noRows
  /// The row says what the columns are called, once more.
  case headerAgain
  /// The row begins another list, whose columns hold from there on.
  case anotherHeader
  /// The row says what is to be written in the columns.
  case explanation
  /// A row of several cells stands above the header.
  case aboveHeader(value: String)
  /// An earlier import of a file of this name ended before its time: what it stored stands.
  case interrupted(batch: Int64)
  case municipalityUnknown(value: String)
  case countryUnknown(value: String)
  case pNumberNotRead(value: String)
  case protectedContactLeftOut
}
