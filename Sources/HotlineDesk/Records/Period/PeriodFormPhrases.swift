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
    da: "Ordlyd", "Målet, som det står i strategien",
    en: "Wording", "The goal as it stands in the strategy")
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

  static let overlaps = Phrase(
    da: "Overlapper »{title}«: det, der ligger i begge, tæller i begge.",
    en: "Overlaps \"{title}\": what lies in both counts in both.")

  static let newSOVBasis = FieldWords(
    da: "Ny fra", "Hvilken dag gør en SØV ny?", en: "New from", "Which day makes it new?")
  static let includeSelfDeclared = FieldWords(
    da: "Med selverklærede", "Tæller de, der kun kalder sig selv SØV?",
    en: "Self-declared", "Do those count that only call themselves so?")
  static let includeMovedIn = FieldWords(
    da: "Med tilflyttere", "Tæller en SØV, der flytter til kommunen?",
    en: "Moved in", "Does one count that moves into the municipality?")
  static let positionEvent = FieldWords(
    da: "Tæller fra", "Hvilken dag tæller en stilling?",
    en: "Counts from", "Which day of a position counts?")
  static let employerScope = FieldWords(
    da: "Arbejdsgivere", "Hos hvem tæller stillingerne?",
    en: "Employers", "With whom do positions count?")
  static let includeOutside = FieldWords(
    da: "Med udenbys", "Tæller en arbejdsgiver uden for kommunen?",
    en: "From outside", "Does an employer outside the municipality count?")
  static let internalDefinition = FieldWords(
    da: "Intern er", "Hvem er parter i en intern aftale?",
    en: "Internal is", "Who are the parties of an internal agreement?")
  static let countAddenda = FieldWords(
    da: "Med tillæg", "Tæller en aftale, der bygger videre på en anden?",
    en: "Addenda", "Does an agreement count that continues another?")

  static let balance = Phrase(da: "Åbningstal {number}", en: "Opening balance {number}")
  static let balanceMetric = FieldWords(
    da: "Til mål om", "Nået før registret begyndte; mellemrum vælger målet",
    en: "For goal on", "Reached before the register began; Space chooses the goal")
  static let balanceAsOf = FieldWords(
    da: "Pr. dag", "Til og med hvilken dag? Rækker efter den lægges til",
    en: "As of", "Up to which day? Rows after it are added")
  static let balanceValue = FieldWords(
    da: "Antal", "Hvor mange var nået?", en: "Reached", "How many were reached?")
  static let balanceSource = FieldWords(
    da: "Kilde", "Hvor står tallet?", en: "Source", "Where does the figure stand?")
  static let noSuchGoal = Phrase(
    da: "Perioden har intet mål, der tæller det", en: "The period has no goal that counts this")
  static let balanceTwice = Phrase(
    da: "Målet har allerede et åbningstal den dag", en: "The goal has a balance of that day already"
  )

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
