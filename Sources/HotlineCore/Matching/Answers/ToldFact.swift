/// What somebody said when they were asked about a suggestion (spørg om). It counts at once; whether it
/// is stored as well is another question.
///
/// Of a caller whom the register does not know the organisation is 0, as is the line that is spoken.
public enum ToldFact: Codable, Hashable, Sendable {
  /// Where the organisation is: what of the two was said.
  case place(postalCode: String?, municipalityCode: String?, of: Int64)
  /// Whether somebody may work there few hours a week, and how many where that was said.
  case workplace(isOpen: Bool, minHours: Double?, maxHours: Double?, of: Int64)
  /// The code of a motive.
  case motive(String, of: Int64)
  /// Kroner a year.
  case turnover(Int, of: Int64)
  /// Kroner a year of a line.
  case value(Int, line: Int64, of: Int64)
  /// How much of a need is asked for where it is split.
  case part(Double, line: Int64, of: Int64)
  /// Whether the two have worked together.
  case acquainted(Bool, Int64, with: Int64)
  /// Whether what an offer said of today still holds.
  case note(OfferNote, holds: Bool, line: Int64, of: Int64)

  /// Whom it is about; of two the one that asks.
  public var organisationID: Int64 {
    switch self {
    case .place(_, _, let id), .workplace(_, _, _, let id), .motive(_, let id),
      .turnover(_, let id), .value(_, _, let id), .part(_, _, let id), .acquainted(_, let id, _),
      .note(_, _, _, let id):
      id
    }
  }

  /// Everybody whom it is about.
  var organisationIDs: [Int64] {
    if case .acquainted(_, let one, let other) = self { [one, other] } else { [organisationID] }
  }

  /// Whether it can be kept in the register: it is about somebody whom it knows, and about what stands
  /// there. To split a task is a plan, and *no* about a past is nothing to write down.
  public var canBeStored: Bool {
    switch self {
    case .place(_, _, let id), .workplace(_, _, _, let id), .motive(_, let id),
      .turnover(_, let id):
      id > 0
    case .value(_, let line, let id): id > 0 && line > 0
    case .note(_, _, let line, let id): id > 0 && line > 0
    case .acquainted(let haveWorked, let one, let other): haveWorked && one > 0 && other > 0
    case .part: false
    }
  }
}

extension MatchParty {
  /// As it is once the facts about it count.
  mutating func learn(_ facts: [ToldFact], on today: DanishDate) {
    for fact in facts where fact.organisationID == id { learn(fact, on: today) }
  }

  private mutating func learn(_ fact: ToldFact, on today: DanishDate) {
    switch fact {
    case .place(let postalCode, let municipalityCode, _):
      if let postalCode { place.postalCode = postalCode }
      place.municipalityCode =
        municipalityCode ?? (postalCode == nil ? place.municipalityCode : nil)
    case .workplace(let isOpen, let minHours, let maxHours, _):
      var told = workplace ?? WorkplaceOffer(organisationID: id, open: .unknown)
      told.tell(isOpen: isOpen, minHours, maxHours, on: today)
      workplace = told
    case .motive(let code, _): motives.insert(code)
    case .turnover(let kroner, _): turnoverDKK = kroner
    case .value(let kroner, let line, _): change(line) { $0.valueDKK = kroner }
    case .part(let volume, let line, _): change(line) { $0.volume = volume }
    case .note(let note, let holds, let line, _):
      change(line) { $0.tell(note, holds: holds, on: today) }
    case .acquainted: break
    }
  }

  private mutating func change(_ line: Int64, _ edit: (inout OfferLine) -> Void) {
    guard let index = lines.firstIndex(where: { $0.id == line }) else { return }
    edit(&lines[index])
  }
}

extension MatchTies {
  /// What was said of the two.
  mutating func learn(_ facts: [ToldFact], of asker: Int64, and candidate: Int64) {
    for case .acquainted(let haveWorked, asker, with: candidate) in facts {
      self.haveWorked = haveWorked
    }
  }
}

extension WorkplaceOffer {
  mutating func tell(
    isOpen: Bool, _ minHours: Double?, _ maxHours: Double?, on today: DanishDate
  ) {
    open = isOpen ? .yes : .no
    if minHours != nil || maxHours != nil {
      (self.minHours, self.maxHours) = (minHours, maxHours)
    }
    lastConfirmedOn = today
  }
}

extension OfferLine {
  /// It still holds as of today, or no more.
  mutating func tell(_ note: OfferNote, holds: Bool, on today: DanishDate) {
    switch note {
    case .free: (freeVolume, freeOn) = holds ? (freeVolume, today) : (nil, nil)
    case .notice: (notice, noticeOn) = holds ? (notice, today) : (nil, nil)
    }
  }
}
