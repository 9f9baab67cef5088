import GRDB
import Resources

extension LeaveCase: Record {
  public static let kind = RecordKind.leaveCase
  public static let names = KindNames(
    Phrase(da: "Orlov til at starte SØV", en: "Leave to found an enterprise"),
    the: Phrase(da: "orlovssagen", en: "the leave case"))
  public static let list: RecordList? = RecordList(
    LeaveCase.self, Phrase(da: "Orlov", en: "Leave"),
    leading: [
      .field("caseNo"), .field(.state), .field("department"), .field(.startsOn),
      .column(
        ListColumn(
          "fullPayUntil", Phrase(da: "Fuld løn til", en: "Full pay until"), .date(.nearest),
          sql: "leaveCase.fullPayUntil")),
      .field(.endsOn), .field("resulting"), .column(.origin(of: "leaveCase")),
    ])
  public static let detail: DetailSection? = DetailSection(
    Phrase(da: "Orlov", en: "Leave"), of: LeaveCase.self,
    ids: "SELECT id FROM leaveCase WHERE resultingID = ? ORDER BY id DESC"
  ) { leave, language in
    [
      leave.caseNo, leave.state.word(language),
      leave.unreadable.shown("startsOn", else: leave.startsOn?.display ?? ""),
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  public static let items: [RecordItem<LeaveCase>] = [
    .field(
      Field(
        "caseNo", \.caseNo, .text(max: 50),
        FieldWords(
          da: "Sagsnr.", "Personalesagens nummer; aldrig et navn eller et CPR-nummer",
          en: "Case no.", "The number of the personnel case; never a name or a CPR number"),
        isRequired: true)),
    .field(
      Field(
        "department", \.departmentID, .lookup(Lookup(.department)),
        FieldWords(
          da: "Afdeling", "Fra hvilken afdeling?", en: "Department", "From which department?"),
        column: "departmentID")),
    .field(
      Field(
        .state, \.state, .one(of: State.self),
        FieldWords(da: "Tilstand", "Hvor langt er sagen?", en: "State", "How far is it?"),
        isRequired: true, initial: .value(.codes([State.asked.rawValue])))),
    .field(
      Field(
        "askedOn", \.askedOn, .date(.past),
        FieldWords(da: "Spurgt", "Hvilken dag?", en: "Asked", "On which day?"), initial: .today)),
    .field(applied), .field(decided), .field(starts), .field(ends),
    .field(
      Field(
        "fullPay", \.fullPay, .yesNo,
        FieldWords(
          da: "Fuld løn", "Er der fuld løn de første tre måneder?",
          en: "Full pay", "Is there full pay in the first three months?"))),
    .field(
      Field(
        "resulting", \.resultingID, .lookup(Lookup(.organisation)),
        FieldWords(
          da: "Blev til", "Hvilken virksomhed kom der ud af det?",
          en: "Led to", "Which enterprise came of it?"),
        column: "resultingID")),
    .field(
      Field(
        .note, \.note, .multiline(max: 4_000),
        FieldWords(
          da: "Note", "Intet om personen, aldrig et CPR-nummer",
          en: "Note", "Nothing about the person, never a CPR number"))),
  ]

  public static let spans = [
    FieldSpan(applied.declaration, decided.declaration, mayMeet: true),
    FieldSpan(starts.declaration, ends.declaration, mayMeet: true),
  ]

  public var called: String? { caseNo.trimmed }

  public static func blank(_ about: RecordAbout) -> LeaveCase { LeaveCase(caseNo: "") }

  public func completed(from base: LeaveCase?, _ saving: Saving) -> LeaveCase {
    var leave = self
    leave.caseNo = caseNo.trimmed
    leave.fullPayUntil = fullPay ? startsOn.map { Self.fullPayUntil(from: $0) } : nil
    return leave
  }

  public func refusals(from base: LeaveCase?, _ saving: Saving) throws -> [Refusal] {
    let stored: LeaveCase? = base == nil ? nil : try LeaveCase.find(id, saving.db)
    return problems(from: stored ?? base).map(Refusal.leave)
  }

  /// Every problem at once; `base` is the case as it stood, nil for a new one.
  func problems(from base: LeaveCase?) -> [LeaveRefusal] {
    var problems: [LeaveRefusal] = []
    if let base, base.state != state, !base.state.successors.contains(state) {
      problems.append(.step(from: base.state, to: state))
    }
    if !Self.isCaseNumber(caseNo.trimmed) { problems.append(.referenceIsNoNumber) }
    if state == .refused, startsOn != nil || endsOn != nil || fullPay {
      problems.append(.refusedHasLeave)
    }
    if state != .asked, appliedOn == nil { problems.append(.needsApplicationDay) }
    if state != .asked, state != .applied, decidedOn == nil { problems.append(.needsDecisionDay) }
    let hasBegun = [State.active, .established, .returned].contains(state)
    if hasBegun, startsOn == nil { problems.append(.needsFirstDay) }
    if state == .returned, endsOn == nil { problems.append(.needsLastDay) }
    if state == .established, resultingID == nil { problems.append(.needsOrganisation) }
    return problems
  }

  /// Numbers of cases have more digits than letters, at most three letters together and no blanks
  /// (`2026-17`, `27/1`, `EMN-2026-00123`, `81.38.00-G01-12-26`); names do not.
  static func isCaseNumber(_ text: String) -> Bool {
    let letters = text.split { !$0.isLetter }
    return text.count(where: \.isNumber) > letters.map(\.count).reduce(0, +)
      && letters.allSatisfy { $0.count <= 3 } && !text.contains(where: \.isWhitespace)
  }

  private static let applied = Field(
    "appliedOn", \LeaveCase.appliedOn, .date(.past),
    FieldWords(da: "Søgt", "Hvilken dag?", en: "Applied", "On which day?"))
  private static let decided = Field(
    "decidedOn", \LeaveCase.decidedOn, .date(.past),
    FieldWords(da: "Afgjort", "Bevilget eller afslået hvilken dag?", en: "Decided", "On which day?")
  )
  private static let starts = Field(
    .startsOn, \LeaveCase.startsOn, .date(.nearest),
    FieldWords(da: "Første dag", "Hvornår begynder den?", en: "First day", "When does it begin?"))
  private static let ends = Field(
    .endsOn, \LeaveCase.endsOn, .date(.nearest),
    FieldWords(da: "Sidste dag", "Hvornår slutter den?", en: "Last day", "When does it end?"))
}
