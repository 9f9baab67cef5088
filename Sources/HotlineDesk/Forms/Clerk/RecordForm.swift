import HotlineCore
import Resources

/// A form on one kind of record: what the desk adds to what the kind says of itself.
/// ``RecordKind/form`` names them.
///
/// Opening, saving, drafts and the merge with a colleague's edit follow from these members and need
/// nothing more. A kind that needs nothing of its own is a ``PlainForm``.
protocol RecordForm {
  associatedtype Record: HotlineCore.Record

  static var title: Phrase { get }
  /// What is shown, in the order in which callers speak; all that the record shows by default.
  static var items: [RecordItem<Record>] { get }
  static var declaration: FormDeclaration { get }

  /// The record that `subject` names, as it stands, with the rows it was read from; nil where there
  /// is none, or none any more.
  static func record(
    of subject: FormSubject, _ register: Register
  ) throws -> (record: Record, rows: KeptRows)?
  /// The record as the form sees it from what `subject` says.
  static func seen(_ record: Record, from subject: FormSubject) -> Record
  /// What a form on the record is about; `asked` is what it was opened with.
  static func subject(of record: Record, _ asked: FormSubject) -> FormSubject
  /// What the record shows in the form; what is named elsewhere may go without its name.
  static func values(
    of record: Record, _ clerk: FormClerk
  ) throws -> [FieldPath: FieldValue]
  /// The record that the form describes; what it does not show stays as it was in `base`.
  static func read(
    _ values: FormValues, _ subject: FormSubject, from base: Record?, _ clerk: FormClerk
  ) throws -> Record

  /// The values with which a form on something new begins; those that were handed over by default.
  static func begun(
    _ values: [FieldPath: FieldValue], _ clerk: FormClerk
  ) throws -> [FieldPath: FieldValue]

  /// The record in words, for the sentence that says it is saved.
  static func words(for record: Record, _ subject: FormSubject, _ language: Language) -> String
  /// What the desk has to do once the record is stored.
  static func consequences(of record: Record, isNew: Bool) -> SavedRecord.Consequences
  /// What the register says of the form while it is typed; only asked where the declaration has
  /// notes.
  static func preview(
    _ values: FormValues, _ subject: FormSubject, from base: Record?, _ clerk: FormClerk
  ) throws -> FormPreview
}

extension RecordForm {
  static var items: [RecordItem<Record>] { Record.items }
  static var title: Phrase { Record.names.one }
  static var declaration: FormDeclaration { FormDeclaration(title: title, record: items) }

  static func record(
    of subject: FormSubject, _ register: Register
  ) throws -> (record: Record, rows: KeptRows)? {
    try subject.rowID.flatMap { try register.opened(Record.self, $0) }
  }

  static func seen(_ record: Record, from subject: FormSubject) -> Record { record }

  static func subject(of record: Record, _ asked: FormSubject) -> FormSubject {
    asked.on(
      row: record.id, organisation: (record.root as? any OwnedRow)?.organisationID,
      title: record.called ?? asked.title)
  }

  static func values(
    of record: Record, _ clerk: FormClerk
  ) throws -> [FieldPath: FieldValue] {
    fill(from: record)
  }

  static func read(
    _ values: FormValues, _ subject: FormSubject, from base: Record?, _ clerk: FormClerk
  ) throws -> Record {
    var record = read(values, from: base, organisationID: subject.organisationID)
    if base == nil { record.begin(in: subject.inquiryID) }
    return record
  }

  static func begun(
    _ values: [FieldPath: FieldValue], _ clerk: FormClerk
  ) throws -> [FieldPath: FieldValue] {
    values
  }

  static func words(for record: Record, _ subject: FormSubject, _ language: Language) -> String {
    subject.title
  }

  static func consequences(of record: Record, isNew: Bool) -> SavedRecord.Consequences {
    var consequences = SavedRecord.Consequences()
    if isNew { consequences.begun = BegunRecord(record) }
    return consequences
  }

  static func preview(
    _ values: FormValues, _ subject: FormSubject, from base: Record?, _ clerk: FormClerk
  ) throws -> FormPreview {
    FormPreview()
  }

  // MARK: From the record's fields

  /// What the record's fields show, by the place in the form.
  static func fill(from record: Record) -> [FieldPath: FieldValue] {
    var values: [FieldPath: FieldValue] = [:]
    for item in items {
      switch item {
      case .field(let field): values[FieldPath(field.key)] = field.value(of: record)
      case .group(let group):
        for (index, entry) in group.entries(of: record).enumerated() {
          for (key, value) in entry { values[FieldPath(key, index)] = value }
        }
      }
    }
    return values
  }

  /// `base`, or a new record, with what the form says put into it.
  static func read(
    _ values: FormValues, from base: Record?, organisationID: Int64? = nil
  ) -> Record {
    var record = base ?? Record.blank(RecordAbout(organisationID: organisationID ?? 0))
    values.apply(items, to: &record)
    return record
  }
}

/// The form of a kind that needs nothing besides its fields.
enum PlainForm<Record: HotlineCore.Record>: RecordForm {}

extension RecordKind {
  /// The form of the kind: one with something of its own, or a plain one; nil for a kind that is
  /// entered in another way.
  var form: (any RecordForm.Type)? {
    switch self {
    case .organisation: OrganisationForm.self
    case .standing: StandingForm.self
    case .contact: ContactForm.self
    case .workplace: WorkplaceOfferForm.self
    case .partnership: PartnershipForm.self
    case .position: PositionForm.self
    case .period: PeriodForm.self
    case .interaction: ConversationForm.self
    case .contactInfo: ContactInfoForm.self
    case .rsvCase: RSVCaseForm.self
    case .sovAssessment: SOVAssessmentForm.self
    case .purchaseNeed: PurchaseNeedForm.self
    default: (declared as? any Record.Type).map { Self.plainForm($0) }
    }
  }

  private static func plainForm<Kind: Record>(_ kind: Kind.Type) -> any RecordForm.Type {
    PlainForm<Kind>.self
  }

  /// What its form shows: nothing where it has none.
  public var declaration: FormDeclaration {
    Self.declarations[self] ?? FormDeclaration(title: names.one, items: [])
  }

  /// Every key pressed asks for it.
  private static let declarations = Dictionary(
    uniqueKeysWithValues: allCases.compactMap { kind in
      kind.form.map { (kind, $0.declaration) }
    })
}
