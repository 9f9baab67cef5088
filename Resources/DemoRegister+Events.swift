extension DemoRegister {
  /// Something that the hotline invited to.
  public struct Event: Decodable, Sendable, Equatable {
    public let key: String
    public let title: String
    public let kind: String
    public let day: ISODate
    /// `HH:MM`.
    public let from: String?
    public let to: String?
    public let place: String?
    public let capacity: Int?
    public let talkedAbout: String?
    /// The first is the host, the others are co-hosts.
    public let hosts: [String]
    public let guests: [Guest]

    public struct Guest: Decodable, Sendable, Equatable {
      public let organisation: String
      public let status: String
    }
  }

  /// A prize of a year with its nominations.
  public struct Award: Decodable, Sendable, Equatable {
    /// The code of the prize.
    public let prize: String
    public let year: Int
    public let state: String
    public let closesOn: ISODate
    /// The key of the event.
    public let ceremony: String
    public let nominations: [Nomination]

    public struct Nomination: Decodable, Sendable, Equatable {
      public let organisation: String
      /// Initials.
      public let nominator: String
      public let day: ISODate
      public let state: String
      public let themes: [String]
      public let reason: String
    }
  }

  /// Leave to found a social enterprise.
  public struct Leave: Decodable, Sendable, Equatable {
    public let reference: String
    /// The key of the department.
    public let department: String
    public let state: String
    public let askedOn: ISODate
    public let appliedOn: ISODate?
    public let decidedOn: ISODate?
    public let startsOn: ISODate?
    public let fullPay: Bool
  }
}
