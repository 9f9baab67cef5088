import GRDB
import Resources

extension Attendance: Record {
  public static let kind = RecordKind.attendance
  public static let names = KindNames(
    Phrase(da: "Invitation", en: "Invitation"),
    the: Phrase(da: "invitationen", en: "the invitation"))
  public static let list: RecordList? = RecordList(
    Attendance.self, Phrase(da: "Inviterede og fremmøde", en: "Invitations and attendance"),
    leading: [.field("event"), .field(.organisation), .field("status"), .field(.contact)])
  public static let detail: DetailSection? = DetailSection(
    names.one, of: Attendance.self,
    ids: "SELECT id FROM eventAttendance WHERE organisationID = ? ORDER BY eventID DESC",
    wording: { attendance, language, db in
      let event: Event? = try Event.find(attendance.eventID, db)
      return [event?.title, event?.day.display, attendance.status.word(language)]
        .compactMap(\.self).joined(separator: " · ")
    })
  public static let tick: ListTick? = ListTick { id, register in
    guard let known = try register.record(Attendance.self, id) else { return nil }
    var attendance = known
    attendance.status = known.status.ticked
    try register.save(attendance, from: known)
    let name = try register.called(.organisation, known.organisationID)?.name ?? ""
    let words = attendance.status.word
    return Phrase(da: "\(name): \(words(.danish))", en: "\(name): \(words(.english))")
  }

  public static let items: [RecordItem<Attendance>] = [
    .field(
      Field(
        "event", \.eventID, .lookup(Lookup(.record(.event))),
        FieldWords(
          da: "Arrangement", "Hvilket? Skriv titel eller år; F4 viser dem alle",
          en: "Event", "Which? Type its title or year; F4 shows them all"),
        isRequired: true, column: "eventID")),
    .field(
      Field(
        .organisation, \.organisationID, .lookup(Lookup(.organisation)),
        FieldWords(
          da: "Virksomhed", "Hvem er inviteret?", en: "Organisation", "Who is invited?"),
        isRequired: true, column: "organisationID")),
    .field(
      Field(
        .contact, \.contactPersonID, .lookup(Lookup(.contact, scope: .organisation)),
        FieldWords(
          da: "Kontakt", "Hvem kommer for dem?", en: "Contact", "Who comes for them?"),
        column: "contactPersonID")),
    .field(
      Field(
        "status", \.status, .one(of: Status.self),
        FieldWords(
          da: "Svar", "Mellemrum vælger; i listen sætter mellemrum et kom",
          en: "Answer", "Space chooses; in the list Space ticks who came"),
        isRequired: true, initial: .value(.codes([Status.invited.rawValue])))),
    .field(
      Field(
        .note, \.note, .text(max: 500),
        FieldWords(
          da: "Note", "Aldrig et CPR-nummer", en: "Note", "Never a CPR number"))),
  ]

  public var called: String? { nil }

  public static func blank(_ about: RecordAbout) -> Attendance {
    Attendance(organisationID: about.organisationID)
  }

  public func refusals(from base: Attendance?, _ saving: Saving) throws -> [Refusal] {
    guard let event: Event = try Event.find(eventID, saving.db) else { return [] }
    var refusals: [Refusal] = []
    if status.isOfPast, event.day > saving.today {
      refusals.append(.event(.notHeldYet(title: event.title, day: event.day)))
    }
    let isTwice = try Bool.readOne(
      saving.db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM eventAttendance
          WHERE eventID = ? AND organisationID = ? AND id <> ?)
        """, arguments: [eventID, organisationID, id])
    if isTwice == true { refusals.append(.event(.alreadyInvited(title: event.title))) }
    return refusals
  }
}
