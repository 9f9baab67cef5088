import GRDB

/// A word that somebody put right in a call: they chose another category for it than was understood.
/// Whoever may edit categories makes it one of their words, or takes it away.
public struct WordProposal: Codable, Equatable, Sendable, Identifiable {
  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  /// What was said, in lower case: a word, or a few that belong together.
  public var word: String
  public var categoryCode: String
  public var saidOn: DanishDate

  public init(word: String, categoryCode: String, saidOn: DanishDate) {
    self.word = word
    self.categoryCode = categoryCode
    self.saidOn = saidOn
  }
}

extension WordProposal: StoredRow {
  public static let databaseTableName = "wordProposal"
}
