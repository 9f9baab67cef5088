import GRDB

/// Holds a tie against the others of the register.
struct RelationGuards {
  let db: Database
  let link: OrganisationLink

  func refusals() throws -> [RelationRefusal] {
    guard link.organisationID != 0, link.otherID != 0 else { return [] }
    guard link.organisationID != link.otherID else { return [.withItself] }
    let other = try Organisation.find(link.otherID, db)?.name ?? ""
    if try goesRound() { return [.goesRound(link.kind, other: other)] }
    return try standsAlready() ? [.standsAlready(other: other)] : []
  }

  /// What comes after another, or is a part of it, cannot come before it in turn. Owners, suppliers
  /// and members can.
  private func goesRound() throws -> Bool {
    switch link.kind {
    case .successorOf, .branchOf, .spunOutOf: break
    case .collaborates, .ownerOf, .supplierOf, .memberOf: return false
    }
    var known: Set<Int64> = []
    var fresh: Set<Int64> = [link.otherID]
    while !fresh.isEmpty {
      known.formUnion(fresh)
      fresh = try beyond(fresh).subtracting(known)
    }
    return known.contains(link.organisationID)
  }

  /// The other ends of ties of this kind, other than this one, that begin at `ids`.
  private func beyond(_ ids: Set<Int64>) throws -> Set<Int64> {
    var ties = """
      SELECT otherID FROM organisationLink
      WHERE organisationID IN (SELECT value FROM json_each(:ids)) AND kind = :kind AND id <> :link
      """
    if link.kind == .successorOf {
      ties += """

        UNION SELECT successorOfID FROM organisation
        WHERE id IN (SELECT value FROM json_each(:ids)) AND successorOfID IS NOT NULL
        """
    }
    return try Int64.readSet(
      db, sql: ties,
      arguments: ["ids": IDList(ids).json, "kind": link.kind.rawValue, "link": link.id])
  }

  /// Who works together does so whoever is named first.
  private func standsAlready() throws -> Bool {
    var ties: [OrganisationLink] = try IDList([link.organisationID]).rows(
      where: "organisationID", db)
    if link.kind == .collaborates {
      ties += try IDList([link.organisationID]).rows(where: "otherID", db)
    }
    let pair: Set<Int64> = [link.organisationID, link.otherID]
    return ties.contains {
      $0.id != link.id && $0.kind == link.kind && [$0.organisationID, $0.otherID] == pair
        && $0.overlaps(link)
    }
  }
}
