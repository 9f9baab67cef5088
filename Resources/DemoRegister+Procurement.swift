extension DemoRegister {
  /// Something that a department had to buy.
  public struct PurchaseNeed: Decodable, Sendable, Equatable {
    public let department: String
    public let what: String
    public let category: String
    public let valueDKK: Int
    public let state: String
    public let askedOn: ISODate
    public let supplier: String?
    public let note: String?
  }

  /// How far an enterprise has come with Procurement.
  public struct Track: Decodable, Sendable, Equatable {
    public let organisation: String
    public let state: String
    public let enteredOn: ISODate
    public let meetingOn: ISODate?
    public let areas: String?
    public let portalFrom: ISODate?
    public let reason: String?
  }
}
