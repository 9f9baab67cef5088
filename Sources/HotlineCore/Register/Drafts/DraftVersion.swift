import GRDB

/// Which text a draft holds.
///
/// The register keeps it with the action that saved the text: when the program is ended between the
/// save and the removal of the draft, the draft is known for what it is and not entered twice.
public struct DraftVersion: Equatable, Sendable {
  public let key: Draft.Key
  public let edits: Int

  public init(_ key: Draft.Key, edits: Int) {
    self.key = key
    self.edits = edits
  }
}

extension Register {
  /// The register, for one save: what is stored through it is what `version` holds.
  public func saving(_ version: DraftVersion) -> Register {
    var register = self
    register.savedDraft = version
    return register
  }

  /// Whether this text, or a later one of the same draft and desk, was saved.
  public func hasSaved(_ version: DraftVersion) throws -> Bool {
    try read { db in
      try Bool.readOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM action
            WHERE draftID = ? AND draftDesk = ? AND draftEdits >= ?)
          """, arguments: [version.key.id, version.key.desk, version.edits]) ?? false
    }
  }
}
