import GRDB

/// Anybody who can be looked up, called, or be a party: a social enterprise, an ordinary company,
/// a municipal department, an association, or an initiative that has no CVR number yet.
///
/// What counting depends on is dated and stands in rows of its own (``SOVPeriod``,
/// ``AddressPeriod`` …); the address and name here are the newest of theirs.
public struct Organisation: Codable, Equatable, Sendable, Identifiable {
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case enterprise, department, association, initiative
    case otherPublic = "other_public"
  }

  public enum Status: String, Codable, Sendable, CaseIterable {
    case active, dormant, ceased, merged, erased
  }

  public enum CeaseReason: String, Codable, Sendable, CaseIterable {
    case bankruptcy, dissolved, merged, moved, other
  }

  public enum ImpactModel: String, Codable, Sendable, CaseIterable {
    case withTargetGroup = "with_target_group"
    case forCause = "for_cause"
    case both, unknown
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var name: String
  public var altNames: [String] = []
  public var kind: Kind
  public var status = Status.active

  /// The municipality for a department, the group's head for a company of a group.
  public var parentID: Int64?
  /// Where a merged duplicate went.
  public var mergedIntoID: Int64?
  /// The organisation that this one continues after a change of legal form or CVR number, where no
  /// tie says it: ``Succession`` reads both.
  public var successorOfID: Int64?

  public var cvr: CVRNumber?
  /// Virk's code of the legal form, such as 80 for an ApS.
  public var legalFormCode: Int?
  public var street: String?
  public var postalCode: String?
  public var city: String?
  /// Four digits. Never guessed from a postal code that touches several.
  public var municipalityCode: String?
  public var startedOn: DanishDate?
  public var ceasedOn: DanishDate?
  public var ceaseReason: CeaseReason?

  public var industryCode: String?
  /// `DB07` or `DB25`; the two are not interchangeable.
  public var industrySystem: String?
  public var industryTitle: String?

  public var employees: Int?
  /// The register's interval, such as `ANTAL_10_19`.
  public var employeesInterval: String?
  public var fte: Double?
  public var turnoverDKK: Int?
  public var balanceDKK: Int?
  public var figuresYear: Int?

  public var adProtected = false
  public var doNotCall = false
  public var doNotCallNote: String?
  public var website: String?
  public var email: String?

  public var purposeText: String?
  public var impactModel = ImpactModel.unknown
  /// Whether an association trades; nil where nobody has said.
  public var isTrading: Bool?
  /// Codes of the declared motives (afsæt).
  public var motives: [String] = []
  public var themes: [String] = []
  public var surplusUse: String?
  /// What it does as a socially responsible enterprise, in words.
  public var csrProfile: String?
  /// Codes of ``SocialResponsibility``: for whom it takes it.
  public var responsibleTo: [String] = []

  /// Days between dialogues with a social enterprise.
  public var dialogueIntervalDays = 180
  /// When it stands in the public directory, ``PubliclyMarked``.
  public var publicFrom: DanishDate?
  public var publicTo: DanishDate?
  public var verifiedOn: DanishDate?
  public var verifiedBy: String?
  /// `manual`, `call` or `import:<batch>`.
  public var source = "manual"
  public var note: String?
  /// Whether the note must not be overlooked.
  public var isNoteImportant = false

  public init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// The public reference, such as `V-000123`; `V-000000` before it is stored.
  public var reference: String { Organisation.reference(of: id) }

  public static func reference(of id: Int64) -> String {
    let digits = String(id)
    return "V-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  /// The id that a reference names; nil for anything that is not one.
  public static func id(ofReference text: String) -> Int64? {
    let upper = text.uppercased()
    guard upper.hasPrefix("V-"), upper.count >= 3 else { return nil }
    return Int64(upper.dropFirst(2))
  }
}

extension Organisation: StoredRow {
  public static let databaseTableName = "organisation"
}
