import GRDB

extension Change {
  /// Lets it be known that a company was spun out of another one; once is enough.
  func tie(spinOff id: Int64, to origin: Int64, on day: DanishDate) throws {
    let ties: [OrganisationLink] = try IDList([id]).rows(where: "organisationID", db)
    guard !ties.contains(where: { $0.kind == .spunOutOf && $0.otherID == origin }) else { return }
    var link = OrganisationLink(organisationID: id, otherID: origin, kind: .spunOutOf)
    link.validFrom = day
    try RegisterError.refuse(
      RelationGuards(db: db, link: link).refusals().map(Refusal.relation))
    try insert(link)
  }
}
