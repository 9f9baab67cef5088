import HotlineCore
import Resources
import Screen
import Testing

@testable import HotlineDesk

@Suite("The declared forms")
struct DeclarationTests {
  @Test("every field of a form has a key of its own and words in both languages")
  func declarations() {
    for kind in RecordKind.allCases {
      let declaration = kind.declaration
      let fields = declaration.plainFields + declaration.groups.flatMap(\.fields)
      #expect(Set(fields.map(\.key)).count == fields.count)
      for field in fields {
        for words in [field.label, field.hint] {
          #expect(!words.da.isEmpty && !words.en.isEmpty, "\(kind) \(field.key.rawValue)")
        }
      }
    }
  }

  @Test("every form can be drawn and walked through in both languages")
  func walk() {
    for kind in RecordKind.allCases {
      for language in Language.allCases {
        var context = FormContext.silkeborg
        context.language = language
        var typist = Typist(kind, context: context)
        let first = typist.form.focus
        for _ in typist.form.stops {
          #expect(typist.frame().cursor != nil)
          typist.press(.tab)
        }
        #expect(typist.form.focus == first)
      }
    }
  }

  @Test("a refused save finds the field that mends it, where the form shows one")
  func refusals() {
    let partnership = Typist(.partnership).form
    #expect(partnership.field(of: .partnership(.needsTwoParties)) == FieldPath(.organisation, 0))
    #expect(partnership.field(of: .partnership(.needsForm)) == nil)
    #expect(partnership.field(of: .nothingToUndo) == nil)
    #expect(Typist(.period).form.field(of: .taken(.of(.code), value: "X")) == FieldPath(.code))
  }

  @Test("filling and reading an organisation gives it back")
  func organisation() {
    var organisation = Organisation(name: "Gudenå Køkken", kind: .association)
    organisation.id = 5
    organisation.cvr = CVRNumber("41227610")
    organisation.municipalityCode = "0740"
    organisation.industryCode = "056110"
    organisation.employees = 1_200
    organisation.isTrading = true
    organisation.doNotCall = true
    organisation.doNotCallNote = "kun mail"
    organisation.startedOn = .november23
    var entry = OrganisationEntry(organisation)
    if let number = PhoneNumber("+45 86 12 34 56") {
      entry.phones = [Phone(organisationID: 5, number: number)]
    }
    entry.sovPeriods = [
      SOVPeriod(organisationID: 5, validFrom: .november23, basis: .municipalAssessment)
    ]
    let form = Typist(
      .organisation,
      values: OrganisationForm.fill(from: entry)
    ).form
    #expect(OrganisationForm.read(FormValues(form), from: entry) == entry)
  }

  @Test("filling and reading a contact person gives it back")
  func contact() {
    var person = ContactPerson(name: "daglig leder")
    person.basis = "consent"
    var role = ContactRole(contactPersonID: 1, organisationID: 5)
    role.title = "leder"
    let entry = ContactForm.seen(
      ContactEntry(person, roles: [ContactRole(contactPersonID: 1, organisationID: 4), role]),
      from: FormSubject(organisationID: 5))
    let form = Typist(.contact, values: ContactForm.fill(from: entry)).form
    #expect(ContactForm.read(FormValues(form), from: entry) == entry)
  }

  @Test("filling and reading an offer gives it back")
  func offerLine() {
    var line = OfferLine(
      organisationID: 5, direction: .needs, mode: .resourceStream, title: "palletræ")
    line.categoryCode = "stroem.trae"
    line.ewcCode = "150103"
    line.volume = 2_500.5
    line.unit = "kg/uge"
    line.valueDKK = 480_000
    line.requiresRSV = true
    line.urgency = 0.8
    line.reach = .region
    line.lastConfirmedOn = .november23
    let form = Typist(.line, values: PlainForm<OfferLine>.fill(from: line)).form
    #expect(PlainForm<OfferLine>.read(FormValues(form), from: line) == line)
  }

  @Test("filling and reading a position gives it back; without hours it is not saved")
  func position() {
    var position = Position(
      organisationID: 5, title: "køkkenhjælp", schemeCode: "fleksjob", state: .filled,
      hoursPerWeek: 5.5)
    position.firstFilledOn = .november23
    position.accommodations = ["quiet"]
    position.tasks = "skræller og vasker op"
    position.partnershipID = 3
    var typist = Typist(.position, values: PositionForm.fill(from: position))
    #expect(PositionForm.read(FormValues(typist.form), from: position) == position)
    typist.go(to: .hours)
    typist.press(.control("x"))
    typist.press(.control("s"))
    #expect(typist.problem(.hours) == .missing)
  }

  @Test("filling and reading a period with its goals gives it back")
  func period() throws {
    let start = try #require(DanishDate(iso: "2026-01-01"))
    let end = try #require(DanishDate(iso: "2030-12-31"))
    var goals: [PeriodEntry.GoalEntry] = []
    for (index, metric) in [Goal.Metric.relations, .internalPartnerships].enumerated() {
      var goal = Goal(
        periodID: 0, ordinal: index + 1, code: metric.rawValue, titleDa: "mål \(index)",
        titleEn: "goal \(index)", kind: metric == .relations ? .qualitative : .count,
        metric: metric, comparator: metric == .relations ? .atLeast : .moreThan)
      if metric != .relations { (goal.baselineValue, goal.baselineKind) = (6, .perYear) }
      goals.append(
        PeriodEntry.GoalEntry(
          goal, options: [GoalOption(goalID: 0, key: "internal_definition", value: "A")]))
    }
    let entry = PeriodEntry(
      StrategyPeriod(
        code: "SIL-2026-2030", title: "Ny strategi", startsOn: start, endsOn: end,
        status: .active), goals: goals)
    var typist = Typist(.period, values: PeriodForm.fill(from: entry))
    #expect(PeriodForm.read(FormValues(typist.form), from: entry) == entry)
    typist.go(to: .endsOn)
    typist.press(.control("x"))
    typist.type("1/1-2020")
    typist.press(.control("s"))
    #expect(
      typist.problem(.endsOn)
        == .rule(
          Phrase(
            da: "»Sidste dag« ligger før »Første dag«. Ret en af dem.",
            en: "\"Last day\" comes before \"First day\". Change one of them.")))
  }
}

extension FieldName {
  /// The field of this key, as tests compare it.
  static func of(_ key: FieldKey) -> FieldName {
    FieldName(key: key, label: Phrase(da: "", en: ""))
  }
}
