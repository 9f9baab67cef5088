extension Profile {
  /// A strategy period: the dated frame of its goals.
  public struct Period: Codable, Sendable, Equatable {
    public let code: String
    public let title: Phrase
    public let startsOn: ISODate
    /// The last day of the period.
    public let endsOn: ISODate
    public let status: Status
    /// Where goals and dates are taken from.
    public let sourceRef: String
    public let goals: [Goal]
    public let principles: [Principle]
    public let milestones: [Milestone]

    public enum Status: String, Codable, Sendable, CaseIterable {
      case draft, active, closed
    }
  }

  /// One success criterion of a period.
  public struct Goal: Codable, Sendable, Equatable {
    /// Its place in the strategy, from 1.
    public let ordinal: Int
    /// Unique in its period.
    public let code: String
    public let title: Phrase
    public let kind: Kind
    /// What is counted; the same code in two periods makes them comparable.
    public let metricCode: String
    /// Nil when the strategy names no number.
    public let targetValue: Double?
    /// How the figure is held against the target or the baseline.
    public let comparator: Comparator
    public let unit: Phrase
    /// The value to exceed; nil until a person enters it, and the verdict stays open.
    public let baselineValue: Double?
    public let baselineKind: BaselineKind?
    public let baselineSource: String?
    /// The counting options by key, such as `position_event`: `first_filled_on`.
    public let options: [String: String]

    public enum Kind: String, Codable, Sendable, CaseIterable {
      case count, qualitative
    }

    public enum Comparator: String, Codable, Sendable, CaseIterable {
      case atLeast = ">="
      case moreThan = ">"
    }

    public enum BaselineKind: String, Codable, Sendable, CaseIterable {
      case newInPreviousPeriod = "new_in_previous_period"
      case activeAtStart = "active_at_start"
      case perYear = "per_year"
    }
  }

  /// A bearing principle of the strategy. The strategy does not name its principles: the labels
  /// are a reading, which the municipality may change.
  public struct Principle: Codable, Sendable, Equatable {
    public let ordinal: Int
    public let label: Phrase
  }

  /// Something that happened on the way, such as a prize or a decision of the council.
  public struct Milestone: Codable, Sendable, Equatable {
    /// The day, or the first day of the month or year that `precision` names.
    public let on: ISODate
    public let precision: Precision
    /// The code of the prize given; nil when none was.
    public let prize: String?
    public let text: Phrase
    /// Where it can be read, or the number of its case.
    public let link: String?

    public enum Precision: String, Codable, Sendable, CaseIterable {
      case day, month, year
    }
  }
}
