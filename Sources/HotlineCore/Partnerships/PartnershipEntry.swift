/// A partnership with its parties, as the form edits it.
public struct PartnershipEntry: Codable, Equatable, Sendable {
  /// One party. Either an organisation of the register, or one that is made when the entry is
  /// saved.
  public struct Party: Codable, Equatable, Sendable {
    /// `organisationID` is 0 for a new organisation, `partnershipID` is set on saving.
    public var row: PartnershipParty
    public var name: String
    /// Not nil: an organisation of this kind and of `name` is made on saving.
    public var newKind: Organisation.Kind?

    /// A party that the register knows.
    public init(_ row: PartnershipParty, name: String) {
      self.row = row
      self.name = name
    }

    /// An organisation of the register that becomes a party.
    public init(organisationID: Int64, name: String, role: PartnershipParty.Role = .partner) {
      row = PartnershipParty(partnershipID: 0, organisationID: organisationID, role: role)
      self.name = name
    }

    /// Somebody the register does not know yet.
    public init(
      newOrganisation name: String, kind: Organisation.Kind = .initiative,
      role: PartnershipParty.Role = .partner
    ) {
      row = PartnershipParty(partnershipID: 0, organisationID: 0, role: role)
      self.name = name
      newKind = kind
    }
  }

  public var partnership: Partnership
  public var parties: [Party]

  public init(_ partnership: Partnership, parties: [Party] = []) {
    self.partnership = partnership
    self.parties = parties
  }
}

/// What the form shows of a partnership while it is typed.
public struct PartnershipPreview: Equatable, Sendable {
  /// On the day of agreement, or today while there is none.
  public var classes: Set<PartnershipClass>
  /// The parties as the rules see them, after merges and branches.
  public var parties: [PartyFacts]
  /// What keeps it from being saved as it stands.
  public var refusals: [Refusal]
  /// What keeps it from being agreed, whatever its state is yet.
  public var missingToAgree: [Refusal]
  public var warnings: [PartnershipWarning]

  public init(
    classes: Set<PartnershipClass>, parties: [PartyFacts], refusals: [Refusal],
    missingToAgree: [Refusal], warnings: [PartnershipWarning]
  ) {
    self.classes = classes
    self.parties = parties
    self.refusals = refusals
    self.missingToAgree = missingToAgree
    self.warnings = warnings
  }
}

/// What is worth a look, and hinders nothing.
public enum PartnershipWarning: Equatable, Sendable {
  /// No talk of at least two parties is known from before the agreement.
  case noIdeaDevelopment
  /// It may count as an agreement with a small or medium-sized enterprise once the size is known.
  case sizeMissing(name: String)
  /// Joined after the agreement and so does not change what it is.
  case joinedLater(name: String)
  /// An addendum to an agreement, which counts only where the period's goals say so.
  case isAddendum
}
