import Foundation
import GRDB
import Resources

/// Puts together what is filed of a record in the municipality's archive: when, who, about what, and
/// then what was said and agreed, the oldest first.
struct JournalWriter {
  let wording: ListWording
  let today: DanishDate
  /// Who writes it out.
  let user: Staff
  /// The municipality.
  let home: String
  let db: Database

  private typealias Words = JournalPhrases
  var language: Language { wording.language }

  /// nil where there is no such inquiry.
  func inquiry(_ id: Int64) throws -> RecordPage? {
    guard let inquiry = try Inquiry.find(id, db) else { return nil }
    let title = Words.inquiry(language, ["reference": inquiry.reference])
    let caller = try inquiry.callerOrganisationID.flatMap { try organisation($0) }
    let contact = try inquiry.callerContactID.flatMap {
      try String.readOne(db, sql: "SELECT name FROM contactPerson WHERE id = ?", arguments: [$0])
    }
    let who = [caller, contact ?? inquiry.callerName, inquiry.callerPhone?.display]
    let topics = inquiry.topics.map { wording.word($0, of: .list(.topics)) ?? $0 }
    let subject = [inquiry.purpose?.word(language)] + topics.map(Optional.some)
    let days = [moment(inquiry.openedAt), inquiry.closedAt.map(moment)].compactMap(\.self)
    let handover = try inquiry.handoverToID.flatMap { try organisation($0) }
    let answer = inquiry.handover?.word(language)
    var lines = [RecordPage.Line(title, isHeading: true)]
    lines += said([
      (Words.date, days.joined(separator: " – ")),
      (Words.parties, joined(who, else: inquiry.callerType?.word(language))),
      (Words.ours, try ours(inquiry.ownerStaffID)),
      (Words.subject, joined(subject)),
      (FieldWords.kle.label, inquiry.kle), (Words.journalNo, inquiry.journalNo),
      (Words.state, joined([inquiry.state.word(language), inquiry.outcome?.word(language)])),
      (Words.handedOver, joined([handover, handover == nil ? nil : answer])),
      (Words.refusal, inquiry.handoverRefusal), (Words.unmet, inquiry.unmetNeed),
    ])
    lines += try talks("interaction.inquiryID = ?", id)
    let named = try Row.fetchAll(
      db,
      sql: """
        SELECT referral.*, name FROM referral JOIN organisation ON organisation.id = organisationID
        WHERE inquiryID = ? ORDER BY referral.id
        """, arguments: [id])
    lines += section(
      Words.named,
      try named.map { row in
        let referral = try Referral(row: row)
        let name: String = row.value("name")
        return "\(name) (\(Organisation.reference(of: referral.organisationID))): "
          + referral.outcome.word(language)
      })
    lines += try promises("inquiryID = ?", id)
    return RecordPage(title: title, lines: lines + end)
  }

  /// nil where there is no such partnership.
  func partnership(_ id: Int64) throws -> RecordPage? {
    guard let entry = try PartnershipEntry.read(id, RowSource(db)) else { return nil }
    let partnership = entry.partnership
    let title = Words.partnership(language, ["reference": partnership.reference])
    let days = [
      (Words.begun, partnership.ideaStartedOn), (Words.agreed, partnership.agreedOn),
      (Words.from, partnership.effectiveFrom), (Words.planned, partnership.plannedEndOn),
      (Words.ended, partnership.endedOn),
    ].compactMap { word, day in day.map { "\(word(language)) \($0.display)" } }
    let motives = partnership.motives.map { wording.word($0, of: .list(.motives)) ?? $0 }
    var lines = [RecordPage.Line(title, isHeading: true)]
    lines += said([
      (Words.date, days.joined(separator: ", ")),
      (Words.ours, try partnership.facilitatorStaffID.flatMap { try ours($0) } ?? home),
      (Words.subject, partnership.title), (Words.commonThird, partnership.commonThird),
      (FieldWords.kle.label, partnership.kle), (Words.journalNo, partnership.journalNo),
      (
        Words.state,
        joined([partnership.state.word(language), partnership.endReason])
      ),
      (Words.form, partnership.form?.word(language)),
      (Words.value, partnership.valueDKK.map(DanishNumber.formatKroner)),
      (Words.motives, joined(motives.map(Optional.some) + [partnership.motiveOther])),
      (Words.result, partnership.resultText),
    ])
    let parties = try entry.parties.map(\.row).map { party -> String in
      let name = try organisation(party.organisationID) ?? ""
      let span = [
        party.joinedOn.map { "\(Words.from(language)) \($0.display)" },
        party.leftOn.map { "\(Words.until(language)) \($0.display)" },
      ].compactMap(\.self)
      return joined(
        [name, party.role.word(language)] + span.map(Optional.some)
          + [party.resources, party.competences])
    }
    lines += section(Words.parties, parties)
    if let origin = partnership.originInquiryID {
      lines += try talks("interaction.inquiryID = ?", origin)
    }
    lines += try promises("partnershipID = ?", id)
    return RecordPage(title: title, lines: lines + end)
  }

  // MARK: Parts

  /// A line for each that says something.
  private func said(_ facts: [(Phrase, String?)]) -> [RecordPage.Line] {
    facts.compactMap { label, text in
      text?.trimmedOrNil.map { RecordPage.Line("\(label(language)): \($0)") }
    }
  }

  private func section(_ heading: Phrase, _ entries: [String]) -> [RecordPage.Line] {
    guard !entries.isEmpty else { return [] }
    return [RecordPage.Line(""), RecordPage.Line(heading(language), isHeading: true)]
      + entries.flatMap { entry in
        entry.split(separator: "\n", omittingEmptySubsequences: false).map {
          RecordPage.Line(String($0))
        }
      }
  }

  /// Each talk with what was said in it.
  private func talks(_ condition: String, _ id: Int64) throws -> [RecordPage.Line] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(StoredList.selection(of: "interaction")), initials FROM interaction
        LEFT JOIN staff ON staff.id = interaction.staffID
        WHERE \(condition) ORDER BY startedAt, interaction.id
        """, arguments: [id])
    return section(
      Words.course,
      try rows.map { row in
        let talk = try Interaction(row: row)
        let initials: String? = row.value("initials")
        let head = joined([moment(talk.startedAt), talk.kind.word(language), initials])
        return head + ":\n" + talk.summary.trimmed
      })
  }

  private func promises(_ condition: String, _ id: Int64) throws -> [RecordPage.Line] {
    let promises = try FollowUp.fetchAll(
      db, sql: "SELECT * FROM followUp WHERE \(condition) ORDER BY dueOn, id", arguments: [id])
    return section(
      Words.promises,
      promises.map { joined([$0.dueAt.display, $0.text, $0.state.word(language)]) })
  }

  /// `Gudenå Køkken (V-000029, CVR 41227610)`
  private func organisation(_ id: Int64) throws -> String? {
    let row = try Row.fetchOne(
      db, sql: "SELECT name, cvr FROM organisation WHERE id = ?", arguments: [id])
    guard let row else { return nil }
    let (name, cvr): (String, String?) = (row.value("name"), row.value("cvr"))
    let marks = [Organisation.reference(of: id), cvr.map { "CVR \($0)" }].compactMap(\.self)
    return "\(name) (\(marks.joined(separator: ", ")))"
  }

  private func ours(_ staffID: Int64) throws -> String {
    let initials = try String.readOne(
      db, sql: "SELECT initials FROM staff WHERE id = ?", arguments: [staffID])
    return joined([home, initials])
  }

  private var end: [RecordPage.Line] {
    [
      RecordPage.Line(""),
      RecordPage.Line(
        Words.writtenOut(language, ["day": today.display, "initials": user.initials])),
    ]
  }

  private func moment(_ date: Date) -> String {
    let local = wording.clock.local(Instant(date))
    return "\(local.day.display) \(local.clock)"
  }

  private func joined(_ parts: [String?], else other: String? = nil) -> String {
    let said = parts.compactMap { $0?.trimmedOrNil }
    return said.isEmpty ? other ?? "" : said.joined(separator: ", ")
  }
}

extension Register {
  /// The text for the archive of an inquiry or a partnership; nil for any other kind, and where it is
  /// gone.
  public func journal(
    of kind: RecordKind, _ id: Int64, _ language: Language
  ) throws -> RecordPage? {
    let (today, clock, home) = (try today(), try CopenhagenTime(), try home().name)
    return try read { db in
      let writer = JournalWriter(
        wording: try ListWording(language, clock, db), today: today, user: user, home: home, db: db)
      return switch kind {
      case .inquiry: try writer.inquiry(id)
      case .partnership: try writer.partnership(id)
      default: nil
      }
    }
  }
}

extension Inquiry {
  /// As it is filed in the archive.
  public static let page: RecordPageMaker? = { id, register, language in
    try register.journal(of: .inquiry, id, language)
  }
}

extension PartnershipEntry {
  /// As it is filed in the archive.
  public static let page: RecordPageMaker? = { id, register, language in
    try register.journal(of: .partnership, id, language)
  }
}
