extension DemoRegister {
  /// A span in which an organisation is a social enterprise, and who says so.
  public struct SOVPeriod: Decodable, Sendable, Equatable {
    public let organisation: String
    public let validFrom: ISODate
    public let validTo: ISODate?
    public let basis: Basis
    public let evidence: String

    public enum Basis: String, Decodable, Sendable {
      case rsv
      case municipalAssessment = "municipal_assessment"
      case selfDeclared = "self_declared"
    }
  }

  /// A span in which an organisation is registered.
  public struct RSVPeriod: Decodable, Sendable, Equatable {
    public let organisation: String
    public let validFrom: ISODate
    public let validTo: ISODate?
    public let source: Source
    public let seenOn: ISODate

    public enum Source: String, Decodable, Sendable {
      case virk, letter, manual
    }
  }

  /// An address for a time. Organisations without a row have had their address from the start.
  public struct AddressPeriod: Decodable, Sendable, Equatable {
    public let organisation: String
    public let validFrom: ISODate?
    public let validTo: ISODate?
    public let street: String
    public let postalCode: String
    public let city: String
    public let municipalityCode: String
  }

  /// A size class for a time.
  public struct SizePeriod: Decodable, Sendable, Equatable {
    public let organisation: String
    public let validFrom: ISODate?
    public let validTo: ISODate?
    public let sizeClass: SizeClass
    public let basis: String

    public enum SizeClass: String, Decodable, Sendable {
      case smv, large, unknown
    }
  }

  /// A life phase for a time.
  public struct PhasePeriod: Decodable, Sendable, Equatable {
    public let organisation: String
    public let validFrom: ISODate
    public let validTo: ISODate?
    public let phase: Phase

    public enum Phase: String, Decodable, Sendable {
      case idea, startup, operating, consolidating, closing
      case selfSustaining = "self_sustaining"
    }
  }

  /// An organisation that is shown as an example.
  public struct RoleModel: Decodable, Sendable, Equatable {
    public let organisation: String
    public let theme: String
    public let reason: String
    public let validFrom: ISODate
    public let decidedBy: String
  }
}
