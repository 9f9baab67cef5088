import HotlineCore
import Resources

/// A form that edits one kind of record: all that the desk has to know of it. ``FormKind`` lists
/// them.
///
/// A record is what a use case of the register reads and stores as one, such as a partnership with
/// its parties. Opening, saving, drafts and the merge with a colleague's edit follow from these
/// members and need nothing more.
protocol RecordForm {
  associatedtype Record: Codable & Sendable

  static var declaration: FormDeclaration { get }

  /// The record that `subject` names, as it stands; nil where there is none, or none any more.
  static func record(of subject: FormSubject, _ register: Register) throws -> Record?
  /// What a form on the record is about; `asked` is what it was opened with.
  static func subject(of record: Record, _ asked: FormSubject) -> FormSubject
  /// What the record shows in the form.
  static func values(
    of record: Record, _ subject: FormSubject, _ clerk: FormClerk
  ) throws -> [FieldPath: FieldValue]
  /// The record that the form describes; what it does not show stays as it was in `base`.
  ///
  /// - Returns: nil while something is missing without which there is no record.
  static func read(
    _ values: FormValues, _ subject: FormSubject, from base: Record?, _ clerk: FormClerk
  ) throws -> Record?
  /// Stores the record and gives back what then stands. Throws ``RegisterError``.
  static func store(_ record: Record, from base: Record?, _ register: Register) throws -> Record

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
  static func words(for record: Record, _ subject: FormSubject, _ language: Language) -> String {
    subject.title
  }

  static func consequences(of record: Record, isNew: Bool) -> SavedRecord.Consequences {
    SavedRecord.Consequences()
  }

  static func preview(
    _ values: FormValues, _ subject: FormSubject, from base: Record?, _ clerk: FormClerk
  ) throws -> FormPreview {
    FormPreview()
  }
}

extension FormKind {
  var form: any RecordForm.Type {
    switch self {
    case .organisation: OrganisationForm.self
    case .standing: StandingForm.self
    case .contact: ContactForm.self
    case .offerLine: OfferLineForm.self
    case .workplaceOffer: WorkplaceOfferForm.self
    case .partnership: PartnershipForm.self
    case .position: PositionForm.self
    case .period: PeriodForm.self
    case .conversation: ConversationForm.self
    case .knowledgeCard: KnowledgeCardForm.self
    case .contactInfo: ContactInfoForm.self
    case .openingHours: OpeningHoursForm.self
    case .holidayOverride: HolidayOverrideForm.self
    }
  }

  public var declaration: FormDeclaration { form.declaration }
}
