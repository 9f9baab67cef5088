import GRDB

/// A short answer that staff read aloud during a call.
public struct KnowledgeCard: Codable, Equatable, Sendable, Identifiable {
  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  /// Stable; ASCII.
  public var code: String
  public var titleDa: String
  public var titleEn: String
  /// Danish, a few lines parted by line breaks.
  public var textDa: String
  /// Danish words by which the card is found, beside those of its title and text.
  public var searchWords: [String] = []
  /// Its place in the list.
  public var ordinal = 0

  public init(code: String, titleDa: String, titleEn: String, textDa: String) {
    self.code = code
    self.titleDa = titleDa
    self.titleEn = titleEn
    self.textDa = textDa
  }
}

extension KnowledgeCard: StoredRow {
  public static let databaseTableName = "knowledgeCard"
}
