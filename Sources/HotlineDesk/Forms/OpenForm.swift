import HotlineCore
import Resources

/// A form on the desk, on screen or set aside: what is typed, and how much of it lies on disk.
public struct OpenForm: Equatable, Sendable, Identifiable {
  public var form: FormState
  /// What the register says of it as it stands, such as the goals that a partnership meets.
  public var preview = FormPreview()
  /// When the draft was last written, such as `14:03:20`; nil when it never was.
  public var keptAt: String?
  /// Whether something was typed that is not on disk.
  public var isUnkept = false
  /// A save is under way.
  public var isSaving = false

  public init(_ form: FormState) {
    self.form = form
  }

  public var id: String { form.id }

  public func title(_ language: Language) -> String {
    form.heading(language)
  }
}
