import HotlineCore
import Resources

extension FormPhrases {
  /// What is wrong, in one line that says the way out.
  static func sentence(_ problem: FieldProblem, _ language: Language) -> String {
    let fact = fact(problem, language)
    switch problem {
    case .cvrCheckDigit, .phoneDigits, .unknownPostalCode:
      return savable(language, ["fact": fact])
    default: return fact
    }
  }

  /// The same without the way out: of what is saved already there is none.
  static func fact(_ problem: FieldProblem, _ language: Language) -> String {
    switch problem {
    case .missing: missing(language)
    case .unreadable(let text): unreadable(language, ["text": text])
    case .wasUnreadable(let text): wasUnreadable(language, ["text": text])
    case .tooLong(let count, let max):
      tooLong(language, ["count": String(count), "max": String(max)])
    case .date(let problem): sentence(problem, language)
    case .notATime: notATime(language)
    case .notANumber: notANumber(language)
    case .notWhole: notWhole(language)
    case .outOfRange(let least, let most):
      outOfRange(language, ["least": least, "most": most])
    case .cvrDigits(let count): cvrDigits(language, ["count": String(count)])
    case .cvrCheckDigit: cvrCheckDigit(language)
    case .notAPhone: notAPhone(language)
    case .phoneDigits(let count): phoneDigits(language, ["count": String(count)])
    case .notAnEmail: notAnEmail(language)
    case .unknownPostalCode: unknownPostalCode(language)
    case .notFound: notFound(language)
    case .willBeNew: willBeNew(language)
    case .moved(let landing): landing.sentence(language) ?? ""
    case .isOver: isOver(language)
    case .looksLikeCPR: looksLikeCPR(language)
    case .mightBeCPR: mightBeCPR(language)
    case .tenDigits: tenDigits(language)
    case .rule(let phrase), .advice(let phrase): phrase(language)
    }
  }

  /// Why a save did not happen, with every field that has to be looked at.
  static func notSaved(missing: [String], wrong: [String], _ language: Language) -> String {
    let parts = [(lacks, missing), (mustBeMended, wrong)].compactMap { phrase, fields in
      fields.isEmpty ? nil : phrase(language, ["fields": fields.joined(separator: ", ")])
    }
    return ([notSavedYet(language)] + parts).joined(separator: " ")
  }

  private static func sentence(_ problem: DateProblem, _ language: Language) -> String {
    switch problem {
    case .empty: missing(language)
    case .impossibleDay: noSuchDay(language)
    case .impossibleWeek(let week, _): noSuchWeek(language, ["week": String(week)])
    case .notUnderstood: notADay(language)
    }
  }
}
