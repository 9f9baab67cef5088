/// The sentences about settings.
public enum DecisionPhrases {
  public static let title = Phrase(
    da: "Beslutninger: det, kommunen bestemmer", en: "Settings: what the municipality decides")
  public static let open = Phrase(
    da: "Beslutninger: det, kommunen bestemmer (D1-D14)",
    en: "Settings: what the municipality decides (D1-D14)")
  public static let standard = Phrase(da: "standard: {value}", en: "standard: {value}")
  public static let undecided = Phrase(
    da: "ingen har ændret det", en: "nobody has changed it")
  public static let decided = Phrase(da: "sat {day} af {by}", en: "set {day} by {by}")
  public static let noGoal = Phrase(
    da: "perioden har intet mål om det", en: "the period has no goal on it")
  public static let none = Phrase(da: "ingen", en: "none")
  public static let noBaseline = Phrase(da: "intet grundlag", en: "no baseline")
  public static let months = Phrase(da: "{count} måneder", en: "{count} months")
  public static let forEver = Phrase(da: "for altid", en: "for ever")
  public static let draft = Phrase(da: "{title} (udkast)", en: "{title} (draft)")
}
