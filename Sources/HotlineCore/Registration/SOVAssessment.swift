import GRDB
import Resources

/// Whether an enterprise is a social enterprise (SØV) by the government's definition, as somebody of
/// us judged it on a day (domain.md S32).
public struct SOVAssessment: Codable, Equatable, Sendable, Identifiable {
  public enum Answer: String, Codable, Sendable, CaseIterable {
    case yes, no
  }

  public enum Conclusion: String, Codable, Sendable, CaseIterable {
    case sov
    case notSOV = "not_sov"
  }

  /// Characters that the purpose of one that is a social enterprise has at least: a sentence.
  public static let shortestPurpose = 10

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var organisationID: Int64
  /// Whether it is private, not the municipality's or the state's.
  public var isPrivate: Answer?
  /// Whether it trades.
  public var isTrading: Answer?
  /// Which social purpose its work and earnings further.
  public var purpose: String?
  public var conclusion: Conclusion?
  public var assessedOn: DanishDate
  public var assessedByStaffID: Int64?
  /// The first day on which it was one; nil: the day of the assessment. That day counts in goal 2.
  public var holdsFrom: DanishDate?
  public var note: String?

  public init(organisationID: Int64, assessedOn: DanishDate) {
    (self.organisationID, self.assessedOn) = (organisationID, assessedOn)
  }

  /// Since when it says that the enterprise is one; nil where it says that it is none.
  public var sovFrom: DanishDate? { conclusion == .sov ? holdsFrom ?? assessedOn : nil }
}

extension SOVAssessment: StoredRow {
  public static let databaseTableName = "sovAssessment"
}

extension SOVAssessment.Answer: Worded {
  public var word: Phrase {
    switch self {
    case .yes: Phrase(da: "ja", en: "yes")
    case .no: Phrase(da: "nej", en: "no")
    }
  }
}

extension SOVAssessment.Conclusion: Worded {
  public var word: Phrase {
    switch self {
    case .sov: Phrase(da: "er SØV", en: "is a social enterprise")
    case .notSOV: Phrase(da: "er ikke SØV", en: "is none")
    }
  }
}
