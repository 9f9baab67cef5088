/// Something that a person has changed in a form and has not saved.
public struct OpenWork: Codable, Hashable, Sendable {
  public let kind: RecordKind
  /// The row that is edited; nil for a new one.
  public let id: Int64?
  /// The organisation that it is about; nil where none is named yet.
  public let organisationID: Int64?

  public init(_ kind: RecordKind, id: Int64?, organisationID: Int64?) {
    (self.kind, self.id, self.organisationID) = (kind, id, organisationID)
  }
}

/// What one desk has open and unsaved. No text of what is typed is in it.
public struct OpenWorks: Codable, Equatable, Sendable {
  public var works: Set<OpenWork> = []
  /// The drafts that it types in, by their ids.
  public var drafts: Set<String> = []

  public init(works: Set<OpenWork> = [], drafts: Set<String> = []) {
    (self.works, self.drafts) = (works, drafts)
  }

  public var isEmpty: Bool { works.isEmpty && drafts.isEmpty }
}

/// What one desk tells the others on the register of itself.
public struct DeskNote: Codable, Equatable, Sendable {
  /// As ``DraftStore/desk`` names it.
  public let desk: String
  /// Who sits there.
  public let staffID: Int64
  public let open: OpenWorks
}
