import GRDB
import Resources

extension PersonRequest: Record {
  public static let kind = RecordKind.personRequest
  public static let names = KindNames(
    Phrase(da: "Anmodning fra en person", en: "Request of a person"),
    the: Phrase(da: "anmodningen", en: "the request"))
  public static let list: RecordList? = RecordList(
    PersonRequest.self, Phrase(da: "Anmodninger om sletning og indsigt", en: "Requests of persons"),
    leading: [
      .field("wish"), .field("person"), .field("receivedOn"), .field("dueOn"),
      .column(
        ListColumn(
          "decision", Phrase(da: "Afgørelse", en: "Decision"), .choice(.fixed(decisions)),
          sql: "personRequest.decision")),
      .column(
        ListColumn(
          "decidedOn", Phrase(da: "Afgjort", en: "Decided"), .date(.past),
          sql: "personRequest.decidedOn")),
      .column(
        ListColumn(
          "basis", Phrase(da: "Grundlag", en: "Basis"), .text(max: 200), sql: "personRequest.basis")
      ),
      .column(
        ListColumn(
          "places", Phrase(da: "Steder", en: "Places"), .integer(0...1_000_000),
          sql: "personRequest.places")),
      .column(
        ListColumn(
          "decidedBy", Phrase(da: "Afgjort af", en: "Decided by"), .choice(.list(.staff)),
          sql: "personRequest.decidedByID")),
    ])
  public static let naming: String? = "'nr. ' || id"
  public static let tick: ListTick? = ListTick { id, register in
    try register.answer(request: id)
  }
  public static let page: RecordPageMaker? = { id, register, language in
    try register.page(ofRequest: id, language)
  }

  public static let items: [RecordItem<PersonRequest>] = [
    .field(
      Field(
        "wish", \.wish, .one(of: Wish.self),
        FieldWords(
          da: "Beder om", "Mellemrum vælger", en: "Asks for", "Space chooses"), isRequired: true)),
    .field(personField),
    .field(received), .field(due), .field(reason),
    .field(
      Field(
        "caseNo", \.caseNo, .text(max: 50),
        FieldWords(
          da: "Journalnr.", "Sagen, hvor anmodningen og svaret er journaliseret; aldrig et navn",
          en: "Journal no.", "The case in which request and answer are filed; never a name"))),
  ]

  public var called: String? { nil }

  public static func blank(_ about: RecordAbout) -> PersonRequest {
    PersonRequest(.erasure, receivedOn: .first)
  }

  /// The month runs from the day on which it came; a day that somebody wrote stays.
  public func completed(from base: PersonRequest?, _ saving: Saving) -> PersonRequest {
    var request = self
    let wasCounted = base.map { $0.dueOn == Self.due($0.receivedOn) && $0.dueOn == dueOn }
    if dueOn == nil || wasCounted == true { request.dueOn = Self.due(receivedOn) }
    return request
  }

  public func refusals(from base: PersonRequest?, _ saving: Saving) throws -> [Refusal] {
    if base?.decision != nil { return [.rights(.isDecided)] }
    var refusals: [Refusal] = []
    if person?.isBlank != false { refusals.append(.missing(Self.personField.name)) }
    if receivedOn > saving.today { refusals.append(.dayInFuture) }
    guard let dueOn else { return refusals }
    if dueOn < receivedOn {
      refusals.append(.endsBefore(Self.due.name, start: Self.received.name))
    }
    if dueOn > Self.latest(receivedOn) {
      refusals.append(.rights(.tooLate(latest: Self.latest(receivedOn))))
    } else if dueOn > Self.due(receivedOn), extensionReason?.isBlank != false {
      refusals.append(.missing(Self.reason.name))
    }
    return refusals
  }

  /// A new one reminds whoever entered it a week before its last day; a new last day moves the promise.
  public func settle(from base: PersonRequest?, _ saving: Saving) throws {
    let change = saving.change
    if base == nil {
      let promise = FollowUp(
        dueOn: reminder(saving.today), assigneeStaffID: saving.user.id, text: promise, state: .open)
      var tied = self
      tied.followUpID = try change.store(promise, from: nil, assignee: saving.user.id).id
      try change.update(tied, from: self)
    } else if base?.dueOn != dueOn, let followUpID,
      let standing = try FollowUp.find(followUpID, saving.db), standing.state == .open
    {
      var moved = standing
      (moved.dueOn, moved.text) = (reminder(saving.today), promise)
      try change.store(moved, from: standing, assignee: standing.assigneeStaffID)
    }
  }

  private func reminder(_ today: DanishDate) -> DanishDate {
    max(today, (dueOn ?? Self.due(receivedOn)).adding(days: -7))
  }

  /// Without who asked: a promise is read by everybody, and stays.
  private var promise: String {
    RightsPhrases.promise(
      .danish,
      [
        "number": String(id), "wish": wish.word(.danish),
        "day": (dueOn ?? Self.due(receivedOn)).display,
      ])
  }

  private static let personField = Field(
    "person", \PersonRequest.person, .text(max: 200),
    FieldWords(
      da: "Person", "Navn eller nummer; forsvinder herfra, når den er afgjort",
      en: "Person", "Name or number; it goes from here once it is decided"))
  private static let received = Field(
    "receivedOn", \PersonRequest.receivedOn, .date(.past),
    FieldWords(da: "Modtaget", "Hvilken dag kom den?", en: "Received", "On which day did it come?"),
    isRequired: true, initial: .today)
  private static let due = Field(
    "dueOn", \PersonRequest.dueOn, .date(.future),
    FieldWords(
      da: "Frist", "Tom: en måned efter modtagelsen; højst to måneder mere med en grund",
      en: "Due", "Empty: a month after it came; two months more at most, with a reason"))
  private static let reason = Field(
    "extensionReason", \PersonRequest.extensionReason, .text(max: 200),
    FieldWords(
      da: "Forlænget, fordi", "Det, personen fik at vide inden en måned",
      en: "Longer, because", "What the person was told within a month"))

  private static let decisions = Decision.allCases.map { Choice($0.rawValue, $0.word) }
}

extension PersonRequest.Wish: Worded {
  public var word: Phrase {
    switch self {
    case .erasure: Phrase(da: "sletning", en: "erasure")
    case .access: Phrase(da: "indsigt", en: "access")
    }
  }
}

extension PersonRequest.Decision: Worded {
  public var word: Phrase {
    switch self {
    case .erased: Phrase(da: "slettet", en: "erased")
    case .anonymised: Phrase(da: "anonymiseret", en: "anonymised")
    case .refused: Phrase(da: "afslået", en: "refused")
    case .answered: Phrase(da: "besvaret", en: "answered")
    }
  }
}
