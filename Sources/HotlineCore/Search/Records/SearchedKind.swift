import Resources

/// The kinds of records that the search box finds behind organisations, in the order of their
/// sections. The number stands in the index: a kind keeps it.
public enum SearchedKind: Int, Sendable, CaseIterable {
  case contact = 0
  case partnership, inquiry, interaction, followUp, position, card

  public var kind: RecordKind {
    switch self {
    case .contact: .contact
    case .partnership: .partnership
    case .inquiry: .inquiry
    case .interaction: .interaction
    case .followUp: .followUp
    case .position: .position
    case .card: .card
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
      ["reference", "title", "commonThird", "businessValue", "socialValue", "resultText", "tags"]
    case .inquiry: ["reference", "callerName", "callerPhone", "unmetNeed", "journalNo"]
    case .interaction: ["summary"]
    case .followUp: ["text"]
    case .position: ["title", "tasks", "note"]
    case .card: ["titleDa", "titleEn", "textDa", "searchWords"]
    }
  }

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
    }
  }

  /// Whom it is about, besides: SQL; NULL for nobody.
  var about: String {
    switch self {
    case .inquiry: "callerName"
    case .contact, .partnership, .interaction, .followUp, .position, .card: "NULL"
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
    case .followUp, .position: return own("organisationID")
    case .card: return nil
    }
  }
}
