import GRDB
import Resources

/// A group or a leaf of the category tree in which offers and needs meet.
public struct Category: Codable, Equatable, Sendable, Identifiable {
  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var code: String
  /// nil for a group.
  public var parentCode: String?
  public var labelDa: String
  public var labelEn: String
  /// What a line of this category mostly is.
  public var mode = OfferLine.Mode.service
  /// What it is also called; organisations are found by these words.
  public var synonyms: [String] = []
  /// What else callers here say who mean it: verbs, tools, things that are broken, beside those that
  /// ship with the program. Only a spoken need is read by them.
  public var spokenWords: [String] = []
  public var nacePrefixes: [String] = []
  public var ewcCodes: [String] = []
  /// Beginnings of the codes of industries that can use what the category names; only resource
  /// streams have any.
  public var userPrefixes: [String] = []

  public init(code: String, labelDa: String, labelEn: String) {
    self.code = code
    self.labelDa = labelDa
    self.labelEn = labelEn
  }
}

extension Category: StoredRow {
  public static let databaseTableName = "category"
}

extension Category {
  /// What else callers say who mean it, by the program and by this municipality.
  ///
  /// What ships stands in no register: a better word list reaches those that are there already.
  var wordsInCalls: [String] {
    // A table that cannot be read is one that no test let through; its own words are left.
    let shipped = (try? Shipped.spokenWords(of: code)) ?? []
    return shipped + spokenWords.filter { !shipped.contains($0) }
  }
}
