extension DemoRegister {
  /// A case on the way into the state's register.
  public struct RSVCase: Decodable, Sendable, Equatable {
    public let organisation: String
    public let state: String
    public let openedOn: ISODate
    /// Initials of who helps.
    public let helper: String
    public let dividendPercent: Double?
    public let submittedOn: ISODate?
    public let answeredOn: ISODate?
    public let answerReason: String?
    public let note: String?
    /// One of each criterion.
    public let checks: [Check]

    public struct Check: Decodable, Sendable, Equatable {
      public let criterion: String
      public let status: String
      public let evidence: String?
      public let checkedOn: ISODate?
    }
  }

  /// Whether an enterprise was judged to be a social one, and why.
  public struct Assessment: Decodable, Sendable, Equatable {
    public let organisation: String
    public let isPrivate: String
    public let isTrading: String
    public let purpose: String?
    public let conclusion: String
    public let assessedOn: ISODate
    /// Initials.
    public let assessedBy: String
    public let note: String?
  }
}
