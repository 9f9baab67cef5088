import Resources

/// The kinds of records that the search box finds behind organisations, in the order of their
/// sections. The number stands in the index: a kind keeps it.
public enum SearchedKind: Int, Sendable, CaseIterable {
  case contact = 0
  case partnership, inquiry, interaction, followUp, position, card
  case event, awardRound, nomination, leaveCase

  public var kind: RecordKind {
    switch self {
    case .contact: .contact
    case .partnership: .partnership
    case .inquiry: .inquiry
    case .interaction: .interaction
    case .followUp: .followUp
    case .position: .position
    case .card: .card
    case .event: .event
    case .awardRound: .awardRound
    case .nomination: .nomination
    case .leaveCase: .leaveCase
    }
  }

  /// nil for a kind whose records are found otherwise: with their organisation, in the guidance, or
  /// where codes and decisions are chosen. A new kind has to say which.
  public init?(_ kind: RecordKind) {
    switch kind {
    case .contact: self = .contact
    case .partnership: self = .partnership
    case .inquiry: self = .inquiry
    case .interaction: self = .interaction
    case .followUp: self = .followUp
    case .position: self = .position
    case .card: self = .card
    case .event: self = .event
    case .awardRound: self = .awardRound
    case .nomination: self = .nomination
    case .leaveCase: self = .leaveCase
    case .organisation, .standing, .line, .workplace, .rating, .relation, .roleModel, .partyInput,
      .rsvCase, .sovAssessment, .purchaseNeed, .procurementTrack, .attendance:
      return nil
    case .contactInfo, .openingHours, .holidayOverride: return nil
    case .staff, .label, .scheme, .parameter, .category, .prize, .retention, .period, .milestone,
      .freeze, .wordProposal, .personRequest:
      return nil
    }
  }

  init?(table: String) {
    guard let kind = Self.allCases.first(where: { $0.table == table }) else { return nil }
    self = kind
  }

  /// The table whose rows have the ids of its records.
  var table: String { kind.declared.table }

  // MARK: Places in the index

  /// Where its records stand in the index: one kind after the other, the newest record first.
  var ranks: Range<Int64> { Int64(rawValue) << 40..<Int64(rawValue + 1) << 40 }

  func rank(of id: Int64) -> Int64 { ranks.upperBound - 1 - id }

  func id(at rank: Int64) -> Int64 { ranks.upperBound - 1 - rank }

  init?(at rank: Int64) {
    guard let kind = SearchedKind(rawValue: Int(rank >> 40)) else { return nil }
    self = kind
  }

  // MARK: What is read of a record

  /// The texts by which a record is found: SQL on a row of ``table``.
  var texts: [String] {
    switch self {
    case .contact: ["name", "email"]
    case .partnership:
      [
        "reference", "title", "commonThird", "businessValue", "socialValue", "resultText", "tags",
        "motiveOther", "endReason", "journalNo",
      ]
    case .inquiry: ["reference", "callerName", "callerPhone", "unmetNeed", "journalNo"]
    case .interaction: ["summary"]
    case .followUp: ["text"]
    case .position: ["title", "tasks", "note"]
    case .card: ["titleDa", "titleEn", "textDa", "searchWords"]
    case .event: ["title", "place", "talkedAbout", "note"]
    case .awardRound:
      [
        "'pris prize'", "prizeCode", "CAST(year AS TEXT)", "winnerName", "decidedBy", "caseNo",
        "note",
      ]
    case .nomination: ["'indstilling nomination'", "reason", "note"]
    case .leaveCase: ["'orlov leave'", "caseNo", "note"]
    }
  }

  /// Columns with a text by which nobody looks for a record: a name that stands elsewhere, a code, an
  /// address of the web. Every other text that a form of the kind has is one of ``texts``.
  static let unsearched: [SearchedKind: Set<String>] = [
    .contact: ["note"], .inquiry: ["handoverConfirmedBy", "handoverRefusal", "kle"],
    .partnership: ["kle"], .interaction: [], .followUp: [], .position: [], .card: ["textEn"],
    .event: [], .awardRound: [], .nomination: [], .leaveCase: [],
  ]

  /// Whether its records have a reference of their own.
  var hasReference: Bool { texts.contains("reference") }

  /// What a record is called in the list.
  var title: String {
    switch self {
    case .contact: "name"
    case .partnership: "reference || ' ' || title"
    case .inquiry: "reference"
    case .interaction: "summary"
    case .followUp: "text"
    case .position: "title"
    case .card: "titleDa"
    case .event: "title"
    case .awardRound: AwardRound.naming ?? "year"
    case .nomination: "reason"
    case .leaveCase: "caseNo"
    }
  }

  /// Whom it is about, besides: SQL; NULL for nobody.
  var about: String {
    switch self {
    case .inquiry: "callerName"
    case .awardRound: "winnerName"
    case .event: "place"
    case .contact, .partnership, .interaction, .followUp, .position, .card, .nomination, .leaveCase:
      "NULL"
    }
  }

  /// The day or the moment of a record.
  var day: String {
    switch self {
    case .contact, .position, .card: "NULL"
    case .partnership: "coalesce(agreedOn, ideaStartedOn)"
    case .inquiry: "openedAt"
    case .interaction: "startedAt"
    case .followUp: "dueOn"
    case .event, .nomination: "day"
    case .awardRound: "coalesce(decidedOn, closesOn)"
    case .leaveCase: "coalesce(startsOn, askedOn)"
    }
  }

  /// The organisations that it is about, by id and name, the first one first: SQL on the row's id;
  /// nil for none.
  var organisations: String? {
    func through(_ table: String, _ column: String) -> String {
      """
      SELECT organisation.id, organisation.name FROM \(table)
        JOIN organisation ON organisation.id = \(table).organisationID
        WHERE \(table).\(column) = ? ORDER BY \(table).id
      """
    }
    func own(_ column: String) -> String {
      """
      SELECT organisation.id, organisation.name FROM \(table)
        JOIN organisation ON organisation.id = \(table).\(column) WHERE \(table).id = ?
      """
    }
    switch self {
    case .contact: return through("contactRole", "contactPersonID")
    case .partnership: return through("partnershipParty", "partnershipID")
    case .inquiry: return own("callerOrganisationID")
    case .interaction: return through("interactionOrganisation", "interactionID")
    case .followUp, .position, .nomination: return own("organisationID")
    case .event: return through("eventHost", "eventID")
    case .awardRound: return own("winnerID")
    case .leaveCase: return own("departmentID")
    case .card: return nil
    }
  }
}
