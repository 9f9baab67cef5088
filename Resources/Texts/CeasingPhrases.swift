/// What is said where an organisation ends and what is open there is settled.
public enum CeasingPhrases {
  public static let open = Phrase(
    da: "Den valgte virksomhed ophører: gør op, hvad der er åbent",
    en: "The selected organisation ends: settle what is open")
  public static let title = Phrase(da: "{name} ophører", en: "{name} ends")
  public static let end = Phrase(da: "afsluttes", en: "ends")
  public static let leave = Phrase(da: "de andre fortsætter", en: "the others go on")
  public static let takeOver = Phrase(da: "efterfølgeren overtager", en: "the successor takes over")
  public static let keep = Phrase(da: "bliver stående", en: "stays")
  public static let heading = Phrase(
    da: "{name} {reference} ophører den {day} ({reason})",
    en: "{name} {reference} ends on {day} ({reason})")
  public static let continuedBy = Phrase(
    da: "Efterfølger: {name} {reference}", en: "Successor: {name} {reference}")
  public static let continuedByNobody = Phrase(
    da: "Ingen efterfølger", en: "No successor")
  public static let nothingOpen = Phrase(
    da: "Intet er åbent.", en: "Nothing is open.")
  public static let day = Phrase(da: "Dag", en: "Day")
  public static let reason = Phrase(da: "Grund", en: "Reason")
  public static let successor = Phrase(da: "Efterfølger", en: "Successor")
  public static let nobody = Phrase(da: "ingen", en: "nobody")
  public static let askAgain = Phrase(
    da: "Det, der er åbent hos {name}, er fundet. Giv kommandoen igen (Ctrl+P).",
    en: "What is open at {name} has been found. Give the command again (Ctrl+P).")
  public static let hint = Phrase(
    da: "← → vælger   PgUp PgDn: en uge   Enter gør det op   Esc lader den stå",
    en: "← → choose   PgUp PgDn: a week   Enter settles it   Esc leaves it")
  public static let done = Phrase(
    da: "{name} er ophørt. Åbent gjort op: {count}.", en: "{name} has ended. Settled: {count}.")
  public static let tried = Phrase(
    da: "Intet er ændret. Uden --dry-run bliver det gjort.",
    en: "Nothing was changed. Without --dry-run it is done.")
  public static let storedReason = Phrase(
    da: "{name} er ophørt", en: "{name} has ended")
  public static let ceasedAlready = Phrase(
    da: "{name} er allerede ophørt. Ret dagen i Status og profil (Ctrl+O, r).",
    en: "{name} has ended already. Change the day in Status and profile (Ctrl+O, r).")
  public static let unknownSettlement = Phrase(
    da:
      "{text} siger ikke, hvad der skal ske. Skriv for eksempel position=takeOver; muligt er: {known}.",
    en:
      "{text} does not say what is to happen. Write, for example, position=takeOver; possible: {known}."
  )
}
