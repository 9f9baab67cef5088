import GRDB

/// Which organisations are branches of which on a day: a head office and its branch are one party.
struct Branches {
  /// By the branch.
  private var ties: [Int64: [OrganisationLink]] = [:]

  /// Adds the ties of these branches, and says to which head offices they lead on any day.
  mutating func add(_ branches: Set<Int64>, _ db: Database) throws -> [Int64] {
    let links: [OrganisationLink] = try IDList(branches).rows(where: "organisationID", db)
    let own = links.filter { $0.kind == .branchOf }
    for link in own { ties[link.organisationID, default: []].append(link) }
    return own.map(\.otherID)
  }

  /// nil where it is no branch that day.
  func head(of id: Int64, on day: DanishDate) -> Int64? {
    ties[id]?.current(on: day)?.otherID
  }
}
