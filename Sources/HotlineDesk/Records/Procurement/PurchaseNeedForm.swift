import HotlineCore
import Resources

/// The form of a purchase need: while it is typed it says whether it may be bought directly, and of
/// whom.
enum PurchaseNeedForm: RecordForm {
  typealias Record = PurchaseNeed

  static let declaration = FormDeclaration(title: title, record: items, hasNotes: true)

  /// What is said in one line, such as `haveservice 480.000 kr 8600`, goes into the fields. Only a
  /// department buys.
  static func begun(
    _ values: [FieldPath: FieldValue], _ clerk: FormClerk
  ) throws -> [FieldPath: FieldValue] {
    var values = values
    let department = FieldPath("department")
    let id = values[department]?.item.flatMap { Int64($0.key) } ?? 0
    let kind = try clerk.register.record(OrganisationEntry.self, id)?.organisation.kind
    if kind != .department { values[department] = nil }
    guard let line = values[FieldPath("what")]?.text else { return values }
    let need = try clerk.register.purchaseNeed(
      spoken: line, departmentID: id, today: clerk.today)
    values[FieldPath("what")] = FieldValue(need.what.isEmpty ? line : need.what)
    values[FieldPath(.value)] = FieldValue(need.valueDKK)
    values[FieldPath(.category)] = need.categoryCode.map { .item(LookupItem(key: $0, name: "")) }
    return values
  }

  static func words(
    for need: PurchaseNeed, _ subject: FormSubject, _ language: Language
  ) -> String {
    need.what
  }

  static func preview(
    _ values: FormValues, _ subject: FormSubject, from base: PurchaseNeed?, _ clerk: FormClerk
  ) throws -> FormPreview {
    let language = clerk.language
    var need = read(values, from: base)
    if values.date("askedOn") == nil { need.askedOn = clerk.today }
    let answer = try clerk.register.purchaseAnswer(to: need, today: clerk.today)
    let isDirect = answer.judgement.verdict == .direct
    let isUnread = need.valueDKK == nil && values.text(.value) != nil
    let verdict =
      isUnread
      ? ProcurementPhrases.amountUnread(language) : answer.verdictSentence(language)
    var notes = [FormNote(verdict, isDirect ? .good : .warning)]
    if isDirect { notes.append(FormNote(ProcurementPhrases.assumed(language), .faint)) }
    notes += answer.splitWarning(language).map { [FormNote($0, .warning)] } ?? []
    guard need.categoryCode != nil else {
      notes.append(FormNote(ProcurementPhrases.noCategory(language), .faint))
      return FormPreview(notes: notes)
    }
    notes.append(FormNote(answer.count(language), .title))
    notes += answer.registered.map { FormNote($0.line(language), organisationID: $0.id) }
    notes += answer.unregistered.map { FormNote($0.line(language), .faint, organisationID: $0.id) }
    return FormPreview(notes: notes)
  }
}
