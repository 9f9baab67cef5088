/// What the rules of partnerships ask of one party, on the day of agreement.
public struct PartyFacts: Equatable, Sendable {
  /// The organisation after resolving merges and branches: a branch is its head office.
  public var organisationID: Int64
  public var name: String
  public var kind: Organisation.Kind
  /// A department of the municipality whose register it is: those of another one are ordinary public
  /// bodies to the strategy.
  public var isOwnDepartment: Bool
  /// By a basis that counts.
  public var isSOV = false
  /// Calls itself a social enterprise; nobody has assessed it.
  public var isOnlySelfDeclared = false
  /// The first day as a social enterprise after the day of agreement; nil when there is none.
  public var becomesSOVOn: DanishDate?
  public var size = SizeClass.unknown
  public var isLiving = true
  /// nil: from the beginning.
  public var joinedOn: DanishDate?
  /// The last day as a party; nil: still one.
  public var leftOn: DanishDate?

  public init(organisationID: Int64, name: String, kind: Organisation.Kind) {
    self.organisationID = organisationID
    self.name = name
    self.kind = kind
    isOwnDepartment = kind == .department
  }

  public var isDepartment: Bool { kind == .department }
  /// An enterprise that is not a social one that day.
  public var isOrdinary: Bool { kind == .enterprise && !isSOV }

  /// Whether it is a party of the agreement made on `day`: one that joins later does not change
  /// what was agreed.
  public func takesPart(on day: DanishDate) -> Bool {
    (joinedOn ?? day) <= day && (leftOn ?? day) >= day
  }
}
