import HotlineCore
import Resources

/// What is wrong with what stands in a field. `FormPhrases` has the sentences.
public enum FieldProblem: Equatable, Sendable {
  case missing
  /// What stands in the register cannot be read, and nothing is said in its place yet.
  case unreadable(String)
  /// What stood in the register could not be read; a save says what the field says now.
  case wasUnreadable(String)
  case tooLong(count: Int, max: Int)
  case date(DateProblem)
  case notATime
  case notANumber
  case notWhole
  case outOfRange(least: String, most: String)
  case cvrDigits(count: Int)
  case cvrCheckDigit
  case notAPhone
  /// A number without a country code that has not eight digits.
  case phoneDigits(count: Int)
  case notAnEmail
  case unknownPostalCode
  /// The text of a picker that names nothing.
  case notFound
  /// The text of a picker that will be entered as something new.
  case willBeNew
  /// Nobody works on the day that is promised: it is done on another.
  case moved(Landing)
  /// What is promised for a day or a time that is over.
  case isOver
  case looksLikeCPR
  case mightBeCPR
  /// Ten digits where a number of another kind belongs.
  case tenDigits
  /// A rule of one form that was broken.
  case rule(Phrase)
  /// A rule of one form that a person may break.
  case advice(Phrase)

  public enum Severity: Sendable {
    /// Saving waits until it is put right.
    case error
    case warning
  }

  public var severity: Severity {
    switch self {
    case .cvrCheckDigit, .phoneDigits, .unknownPostalCode, .willBeNew, .advice, .wasUnreadable,
      .moved, .isOver:
      .warning
    case .missing, .unreadable, .tooLong, .date, .notATime, .notANumber, .notWhole, .outOfRange,
      .cvrDigits, .notAPhone, .notAnEmail, .notFound, .looksLikeCPR, .mightBeCPR, .tenDigits, .rule:
      .error
    }
  }
}

/// A problem and where it is.
public struct FormFinding: Equatable, Sendable {
  public let field: FieldPath
  public let problem: FieldProblem

  public init(_ field: FieldPath, _ problem: FieldProblem) {
    self.field = field
    self.problem = problem
  }
}
