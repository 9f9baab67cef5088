/// What is said of how long what is kept.
public enum RetentionPhrases {
  public static let notOnOtherDay = Phrase(
    da: "--apply sletter det, der er forfaldent i dag; udelad --today.",
    en: "--apply takes away what is due today: leave out --today.")
  public static let goes = Phrase(
    da: "{label}: slettes {months} {months:måned|måneder} efter {since}",
    en: "{label}: erased {months} {months:month|months} after {since}")
  public static let kept = Phrase(da: "{label}: gemmes", en: "{label}: kept")
  public static let authority = Phrase(da: "hjemmel: {authority}", en: "authority: {authority}")
  public static let noAuthority = Phrase(
    da: "ingen hjemmel er skrevet", en: "no authority is written")
  public static let due = Phrase(
    da: "{count} {count:række|rækker} er forfaldne:", en: "{count} {count:row is|rows are} due:")
  public static let unarchived = Phrase(
    da:
      "{count} {count:række|rækker} skal arkiveres først og bliver stående. Skriv »Arkiveret til og med« i reglen, når det er gjort:",
    en:
      "{count} {count:row has|rows have} to be archived first and {count:stays|stay}. Fill “Archived through” in the rule once it is done:"
  )
  public static let row = Phrase(
    da: "{kind} {reference}, regnet fra {day}", en: "{kind} {reference}, counted from {day}")
  public static let nothingDue = Phrase(da: "Intet er forfaldent", en: "Nothing is due")
  public static let partnerships = Phrase(
    da: "Partnerskaber tæller i målene; de bliver ikke slettet her.",
    en: "Partnerships count in the goals; they are not erased here.")
  public static let dry = Phrase(
    da: "Intet er ændret. Med --apply --yes bliver det slettet, og det kan ikke fortrydes.",
    en: "Nothing was changed. With --apply --yes it is erased, and it cannot be undone.")
  public static let done = Phrase(
    da: "Slettet i {count} {count:række|rækker}. Det kan ikke fortrydes.",
    en: "Erased in {count} {count:row|rows}. It cannot be undone.")
}
