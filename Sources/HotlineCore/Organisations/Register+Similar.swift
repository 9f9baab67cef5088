import GRDB

/// An organisation that may be the one that is being entered.
public struct SimilarOrganisation: Equatable, Sendable, Identifiable {
  public enum SharedField: String, Sendable, CaseIterable {
    case name, cvr, phone
  }

  public let id: Int64
  public let name: String
  public let postalCode: String?
  public let city: String?
  public let shared: Set<SharedField>
  /// Of the names, 0...1.
  public let similarity: Double

  public var reference: String { Organisation.reference(of: id) }

  init(_ organisation: Organisation, shared: Set<SharedField>, similarity: Double) {
    id = organisation.id
    name = organisation.name
    postalCode = organisation.postalCode
    city = organisation.city
    self.shared = shared
    self.similarity = similarity
  }
}

extension Register {
  /// Organisations that share the number, a phone or (almost) the name with what is being typed,
  /// the likeliest first, at most ten. A warning, never a block; a few milliseconds at a million
  /// organisations.
  ///
  /// - Parameter id: the organisation that is edited; nil for a new one.
  public func similarOrganisations(
    name: String, cvr: CVRNumber?, phone: PhoneNumber?, besides id: Int64? = nil
  ) throws -> [SimilarOrganisation] {
    try read { db in
      let search = SimilarSearch(db: db, name: name, cvr: cvr, phone: phone)
      return try search.found().filter { $0.id != id }
    }
  }
}

/// Looks for one organisation by everything that is known of it.
struct SimilarSearch {
  /// Names that share less are not alike, unless a number says so.
  static let alike = 0.75

  let db: Database
  let name: String
  let cvr: CVRNumber?
  let phone: PhoneNumber?

  func found() throws -> [SimilarOrganisation] {
    let byCVR = try ids("SELECT id FROM organisation WHERE cvr = ?", cvr?.digits)
    let byPhone = try ids(
      "SELECT organisationID FROM phone WHERE digits8 = ?", phone?.digits8)
    let candidates: [Organisation] =
      try IDList(byCVR.union(byPhone).union(byName())).rows(where: "id", db)
    let similar = candidates.compactMap { organisation -> SimilarOrganisation? in
      switch organisation.status {
      case .merged, .erased: return nil
      case .active, .dormant, .ceased: break
      }
      let similarity = NameSimilarity.between(organisation.name, name)
      var shared: Set<SimilarOrganisation.SharedField> = []
      if similarity >= Self.alike { shared.insert(.name) }
      if byCVR.contains(organisation.id) { shared.insert(.cvr) }
      if byPhone.contains(organisation.id) { shared.insert(.phone) }
      guard !shared.isEmpty else { return nil }
      return SimilarOrganisation(organisation, shared: shared, similarity: similarity)
    }
    return Array(similar.sorted(by: Self.isLikelier).prefix(10))
  }

  private func ids(_ sql: String, _ value: String?) throws -> Set<Int64> {
    guard let value else { return [] }
    return try Set(Int64.readAll(db, sql: sql + " LIMIT 20", arguments: [value]))
  }

  /// Those whose name has the first two words of this one, the first of them in front; the last
  /// word of the two may be half typed.
  private func byName() throws -> Set<Int64> {
    let words = Fold.name(name).split(separator: " ").prefix(2).map(String.init)
    guard let first = words.first else { return [] }
    let head = SearchExpression.word(IndexToken.firstWord(first))
    guard let second = words.dropFirst().first else {
      return try named([head, .word(first)]).union(named([head]))
    }
    return try named([head, .word(first), .word(second)])
      .union(named([head, .word(first), .word(IndexToken.beginning(second))]))
  }

  private func named(_ parts: [SearchExpression]) throws -> Set<Int64> {
    guard let expression = SearchExpression.all(parts) else { return [] }
    return try Set(
      Int64.readAll(
        db,
        sql: """
          SELECT entry.organisationID FROM searchIndex
          JOIN searchEntry entry ON entry.rank = searchIndex.rowid
          WHERE searchIndex MATCH ? ORDER BY searchIndex.rowid LIMIT 50
          """, arguments: [expression.text]))
  }

  private static func isLikelier(_ one: SimilarOrganisation, _ other: SimilarOrganisation) -> Bool {
    let key = { (row: SimilarOrganisation) in
      (row.shared.contains(.cvr) ? 1 : 0, row.shared.count, row.similarity, -row.id)
    }
    return key(one) > key(other)
  }
}
