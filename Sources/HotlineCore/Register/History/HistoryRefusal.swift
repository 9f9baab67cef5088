import Resources

/// Why an action of the history is not taken back.
public enum HistoryRefusal: RefusalOfKind {
  /// It was taken back already.
  case isTakenBack
  /// A list that was brought in is taken back as a whole, by its number.
  case isImport(Int64)
  /// It cannot be taken back at all, such as the erasure of a person.
  case lasts

  public func sentence(_ language: Language) -> String {
    switch self {
    case .isTakenBack: HistoryPhrases.isTakenBack(language)
    case .isImport(let batch): HistoryPhrases.isImport(language, ["number": String(batch)])
    case .lasts: HistoryPhrases.lasts(language)
    }
  }

  public var fields: [FieldKey] { [] }
}

extension Refusal {
  /// A refusal by a rule of ``HistoryRefusal``.
  static func history(_ rule: HistoryRefusal) -> Refusal { .ofKind(KindRefusal(rule)) }
}
