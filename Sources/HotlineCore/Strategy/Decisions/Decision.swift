/// What only the municipality can decide, in the order of the list (domain.md 10, D1 to D14).
public enum Decision: Int, Sendable, CaseIterable {
  case internalAgreements = 1
  case baseline, positionDay, otherEmployers, existingCompanies, wageSubsidy, selfDeclared
  case principles, prizes, nextPeriod, retention, saving, unitName, openingBalances

  /// `D4`
  public var code: String { "D\(rawValue)" }
}

/// A decision as it stands in the register.
public struct DecidedSetting: Equatable, Sendable {
  /// One value of it, and the record in which it is changed.
  public struct Line: Equatable, Sendable {
    public let text: String
    /// nil: there is none yet; a new one of ``kind`` is entered.
    public let recordID: Int64?
    public let kind: RecordKind
    /// The field of the record that says it; nil where it is the record as a whole.
    public var field: FieldPath?
  }

  public let decision: Decision
  /// At least one.
  public let lines: [Line]
  /// When somebody last decided it, and who; nil: it stands as the register was made.
  public let decided: (day: DanishDate, by: String)?

  public static func == (one: DecidedSetting, other: DecidedSetting) -> Bool {
    one.decision == other.decision && one.lines == other.lines
      && one.decided?.day == other.decided?.day && one.decided?.by == other.decided?.by
  }
}
