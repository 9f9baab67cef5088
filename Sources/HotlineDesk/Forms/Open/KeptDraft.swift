import HotlineCore

/// A draft as it lies on disk, ready for the list of drafts.
public struct KeptDraft: Equatable, Sendable, Identifiable {
  /// The name of the form in it.
  public let formID: OpenForm.ID
  /// The desk that typed it last; nil: this one.
  public let desk: String?
  public let title: String
  public let payload: String
  /// The day and time of Copenhagen when it was last written.
  public let keptAt: String

  public init(
    formID: OpenForm.ID, desk: String?, title: String, payload: String, keptAt: String
  ) {
    self.formID = formID
    self.desk = desk
    self.title = title
    self.payload = payload
    self.keptAt = keptAt
  }

  /// Whether what was typed can be read; false after a fault of the disk.
  var isWhole: Bool { DraftText(payload).isWhole }

  /// The day alone.
  var keptOn: String { String(keptAt.prefix { $0 != " " }) }

  /// The name of the form, with that of the desk where another one has it.
  public var id: String { desk.map { "\(formID) \($0)" } ?? formID }
}
