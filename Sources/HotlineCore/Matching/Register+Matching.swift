import GRDB

extension Register {
  /// Who could be a partner for an organisation, by all its needs and offers.
  ///
  /// Candidates come from indexes on categories, waste codes and industries, the nearest first, and
  /// the best that each could score decides who is looked at: the cost does not grow with the
  /// register. Empty for an organisation that does not exist or of which neither lines nor industry are
  /// known.
  ///
  /// - Parameter told: what was answered to questions about them and is not stored.
  public func suggestions(
    for organisationID: Int64, today: DanishDate, told: [ToldFact] = []
  ) throws -> Suggestions {
    try read { db in
      let reader = try MatchReader(db, matchKnowledge, today: today, told: told)
      guard let asker = try reader.parties([organisationID])[organisationID] else {
        return Suggestions()
      }
      return try reader.suggestions(for: asker)
    }
  }

  /// Who could do what a caller asks for in one line, such as `kantine 80 kuverter 8600`, or who needs
  /// what a caller has, such as `vi har 40 paller tilovers`.
  ///
  /// - Parameters:
  ///   - correction: what somebody put right in how the line was understood.
  ///   - askerID: the caller's organisation; nil when nobody knows it. It decides who is allowed, what
  ///     is near, and who has declined.
  /// - Returns: nobody as long as the line names no category and no word; always how it was
  ///   understood.
  public func suggestions(
    forSpokenNeed text: String, correction: NeedCorrection = NeedCorrection(), askerID: Int64?,
    today: DanishDate
  ) throws -> Suggestions {
    try read { db in
      let reader = try MatchReader(
        db, matchKnowledge, today: today, told: correction.told ?? [])
      let spoken = try reader.understand(text)
      let understood = spoken.understood(correction, reader.setting.tree)
      var found = Suggestions()
      if let asker = try reader.asker(spoken, correction, askerID: askerID) {
        found = try reader.suggestions(for: asker)
      }
      found.understood = understood
      return found
    }
  }
}

extension MatchReader {
  /// Stands for whoever speaks; nil when the line says nothing.
  func asker(
    _ spoken: SpokenNeed, _ correction: NeedCorrection, askerID: Int64?
  ) throws -> MatchParty? {
    let need = spoken.corrected(by: correction)
    var party =
      try askerID.flatMap { try parties([$0])[$0] }
      ?? MatchParty(id: 0, name: "", kind: .enterprise, standing: .ordinary)
    let category = setting.tree[spoken.categoryCode(correction)]
    guard category != nil || !need.title.isEmpty else { return nil }
    let line = need.line(organisationID: party.id, category, today: setting.today)
    party.lines = [line]
    party.isSpoken = true
    party.otherMeanings = spoken.otherMeanings(correction, setting.tree)
    if line.mode == .workplace { party.workplace = wish(of: need, line) }
    if let place = need.place { try move(&party, to: place) }
    // What is said of the line itself, and of who is in no register.
    party.learn(told, on: setting.today)
    try addPossibleMunicipalities(to: &party.place)
    return party
  }

  private func move(_ party: inout MatchParty, to place: SpokenPlace) throws {
    guard place.postalCode == nil || place.postalCode != party.place.postalCode else { return }
    party.place = MatchPlace(
      postalCode: place.postalCode, town: place.town, municipalityCode: place.municipalityCode)
    try addPossibleMunicipalities(to: &party.place)
  }

  /// The hours and the considerations that a job is asked for with. Never a person.
  private func wish(of need: SpokenNeed, _ line: OfferLine) -> WorkplaceOffer {
    var wish = WorkplaceOffer(organisationID: line.organisationID, open: .yes)
    (wish.minHours, wish.maxHours) = (line.maxHours, line.maxHours)
    wish.accommodations = setting.accommodations.filter { _, words in
      need.words.contains { word in
        word.text.count >= 2 && words.contains { $0.hasPrefix(DanishStemmer.stem(word.text)) }
          && !LineText.isIdle(word.text)
      }
    }.keys.sorted()
    return wish
  }
}

extension SpokenNeed {
  /// The line as one of the register, confirmed the moment it is spoken. The caller decides how far to
  /// go, so that only the other side's reach counts.
  func line(
    organisationID: Int64, _ category: Category?, today: DanishDate
  ) -> OfferLine {
    var line = OfferLine(
      organisationID: organisationID, direction: isOffer ? .offers : .needs,
      mode: category?.mode ?? .service,
      title: title.isEmpty ? category?.labelDa ?? unit ?? "" : title)
    line.categoryCode = category?.code
    line.volume = volume
    line.unit = unit
    line.valueDKK = valueDKK
    line.availableFrom = time?.from
    line.availableTo = time?.to.flatMap { $0 >= today ? $0 : nil }
    line.reach = .country
    line.lastConfirmedOn = today
    if line.mode == .workplace, let unit, VolumeUnit(unit).thing == VolumeUnit.hours {
      line.maxHours = volume
    }
    return line
  }
}
