import HotlineCore
import Resources

/// What the form of a strategy period says.
enum PeriodFormPhrases {
  static let none = Phrase(da: "", en: "")
  static let code = FieldWords(
    da: "Kode", "Kort og entydig, såsom SIL-2026-2030", en: "Code", "Short, such as SIL-2026-2030")
  static let title = FieldWords(
    da: "Titel", "Hvad hedder strategien?", en: "Title", "What is the strategy called?")
  static let startsOn = FieldWords(
    da: "Første dag", "1/1-2026", en: "First day", "1/1-2026")
  static let endsOn = FieldWords(
    da: "Sidste dag", "31/12-2030; dagen er med", en: "Last day", "31/12-2030, inclusive")
  static let endsBefore = Phrase(
    da: "Den sidste dag ligger før den første", en: "The last day is before the first")
  static let state = FieldWords(
    da: "Tilstand", "Mellemrum vælger", en: "State", "Space chooses")
  static let source = FieldWords(
    da: "Kilde", "Hvor er den vedtaget?", en: "Source", "Where was it adopted?")
  static let goal = Phrase(da: "Mål {number}", en: "Goal {number}")
  static let goalTitle = FieldWords(
    da: "Mål", "Som det står i strategien", en: "Goal", "As it stands in the strategy")
  static let goalTitleEn = FieldWords(
    da: "På engelsk", "Tom: som på dansk", en: "In English", "Empty: as in Danish")
  static let metric = FieldWords(
    da: "Tæller", "Hvad tælles?", en: "Counts", "What is counted?")
  static let metricTwice = Phrase(
    da: "Et andet mål i perioden tæller det samme", en: "Another goal of the period counts the same"
  )
  static let comparator = FieldWords(
    da: "Opfyldt ved", "Mindst et tal, eller flere end før", en: "Met by", "At least, or more than")
  static let target = FieldWords(
    da: "Måltal", "Tomt, når strategien intet tal har",
    en: "Target", "Empty when the strategy has no number")
  static let unit = FieldWords(da: "Enhed", "Såsom stillinger", en: "Unit", "Such as positions")
  static let baseline = FieldWords(
    da: "Grundlag", "Det tal, der skal overgås; uden det kan målet ikke afgøres",
    en: "Baseline", "The number to exceed; without it the goal cannot be decided")
  static let baselineKind = FieldWords(
    da: "Grundlagets art", "Hvad blev talt dengang?", en: "Kind of baseline", "What was counted?")
  static let baselineSource = FieldWords(
    da: "Grundlagets kilde", "Hvor står tallet?", en: "Its source", "Where does it stand?")

  static let states = StrategyPeriod.Status.allCases.map { Choice($0.rawValue, label($0)) }
  static let metrics = Goal.Metric.allCases.map { Choice($0.rawValue, label($0)) }
  static let comparators = Goal.Comparator.allCases.map { Choice($0.rawValue, label($0)) }
  static let baselineKinds = Goal.BaselineKind.allCases.map { Choice($0.rawValue, label($0)) }

  private static func label(_ status: StrategyPeriod.Status) -> Phrase {
    switch status {
    case .draft: Phrase(da: "udkast", en: "draft")
    case .active: Phrase(da: "gælder", en: "active")
    case .closed: Phrase(da: "afsluttet", en: "closed")
    }
  }

  private static func label(_ metric: Goal.Metric) -> Phrase {
    switch metric {
    case .relations: Phrase(da: "relationer", en: "relations")
    case .newSOV: Phrase(da: "nye SØV", en: "new social enterprises")
    case .newPositions: Phrase(da: "nye stillinger", en: "new positions")
    case .internalPartnerships: Phrase(da: "interne aftaler", en: "internal agreements")
    case .sovSMVPartnerships: Phrase(da: "SØV–SMV-aftaler", en: "agreements with SMEs")
    }
  }

  private static func label(_ comparator: Goal.Comparator) -> Phrase {
    switch comparator {
    case .atLeast: Phrase(da: "mindst", en: "at least")
    case .moreThan: Phrase(da: "flere end", en: "more than")
    }
  }

  private static func label(_ kind: Goal.BaselineKind) -> Phrase {
    switch kind {
    case .newInPreviousPeriod: Phrase(da: "nye i forrige periode", en: "new in the period before")
    case .activeAtStart: Phrase(da: "i kraft ved start", en: "in force at the start")
    case .perYear: Phrase(da: "pr. år", en: "a year")
    }
  }
}
