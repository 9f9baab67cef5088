import GRDB

/// One object looked at for a goal, and why it counted or did not.
public struct CountedRow: Equatable, Sendable {
  public enum Subject: Equatable, Hashable, Sendable {
    case organisation(Int64)
    case position(Int64)
    case partnership(Int64)
    case interaction(Int64)
    case followUp(Int64)
    /// A row that belongs to nothing that is counted, as far as can be read.
    case unreadable(table: String, Int64)
  }

  public let subject: Subject
  /// The organisation that a reader would open.
  public let organisationID: Int64?
  public let title: String
  /// The business date; nil where it has none yet.
  public let day: DanishDate?
  public let counts: Bool
  public internal(set) var reason: CountReason

  public init(
    subject: Subject, organisationID: Int64?, title: String, day: DanishDate?, counts: Bool,
    reason: CountReason
  ) {
    self.subject = subject
    self.organisationID = organisationID
    self.title = title
    self.day = day
    self.counts = counts
    self.reason = reason
  }
}

extension CountedRow.Subject {
  /// The object that a row is, or that it is counted as.
  init(_ row: UnreadableRow) {
    self =
      switch row.table {
      case Organisation.databaseTableName: .organisation(row.id)
      case Position.databaseTableName: .position(row.id)
      case Partnership.databaseTableName: .partnership(row.id)
      case Interaction.databaseTableName: .interaction(row.id)
      case FollowUp.databaseTableName: .followUp(row.id)
      default: .unreadable(table: row.table, row.id)
      }
  }
}

extension CountedRow {
  /// A row that was left out because something in it cannot be read.
  init(leftOut row: UnreadableRow) {
    self.init(
      subject: Subject(row), organisationID: row.organisationID, title: row.name, day: nil,
      counts: false, reason: .unreadable(row))
  }
}

/// Why an object counts in a goal, or does not. `GoalPhrases` has the sentences.
public enum CountReason: Equatable, Sendable {
  case counts
  case countsAsExisting
  case countsAsNew
  case countsButClosed(DanishDate)
  case countsButCeased(DanishDate)
  /// It lives, and has been no social enterprise since the day.
  case countsButNoLongerSOV(DanishDate)
  case countsByClass([PartnershipClass])
  case outsidePeriod
  case otherPeriod(code: String)
  case afterAsOf
  case coveredByOpeningBalance(DanishDate)
  case noDate
  case selfDeclaredOnly
  case movedIn
  case outsideMunicipality(code: String?)
  case notTrading
  case kindDoesNotCount
  case schemeDoesNotCount(code: String)
  case notForReducedCapacity
  case employerNotSOV
  case classDoesNotCount([PartnershipClass])
  case sizeMissing(name: String)
  case notAgreed
  case addendum
  case possibleDuplicate(of: String)
  case noTwoWayContact
  case doneInTime
  case doneLate
  case stillOpen
  /// It, or something that it is counted by, cannot be read.
  case unreadable(UnreadableRow)
}
