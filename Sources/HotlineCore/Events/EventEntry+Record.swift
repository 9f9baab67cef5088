import Resources

extension EventEntry: Record {
  public static let kind = RecordKind.event
  public static let names = KindNames(
    Phrase(da: "Arrangement", en: "Event"), the: Phrase(da: "arrangementet", en: "the event"))
  public static let naming: String? = "title || ' · ' || strftime('%d-%m-%Y', day)"
  public static let detail: DetailSection? = DetailSection(
    Phrase(da: "Vært for", en: "Host of"), of: EventEntry.self,
    ids: "SELECT eventID FROM eventHost WHERE organisationID = ? ORDER BY eventID DESC"
  ) { entry, language in
    let event = entry.event
    return [
      event.title, event.kind.word(language),
      event.unreadable.shown("day", else: event.day.display), event.place,
    ].compactMap(\.self).joined(separator: " · ")
  }

  public static let items: [RecordItem<EventEntry>] = [
    .field(
      Field(
        .title, \.event.title, .text(max: 200),
        FieldWords(da: "Titel", "Hvad hedder det?", en: "Title", "What is it called?"),
        isRequired: true)),
    .field(
      Field(
        .kind, \.event.kind, .one(of: Event.Kind.self),
        FieldWords(
          da: "Art", "Mellemrum vælger; en prisoverrækkelse er også et arrangement",
          en: "Kind", "Space chooses; a ceremony is an event too"),
        isRequired: true, initial: .value(.codes([Event.Kind.networkMeeting.rawValue])))),
    .field(
      Field(
        .day, \.event.day, .date(.nearest),
        FieldWords(da: "Dag", "Hvilken dag? 24/11 eller fre", en: "Day", "Which day? 24/11 or Fri"),
        isRequired: true)),
    .field(from), .field(to),
    .field(
      Field(
        "place", \.event.place, .text(max: 200),
        FieldWords(da: "Sted", "Hvor er det?", en: "Place", "Where is it?"))),
    .field(
      Field(
        "capacity", \.event.capacity, .integer(1...100_000),
        FieldWords(
          da: "Pladser", "Hvor mange er der plads til? Tom: ikke sagt",
          en: "Places", "How many is there room for? Empty: not said"))),
    .group(
      FieldGroup(
        "hosts", Phrase(da: "Vært {number}", en: "Host {number}"), \EventEntry.hosts,
        tie: .name, isUnique: true, fields: [host, role], blank: { _, _ in EventHost() })),
    .group(
      FieldGroup(
        "guests", Phrase(da: "Inviteret {number}", en: "Invited {number}"), \EventEntry.guests,
        maximum: 200, tie: .name, isUnique: true, fields: [guest],
        blank: { _, _ in Attendance() })),
    .field(
      Field(
        "talkedAbout", \.event.talkedAbout, .multiline(max: 4_000),
        FieldWords(
          da: "Talt om", "Hvad blev der talt om?", en: "Talked about", "What was talked about?"))),
    .field(
      Field(
        .note, \.event.note, .multiline(max: 4_000),
        FieldWords(
          da: "Note", "Om arrangementet, aldrig et CPR-nummer",
          en: "Note", "About the event, never a CPR number"))),
  ]

  public static let spans = [FieldSpan(from.declaration, to.declaration, mayMeet: false)]

  public static let owned: [OwnedRows<EventEntry>] = [
    OwnedRows(\.hosts, by: \.eventID, column: "eventID"),
    OwnedRows(\.guests, by: \.eventID, column: "eventID"),
  ]

  public var root: Event {
    get { event }
    set { event = newValue }
  }

  public init(root: Event) { self.init(root) }

  public var called: String? { event.title.trimmed }

  public static func blank(_ about: RecordAbout) -> EventEntry {
    EventEntry(Event(title: "", kind: .networkMeeting, day: .first))
  }

  private static let from = Field(
    "from", \EventEntry.event.fromMinute, .time,
    FieldWords(da: "Fra", "Fra hvornår? 9 eller 9.30", en: "From", "From when? 9 or 9.30"),
    column: "fromMinute")
  private static let to = Field(
    "to", \EventEntry.event.toMinute, .time,
    FieldWords(da: "Til", "Til hvornår?", en: "To", "Until when?"), column: "toMinute")
  private static let host = Field(
    .organisation, \EventHost.organisationID, .lookup(Lookup(.organisation)),
    FieldWords(
      da: "Vært", "Hvem inviterer? Fx en erhvervsforening",
      en: "Host", "Who invites? Such as a business association"),
    column: "organisationID")
  private static let role = Field(
    .role, \EventHost.role, .one(of: EventHost.Role.self),
    FieldWords(da: "Rolle", "Vært eller medvært?", en: "Role", "Host or co-host?"),
    initial: .value(.codes([EventHost.Role.host.rawValue])), shownWhen: .filled(.organisation))
  private static let guest = Field(
    "guest", \Attendance.organisationID, .lookup(Lookup(.organisation)),
    FieldWords(
      da: "Inviteret", "Hvem? Enter tager øverste og går til den næste",
      en: "Invited", "Whom? Enter takes the top hit and goes to the next"),
    column: "organisationID")
}
