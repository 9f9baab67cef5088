/// What was done, in words: `oprettede Prøvebageriet`.
public enum HistoryPhrases {
  public static let undone = Phrase(da: "Fortrudt: {what}", en: "Taken back: {what}")
  public static let redone = Phrase(da: "Gjort igen: {what}", en: "Done again: {what}")
  public static let undo = Phrase(da: "Fortryd: {what}", en: "Take back: {what}")
  public static let redo = Phrase(da: "Gør igen: {what}", en: "Do again: {what}")

  // MARK: Each kind of action; its subject follows

  public static let registerCreated = Phrase(da: "oprettede registeret", en: "made the register")
  public static let profileChanged = Phrase(
    da: "ændrede kommunens profil", en: "changed the municipality's profile")
  public static let staffAdded = Phrase(
    da: "tilføjede medarbejderen", en: "added the member of staff")
  public static let organisationEntered = Phrase(da: "oprettede", en: "entered")
  public static let organisationEdited = Phrase(da: "ændrede", en: "changed")
  public static let contactEntered = Phrase(
    da: "tilføjede en kontakt hos", en: "added a contact at")
  public static let contactEdited = Phrase(da: "ændrede en kontakt hos", en: "changed a contact at")
  public static let lineEntered = Phrase(
    da: "tilføjede et tilbud eller behov hos", en: "added an offer or a need of")
  public static let lineEdited = Phrase(
    da: "ændrede et tilbud eller behov hos", en: "changed an offer or a need of")
  public static let workplaceEntered = Phrase(da: "tilføjede pladser hos", en: "added places at")
  public static let workplaceEdited = Phrase(da: "ændrede pladser hos", en: "changed the places at")
  public static let partnershipEntered = Phrase(
    da: "oprettede partnerskabet", en: "entered the partnership")
  public static let partnershipEdited = Phrase(
    da: "ændrede partnerskabet", en: "changed the partnership")
  public static let positionEntered = Phrase(da: "oprettede stillingen", en: "entered the position")
  public static let positionEdited = Phrase(da: "ændrede stillingen", en: "changed the position")
  public static let periodEntered = Phrase(da: "tilføjede en periode hos", en: "added a period of")
  public static let periodEdited = Phrase(da: "ændrede en periode hos", en: "changed a period of")
  public static let cardEntered = Phrase(
    da: "skrev vejledningskortet", en: "wrote the guidance card")
  public static let cardEdited = Phrase(
    da: "ændrede vejledningskortet", en: "changed the guidance card")
  public static let hotlineChanged = Phrase(
    da: "ændrede hotlinens kontakt og åbningstid", en: "changed the hotline's contact and hours")
  public static let suggestionAnswered = Phrase(
    da: "svarede på forslaget", en: "answered the suggestion")
  public static let followUpEntered = Phrase(
    da: "oprettede opfølgningen", en: "entered the follow-up")
  public static let followUpEdited = Phrase(da: "ændrede opfølgningen", en: "changed the follow-up")
  public static let followUpDone = Phrase(
    da: "afsluttede opfølgningen", en: "finished the follow-up")
  public static let followUpMoved = Phrase(da: "flyttede opfølgningen", en: "moved the follow-up")
  public static let interactionEntered = Phrase(
    da: "gemte samtalen med", en: "saved the conversation with")
  public static let interactionEdited = Phrase(
    da: "ændrede samtalen med", en: "changed the conversation with")
  public static let inquiryEntered = Phrase(da: "gemte henvendelsen", en: "saved the inquiry")
  public static let inquiryEdited = Phrase(da: "ændrede henvendelsen", en: "changed the inquiry")
  public static let inquiryClosed = Phrase(da: "lukkede henvendelsen", en: "closed the inquiry")
  public static let inquiryReopened = Phrase(
    da: "åbnede henvendelsen igen:", en: "opened the inquiry again:")
  public static let handoverConfirmed = Phrase(
    da: "bekræftede overdragelsen af", en: "confirmed the handover of")
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
