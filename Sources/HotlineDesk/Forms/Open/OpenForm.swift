import HotlineCore
import Resources

/// A form on the desk, on screen or set aside: what is typed, and how much of it lies on disk.
public struct OpenForm: Equatable, Sendable, Identifiable {
  public var form: FormState
  /// What the register says of it as it stands, such as the goals that a partnership meets.
  public var preview = FormPreview()
  /// What an answer with a preview must carry to be taken.
  var previewTicket: Ticket = 0
  /// A conversation: the caller whose usual contact was put in; it is offered once.
  var contactOfferedFor: Int64?
  /// A call: who may be on the line, as long as nobody says who is.
  var offers: [LookupItem] = []
  /// A call: whether the number to ring back was asked for.
  var hasAskedForNumber = false
  /// A call: the moment to follow up that a choice put in, which nobody typed; nil for none.
  var chosenFollowUp: DayAndTime?
  /// When the draft was last written, such as `14:03:20`; nil when it never was.
  public var keptAt: String?
  /// Whether it holds something that is not on disk.
  public var isUnkept = false
  /// The form as it was handed over to be saved; nil while no save is under way.
  public var saving: FormState?
  /// Whether somebody went on while it waited to be saved: what comes of it leads nowhere then.
  var isLeft = false

  /// Whether it was fetched from the drafts.
  private let isFromDraft: Bool

  public init(_ form: FormState, isFromDraft: Bool = false) {
    self.form = form
    self.isFromDraft = isFromDraft
    // Whoever wrote it had the offer, and may have taken it out.
    if isFromDraft || form.subject.rowID != nil {
      contactOfferedFor = FormValues(form).rowID(.caller)
    }
  }

  /// Whether laying it aside would keep nothing: nobody typed in it, or all of it was taken out.
  func saysNothingNew(_ context: FormContext) -> Bool {
    !isFromDraft && form.subject.returnsTo == nil && form.subject.startedAt == nil
      && form.isAsItBegan(context)
  }

  /// What it holds is another text than before.
  mutating func markChanged() {
    form.edits += 1
    isUnkept = true
  }

  public var id: String { form.id }

  /// Whether nobody has typed anything, so that closing it loses nothing. A call counts from its
  /// beginning.
  var isUntouched: Bool {
    !isFromDraft && form.isUntouched && form.subject.returnsTo == nil
      && form.subject.startedAt == nil
  }

  /// What the form is about, as a list of drafts shows it: of something new, what it is called so
  /// far. It goes to disk, so it holds nothing that may become a CPR number.
  public func title(_ language: Language) -> String {
    let form = form.asWritten(CPRHoldBack())
    let name =
      form.kind == .interaction ? form.beginning ?? "" : form.about.isEmpty ? form.name : ""
    return form.heading(language) + (name.isEmpty ? "" : " · \(name)")
  }
}
