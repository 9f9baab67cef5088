/// The counting options of a goal, read from its rows. What a row does not say has the default of
/// the counting rules.
public struct CountingOptions: Equatable, Sendable {
  public enum SOVBasis: String, Sendable {
    case firstSOVDate = "first_sov_date"
    case cvrStartDate = "cvr_start_date"
  }

  public enum PositionEvent: String, Sendable {
    case firstFilledOn = "first_filled_on"
    case establishedOn = "established_on"
  }

  public enum EmployerScope: String, Sendable {
    case sovOnly = "sov_only"
    case allEnterprises = "all_enterprises"
  }

  /// What "internal" means: departments among themselves, department and SØV, or either.
  public enum InternalDefinition: String, Sendable {
    case a = "A"
    case b = "B"
    case aOrB = "A_or_B"
  }

  public var sovBasis = SOVBasis.firstSOVDate
  public var includesSelfDeclared = false
  public var includesMovedIn = false
  public var positionEvent = PositionEvent.firstFilledOn
  public var employerScope = EmployerScope.sovOnly
  public var includesOutsideMunicipality = false
  public var internalDefinition = InternalDefinition.aOrB
  public var countsAddenda = false

  public init() {}

  public init(_ options: [GoalOption]) {
    for option in options {
      switch option.key {
      case "new_sov_basis": sovBasis = SOVBasis(rawValue: option.value) ?? sovBasis
      case "include_self_declared": includesSelfDeclared = option.value == "true"
      case "include_moved_in": includesMovedIn = option.value == "true"
      case "position_event": positionEvent = PositionEvent(rawValue: option.value) ?? positionEvent
      case "employer_scope": employerScope = EmployerScope(rawValue: option.value) ?? employerScope
      case "include_outside_municipality": includesOutsideMunicipality = option.value == "true"
      case "internal_definition":
        internalDefinition = InternalDefinition(rawValue: option.value) ?? internalDefinition
      case "count_addenda": countsAddenda = option.value == "true"
      default: break
      }
    }
  }

  /// The bases on which somebody is a social enterprise for this goal.
  var bases: Set<SOVPeriod.Basis> {
    includesSelfDeclared
      ? SocialStatus.countingBases.union([.selfDeclared]) : SocialStatus.countingBases
  }
}
