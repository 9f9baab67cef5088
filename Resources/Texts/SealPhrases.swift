/// The seals of the history: what is found at fault, and what is taken as known.
public enum SealPhrases {
  public static let remedy = Phrase(
    da:
      "Noget er ændret uden om Hotline, eller en del af filen er gammel. Sammenlign med en sikkerhedskopi "
      + "(hotline restore FIL viser, hvad den ville ændre). Skal det blive stående, kan en administrator godtage "
      + "det: hotline check --reseal.",
    en:
      "Something was changed past Hotline, or part of the file is old. Compare with a backup "
      + "(hotline restore FILE shows what it would change). If it is to stay, an administrator can accept it: "
      + "hotline check --reseal.")

  // MARK: Faults

  public static let sealsGone = Phrase(
    da:
      "ingen handling fra {first} til og med denne har et segl: de er sat ind uden om Hotline, eller deres "
      + "segl er væk",
    en:
      "no action from {first} to this one has a seal: they were put in past Hotline, or their seals are gone"
  )
  public static let marksMissing = Phrase(
    da: "det, handlingen siger om en sletning eller en godtaget fejl, er væk",
    en: "what the action says of an erasure or of an accepted fault is gone")
  public static let markPutIn = Phrase(
    da: "sat ind uden om Hotline: historikkens segl kender den ikke",
    en: "put in past Hotline: the seals of history do not know it")
  public static let markDiffers = Phrase(
    da:
      "rækken, eller en anden af samme handling, er ændret, sat ind eller taget ud uden om Hotline",
    en: "the row, or another of the same action, was changed, put in or taken out past Hotline")
  public static let notEntered = Phrase(
    da: "sat ind uden om Hotline: ingen handling har oprettet medarbejderen",
    en: "put in past Hotline: no action entered the member of staff")
  public static let countsTooFar = Phrase(
    da: "{column} er højere, end noget register når: der er få eller ingen numre tilbage",
    en: "{column} is higher than any register gets to: few numbers or none are left")

  // MARK: Accepting

  public static let nothingToAccept = Phrase(
    da: "Der er ingen fejl i historikkens segl at godtage.",
    en: "There is no fault of the seals of history to accept.")
  public static let reasonMissing = Phrase(
    da: "Skriv hvorfor: --reason TEKST. Det står i historikken fra da af.",
    en: "Say why: --reason TEXT. It stands in the history from then on.")
  public static let ownFault = Phrase(
    da:
      "Fejlen kan være det, der gav dig din rolle: {fault}. Den må en anden administrator godtage; er der "
      + "ingen anden, så opret en på skrivebordet.",
    en:
      "The fault may be what gave you your role: {fault}. Another administrator has to accept it; where there "
      + "is no other, enter one on the desk.")
  public static let partIsGone = Phrase(
    da:
      "En del af historikken er væk eller ændret, og ingen ved, hvem den handlede om. Det må kun den "
      + "administrator godtage, som filen tilhører, eller en, der er oprettet siden; eller hent en sikkerhedskopi "
      + "(hotline restore FIL).",
    en:
      "Part of the history is gone or changed, and nobody knows whom it was about. Only the administrator whom "
      + "the file belongs to may accept that, or one who was entered since; or go back to a backup "
      + "(hotline restore FILE).")
  public static let howToAccept = Phrase(
    da:
      "{count} fejl i historikkens segl ville blive godtaget, som de står ovenfor: hotline check --reseal --yes "
      + "--reason TEKST{register}, af en administrator. Intet er ændret.",
    en:
      "{count} {count:fault|faults} of the seals of history would be accepted as told above: hotline check "
      + "--reseal --yes --reason TEXT{register}, by an administrator. Nothing was changed.")
  public static let accepted = Phrase(
    da: "{count} fejl i historikkens segl er godtaget. Kontrolleret igen:",
    en:
      "{count} {count:fault|faults} of the seals of history {count:is|are} accepted. Checked again:"
  )
  /// A line of those that were accepted earlier.
  public static let acceptedFault = Phrase(
    da: "Godtaget {day} af {staff} i handling {action}: {fault}. Begrundelse: {reason}",
    en: "Accepted {day} by {staff} in action {action}: {fault}. Reason: {reason}")
  public static let earlierAccepted = Phrase(
    da: "Godtaget {count} fejl før disse; hotline check --all viser dem.",
    en: "{count} {count:fault|faults} accepted before these; hotline check --all shows them.")
}
