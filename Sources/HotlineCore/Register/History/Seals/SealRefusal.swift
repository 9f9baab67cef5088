import Resources

/// Why faults of the seals are not taken as known.
public enum SealRefusal: RefusalOfKind {
  /// There is none.
  case nothingToAccept
  /// Nobody said why.
  case reasonMissing
  /// It may be what made whoever asks an administrator.
  case ownFault(CheckFault)
  /// Nothing proves that it is not, and the file belongs to somebody else.
  case partIsGone

  public func sentence(_ language: Language) -> String {
    switch self {
    case .nothingToAccept: SealPhrases.nothingToAccept(language)
    case .reasonMissing: SealPhrases.reasonMissing(language)
    case .ownFault(let fault): SealPhrases.ownFault(language, ["fault": fault.words(language)])
    case .partIsGone: SealPhrases.partIsGone(language)
    }
  }

  public var fields: [FieldKey] { [] }
}

extension Refusal {
  /// A refusal by a rule of ``SealRefusal``.
  public static func seals(_ rule: SealRefusal) -> Refusal { .ofKind(KindRefusal(rule)) }
}
