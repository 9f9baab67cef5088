/// A shipped category: what can be offered or needed, in two levels: groups such as `koekken` and leaves such as
/// `koekken.kantine`.
public struct CategoryEntry: Sendable, Equatable {
  /// Stable; ASCII. The part before the dot is the group.
  public let code: String
  public let label: Phrase
  /// What a line of this category mostly is.
  public let mode: Mode
  /// What Danish callers say, in lower case; empty for a group.
  public let synonyms: [String]
  /// What else Danish callers say who mean it, in lower case; empty for a group.
  public let spokenWords: [String]
  /// Beginnings of industry codes without dots, two or three digits. Where DB07 and DB25 differ,
  /// those of both.
  public let nacePrefixes: [String]
  /// Six-digit codes of the European waste list; only resource streams have any.
  public let ewcCodes: [String]
  /// Who can use it: beginnings of industry codes without dots, two to four digits, written from
  /// what is generally known of the material, apart from who gives it off. Only resource streams
  /// have any.
  public let userPrefixes: [String]

  public init(
    code: String, label: Phrase, mode: Mode, synonyms: [String] = [], spokenWords: [String] = [],
    nacePrefixes: [String] = [], ewcCodes: [String] = [], userPrefixes: [String] = []
  ) {
    self.code = code
    self.label = label
    self.mode = mode
    self.synonyms = synonyms
    self.spokenWords = spokenWords
    self.nacePrefixes = nacePrefixes
    self.ewcCodes = ewcCodes
    self.userPrefixes = userPrefixes
  }

  /// The code of the group; nil for a group.
  public var parentCode: String? {
    code.split(separator: ".").count > 1 ? String(code.prefix { $0 != "." }) : nil
  }

  public enum Mode: String, Decodable, Sendable, CaseIterable {
    case product, service, workplace, competence, facility, network, funding
    case resourceStream = "resource_stream"
  }
}

extension Shipped {
  /// All groups and leaves, each group directly before its leaves. Read once a process.
  public static func categories() throws(ResourceError) -> [CategoryEntry] { try entries.get() }

  private static let entries = Result { () throws(ResourceError) in try readCategories() }

  private static func readCategories() throws(ResourceError) -> [CategoryEntry] {
    var groupMode: CategoryEntry.Mode?
    let spoken = try spokenWords.get()
    return try TableText(name: "categories", text: categoryTable).rows(fields: 6) { fields in
      let isGroup = !fields[0].contains(".")
      let own = CategoryEntry.Mode(rawValue: fields[1])
      if isGroup { groupMode = own }
      guard let mode = own ?? (fields[1].isEmpty ? groupMode : nil) else { return nil }
      return CategoryEntry(
        code: fields[0], label: Phrase(da: fields[2], en: fields[3]), mode: mode,
        synonyms: fields[4].listed, spokenWords: spoken[fields[0]] ?? [],
        nacePrefixes: fields[5].listed, ewcCodes: fields.count > 6 ? fields[6].listed : [],
        userPrefixes: fields.count > 7 ? fields[7].listed : [])
    }
  }

  /// What else callers say who mean the category with this code; empty for one that does not ship.
  /// Read once a process.
  public static func spokenWords(of code: String) throws(ResourceError) -> [String] {
    try spokenWords.get()[code] ?? []
  }

  private static let spokenWords = Result { () throws(ResourceError) -> [String: [String]] in
    let rows = try TableText(name: "spoken words", text: spokenWordTable).rows(fields: 2) {
      ($0[0], $0[1].listed)
    }
    return Dictionary(rows) { $0 + $1 }
  }

  /// Words that name nothing when somebody says what is needed.
  public static let ordinaryWords = ordinaryWordTable.split(whereSeparator: \.isWhitespace)
    .map(String.init)

  /// What somebody may say who calls for a category, by its code.
  public static func spokenExamples() throws(ResourceError) -> [String: [String]] {
    let rows = try TableText(name: "spoken examples", text: spokenExampleTable).rows(fields: 2) {
      ($0[0], $0[1].split(separator: "|").map(String.init))
    }
    return Dictionary(rows) { $0 + $1 }
  }
}
