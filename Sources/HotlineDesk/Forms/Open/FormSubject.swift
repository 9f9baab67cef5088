import HotlineCore

/// What a form is about.
public struct FormSubject: Codable, Equatable, Sendable {
  /// The row that is edited; nil for a new one.
  public var rowID: Int64?
  /// The organisation that it belongs to, where the form has no field for it.
  public var organisationID: Int64?
  /// The inquiry that it came from.
  public var inquiryID: Int64?
  /// When a call began; nil for anything else.
  public var startedAt: Instant?
  /// When it ended; nil while it lasts.
  public var endedAt: Instant?
  /// Open promises that the conversation kept.
  public var keptPromiseIDs: [Int64]?
  /// The call during which the form was opened: it is linked to the call's inquiry.
  public var callID: String?
  /// What was saved during the call.
  public var begun: [BegunRecord]?
  /// What stands behind the form's title, such as the name of the organisation.
  public var title: String
  /// What was read when the form was opened, as JSON: an edit is merged against it.
  public var base: String?
  /// What stands in the row and cannot be read, by the field that shows it; nil for a sound row.
  public var unread: [FieldPath: String]?
  /// How many entries of each group stood in the row when it was read; nil for a new one.
  public var entriesFound: [FieldKey: Int]?
  /// The field of another form that waits for what is entered here.
  public var returnsTo: FormReturn?

  public init(
    rowID: Int64? = nil, organisationID: Int64? = nil, inquiryID: Int64? = nil,
    title: String = "", base: String? = nil, returnsTo: FormReturn? = nil
  ) {
    self.rowID = rowID
    self.organisationID = organisationID
    self.inquiryID = inquiryID
    self.title = title
    self.base = base
    self.returnsTo = returnsTo
  }

  /// The same, about a row that stands in the register.
  func on(row: Int64, organisation: Int64? = nil, title: String) -> FormSubject {
    var subject = self
    subject.rowID = row
    subject.organisationID = organisation ?? organisationID
    subject.title = title
    return subject
  }

  /// The same, as something that is not in the register.
  var asNew: FormSubject {
    var subject = self
    (subject.rowID, subject.base) = (nil, nil)
    return subject
  }
}

// As drafts keep it: what an older or newer program wrote is read as far as it can be.
extension FormSubject {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      rowID: container.read(.rowID), organisationID: container.read(.organisationID),
      inquiryID: container.read(.inquiryID), title: container.read(.title) ?? "",
      base: container.read(.base), returnsTo: container.read(.returnsTo))
    startedAt = container.read(.startedAt)
    endedAt = container.read(.endedAt)
    keptPromiseIDs = container.read(.keptPromiseIDs)
    callID = container.read(.callID)
    begun = container.read(.begun)
    unread = container.read(.unread)
    entriesFound = container.read(.entriesFound)
  }
}

/// A field of an open form that waits for something to be entered.
public struct FormReturn: Codable, Equatable, Sendable {
  public let form: OpenForm.ID
  public let field: FieldPath

  public init(form: OpenForm.ID, field: FieldPath) {
    self.form = form
    self.field = field
  }
}
