import GRDB
import Resources

extension OrganisationLink: Record {
  public static let kind = RecordKind.relation
  public static let names = KindNames(
    Phrase(da: "Relation", en: "Tie"), the: Phrase(da: "relationen", en: "the tie"))
  public static let list: RecordList? = RecordList(
    OrganisationLink.self, Phrase(da: "Relationer", en: "Ties"),
    leading: [
      .field(.organisation), .field(.kind), .field("other"), .field(.validFrom), .field(.validTo),
      .field(.note),
    ])

  /// On both sides, each in its own words.
  public static let detail: DetailSection? = DetailSection(
    Phrase(da: "Relationer", en: "Ties"), of: OrganisationLink.self,
    ids: """
      SELECT id FROM organisationLink WHERE organisationID = ?1
      UNION SELECT id FROM organisationLink WHERE otherID = ?1 ORDER BY 1
      """, naming: { [$0.organisationID, $0.otherID] }, words: words)

  public static let items: [RecordItem<OrganisationLink>] = [
    .field(
      Field(
        .organisation, \.organisationID, .lookup(Lookup(.organisation)),
        FieldWords(
          da: "Virksomhed", "Den, der ejer, leverer, afløser, er medlem eller afdeling",
          en: "Organisation", "The one that owns, supplies, succeeds, is a member or a branch"),
        isRequired: true, column: "organisationID")),
    .field(
      Field(
        .kind, \.kind, .one(of: Kind.self),
        FieldWords(
          da: "Er", "Mellemrum eller ← → vælger; modsat vej: byt om på de to",
          en: "Is", "Space or ← → chooses; for the other way round change the two"),
        isRequired: true)),
    .field(
      Field(
        "other", \.otherID, .lookup(Lookup(.organisation)),
        FieldWords(
          da: "Hvem", "Navn, CVR eller telefon; Enter tager øverste forslag",
          en: "Whom", "Name, CVR or phone; Enter takes the top hit"),
        isRequired: true, column: "otherID")),
    .field(from),
    .field(to),
    .field(
      Field(
        .note, \.note, .multiline(max: 2_000),
        FieldWords(
          da: "Note", "Om virksomhederne, intet om enkelte borgere",
          en: "Note", "About the organisations, nothing about single citizens"))),
  ]

  public static let spans = [FieldSpan(from.declaration, to.declaration, mayMeet: false)]

  private static let from = Field(
    .validFrom, \OrganisationLink.validFrom, .date(.past),
    FieldWords(
      da: "Fra", "Fra hvilken dag? Tom: så længe nogen ved",
      en: "From", "From which day? Empty: as long as anybody knows"))
  private static let to = Field(
    .validTo, \OrganisationLink.validTo, .date(.past),
    FieldWords(
      da: "Til", "Fra hvilken dag ikke mere? Tom: endnu",
      en: "Until", "From which day no more? Empty: still"))

  public var called: String? { nil }

  public static func blank(_ about: RecordAbout) -> OrganisationLink {
    OrganisationLink(organisationID: about.organisationID, otherID: 0, kind: .collaborates)
  }

  public func refusals(from base: OrganisationLink?, _ saving: Saving) throws -> [Refusal] {
    try RelationGuards(db: saving.db, link: self).refusals().map(Refusal.relation)
  }

  /// The tie as the detail of `organisation`, one of its two, tells of it.
  private static func words(
    _ link: OrganisationLink, of organisation: Int64, _ names: DetailNames,
    _ language: Language
  ) -> String {
    let isFirst = link.organisationID == organisation
    let other = names.organisations[isFirst ? link.otherID : link.organisationID] ?? ""
    let kind =
      link.unreadable["kind"] ?? (isFirst ? link.kind.word : link.kind.wordOfOther)(language)
    let days = [
      link.validFrom.map { Words.from(language, ["day": $0.display]) },
      link.validTo.map { Words.until(language, ["day": $0.display]) },
    ].compactMap(\.self).joined(separator: " ")
    return ["\(kind) \(other)", days.isEmpty ? nil : days, link.note].compactMap(\.self)
      .joined(separator: " · ")
  }

  private enum Words {
    static let from = Phrase(da: "fra {day}", en: "from {day}")
    static let until = Phrase(da: "til {day}", en: "until {day}")
  }
}

extension OrganisationLink.Kind: Worded {
  /// What the first is to the other, whose name follows.
  public var word: Phrase {
    switch self {
    case .collaborates: Phrase(da: "samarbejder med", en: "works with")
    case .ownerOf: Phrase(da: "ejer af", en: "owner of")
    case .successorOf: Phrase(da: "afløser for", en: "successor of")
    case .supplierOf: Phrase(da: "leverandør til", en: "supplier of")
    case .memberOf: Phrase(da: "medlem af", en: "member of")
    case .branchOf: Phrase(da: "afdeling af", en: "branch of")
    case .spunOutOf: Phrase(da: "udskilt af", en: "spun out of")
    }
  }

  /// What the other is to the first, whose name follows.
  public var wordOfOther: Phrase {
    switch self {
    case .collaborates: word
    case .ownerOf: Phrase(da: "ejes af", en: "owned by")
    case .successorOf: Phrase(da: "afløst af", en: "succeeded by")
    case .supplierOf: Phrase(da: "får leveret af", en: "supplied by")
    case .memberOf: Phrase(da: "har som medlem", en: "has as a member")
    case .branchOf: Phrase(da: "hovedkontor for", en: "head office of")
    case .spunOutOf: Phrase(da: "har udskilt", en: "has spun out")
    }
  }
}

extension Register {
  /// Notes that two have worked together without an agreement.
  func noteThatTheyWorked(_ one: Int64, with other: Int64) throws {
    try save(OrganisationLink(organisationID: one, otherID: other, kind: .collaborates), from: nil)
  }
}
