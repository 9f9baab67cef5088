/// A case with what it knows of each of the five criteria, as the form edits it.
public struct RSVCaseEntry: Equatable, Sendable {
  public var rsvCase: RSVCase
  /// As they are stored; ``subscript(_:)`` has one of each criterion.
  public var checks: [RSVCriterionCheck]

  public init(_ rsvCase: RSVCase, checks: [RSVCriterionCheck] = []) {
    (self.rsvCase, self.checks) = (rsvCase, checks)
  }

  /// What is known of a criterion: nothing, where nobody has said.
  public subscript(_ criterion: RSVCriterion) -> RSVCriterionCheck {
    get { checks.first { $0.criterion == criterion } ?? RSVCriterionCheck(criterion) }
    set {
      if let index = checks.firstIndex(where: { $0.criterion == criterion }) {
        checks[index] = newValue
      } else {
        checks.append(newValue)
      }
    }
  }

  /// The criteria that nobody has found met, in the order of the law.
  public var missing: [RSVCriterion] {
    RSVCriterion.allCases.filter { self[$0].status != .met }
  }

  /// With a row for each of the five.
  var withAllCriteria: RSVCaseEntry {
    var entry = self
    for criterion in RSVCriterion.allCases { entry[criterion] = self[criterion] }
    return entry
  }
}
