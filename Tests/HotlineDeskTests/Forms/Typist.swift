import HotlineCore
import HotlineDesk
import Resources
import Screen

/// A person at a form: types keys and remembers what the form asked for.
struct Typist {
  var form: FormState
  var context: FormContext
  private(set) var requests: [FormRequest] = []

  init(
    _ kind: RecordKind, values: [FieldPath: FieldValue] = [:], subject: FormSubject = FormSubject(),
    context: FormContext = .silkeborg
  ) {
    self.context = context
    form = FormState(kind, id: "form-1", subject: subject, values: values, context: context)
  }

  mutating func press(_ keys: Key...) {
    for key in keys { requests += form.handle(key, context: context) }
  }

  mutating func press(_ key: Key, times: Int) {
    for _ in 0..<times { press(key) }
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  /// Takes the requests since the last call.
  mutating func takeRequests() -> [FormRequest] {
    defer { requests = [] }
    return requests
  }

  /// Answers the last search.
  mutating func answer(_ items: [LookupItem]) {
    guard case .lookUp(let lookup) = requests.last else { return }
    form.receive(
      LookupAnswer(field: lookup.field, ticket: lookup.ticket, items: items), context: context)
  }

  /// Moves on with Tab until the field has the focus.
  mutating func go(to key: FieldKey, _ entry: Int? = nil) {
    let target = FormFocus.field(FieldPath(key, entry))
    for _ in 0..<100 where form.focus != target { press(.tab) }
  }

  func value(_ key: FieldKey, _ entry: Int? = nil) -> FieldValue {
    form.value(FieldPath(key, entry))
  }

  func problem(_ key: FieldKey, _ entry: Int? = nil) -> FieldProblem? {
    form.problems(context)[FieldPath(key, entry)]
  }

  var payload: String {
    get throws { try form.draftPayload(holdBack: CPRHoldBack(cprGuard: context.cprGuard)) }
  }

  func frame(
    width: Int = 80, height: Int = 24, status: FormStatus = .untouched, notes: [FormNote] = []
  ) -> Frame {
    var canvas = Canvas(size: Size(width: width, height: height))
    FormView(form, context: context, status: status, notes: notes).draw(on: &canvas)
    return Frame(canvas)
  }
}

extension FormContext {
  /// Monday 23 November 2026, at 80×24.
  static let silkeborg = FormContext(
    today: .november23, language: .danish, size: Size(width: 80, height: 24),
    lists: [
      .motives: [
        Choice("growth", Phrase(da: "vækst", en: "growth")),
        Choice("competitiveness", Phrase(da: "konkurrenceevne", en: "competitiveness")),
        Choice("society", Phrase(da: "samfund", en: "society")),
        Choice("other", Phrase(da: "andet", en: "other")),
      ],
      .accommodations: [
        Choice("quiet", Phrase(da: "roligt miljø", en: "quiet surroundings")),
        Choice("breaks", Phrase(da: "hyppige pauser", en: "frequent breaks")),
      ],
      .schemes: [
        Choice("fleksjob", Phrase(da: "Fleksjob", en: "Flex job")),
        Choice("praktik", Phrase(da: "Virksomhedspraktik", en: "Work trial")),
      ],
      .staff: [Choice("1", Phrase(da: "KA", en: "KA")), Choice("2", Phrase(da: "MB", en: "MB"))],
    ],
    postalCodes: [
      "8620": PostalCode(code: "8620", town: "Kjellerup", municipalities: ["0740", "0791"]),
      "8653": PostalCode(code: "8653", town: "Them", municipalities: ["0740"]),
    ],
    municipalities: ["0740": "Silkeborg"], me: "1")
}

extension DanishDate {
  static let november23 = DanishDate(iso: "2026-11-23") ?? .first
}
