extension DemoRegister {
  /// An enterprise, association, initiative or public body. Nil lists are empty, nil flags false.
  public struct Organisation: Decodable, Sendable, Equatable {
    public let key: String
    public let name: String
    public let kind: Kind
    public let status: Status
    /// The key of the organisation that this one continues.
    public let successorOf: String?
    /// Eight digits; never issued.
    public let cvr: String?
    /// Virk's code of the legal form.
    public let legalFormCode: Int?
    public let street: String?
    public let postalCode: String
    public let city: String
    public let municipalityCode: String
    public let startedOn: ISODate?
    public let ceasedOn: ISODate?
    public let ceaseReason: CeaseReason?
    /// `DB07` or `DB25`.
    public let industrySystem: String?
    public let industryCode: String?
    public let industryTitle: String?
    public let employees: Int?
    /// The register's interval, such as `ANTAL_200_499`.
    public let employeesInterval: String?
    public let turnoverDKK: Int?
    public let adProtected: Bool?
    public let doNotCall: Bool?
    public let doNotCallNote: String?
    public let website: String?
    public let email: String?
    public let purposeText: String?
    public let impactModel: ImpactModel?
    /// Nil where nobody has said.
    public let isTrading: Bool?
    public let motives: [String]?
    public let themes: [String]?
    public let surplusUse: String?
    public let csrProfile: String?
    public let verifiedOn: ISODate
    /// From when it may stand in the public directory; nil is never.
    public let publicFrom: ISODate?

    public enum Kind: String, Decodable, Sendable {
      case enterprise, association, initiative
      case otherPublic = "other_public"
    }

    public enum Status: String, Decodable, Sendable {
      case active, dormant, ceased
    }

    public enum CeaseReason: String, Decodable, Sendable {
      case bankruptcy, dissolved, moved, other
    }

    public enum ImpactModel: String, Decodable, Sendable {
      case withTargetGroup = "with_target_group"
      case forCause = "for_cause"
      case both
    }
  }

  /// A person to ask for: a role, or a name that nobody bears.
  public struct Contact: Decodable, Sendable, Equatable {
    public let key: String
    public let organisation: String
    public let name: String
    public let title: String
    public let isPrimary: Bool
    /// From when name, number and mail may stand in the public directory; nil is never.
    public let publicFrom: ISODate?
  }

  /// A telephone number of an organisation, or of a contact there.
  public struct Phone: Decodable, Sendable, Equatable {
    public let organisation: String
    /// The key of the contact; nil for the organisation's own number.
    public let contact: String?
    /// E.164.
    public let number: String
    public let kind: Kind
    public let isPrimary: Bool

    public enum Kind: String, Decodable, Sendable {
      case main, mobile
    }
  }

  /// A tie that is no partnership agreement; `organisation` is the branch, owner, supplier, member
  /// or successor.
  public struct Link: Decodable, Sendable, Equatable {
    public let organisation: String
    public let other: String
    public let kind: Kind
    public let validFrom: ISODate?
    public let validTo: ISODate?
    public let note: String?

    public enum Kind: String, Decodable, Sendable {
      case collaborates
      case ownerOf = "owner_of"
      case successorOf = "successor_of"
      case supplierOf = "supplier_of"
      case memberOf = "member_of"
      case branchOf = "branch_of"
      case spunOutOf = "spun_out_of"
    }
  }
}
