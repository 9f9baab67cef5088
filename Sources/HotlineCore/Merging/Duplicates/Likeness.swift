import GRDB

/// How alike two organisations are: the one rule by which a form warns while it is typed and a scan
/// finds pairs. It says nothing of what an import may change; that is ``OrganisationIdentity``.
public struct Likeness: Equatable, Sendable {
  /// What agrees, or speaks against it.
  public enum Part: String, Sendable, CaseIterable {
    case name, cvr, phone, mail, address, town
    /// They have two CVR numbers.
    case otherCVR
  }

  /// What each part gives; the sum is the score.
  public private(set) var points: [Part: Int] = [:]
  /// Of the names that are most alike, 0...1.
  public let similarity: Double

  /// 0...100.
  public var score: Int { min(100, max(0, points.values.reduce(0, +))) }

  /// What agrees, the town apart, which many share.
  public var shared: Set<Part> {
    Set(points.keys).subtracting([.town, .otherCVR])
  }

  /// Names that share less are not alike, unless something else says so.
  static let alikeNames = 0.75
  /// From here on two are a pair to be looked at.
  public static let pair = 50

  init(_ one: LikenessFacts, _ other: LikenessFacts) {
    similarity = one.names.reduce(0) { best, name in
      other.names.reduce(best) { max($0, NameSimilarity.between(name, $1)) }
    }
    if similarity >= Self.alikeNames {
      // 25 where they are just alike, 50 where nobody can hear them apart.
      points[.name] = Int((25 + (similarity - Self.alikeNames) * 100).rounded())
    }
    if let cvr = one.cvr, let theirs = other.cvr {
      points[cvr == theirs ? .cvr : .otherCVR] = cvr == theirs ? 60 : -30
    }
    if !one.phones.isDisjoint(with: other.phones) { points[.phone] = 30 }
    if !one.mails.isDisjoint(with: other.mails) { points[.mail] = 30 }
    // Many who are nobody's relation share a house.
    if let street = one.street, street == other.street, one.postalCode == other.postalCode,
      similarity >= 0.5 || !points.keys.allSatisfy({ $0 == .otherCVR })
    {
      points[.address] = 20
    } else if let code = one.postalCode, code == other.postalCode, points[.name] != nil {
      points[.town] = 10
    }
  }
}

/// What is compared of an organisation.
struct LikenessFacts {
  /// Today's name first, then those that it also goes by.
  var names: [String]
  var cvr: String?
  /// Eight digits each.
  var phones: Set<String> = []
  /// In small letters.
  var mails: Set<String> = []
  /// Folded.
  var street: String?
  var postalCode: String?

  init(name: String) { names = [name] }

  init(_ organisation: Organisation, phones: Set<String>) {
    names = [organisation.name] + organisation.altNames
    cvr = organisation.cvr?.digits
    self.phones = phones
    mails = Self.mails(organisation.email)
    street = Self.street(organisation.street)
    postalCode = organisation.postalCode
  }

  /// Several stand in one field, parted by semicolons.
  static func mails(_ text: String?) -> Set<String> {
    Set(
      (text ?? "").lowercased().split { $0 == ";" || $0 == "," || $0.isWhitespace }
        .map(String.init).filter(MailAddress.isLikely))
  }

  /// nil for a street without a number: too many live in it.
  static func street(_ text: String?) -> String? {
    let folded = Fold.text(text ?? "")
    return folded.contains { $0.isNumber } ? folded : nil
  }
}

extension LikenessFacts {
  /// Of several organisations that stand, by id; those that were merged or erased are left out.
  static func load(_ ids: Set<Int64>, _ db: Database) throws -> [Int64: (
    Organisation, LikenessFacts
  )] {
    let list = IDList(ids)
    let organisations: [Organisation] = try list.rows(where: "id", db)
    var phones: [Int64: Set<String>] = [:]
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT organisationID, digits8 FROM phone
          WHERE organisationID IN (SELECT value FROM json_each(?)) AND digits8 IS NOT NULL
            AND validTo IS NULL
          """), arguments: [list.json])
    while let row = try rows.next() {
      phones[row.value(at: 0), default: []].insert(row.value(at: 1))
    }
    return organisations.reduce(into: [:]) { facts, organisation in
      switch organisation.status {
      case .merged, .erased: break
      case .active, .dormant, .ceased:
        facts[organisation.id] = (
          organisation, LikenessFacts(organisation, phones: phones[organisation.id] ?? [])
        )
      }
    }
  }
}
