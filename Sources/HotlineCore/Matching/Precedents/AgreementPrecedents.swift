import GRDB

/// Agreements of the register as precedents: who of one industry works with whom of another.
struct AgreementPrecedents: Sendable {
  struct Agreement: Sendable, Equatable {
    let title: String
    /// Industry codes by organisation.
    let industries: [Int64: String]
  }

  private let agreements: [Agreement]

  init(_ agreements: [Agreement] = []) { self.agreements = agreements }

  var isEmpty: Bool { agreements.isEmpty }

  /// Only those that can be like anything of `asker`: few, so that many candidates can be held against
  /// them.
  func like(_ asker: MatchParty) -> AgreementPrecedents {
    guard let mine = asker.industryCode else { return AgreementPrecedents() }
    return AgreementPrecedents(
      agreements.filter { agreement in
        agreement.industries[asker.id] == nil
          && agreement.industries.values.contains { Self.likeness(mine, $0) > 0 }
      })
  }

  /// The agreement between two others whose industries are most like those of a pair, and how like:
  /// the product of both likenesses, 1 for four digits of NACE in common, 0.6 for three. nil where none
  /// is like it, or an industry is unknown. Of equals the newest.
  func nearest(to one: MatchParty, _ other: MatchParty) -> (title: String, likeness: Double)? {
    guard let mine = one.industryCode, let theirs = other.industryCode else { return nil }
    var best: (title: String, likeness: Double)?
    for agreement in agreements
    where agreement.industries[one.id] == nil && agreement.industries[other.id] == nil {
      for (first, industry) in agreement.industries {
        for (second, another) in agreement.industries where first != second {
          let likeness = Self.likeness(mine, industry) * Self.likeness(theirs, another)
          if likeness > best?.likeness ?? 0 { best = (agreement.title, likeness) }
        }
      }
    }
    return best
  }

  /// Two digits in common are no likeness: half of all shops would be precedents of each other.
  private static func likeness(_ one: String, _ other: String) -> Double {
    switch zip(one.utf8, other.utf8).prefix(while: { $0 == $1 }).count {
    case 4...: 1
    case 3: 0.6
    default: 0
    }
  }
}

extension AgreementPrecedents {
  private static let newest = 300

  /// The newest agreements that run or ended when they should.
  static func load(_ db: Database) throws -> AgreementPrecedents {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT partnership.id AS id, partnership.title AS title, organisation.id AS organisationID,
          organisation.industryCode AS industryCode
        FROM partnership
        JOIN partnershipParty party ON party.partnershipID = partnership.id AND party.leftOn IS NULL
        JOIN organisation ON organisation.id = party.organisationID
          AND organisation.industryCode IS NOT NULL
        WHERE partnership.id IN (
          SELECT id FROM partnership WHERE state = 'agreed'
            OR state = 'ended' AND (plannedEndOn IS NULL OR endedOn >= plannedEndOn)
          ORDER BY id DESC LIMIT \(newest))
        ORDER BY partnership.id DESC, organisation.id
        """)
    var agreements: [Agreement] = []
    var last: Int64?
    for row in rows {
      let id: Int64 = row.value("id")
      let party: [Int64: String] = [row.value("organisationID"): row.value("industryCode")]
      if id == last, let known = agreements.popLast() {
        agreements.append(
          Agreement(title: known.title, industries: known.industries.merging(party) { $1 }))
      } else {
        agreements.append(Agreement(title: row.value("title"), industries: party))
      }
      last = id
    }
    return AgreementPrecedents(agreements.filter { $0.industries.count > 1 })
  }
}
