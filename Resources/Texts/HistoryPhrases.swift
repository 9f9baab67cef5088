/// What was done, in words: `oprettede Prøvebageriet`.
public enum HistoryPhrases {
  public static let undone = Phrase(da: "Fortrudt: {what}", en: "Taken back: {what}")
  public static let redone = Phrase(da: "Gjort igen: {what}", en: "Done again: {what}")
  public static let undo = Phrase(da: "Fortryd: {what}", en: "Take back: {what}")
  public static let redo = Phrase(da: "Gør igen: {what}", en: "Do again: {what}")

  // MARK: Each kind of action; its subject follows

  /// What was entered stands behind it, such as `partnerskabet`.
  public static let entered = Phrase(da: "oprettede", en: "entered")
  public static let edited = Phrase(da: "ændrede", en: "changed")
  public static let registerCreated = Phrase(da: "oprettede registeret", en: "made the register")
  public static let profileChanged = Phrase(
    da: "ændrede kommunens profil", en: "changed the municipality's profile")
  public static let staffAdded = Phrase(
    da: "tilføjede medarbejderen", en: "added the member of staff")
  public static let suggestionAnswered = Phrase(
    da: "svarede på forslaget", en: "answered the suggestion")
  public static let followUpDone = Phrase(
    da: "afsluttede opfølgningen", en: "finished the follow-up")
  public static let followUpMoved = Phrase(da: "flyttede opfølgningen", en: "moved the follow-up")
  public static let inquiryClosed = Phrase(da: "lukkede henvendelsen", en: "closed the inquiry")
  public static let inquiryReopened = Phrase(
    da: "åbnede henvendelsen igen:", en: "opened the inquiry again:")
  public static let handoverConfirmed = Phrase(
    da: "bekræftede overdragelsen af", en: "confirmed the handover of")
  public static let handoverRefused = Phrase(
    da: "noterede, at modtageren afviste overdragelsen af",
    en: "noted that the receiver refused the handover of")
  public static let handoverMoved = Phrase(
    da: "noterede, hvor langt modtageren er med", en: "noted how far the receiver is with")
  public static let referralAnswered = Phrase(
    da: "noterede, hvad der kom af henvisningen til", en: "noted what came of the referral to")
  public static let workTakenOver = Phrase(da: "tog over fra", en: "took over from")
  public static let filterSaved = Phrase(da: "gemte filteret", en: "saved the filter")
  public static let filterRemoved = Phrase(da: "fjernede filteret", en: "removed the filter")
  public static let removed = Phrase(da: "fjernede", en: "removed")
  public static let imported = Phrase(da: "importerede", en: "imported")
  public static let tookBack = Phrase(da: "fortrød", en: "took back")
  public static let didAgain = Phrase(da: "gentog", en: "did again")
}
