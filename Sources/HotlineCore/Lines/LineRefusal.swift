import Resources

/// A rule of offers and needs that an edit breaks.
public enum LineRefusal: RefusalOfKind {
  case notAWasteCode(String)

  public func sentence(_ language: Language) -> String {
    switch self {
    case .notAWasteCode(let code): Self.notAWasteCode(language, ["code": code])
    }
  }

  public var fields: [FieldKey] {
    switch self {
    case .notAWasteCode: [.ewcCode]
    }
  }

  private static let notAWasteCode = Phrase(
    da: "»{code}« er ingen affaldskode: skriv 2, 4 eller 6 cifre (15 01 03), eller tøm feltet med "
      + "Ctrl+X.",
    en: "\"{code}\" is no waste code: write 2, 4 or 6 digits (15 01 03), or empty the field by "
      + "Ctrl+X.")
}

extension Refusal {
  /// A refusal by a rule of ``LineRefusal``.
  public static func line(_ rule: LineRefusal) -> Refusal { .ofKind(KindRefusal(rule)) }
}
