import GRDB
import Resources

/// Finds the words of a query that name a fact: a postal code, a town, a municipality, a standing, a
/// kind, a scheme, a theme, an accommodation.
struct FactWords {
  /// What the register itself calls facts; a shipped one of the same name goes first.
  private let ofRegister: [String: UnderstoodFact]

  /// - Parameter words: of the query: labels of the register are read only for words that could be
  ///   one.
  init(_ db: Database, for words: [String]) throws {
    var facts: [String: UnderstoodFact] = [:]
    if words.contains(where: { $0.utf8.count >= Self.shortestLabel }) {
      for fact in try Self.ofRegister(db) {
        for label in [fact.label.da, fact.label.en] {
          let key = Self.key(Fold.words(label))
          if facts[key] == nil { facts[key] = fact }
        }
      }
    }
    ofRegister = facts
  }

  /// The facts in the words, and the places of the words of each. The longest names count first.
  ///
  /// - Parameter isNumber: the words are the groups of a number, none of which is a postal code.
  func find(
    in words: [String], isNumber: Bool = false
  ) -> [(fact: UnderstoodFact, places: Range<Int>)] {
    guard !isNumber else { return [] }
    var found: [(fact: UnderstoodFact, places: Range<Int>)] = []
    var place = 0
    while place < words.count {
      let ends = (place + 1)...min(words.count, place + Self.mostWords)
      let end = ends.last { fact(words[place..<$0]) != nil }
      if let end, let fact = fact(words[place..<end]) {
        found.append((fact, place..<end))
        place = end
      } else {
        place += 1
      }
    }
    return found
  }

  private static let mostWords = 5
  private static let shortestLabel = 4

  /// Numbers are never joined: `86 00` is a phone that is half typed.
  private func fact(_ words: ArraySlice<String>) -> UnderstoodFact? {
    guard words.count == 1 || !words.contains(where: { $0.utf8.allSatisfy(isASCIIDigit) }) else {
      return nil
    }
    let key = Self.key(words)
    return Self.shipped[key] ?? ofRegister[key]
  }

  /// `flexjob` is spelled `fleksjob` too.
  private static func key(_ words: some Sequence<String>) -> String {
    words.joined().replacing("x", with: "ks")
  }

  // MARK: What there is

  /// By the folded words without blanks between them: a town is found as one word too.
  private static let shipped: [String: UnderstoodFact] = {
    var facts: [String: UnderstoodFact] = [:]
    for (key, fact) in standings + places { facts[key] = fact }
    return facts
  }()

  /// The badges that are no words of their own (*for*, *off*, *stor* are), and the words for kinds.
  private static let standings: [(String, UnderstoodFact)] = {
    let standings: [(Phrase, Set<Standing>)] = [
      (WordPhrases.rsv, [.rsv]), (WordPhrases.sov, [.rsv, .sov]), (WordPhrases.smv, [.smv]),
      (WordPhrases.department, [.department]), (WordPhrases.ceased, [.ceased]),
    ]
    let kinds: [(Phrase, Organisation.Kind)] = [
      (WordPhrases.departmentWord, .department), (WordPhrases.associationWord, .association),
      (WordPhrases.initiativeWord, .initiative),
    ]
    return standings.flatMap { label, standings in
      [label.da, label.en].filter { $0.count > 2 }.map { word in
        let tokens = Set(standings.map(FactToken.standing))
        return (
          key(Fold.words(word)),
          UnderstoodFact(dimension: .standing, label: label, tokens: tokens)
        )
      }
    }
      + kinds.flatMap { label, kind in
        [label.da, label.en].map { word in
          (
            key(Fold.words(word)),
            UnderstoodFact(dimension: .kind, label: label, tokens: [FactToken.kind(kind)])
          )
        }
      }
  }()

  /// Postal codes, and towns with all of theirs; a municipality is a place like a town, and of two
  /// of one name both are meant.
  private static let places: [(String, UnderstoodFact)] = {
    let codes = (try? Shipped.postalCodes()) ?? []
    let municipalities = (try? Shipped.municipalities()) ?? []
    var names: [String: (name: String, tokens: Set<String>)] = [:]
    for code in codes {
      let key = key(Fold.words(code.town))
      names[key, default: (code.town, [])].tokens.insert(FactToken.postalCode(code.code))
    }
    for municipality in municipalities {
      // `Silkeborg Kommune` is said as `Silkeborg` too.
      let words = Fold.words(municipality.name)
      for words in [words, words.filter { $0 != "kommune" }] {
        names[key(words), default: (municipality.name, [])]
          .tokens.insert(FactToken.municipality(municipality.code))
      }
    }
    func place(_ name: String, _ tokens: Set<String>) -> UnderstoodFact {
      UnderstoodFact(dimension: .place, label: Phrase(da: name, en: name), tokens: tokens)
    }
    return names.map { ($0.key, place($0.value.name, $0.value.tokens)) }
      + codes.map { ($0.code, place("\($0.code) \($0.town)", [FactToken.postalCode($0.code)])) }
  }()

  /// Folded alike: `Nørre Snede` is `nørresnede`.
  static func postalCodes(ofTown town: String) -> [String] {
    let wanted = key(Fold.words(town))
    return ((try? Shipped.postalCodes()) ?? []).filter { key(Fold.words($0.town)) == wanted }
      .map(\.code)
  }

  private static func ofRegister(_ db: Database) throws -> [UnderstoodFact] {
    let labels = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT kind, id, labelDa, labelEn FROM label WHERE kind IN ('accommodation', 'theme')
          UNION ALL SELECT 'scheme', id, labelDa, labelEn FROM scheme
          """))
    return labels.map { row in
      let (kind, id): (String, Int64) = (row.value(at: 0), row.value(at: 1))
      let label = Phrase(da: row.value(at: 2), en: row.value(at: 3))
      switch kind {
      case "scheme":
        return UnderstoodFact(dimension: .scheme, label: label, tokens: [FactToken.scheme(id)])
      case "theme":
        return UnderstoodFact(dimension: .theme, label: label, tokens: [FactToken.label(id)])
      default:
        return UnderstoodFact(
          dimension: .accommodation, label: label, tokens: [FactToken.label(id)])
      }
    }
  }
}
