/// A draft as it lies on disk, ready for the list of drafts.
public struct KeptDraft: Equatable, Sendable, Identifiable {
  public let id: String
  public let title: String
  public let payload: String
  /// The day and time of Copenhagen when it was last written.
  public let keptAt: String

  public init(id: String, title: String, payload: String, keptAt: String) {
    self.id = id
    self.title = title
    self.payload = payload
    self.keptAt = keptAt
  }
}
