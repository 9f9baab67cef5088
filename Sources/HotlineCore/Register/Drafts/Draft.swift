import Foundation

/// Something typed and not yet saved in the register.
public struct Draft: Equatable, Sendable, Identifiable {
  /// A UUID, given by whoever starts the draft.
  public let id: String
  /// The code of the form or call that it belongs to.
  public let kind: String
  /// What it is about, for the list of drafts.
  public var title: String
  /// What was typed, as JSON; whoever typed it reads it.
  public var payload: String
  public let startedAt: Date
  public var updatedAt: Date

  public init(
    id: String, kind: String, title: String, payload: String, startedAt: Date, updatedAt: Date
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.payload = payload
    self.startedAt = startedAt
    self.updatedAt = updatedAt
  }
}
