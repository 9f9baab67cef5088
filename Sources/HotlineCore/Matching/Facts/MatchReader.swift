import Foundation
import GRDB

/// Reads what the matchmaker asks of organisations, for one moment and one day.
struct MatchReader {
  let db: Database
  let setting: MatchSetting
  /// What was said about them and stands nowhere yet.
  let told: [ToldFact]
  private let knowledge: MatchKnowledge

  init(
    _ db: Database, _ knowledge: MatchKnowledge, today: DanishDate, told: [ToldFact] = []
  ) throws {
    self.db = db
    self.told = told
    self.knowledge = knowledge
    var setting = try knowledge.setting(on: today, db)
    setting.texts = LineTexts()
    self.setting = setting
  }

  /// How a line that somebody speaks is read.
  func understand(_ text: String) throws -> SpokenNeed {
    try knowledge.words(db).read(text, today: setting.today)
  }

  /// The organisations as sides of a pair, by id. Ids that are unknown are left out.
  func parties(_ ids: Set<Int64>) throws -> [Int64: MatchParty] {
    let list = IDList(ids)
    let rule = try SizeClassRule.load(on: setting.today, db)
    var parties = try OrganisationFacts.matching(ids, db).mapValues { facts in
      MatchParty(facts, on: setting.today, rule: rule)
    }
    for line in try OfferLine.matching(ids, db) {
      parties[line.organisationID]?.lines.append(line)
    }
    for offer: WorkplaceOffer in try list.rows(where: "organisationID", db) where offer.isSound {
      parties[offer.organisationID]?.workplace = offer
    }
    for (id, count) in try activePartnerships(ids) {
      parties[id]?.activePartnerships = count
    }
    for id in parties.keys {
      parties[id]?.learn(told, on: setting.today)
      if var place = parties[id]?.place {
        try addPossibleMunicipalities(to: &place)
        parties[id]?.place = place
      }
    }
    return parties
  }

  func candidates(_ ids: Set<Int64>, for asker: MatchParty) throws -> [MatchCandidate] {
    let ties = try ties(of: asker, to: ids)
    return try parties(ids).values.map { party in
      var candidate = MatchCandidate(party: party, ties: ties[party.id] ?? MatchTies())
      candidate.ties.learn(told, of: asker.id, and: party.id)
      return candidate
    }
  }

  /// A postal code can touch several municipalities; which one it is, is never guessed.
  func addPossibleMunicipalities(to place: inout MatchPlace) throws {
    guard place.municipalityCode == nil, let postalCode = place.postalCode else { return }
    let codes = try String.readAll(
      db.cachedStatement(
        sql: "SELECT municipalityCode FROM postalCodeMunicipality WHERE postalCode = ?"),
      arguments: [postalCode])
    guard !codes.isEmpty else { return }
    place.possibleMunicipalities = Set(codes)
    if codes.count == 1 { place.municipalityCode = codes.first }
  }

  private func activePartnerships(_ ids: Set<Int64>) throws -> [Int64: Int] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT party.organisationID AS id, count(*) AS count
          FROM partnershipParty party JOIN partnership ON partnership.id = party.partnershipID
          WHERE party.organisationID IN (SELECT value FROM json_each(?))
            AND partnership.state = 'agreed' AND party.leftOn IS NULL
          GROUP BY party.organisationID
          """), arguments: [IDList(ids).json])
    return Dictionary(rows.map { ($0.value("id"), $0.value("count")) }, uniquingKeysWith: +)
  }
}

extension MatchParty {
  init(_ facts: OrganisationFacts, on day: DanishDate, rule: SizeClassRule) {
    let organisation = facts.organisation
    self.init(
      id: organisation.id, name: organisation.name, kind: organisation.kind,
      standing: facts.standing(on: day, rule: rule))
    isOwnDepartment = facts.isOwnDepartment
    sizeClass = facts.sizeClass(on: day, rule: rule)
    isActive = !facts.isCeased(on: day) && organisation.status != .dormant
    doNotCall = organisation.doNotCall
    adProtected = organisation.adProtected
    verifiedOn = organisation.verifiedOn
    place = MatchPlace(
      street: organisation.street, postalCode: organisation.postalCode, town: organisation.city,
      municipalityCode: facts.municipality(on: day))
    industryCode = organisation.industryCode
    industryTitle = organisation.industryTitle
    turnoverDKK = organisation.turnoverDKK
    motives = Set(organisation.motives)
    themes = Set(organisation.themes)
  }
}
