import GRDB
import Resources

/// How broad the field of a round is: its candidates by sector, place and theme. (strategy: »så bred
/// en indstilling som muligt«)
public struct FieldBreadth: Equatable, Sendable {
  /// Sectors by their division's title, the largest first; nil is an unknown one.
  public let sectors: [(name: String?, count: Int)]
  public let places: [(name: String?, count: Int)]
  /// Every theme, also one that nobody has.
  public let themes: [(theme: NominationTheme, count: Int)]

  init(_ candidates: [Nominee], _ db: Database) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT (SELECT labelDa FROM industryDivision WHERE code = substr(industryCode, 1, 2)), city
        FROM organisation WHERE id IN (SELECT value FROM json_each(?))
        """, arguments: [IDList(candidates.map(\.organisationID)).json])
    sectors = Self.counted(rows.map { String(stored: $0.stored(at: 0)) })
    places = Self.counted(rows.map { String(stored: $0.stored(at: 1)) })
    themes = NominationTheme.allCases.map { theme in
      (theme, candidates.count { $0.themes.contains(theme) })
    }
  }

  private static func counted(_ names: [String?]) -> [(name: String?, count: Int)] {
    Dictionary(grouping: names, by: \.self).map { (name: $0.key, count: $0.value.count) }
      .sorted { ($1.count, $0.name ?? "\u{FFFF}") < ($0.count, $1.name ?? "\u{FFFF}") }
  }

  public static func == (one: FieldBreadth, two: FieldBreadth) -> Bool {
    one.sectors.elementsEqual(two.sectors) { $0 == $1 }
      && one.places.elementsEqual(two.places) { $0 == $1 }
      && one.themes.elementsEqual(two.themes) { $0 == $1 }
  }

  func lines(_ language: Language) -> [RecordPage.Line] {
    let unknown = PrizePhrases.unknown(language)
    return part(PrizePhrases.bySector(language), sectors.map { ($0.name ?? unknown, $0.count) })
      + part(PrizePhrases.byPlace(language), places.map { ($0.name ?? unknown, $0.count) })
      + part(PrizePhrases.byTheme(language), themes.map { ($0.theme.word(language), $0.count) })
  }

  private func part(_ heading: String, _ counts: [(String, Int)]) -> [RecordPage.Line] {
    [RecordPage.Line(""), RecordPage.Line(heading, isHeading: true)]
      + counts.map { RecordPage.Line("  \($0.1) · \($0.0)") }
  }
}
