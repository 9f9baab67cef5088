import Resources

/// A rule of strategy periods that an edit breaks.
public enum PeriodRefusal: RefusalOfKind {
  /// No command line could name the period.
  case oddCode(String)

  public func sentence(_ language: Language) -> String {
    switch self {
    case .oddCode(let code): ProfilePhrases.oddCode(language, ["code": code])
    }
  }

  public var fields: [FieldKey] { [.code] }
}
