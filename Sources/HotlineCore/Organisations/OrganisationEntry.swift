/// An organisation with what the form edits along with it.
public struct OrganisationEntry: Codable, Equatable, Sendable {
  /// From when a changed name or address holds.
  public enum Dating: Codable, Equatable, Sendable {
    case today
    case from(DanishDate)
    /// The old spelling was wrong and is not kept as an earlier one.
    case correction
  }

  public var organisation: Organisation
  /// The organisation's own numbers; those of contact persons belong to ``ContactEntry``.
  public var phones: [Phone] = []
  public var sovPeriods: [SOVPeriod] = []
  public var rsvPeriods: [RSVPeriod] = []
  public var sizePeriods: [SizePeriod] = []
  public var phasePeriods: [PhasePeriod] = []
  public var productionUnits: [ProductionUnit] = []
  /// Read only when the name differs from the one that the edit began with.
  public var nameDating = Dating.today
  /// Read only when the address differs from the one that the edit began with.
  public var addressDating = Dating.today
  /// When it ceases: whether its open partnerships go on, with a successor or without it.
  public var partnershipsGoOn = false

  public init(_ organisation: Organisation) {
    self.organisation = organisation
  }
}
