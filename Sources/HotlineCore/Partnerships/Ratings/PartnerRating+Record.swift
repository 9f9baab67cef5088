import Resources

extension PartnerRating: Record {
  public static let kind = RecordKind.rating
  public static let names = KindNames(
    Phrase(da: "Bedømmelse", en: "Rating"), the: Phrase(da: "bedømmelsen", en: "the rating"))
  public static let list: RecordList? = RecordList(
    PartnerRating.self, Phrase(da: "Partnernes bedømmelser", en: "Partners' ratings"),
    leading: [
      .field(.day), .field(.organisation), .field("rating"), .field(.partnership), .field(.note),
    ])
  public static let detail: DetailSection? = DetailSection(
    names.one, of: PartnerRating.self,
    ids: "SELECT id FROM partnerRating WHERE organisationID = ? ORDER BY day DESC, id DESC"
  ) { rating, _ in
    [
      "\(rating.rating) af \(range.upperBound)",
      rating.unreadable.shown("day", else: rating.day.display), rating.note,
    ].compactMap(\.self).joined(separator: " · ")
  }

  public static let items: [RecordItem<PartnerRating>] = [
    .field(
      Field(
        .organisation, \.organisationID, .lookup(Lookup(.organisation)),
        FieldWords(
          da: "Partner", "Hvem har vi spurgt? Enter tager øverste forslag",
          en: "Partner", "Whom did we ask? Enter takes the top hit"),
        isRequired: true, column: "organisationID")),
    .field(
      Field(
        "rating", \.rating, .integer(range),
        FieldWords(
          da: "Karakter", "1 til 5: hvor godt går samarbejdet? 5 er bedst",
          en: "Rating", "1 to 5: how well does it go? 5 is best"),
        isRequired: true)),
    .field(
      Field(
        .day, \.day, .date(.past),
        FieldWords(da: "Spurgt", "Hvilken dag?", en: "Asked", "On which day?"),
        isRequired: true, initial: .today)),
    .field(
      Field(
        .partnership, \.partnershipID, .lookup(Lookup(.partnership, scope: .organisation)),
        FieldWords(
          da: "Partnerskab", "Hvis det gælder ét bestemt; ellers tomt",
          en: "Partnership", "If it is about one; else empty"),
        column: "partnershipID")),
    .field(
      Field(
        .note, \.note, .multiline(max: 2_000),
        FieldWords(
          da: "Note", "Hvad sagde de? Aldrig et CPR-nummer",
          en: "Note", "What did they say? Never a CPR number"))),
  ]

  public var called: String? { nil }

  public static func blank(_ about: RecordAbout) -> PartnerRating {
    PartnerRating(organisationID: about.organisationID, day: .first, rating: 0)
  }
}
