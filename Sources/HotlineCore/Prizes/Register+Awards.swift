import GRDB
import Resources

extension Register {
  /// Who is nominated in a round, with what a committee asks; none for a round that is gone.
  public func candidates(ofRound id: Int64) throws -> [Nominee] {
    let today = try today()
    return try read { db in
      guard let round: AwardRound = try AwardRound.find(id, db) else { return [] }
      return try NomineeReader(db: db, today: today).candidates(of: round)
    }
  }

  /// The letter to a nominee: told once, with every reason. nil where the nomination is gone.
  func nominationLetter(_ id: Int64, _ language: Language) throws -> RecordPage? {
    guard let nomination = try record(Nomination.self, id),
      let round = try called(.awardRound, nomination.roundID),
      let candidate = try candidates(ofRound: nomination.roundID).first(where: {
        $0.organisationID == nomination.organisationID
      })
    else { return nil }
    let reasons = candidate.live.isEmpty ? [nomination] : candidate.live
    let ceremony = try ceremony(ofRound: nomination.roundID)
    let place = [ceremony?.title, ceremony?.day.display, ceremony?.place]
      .compactMap(\.self).joined(separator: ", ")
    let themes = candidate.themes.map { $0.word(language) }.series(language)
    var lines = [
      RecordPage.Line(candidate.name, organisationID: candidate.organisationID),
      RecordPage.Line(""),
      RecordPage.Line(PrizePhrases.letterBegins(language, ["prize": round.name])),
      RecordPage.Line(""),
    ]
    lines += reasons.map { RecordPage.Line("– \($0.reason)") }
    if !themes.isEmpty {
      lines += [
        RecordPage.Line(""),
        RecordPage.Line(PrizePhrases.letterThemes(language, ["themes": themes])),
      ]
    }
    lines += [
      RecordPage.Line(""),
      RecordPage.Line(
        place.isEmpty
          ? PrizePhrases.letterEndsWithoutDay(language)
          : PrizePhrases.letterEnds(language, ["place": place])),
    ]
    lines += try sender(language)
    return RecordPage(
      title: PrizePhrases.letterTitle(language, ["name": candidate.name]), lines: lines)
  }

  /// Who writes, as the contact card says today: its address, numbers and mails, each a line. A leader
  /// signs by hand.
  private func sender(_ language: Language) throws -> [RecordPage.Line] {
    let today = try today()
    let card = try read { db in
      try ContactInfo.fetchAll(db, sql: "SELECT * FROM contactInfo ORDER BY id")
    }.filter { $0.holds(on: today) }
    let lines = [ContactInfo.Kind.address, .phone, .mail].flatMap { kind in
      card.filter { $0.kind == kind }.compactMap { line -> String? in
        let label = language == .danish ? line.labelDa : line.labelEn
        return line.display.map { kind == .address ? $0 : "\(label): \($0)" }
      }
    }
    return lines.isEmpty ? [] : ([""] + lines).map { RecordPage.Line($0) }
  }

  private func ceremony(ofRound id: Int64) throws -> Event? {
    try read { db in
      let round: AwardRound? = try AwardRound.find(id, db)
      return try round?.ceremonyID.flatMap { try Event.find($0, db) }
    }
  }

  /// The candidates of a round, what each lacks, and how broad the field is. nil where it is gone.
  func awardPage(_ id: Int64, _ language: Language) throws -> RecordPage? {
    guard let name = try called(.awardRound, id)?.name else { return nil }
    let candidates = try candidates(ofRound: id)
    let live = candidates.filter(\.isLive)
    let breadth = try read { try FieldBreadth(live, $0) }
    var lines = [
      RecordPage.Line(
        PrizePhrases.candidates(language, ["count": String(live.count)]), isHeading: true)
    ]
    for candidate in candidates {
      let told =
        candidate.notifiedOn.map { PrizePhrases.toldOn(language, ["day": $0.display]) }
        ?? PrizePhrases.untold(language)
      let standing = candidate.isLive ? told : PrizePhrases.out(language)
      let count = PrizePhrases.nominations(
        language, ["count": String(candidate.nominations.count)])
      lines.append(
        RecordPage.Line(
          [candidate.name, count, standing].joined(separator: " · "),
          organisationID: candidate.organisationID))
      if let bar = candidate.bar {
        lines.append(RecordPage.Line("  " + bar.sentence(candidate.name, language)))
      }
    }
    lines += breadth.lines(language)
    return RecordPage(title: name, lines: lines)
  }
}
