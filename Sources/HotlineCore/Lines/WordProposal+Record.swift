import Foundation
import GRDB
import Resources

extension WordProposal: Record {
  public static let kind = RecordKind.wordProposal
  public static let names = KindNames(
    Phrase(da: "Foreslået ord", en: "Proposed word"),
    the: Phrase(da: "det foreslåede ord", en: "the proposed word"))
  public static let list: RecordList? = RecordList(
    WordProposal.self,
    Phrase(da: "Foreslåede ord til kategorier", en: "Words proposed for categories"),
    leading: [.field("word"), .field(.category), .field("saidOn")])
  public static let tick: ListTick? = ListTick { id, register in try register.takeWord(id) }

  public static let items: [RecordItem<WordProposal>] = [
    .field(
      Field(
        "word", \.word, .text(max: 60),
        FieldWords(
          da: "Ord", "Hvad sagde den, der ringede? I listen gør mellemrum det til kategoriens ord",
          en: "Word", "What did the caller say? In the list Space makes it a word of the category"),
        isRequired: true)),
    .field(
      Field(
        .category, \.categoryCode, .lookup(Lookup(.category)),
        FieldWords(
          da: "Kategori", "Hvad blev der ment?", en: "Category", "What was meant?"),
        isRequired: true, column: "categoryCode")),
    .field(
      Field(
        "saidOn", \.saidOn, .date(.past),
        FieldWords(da: "Sagt", "Hvilken dag?", en: "Said", "On which day?"), isRequired: true,
        initial: .today)),
  ]

  public var called: String? { word }

  public static func blank(_ about: RecordAbout) -> WordProposal {
    WordProposal(word: "", categoryCode: "", saidOn: .first)
  }
}

extension Register {
  /// Keeps what is named in a line as a word of the category that somebody chose for it.
  ///
  /// - Returns: the word; nil where the line names nothing, or the word is known of the category or
  ///   proposed already.
  @discardableResult
  public func propose(wordsOf line: String, for categoryCode: String) throws -> String? {
    let today = try today()
    let word = try read { db -> String? in
      let title = try MatchReader(db, matchKnowledge, today: today).understand(line).title
      let words = title.lowercased()
      let category = try Category.fetchOne(
        db, sql: "SELECT * FROM category WHERE code = ?", arguments: [categoryCode])
      let isProposed = try Bool.readOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM wordProposal WHERE word = ? AND categoryCode = ?)",
        arguments: [words, categoryCode])
      guard let category, isProposed != true, (2...60).contains(words.count),
        !category.words.contains(words), isWord(title, in: line)
      else { return nil }
      return words
    }
    guard let word else { return nil }
    return try save(
      WordProposal(word: word, categoryCode: categoryCode, saidOn: today), from: nil
    ).word
  }

  /// A word or three, and no name among them: what a caller tells of people is no word for a thing. Only
  /// the first word of the line may begin large.
  private func isWord(_ title: String, in line: String) -> Bool {
    let words = Set(title.lowercased().split(whereSeparator: \.isWhitespace).map(String.init))
    let names = line.split(whereSeparator: \.isWhitespace).dropFirst()
      .filter { $0.first?.isUppercase == true }
      .map { $0.lowercased().trimmingCharacters(in: .punctuationCharacters) }
    return words.count <= 3 && words.isDisjoint(with: names)
  }

  /// Makes a proposed word one of its category's, in one action; nil where it is gone.
  ///
  /// - Throws: ``RegisterError`` where whoever asks may not edit categories.
  func takeWord(_ id: Int64) throws -> Phrase? {
    let found = try read { db in
      try WordProposal.find(id, db).flatMap { proposal in
        try Category.fetchOne(
          db, sql: "SELECT * FROM category WHERE code = ?", arguments: [proposal.categoryCode]
        ).map { (proposal, $0) }
      }
    }
    guard let (proposal, category) = found else { return nil }
    try change(.edited(.category), subject: category.labelDa) { change in
      try change.requireRights(toWrite: Category.databaseTableName)
      var taught = category
      if !category.words.contains(proposal.word) { taught.spokenWords.append(proposal.word) }
      try change.update(taught, from: category)
      try change.delete(proposal)
    }
    return Phrase(
      da: "\(proposal.word) er nu et ord for \(category.labelDa)",
      en: "\(proposal.word) is a word for \(category.labelEn) now")
  }
}

extension Category {
  /// What it is found by, in lower case.
  fileprivate var words: Set<String> {
    Set(([labelDa] + synonyms + wordsInCalls).map { $0.lowercased() })
  }
}
