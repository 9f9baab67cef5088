import GRDB

/// A code with its words: accommodations, motives, themes, topics and principles.
public struct Label: Codable, Equatable, Sendable, Identifiable {
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case accommodation, motive, theme, topic, principle
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var kind: Kind
  public var code: String
  public var labelDa: String
  public var labelEn: String
  /// A topic's group (dialogue, circular, knowledge or process), a theme's wider theme, the period
  /// of a principle.
  public var groupCode: String?
  /// Themes only: where one may be ticked (model, nomination, profile).
  public var uses: [String] = []
  /// Motives only: says nothing without words of its own.
  public var needsText = false
  public var ordinal = 0

  public init(kind: Kind, code: String, labelDa: String, labelEn: String) {
    self.kind = kind
    self.code = code
    self.labelDa = labelDa
    self.labelEn = labelEn
  }
}

extension Label: StoredRow {
  public static let databaseTableName = "label"
}
