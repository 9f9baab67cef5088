import GRDB

/// An organisation that may be the one that is being entered.
public struct SimilarOrganisation: Equatable, Sendable, Identifiable {
  public let id: Int64
  public let name: String
  public let postalCode: String?
  public let city: String?
  /// What agrees.
  public let shared: Set<Likeness.Part>
  /// Of the names, 0...1.
  public let similarity: Double

  public var reference: String { Organisation.reference(of: id) }

  init(_ organisation: Organisation, _ likeness: Likeness) {
    id = organisation.id
    name = organisation.name
    postalCode = organisation.postalCode
    city = organisation.city
    shared = likeness.shared
    similarity = likeness.similarity
  }
}

/// What is being typed of an organisation; nil for what is not said, or was said before.
public struct TypedOrganisation: Equatable, Sendable {
  public var name = ""
  public var cvr: CVRNumber?
  public var phone: PhoneNumber?
  public var email: String?
  public var street: String?
  public var postalCode: String?

  public init(name: String = "") { self.name = name }
}

extension Register {
  /// Organisations that share the number, a phone, a mail, the address or (almost) the name with what
  /// is being typed, the likeliest first, at most ten. A warning, never a block; a few milliseconds at a
  /// million organisations.
  ///
  /// - Parameter id: the organisation that is edited; nil for a new one. Those of whom somebody has said
  ///   that they are not the same are left out.
  public func similarOrganisations(
    to typed: TypedOrganisation, besides id: Int64? = nil
  ) throws -> [SimilarOrganisation] {
    try read { db in
      let apart = try id.map { try NotSame.pairs(of: $0, db).union([$0]) } ?? []
      return try SimilarSearch(db: db, typed: typed).found().filter { !apart.contains($0.id) }
    }
  }
}

/// Looks for one organisation by everything that is known of it.
struct SimilarSearch {
  /// Names that share less are not alike, unless a number says so.
  static let alike = Likeness.alikeNames

  let db: Database
  let typed: TypedOrganisation

  func found() throws -> [SimilarOrganisation] {
    var candidates = try ids("SELECT id FROM organisation WHERE cvr = ?", typed.cvr?.digits)
    candidates.formUnion(
      try ids("SELECT organisationID FROM phone WHERE digits8 = ?", typed.phone?.digits8))
    candidates.formUnion(try byName())
    candidates.formUnion(try byWords(typed.email.map(Fold.words) ?? []))
    candidates.formUnion(try byAddress())
    var wanted = LikenessFacts(name: typed.name)
    wanted.cvr = typed.cvr?.digits
    wanted.phones = Set([typed.phone?.digits8].compactMap(\.self))
    wanted.mails = LikenessFacts.mails(typed.email)
    wanted.street = LikenessFacts.street(typed.street)
    wanted.postalCode = typed.postalCode
    let similar = try LikenessFacts.load(candidates, db).values.compactMap {
      organisation, facts -> SimilarOrganisation? in
      let likeness = Likeness(wanted, facts)
      return likeness.shared.isEmpty ? nil : SimilarOrganisation(organisation, likeness)
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
    let words = Fold.name(typed.name).split(separator: " ").prefix(2).map(String.init)
    guard let first = words.first else { return [] }
    let head = SearchExpression.word(IndexToken.firstWord(first))
    guard let second = words.dropFirst().first else {
      return try named([head, .word(first)]).union(named([head]))
    }
    return try named([head, .word(first), .word(second)])
      .union(named([head, .word(first), .word(IndexToken.beginning(second))]))
  }

  /// Those of whose words these are some; a mail or an address has two and more.
  private func byWords(_ words: [String]) throws -> Set<Int64> {
    words.count < 2 ? [] : try named(words.map { .word($0) })
  }

  private func byAddress() throws -> Set<Int64> {
    guard let code = typed.postalCode, LikenessFacts.street(typed.street) != nil else { return [] }
    return try named(
      [.word(FactToken.postalCode(code))] + Fold.words(typed.street ?? "").map { .word($0) })
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
