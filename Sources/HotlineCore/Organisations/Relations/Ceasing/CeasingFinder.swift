import GRDB

/// Finds what is open of an organisation that ends.
struct CeasingFinder {
  let db: Database
  let id: Int64
  let today: DanishDate

  func ceasing() throws -> Ceasing {
    guard let organisation = try Organisation.find(id, db) else {
      throw RegisterError.rowIsGone(table: Organisation.databaseTableName, id: id)
    }
    switch organisation.status {
    case .active, .dormant: break
    case .ceased, .merged, .erased:
      throw RegisterError.refused(.organisation(.ceasedAlready(name: organisation.name)))
    }
    return Ceasing(
      MergeParty(
        id: id, revision: organisation.revision, name: organisation.name,
        reference: organisation.reference), on: today, candidates: try candidates(organisation),
      matters: try partnerships() + rows() + contacts())
  }

  private func candidates(_ organisation: Organisation) throws -> [Ceasing.Successor] {
    let known = try Int64.readAll(
      db, sql: "SELECT later FROM (\(Succession.pairs)) WHERE earlier = ? ORDER BY later",
      arguments: [id])
    var typed = TypedOrganisation(name: organisation.name)
    typed.phone = try Phone.ofOrganisation(id, db).first?.number
    typed.email = organisation.email
    (typed.street, typed.postalCode) = (organisation.street, organisation.postalCode)
    let alike = try SimilarSearch(db: db, typed: typed).found().map(\.id)
    var seen: Set<Int64> = [id]
    return try (known + alike).filter { seen.insert($0).inserted }.compactMap { other in
      guard let found = try Organisation.find(other, db), !found.isCeased(on: today) else {
        return nil
      }
      return Ceasing.Successor(id: found.id, name: found.name)
    }
  }

  /// Where two are left without it, the others go on by themselves; else it ends.
  private func partnerships() throws -> [Ceasing.Matter] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT party.id, partnership.reference || ' ' || partnership.title,
          (SELECT count(*) FROM partnershipParty other
            WHERE other.partnershipID = partnership.id AND other.leftOn IS NULL)
        FROM partnershipParty party JOIN partnership ON partnership.id = party.partnershipID
        WHERE party.organisationID = ? AND party.leftOn IS NULL
          AND partnership.state NOT IN ('ended', 'dropped')
        ORDER BY partnership.reference
        """, arguments: [id]
    ).map { row in
      let parties: Int = row.value(at: 2)
      return Ceasing.Matter(
        kind: .partnership, table: PartnershipParty.databaseTableName, rowID: row.value(at: 0),
        title: row.value(at: 1), alone: parties > 2 ? [.leave, .end, .keep] : [.end, .keep],
        canBeTakenOver: true, chosen: parties > 2 ? .leave : .end)
    }
  }

  /// Of every type that says of itself when it is open.
  private func rows() throws -> [Ceasing.Matter] {
    let kinds = RecordKind.allCases
    let types = RowTypes.all.compactMap { $0 as? any ClosingRow.Type }.compactMap { type in
      RowTypes.kind(of: type.databaseTableName).map { (kind: $0, type: type) }
    }
    return try types.sorted {
      (kinds.firstIndex(of: $0.kind) ?? 0) < (kinds.firstIndex(of: $1.kind) ?? 0)
    }.flatMap { kind, type in
      try type.open(of: id, db).map { row in
        Ceasing.Matter(
          kind: kind, table: type.databaseTableName, rowID: row.id,
          title: row.title.split(whereSeparator: \.isNewline).joined(separator: " "),
          alone: [.end, .keep], canBeTakenOver: type.canBeTakenOver, chosen: .end)
      }
    }
  }

  /// Who is a contact person there today.
  private func contacts() throws -> [Ceasing.Matter] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT role.id, person.name || ifnull(', ' || role.title, '')
        FROM contactRole role JOIN contactPerson person ON person.id = role.contactPersonID
        WHERE role.organisationID = ? AND (role.validTo IS NULL OR role.validTo > ?)
        ORDER BY role.isPrimary DESC, role.id
        """, arguments: [id, today]
    ).map { row in
      Ceasing.Matter(
        kind: .contact, table: ContactRole.databaseTableName, rowID: row.value(at: 0),
        title: row.value(at: 1), alone: [.end, .keep], canBeTakenOver: true, chosen: .end)
    }
  }
}
