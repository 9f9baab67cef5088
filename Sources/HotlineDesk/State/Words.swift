import HotlineCore
import Resources

// Short words for what the core knows as codes.

extension Standing {
  /// The badge in lists: at most four letters.
  public func badge(_ language: Language) -> String {
    let phrase: Phrase =
      switch self {
      case .rsv: WordPhrases.rsv
      case .sov: WordPhrases.sov
      case .department: WordPhrases.department
      case .smv: WordPhrases.smv
      case .large: WordPhrases.large
      case .ordinary: WordPhrases.ordinary
      case .initiative: WordPhrases.initiative
      case .association: WordPhrases.association
      case .otherPublic: WordPhrases.otherPublic
      case .ceased: WordPhrases.ceased
      }
    return phrase(language)
  }
}

extension Standing {
  /// What the badge stands for.
  func inFull(_ language: Language) -> String {
    let phrase: Phrase =
      switch self {
      case .rsv: HelpPhrases.rsv
      case .sov: HelpPhrases.sov
      case .department: HelpPhrases.department
      case .smv: HelpPhrases.smv
      case .large: HelpPhrases.large
      case .ordinary: HelpPhrases.ordinary
      case .initiative: HelpPhrases.initiative
      case .association: HelpPhrases.association
      case .otherPublic: HelpPhrases.otherPublic
      case .ceased: HelpPhrases.ceased
      }
    return phrase(language)
  }
}

extension MatchedField {
  /// Where the search matched; nil when it was the name, which shows it itself.
  func words(_ language: Language) -> String? {
    switch self {
    case .name, .recent: nil
    case .earlierName(let name): WordPhrases.earlierName(language, ["name": name])
    case .reference: WordPhrases.byReference(language)
    case .cvr: WordPhrases.byCVR(language)
    case .pNumber: WordPhrases.byPNumber(language)
    case .phone(let number, let owner): [number, owner].compactMap(\.self).joined(separator: " ")
    case .contact(let name): name
    case .town: nil
    case .category(let label): label
    case .line(let text): text
    case .need(let text): WordPhrases.needsIt(language, ["what": text])
    case .address(let text): text
    }
  }
}

extension OfferLine {
  /// `kantinedrift 120 kuverter/dag · bekræftet 03-09-2026`
  func words(_ language: Language) -> String {
    var words = title
    if let volume {
      words += " \(Numerals.spelled(DanishNumber.format(volume), language)) \(unit ?? "")"
    }
    if let frequency { words += " · \(frequency.word(language))" }
    if let ewcCode { words += " · EWC \(WasteCode.display(ewcCode))" }
    switch status {
    case .active: break
    case .paused: words += " · \(DetailPhrases.paused(language))"
    case .expired: words += " · \(DetailPhrases.expired(language))"
    }
    if let lastConfirmedOn {
      words += " · " + DetailPhrases.confirmed(language, ["day": lastConfirmedOn.display])
    }
    for note in [freeNow, notice.map { OfferNote.notice($0, on: noticeOn) }].compactMap(\.self) {
      words += " · " + note.sentence(language)
    }
    if isConfidential { words += " · \(DetailPhrases.confidential(language))" }
    return words
  }
}

extension WorkplaceOffer {
  func words(_ language: Language, _ lookups: StoredLookups?) -> String {
    let openness: Phrase =
      switch open {
      case .yes: DetailPhrases.openToReduced
      case .no: DetailPhrases.notOpenToReduced
      case .unknown: DetailPhrases.opennessUnknown
      }
    var words = [openness(language)]
    if let minHours {
      words.append(DetailPhrases.fromHours(language, ["hours": DanishNumber.format(minHours)]))
    }
    words += accommodations.map { code in
      lookups?.label(.accommodation, code)?.text(language) ?? code
    }
    if let tasks, !tasks.isEmpty { words.append(tasks) }
    return words.joined(separator: " · ")
  }
}

extension Label {
  func text(_ language: Language) -> String {
    language == .danish ? labelDa : labelEn
  }
}

extension TimelineEntry {
  /// `opkald KA  spurgte til indkøbsportal → Indkøb`
  func words(_ language: Language) -> String {
    let kind: Phrase =
      switch what {
      case .interaction(_, let kind, _, _): kind.word
      case .partnershipIdea: WordPhrases.partnershipIdea
      case .partnershipAgreed: WordPhrases.partnershipAgreed
      case .partnershipEnded: WordPhrases.partnershipEnded
      case .followUpDone: WordPhrases.followUpDone
      }
    let head = [kind(language), staffInitials].compactMap(\.self).joined(separator: " ")
    let answer = handover.flatMap { $0 == .asked || $0 == .accepted ? nil : $0.word(language) }
    let tail = handedOverTo.map { " → \($0)" + (answer.map { " (\($0))" } ?? "") } ?? ""
    return "\(head)  \(text)\(tail)"
  }
}

extension OrganisationFilter {
  /// The filter in words, for the line above the list.
  func words(_ language: Language, _ lookups: StoredLookups?) -> String {
    var words = standings.sorted { $0.rawValue < $1.rawValue }.map { $0.badge(language) }
    words += kinds.sorted { $0.rawValue < $1.rawValue }.map { $0.word(language) }
    if let line {
      let label = lookups?.category(line.categoryCode).map { category in
        language == .danish ? category.labelDa : category.labelEn
      }
      let direction =
        line.direction == .offers
        ? DetailPhrases.offers(language) : DetailPhrases.needs(language)
      words.append("\(direction.lowercased()) \(label ?? line.categoryCode)")
    }
    if openToReducedCapacity { words.append(DetailPhrases.openToReduced(language)) }
    if let theme {
      let label = lookups?.label(.theme, theme)?.text(language) ?? theme
      words.append(DeskPhrases.onlyTheme(language, ["theme": label]))
    }
    if let postalCode {
      words.append(DeskPhrases.onlyPostalCode(language, ["place": postalCode]))
    }
    if let town { words.append(DeskPhrases.onlyTown(language, ["place": town])) }
    if let municipalityCode {
      words.append(lookups?.municipalityNames[municipalityCode] ?? municipalityCode)
    }
    return words.joined(separator: ", ")
  }
}

extension OrganisationDetail {
  /// `RSV siden 12-03-2022`, with a star before it where it is a role model.
  func badge(_ language: Language) -> String {
    let badge = (isRoleModel ? "★ " : "") + standing.badge(language)
    if organisation.status == .ceased {
      return organisation.ceasedOn.map { DetailPhrases.ceased(language, ["day": $0.display]) }
        ?? badge
    }
    guard let since = rsvSince ?? sovSince else { return badge }
    return DetailPhrases.since(language, ["badge": badge, "day": since.display])
  }
}
