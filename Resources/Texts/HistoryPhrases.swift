/// What was done, in words: as something somebody did, `oprettede Prøvebageriet`, and as something
/// that is taken back, `oprettelse af Prøvebageriet`. Its subject follows, such as `partnerskabet`.
public struct DeedWords: Sendable {
  /// As the predicate of a sentence: `MV oprettede …`.
  public let past: Phrase
  /// As what a sentence is about: `Fortrudt: oprettelse af …`.
  public let noun: Phrase

  init(da: String, _ daNoun: String, en: String, _ enNoun: String) {
    past = Phrase(da: da, en: en)
    noun = Phrase(da: daNoun, en: enNoun)
  }
}

/// The words of what stands in the history.
public enum HistoryPhrases {
  public static let entered = DeedWords(
    da: "oprettede", "oprettelse af", en: "entered", "entering")
  public static let edited = DeedWords(da: "ændrede", "ændring af", en: "changed", "changing")
  public static let registerCreated = DeedWords(
    da: "oprettede registeret", "oprettelse af registeret",
    en: "made the register", "making the register")
  public static let profileChanged = DeedWords(
    da: "ændrede kommunens profil", "ændring af kommunens profil",
    en: "changed the municipality's profile", "changing the municipality's profile")
  public static let staffAdded = DeedWords(
    da: "tilføjede medarbejderen", "tilføjelse af medarbejderen",
    en: "added the member of staff", "adding the member of staff")
  public static let administratorTaken = DeedWords(
    da: "blev administrator, fordi filen er vedkommendes", "overtagelse som administrator",
    en: "became an administrator, being whom the file belongs to", "taking over as administrator")
  /// Names nobody.
  public static let personErased = DeedWords(
    da: "afgjorde en anmodning fra en person", "afgørelse af en anmodning fra en person",
    en: "decided about a request of a person", "the decision about a request of a person")
  /// Behind it stands the reason.
  public static let sealsAccepted = DeedWords(
    da: "godtog fejl i historikkens segl:", "godtagelse af fejl i historikkens segl:",
    en: "accepted faults of the seals of history:", "accepting faults of the seals of history:")
  public static let retentionRun = DeedWords(
    da: "slettede det, hvis tid var gået", "sletning af det, hvis tid var gået",
    en: "erased what was past its time", "erasing what was past its time")
  /// Behind an action.
  public static let takenBackSince = Phrase(da: "fortrudt siden", en: "taken back since")
  public static let rowEntered = Phrase(da: "Ny: {what}", en: "New: {what}")
  public static let rowRemoved = Phrase(da: "Fjernet: {what}", en: "Removed: {what}")
  /// A row that is no record by itself.
  public static let otherRow = Phrase(da: "Oplysning", en: "Entry")
  public static let title = Phrase(da: "Historik: {what}", en: "History: {what}")
  public static let nothing = Phrase(
    da: "Ingen har ændret noget her.", en: "Nobody has changed anything here.")
  public static let open = Phrase(
    da: "Historik: hvem har ændret hvad", en: "History: who changed what")
  public static let suggestionAnswered = DeedWords(
    da: "svarede på forslaget", "svar på forslaget",
    en: "answered the suggestion", "the answer to the suggestion")
  public static let followUpDone = DeedWords(
    da: "afsluttede opfølgningen", "afslutning af opfølgningen",
    en: "finished the follow-up", "finishing the follow-up")
  public static let followUpMoved = DeedWords(
    da: "flyttede opfølgningen", "flytning af opfølgningen",
    en: "moved the follow-up", "moving the follow-up")
  public static let inquiryClosed = DeedWords(
    da: "lukkede henvendelsen", "lukning af henvendelsen",
    en: "closed the inquiry", "closing the inquiry")
  public static let inquiryReopened = DeedWords(
    da: "åbnede henvendelsen igen:", "genåbning af henvendelsen",
    en: "opened the inquiry again:", "opening the inquiry again:")
  public static let handoverConfirmed = DeedWords(
    da: "bekræftede overdragelsen af", "bekræftelse af overdragelsen af",
    en: "confirmed the handover of", "confirming the handover of")
  public static let handoverRefused = DeedWords(
    da: "noterede, at modtageren afviste overdragelsen af",
    "notat om, at modtageren afviste overdragelsen af",
    en: "noted that the receiver refused the handover of",
    "noting that the receiver refused the handover of")
  public static let handoverMoved = DeedWords(
    da: "noterede, hvor langt modtageren er med", "notat om, hvor langt modtageren er med",
    en: "noted how far the receiver is with", "noting how far the receiver is with")
  public static let referralAnswered = DeedWords(
    da: "noterede, hvad der kom af henvisningen til",
    "notat om, hvad der kom af henvisningen til",
    en: "noted what came of the referral to", "noting what came of the referral to")
  public static let workTakenOver = DeedWords(
    da: "overtog fra", "overtagelse fra", en: "took over from", "taking over from")
  public static let filterSaved = DeedWords(
    da: "gemte filteret", "lagring af filteret", en: "saved the filter", "saving the filter")
  public static let filterRemoved = DeedWords(
    da: "fjernede filteret", "fjernelse af filteret",
    en: "removed the filter", "removing the filter")
  public static let removed = DeedWords(
    da: "fjernede", "fjernelse af", en: "removed", "removing")
  public static let imported = DeedWords(
    da: "importerede", "import af", en: "imported", "importing")
  public static let merged = DeedWords(
    da: "lagde sammen:", "sammenlægning af", en: "merged", "merging")
  public static let restored = DeedWords(
    da: "gendannede fra", "gendannelse fra", en: "restored from", "restoring from")
  public static let notSame = DeedWords(
    da: "noterede, at de er to:", "notat om, at de er to:",
    en: "noted that they are two:", "noting that they are two:")
  public static let ceased = DeedWords(
    da: "noterede, at den ophører:", "notat om ophør af", en: "noted the end of",
    "noting the end of")
  public static let tookBack = DeedWords(
    da: "fortrød", "fortrydelse af", en: "took back", "taking back")
  public static let didAgain = DeedWords(
    da: "gentog", "gentagelse af", en: "did again", "doing again")
  public static let openDay = Phrase(
    da: "Historik: hvad alle har gjort i dag", en: "History: what everybody did today")
  public static let reading = Phrase(da: "Læser historikken …", en: "Reading the history …")
  /// Above the lines of a page of history.
  public static let hint = Phrase(
    da: "Ctrl+X fortryder handlingen under markøren, også når der er arbejdet videre siden.",
    en: "Ctrl+X takes back the action under the cursor, later work or not.")
  public static let nothingSelected = Phrase(
    da: "Vælg først en handling med pilene.", en: "Select an action with the arrows first.")
  public static let isTakenBack = Phrase(
    da: "Den handling er allerede fortrudt.", en: "That action is taken back already.")
  public static let isImport = Phrase(
    da:
      "Handlingen hører til import {number}, som tages tilbage i ét: hotline import --undo {number}.",
    en:
      "The action belongs to import {number}, which is taken back as one: hotline import --undo {number}."
  )
  public static let lasts = Phrase(
    da: "Det kan ikke fortrydes.", en: "That cannot be taken back.")
}
