import GRDB

// Lists of what belongs to organisations, which each row names by CVR number and name.

/// The list of contact persons, a row for each role that goes on.
struct ContactRows {
  let db: Database

  func each(_ body: (ListCells) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT organisation.name AS organisation, cvr, person.name, person.email, person.note,
          title, isPrimary,
          (SELECT group_concat(number, char(10)) FROM
            (SELECT number FROM phone WHERE contactPersonID = person.id
              AND organisationID = organisation.id ORDER BY isPrimary DESC, id)) AS phones
        FROM contactRole JOIN contactPerson person ON person.id = contactPersonID
        JOIN organisation ON organisation.id = organisationID
        WHERE validTo IS NULL AND organisation.status NOT IN ('merged', 'erased')
        ORDER BY organisation.id, contactRole.id
        """)
    while let row = try rows.next() {
      var cells: ListCells = [:]
      cells[.organisationName] = row.value("organisation")
      cells[.cvr] = row.value("cvr")
      cells[.contactName] = row.value("name")
      cells[.contactTitle] = row.value("title")
      let phones: String? = row.value("phones")
      cells[.contactPhone] = phones?.split(separator: "\n").joined(separator: ", ")
      cells[.contactEmail] = row.value("email")
      cells[.isPrimary] = ListWords.flag(row.value("isPrimary"))
      cells[.note] = row.value("note")
      try body(cells)
    }
  }
}

/// The list of partnerships, a row for each party.
struct PartnershipRows {
  let db: Database
  let words: ListWords

  func each(_ body: (ListCells) throws -> Void) throws {
    let partnerships = try Partnership.fetchCursor(
      db,
      sql: """
        SELECT \(Partnership.selection) FROM partnership
        ORDER BY agreedOn IS NULL, agreedOn, title, id
        """)
    while let partnership = try partnerships.next() {
      let shared = cells(of: partnership)
      let parties = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT partnershipParty.*, name, cvr FROM partnershipParty
            JOIN organisation ON organisation.id = organisationID
            WHERE partnershipID = ? ORDER BY partnershipParty.id
            """), arguments: [partnership.id])
      for party in parties {
        try body(shared.merging(try cells(of: party)) { $1 })
      }
    }
  }

  private func cells(of row: Partnership) -> ListCells {
    var cells: ListCells = [:]
    cells[.title] = row.title
    cells[.state] = ListWords.word(row.state, ImportWords.partnershipStates)
    cells[.commonThird] = row.commonThird
    cells[.ideaStartedOn] = row.ideaStartedOn?.display
    cells[.agreedOn] = row.agreedOn?.display
    cells[.plannedEndOn] = row.plannedEndOn?.display
    cells[.endedOn] = row.endedOn?.display
    cells[.endReason] = row.endReason
    cells[.form] = ListWords.word(row.form, ImportWords.forms)
    cells[.motives] = ListWords.list(row.motives.map(words.motive))
    cells[.motiveOther] = row.motiveOther
    cells[.value] = row.valueDKK.map(String.init)
    cells[.journalNo] = row.journalNo
    return cells
  }

  private func cells(of row: Row) throws -> ListCells {
    let party = try PartnershipParty(row: row)
    var cells: ListCells = [:]
    cells[.party] = row.value("name")
    cells[.cvr] = row.value("cvr")
    cells[.role] = ListWords.word(party.role, ImportWords.roles)
    cells[.resources] = party.resources
    cells[.competences] = party.competences
    return cells
  }
}

/// The list of positions.
struct PositionRows {
  let db: Database
  let words: ListWords

  func each(_ body: (ListCells) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT position.*, organisation.name AS organisation, cvr FROM position
        JOIN organisation ON organisation.id = organisationID ORDER BY position.id
        """)
    while let row = try rows.next() {
      var cells = cells(of: try Position(row: row))
      cells[.organisationName] = row.value("organisation")
      cells[.cvr] = row.value("cvr")
      try body(cells)
    }
  }

  private func cells(of row: Position) -> ListCells {
    var cells: ListCells = [:]
    cells[.title] = row.title
    cells[.scheme] = words.scheme(row.schemeCode)
    cells[.state] = ListWords.word(row.state, ImportWords.positionStates)
    cells[.hours] = DanishNumber.format(row.hoursPerWeek, most: 4)
    cells[.reducedCapacity] = ListWords.flag(row.reducedCapacity)
    cells[.establishedOn] = row.establishedOn?.display
    cells[.firstFilledOn] = row.firstFilledOn?.display
    cells[.closedOn] = row.closedOn?.display
    cells[.tasks] = row.tasks
    cells[.note] = row.note
    return cells
  }
}
