import Resources

@testable import HotlineCore

/// A small invented world for the matchmaker: Monday 23 November 2026, a few categories, four
/// municipalities.
enum MatchFixture {
  static let today = day("2026-11-23")
  static let fresh = day("2026-09-03")
  static let ageing = day("2025-05-01")

  static func day(_ iso: String) -> DanishDate { DanishDate(iso: iso) ?? .first }

  static let tree = CategoryTree([
    category("transport", nil, "Transport"),
    category("transport.koersel", "transport", "Kørsel med varer", ["fragt", "levering"], ["494"]),
    category("transport.bud", "transport", "Bud og kurér", ["cykelbud"], ["532"]),
    category("vaskeri", nil, "Vaskeri og linned"),
    category("vaskeri.erhverv", "vaskeri", "Vaskeri", ["linned", "arbejdstøj"], ["9601"]),
    category("montage", nil, "Montage"),
    category("montage.pak", "montage", "Montage og pakning", ["montage/pak", "pakke kasser"]),
    category("koekken", nil, "Køkken og forplejning"),
    category(
      "koekken.kantine", "koekken", "Kantine", ["kantinedrift", "kuverter", "frokostordning"],
      ["562"]),
    category("stroemme", nil, "Ressourcestrømme", mode: .resourceStream),
    category(
      "stroemme.palletrae", "stroemme", "Palletræ", ["paller"], mode: .resourceStream,
      waste: ["150103"]),
  ])

  private static func category(
    _ code: String, _ parent: String?, _ label: String, _ synonyms: [String] = [],
    _ industries: [String] = [], mode: OfferLine.Mode = .service, waste: [String] = []
  ) -> HotlineCore.Category {
    var category = HotlineCore.Category(code: code, labelDa: label, labelEn: label)
    category.parentCode = parent
    category.synonyms = synonyms
    category.nacePrefixes = industries
    category.mode = mode
    category.ewcCodes = waste
    return category
  }

  static var setting: MatchSetting {
    var setting = MatchSetting(today: today, tree: tree)
    setting.geography = Geography(
      names: ["0740": "Silkeborg", "0791": "Viborg", "0615": "Horsens", "0101": "København"],
      regions: [
        "0740": "Midtjylland", "0791": "Midtjylland", "0751": "Midtjylland", "0101": "Hovedstaden",
      ], neighbours: ["0740": ["0791", "0615"]])
    setting.circularThemes = ["circular", "reuse"]
    setting.labels = [
      "growth": Phrase(da: "bæredygtig vækst", en: "sustainable growth"),
      "quiet": Phrase(da: "roligt miljø", en: "quiet surroundings"),
    ]
    return setting
  }

  static func party(
    _ id: Int64, _ name: String, _ standing: Standing, _ lines: [OfferLine] = []
  ) -> MatchParty {
    let kind: Organisation.Kind =
      switch standing {
      case .department: .department
      case .initiative: .initiative
      case .association: .association
      case .otherPublic: .otherPublic
      case .rsv, .sov, .smv, .large, .ordinary, .ceased: .enterprise
      }
    var party = MatchParty(id: id, name: name, kind: kind, standing: standing)
    party.sizeClass = standing == .large ? .large : standing == .ordinary ? .unknown : .smv
    party.verifiedOn = fresh
    party.place.municipalityCode = "0740"
    party.lines = lines.map { line in
      var line = line
      line.organisationID = id
      line.id = line.id == 0 ? id * 100 + Int64(line.title.count) : line.id
      return line
    }
    return party
  }

  static func offer(
    _ category: String?, _ title: String, id: Int64 = 0, confirmed: DanishDate? = fresh,
    mode: OfferLine.Mode = .service
  ) -> OfferLine {
    line(.offers, category, title, id, confirmed, mode)
  }

  static func need(
    _ category: String?, _ title: String, id: Int64 = 0, urgency: Double = 0.6,
    confirmed: DanishDate? = fresh, mode: OfferLine.Mode = .service
  ) -> OfferLine {
    var need = line(.needs, category, title, id, confirmed, mode)
    need.urgency = urgency
    return need
  }

  private static func line(
    _ direction: OfferLine.Direction, _ category: String?, _ title: String, _ id: Int64,
    _ confirmed: DanishDate?, _ mode: OfferLine.Mode
  ) -> OfferLine {
    var line = OfferLine(organisationID: 0, direction: direction, mode: mode, title: title)
    line.id = id
    line.categoryCode = category
    line.lastConfirmedOn = confirmed
    return line
  }

  static func match(
    _ asker: MatchParty, _ candidates: [MatchCandidate], _ setting: MatchSetting = setting
  ) -> Suggestions {
    Matchmaker(setting: setting).suggestions(for: asker, among: candidates)
  }

  static func match(_ asker: MatchParty, _ party: MatchParty) -> Suggestions {
    match(asker, [MatchCandidate(party: party)])
  }
}

extension OfferLine {
  func volume(_ volume: Double, _ unit: String?) -> OfferLine {
    var line = self
    line.volume = volume
    line.unit = unit
    return line
  }

  func reaching(_ reach: Reach) -> OfferLine {
    var line = self
    line.reach = reach
    return line
  }
}

extension Suggestions {
  /// Every suggestion of every block.
  var all: [Suggestion] { suggested + related + guesses }

  func hidden(_ reason: HiddenCandidates.Reason) -> [Int64] {
    hidden.first { $0.reason == reason }?.organisationIDs ?? []
  }
}

extension Suggestion {
  func reason(_ feature: MatchFeature) -> MatchReason? {
    reasons.first { $0.feature == feature }
  }

  var covers: [MatchReason.Cover] {
    guard case .covers(let covers) = reason(.comp)?.fact else { return [] }
    return covers
  }
}
