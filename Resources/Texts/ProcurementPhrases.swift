/// What is said of purchases by departments and of the way into the purchasing portal.
public enum ProcurementPhrases {
  public static let possible = Phrase(
    da: "{count} mulige RSV i kommunen", en: "{count} possible RSV in the municipality")
  public static let under = Phrase(da: "Under {limit}: {verdict}", en: "Under {limit}: {verdict}")
  public static let notUnder = Phrase(
    da: "Grænsen er {limit}: {verdict}", en: "The limit is {limit}: {verdict}")
  public static let split = Phrase(
    da:
      "Pas på delydelser: med {count} andet i samme kategori inden for 12 måneder er det {total}, "
      + "ikke under {limit}",
    en: "Beware of splitting: with {count} more of the category within 12 months it is {total}, "
      + "not under {limit}")
  public static let portal = Phrase(da: "Indkøbsportal", en: "purchasing portal")
  public static let portalBadge = Phrase(da: "[Indkøbsportal]", en: "[Purchasing portal]")
  public static let notRSV = Phrase(
    da: "{who}: ikke RSV – møde med Indkøb kræver RSV i første omgang",
    en: "{who}: no RSV. A meeting with Procurement needs RSV in the first instance")
  public static let amountUnread = Phrase(
    da: "beløbet kan ikke læses – skriv hele kroner, som 480.000",
    en: "the amount cannot be read: type whole kroner, as 480.000")
  public static let assumed = Phrase(
    da: "Forudsat: ingen aftale, ingen udbudsregler – spørg, og sæt kryds.",
    en: "Assumed: no agreement, no tender rules. Ask, and tick.")
  public static let noCategory = Phrase(
    da: "Vælg en kategori, så står her, hvem der tilbyder det.",
    en: "Choose a category, and who offers it stands here.")
  public static let fromSpokenNeed = Phrase(
    da: "Ctrl+O gemmer det som indkøbsbehov", en: "Ctrl+O saves it as a purchase need")

  // MARK: Refusals

  public static let boughtNeedsSupplier = Phrase(
    da: "Skriv i »Leverandør«, hvem der fik opgaven, eller lad tilstanden stå som åbent.",
    en: "Write into \"Supplier\" who got it, or leave the state open.")
  public static let askedInFuture = Phrase(
    da: "Skriv i »Spurgt den« den dag, de spurgte (i dag).",
    en: "Write into \"Asked on\" the day on which they asked (today).")
  public static let step = Phrase(
    da: "Sporet går ikke fra »{from}« til »{to}«. Tag et skridt ad gangen: vælg det næste med "
      + "mellemrum.",
    en:
      "The track does not go from \"{from}\" to \"{to}\". Take one step at a time: choose the next "
      + "one with Space.")
  public static let trackNeedsRSV = Phrase(
    da: "{name} er ikke RSV {day}. Møde med Indkøb kræver RSV i første omgang: hjælp den i en "
      + "RSV-sag (Ctrl+O), eller sæt tilstanden til »ikke berettiget«.",
    en:
      "{name} is no RSV on {day}. A meeting with Procurement needs RSV in the first instance: help "
      + "it in an RSV case (Ctrl+O), or set the state to \"not eligible\".")
  public static let notEligibleNeedsReason = Phrase(
    da: "Skriv i »Hvorfor ikke«, hvad der står i vejen.",
    en: "Write into \"Why not\" what is in the way.")
  public static let needsMeetingDay = Phrase(
    da: "Skriv i »Møde den«, hvilken dag I mødtes med Indkøb.",
    en: "Write into \"Meeting on\" the day of the meeting with Procurement.")
  public static let heldInFuture = Phrase(
    da: "Mødet ligger i fremtiden: sæt tilstanden til »møde ønsket«, eller ret »Møde den«.",
    en: "The meeting is to come: set the state to \"meeting requested\", or mend \"Meeting on\".")
  public static let needsAreas = Phrase(
    da: "Skriv i »Områder«, hvor der hverken er aftaler eller udbudsregler.",
    en: "Write into \"Areas\" where there are neither agreements nor rules of tender.")
  public static let needsPortalFrom = Phrase(
    da: "Skriv i »I portal fra«, fra hvilken dag den står i indkøbsportalen.",
    en: "Write into \"In portal from\" from which day it stands in the portal.")
  public static let needsPortalTo = Phrase(
    da: "Skriv i »Ude fra«, fra hvilken dag den ikke længere står i portalen.",
    en: "Write into \"Out from\" from which day it no longer stands in the portal.")
}
