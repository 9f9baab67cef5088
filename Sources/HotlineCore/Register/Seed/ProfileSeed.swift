import Resources

/// Fills a fresh register with everything that ships as data, so that it is usable at once: the
/// municipality with its departments, both strategy periods, the word lists, the tables of codes,
/// the guidance cards.
///
/// Afterwards the rows are the municipality's own; a later version never overwrites them.
struct ProfileSeed {
  let profile: Profile
  let lookups: Lookups
  let categories: [CategoryEntry]
  let cards: [GuidanceCard]
  let municipalities: [Municipality]
  let postalCodes: [PostalCode]
  let industryDivisions: [IndustryDivision]

  /// The one of `profile`, with what ships for every municipality; nil is Silkeborg Kommune's.
  /// Throws ``RegisterError/shippedData(detail:)``.
  init(_ profile: Profile? = nil) throws {
    do {
      self.profile = try profile ?? Shipped.profile()
      lookups = try Shipped.lookups()
      categories = try Shipped.categories()
      cards = try self.profile.guidanceCards()
      municipalities = try Shipped.municipalities()
      postalCodes = try Shipped.postalCodes()
      industryDivisions = try Shipped.industryDivisions()
    } catch {
      throw RegisterError.shippedData(detail: String(describing: error))
    }
  }

  /// Stores all of it, in an order in which every reference finds its row.
  func store(_ change: Change) throws {
    try storeTables(change.db)
    try storeWordLists(change)
    try storeCategories(change)
    try storeHotline(change)
    let organisations = try storeOrganisations(change)
    let home = profile.municipality.key
    try storeHome(organisationID: try found(organisations[home], key: home), change.db)
    try storePeriods(change)
    try storePartnerships(organisations, change)
  }
}

extension DanishDate {
  /// The day that shipped data names; nil stays nil.
  init?(_ day: ISODate?) {
    guard let day else { return nil }
    self.init(iso: day.text)
  }

  /// The day that shipped data names. Throws when it lies outside the years that a day can have.
  init(shipped day: ISODate) throws {
    guard let date = DanishDate(iso: day.text) else {
      throw RegisterError.shippedData(detail: day.text)
    }
    self = date
  }
}

/// The value that a code of shipped data stands for. Throws when the program knows no such code.
func shipped<Value: RawRepresentable<String>>(_ code: String) throws -> Value {
  guard let value = Value(rawValue: code) else {
    throw RegisterError.shippedData(detail: "\(Value.self): \(code)")
  }
  return value
}
