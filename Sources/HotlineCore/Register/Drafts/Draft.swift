import Foundation

/// Something typed and not yet saved in the register.
public struct Draft: Equatable, Sendable, Identifiable {
  /// A UUID, given by whoever starts the draft.
  public let id: String
  /// The desk that typed it last, as ``DraftStore/desk`` names it. Two desks of one person may each
  /// hold a draft of the same id; neither writes over the other's.
  public internal(set) var desk = ""
  /// How often it was changed so far: of two texts of one desk, the one with more is the later.
  public var edits: Int
  /// The code of the form or call that it belongs to.
  public let kind: String
  /// What it is about, for the list of drafts.
  public var title: String
  /// What was typed, as JSON; whoever typed it reads it.
  public var payload: String
  public let startedAt: Date
  public var updatedAt: Date

  public init(
    id: String, edits: Int, kind: String, title: String, payload: String, startedAt: Date,
    updatedAt: Date
  ) {
    self.id = id
    self.edits = edits
    self.kind = kind
    self.title = title
    self.payload = payload
    self.startedAt = startedAt
    self.updatedAt = updatedAt
  }
}

extension Draft {
  /// Which draft, of all that lie in a file.
  public struct Key: Hashable, Sendable {
    public let id: String
    public let desk: String

    public init(id: String, desk: String) {
      self.id = id
      self.desk = desk
    }
  }

  public var key: Key { Key(id: id, desk: desk) }
  public var version: DraftVersion { DraftVersion(key, edits: edits) }
}
