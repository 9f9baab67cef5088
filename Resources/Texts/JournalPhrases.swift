/// The words of what is filed of an inquiry or a partnership.
public enum JournalPhrases {
  public static let inquiry = Phrase(da: "Henvendelse {reference}", en: "Inquiry {reference}")
  public static let partnership = Phrase(
    da: "Partnerskab {reference}", en: "Partnership {reference}")
  public static let date = Phrase(da: "Dato", en: "Date")
  public static let parties = Phrase(da: "Parter", en: "Parties")
  public static let ours = Phrase(da: "Hos kommunen", en: "At the municipality")
  public static let subject = Phrase(da: "Emne", en: "Subject")
  public static let journalNo = Phrase(da: "Journalnr.", en: "Journal no.")
  public static let state = Phrase(da: "Tilstand", en: "State")
  public static let handedOver = Phrase(da: "Overdraget til", en: "Handed over to")
  public static let refusal = Phrase(da: "Begrundelse for nej", en: "Why not")
  public static let unmet = Phrase(da: "Udækket behov", en: "Unmet need")
  public static let course = Phrase(da: "Forløb", en: "Course")
  public static let named = Phrase(da: "Nævnte virksomheder", en: "Named organisations")
  public static let promises = Phrase(da: "Opfølgninger", en: "Follow-ups")
  public static let commonThird = Phrase(da: "Fælles tredje", en: "Shared matter")
  public static let form = Phrase(da: "Form", en: "Form")
  public static let value = Phrase(da: "Kroner om året", en: "Kroner a year")
  public static let motives = Phrase(da: "Afsæt", en: "Motives")
  public static let result = Phrase(da: "Resultat", en: "Result")
  public static let begun = Phrase(da: "idé", en: "idea")
  public static let agreed = Phrase(da: "aftalt", en: "agreed")
  public static let from = Phrase(da: "fra", en: "from")
  public static let until = Phrase(da: "til", en: "until")
  public static let planned = Phrase(da: "planlagt til", en: "planned until")
  public static let ended = Phrase(da: "afsluttet", en: "ended")
  public static let notFiled = Phrase(
    da: "Teksten til arkivet er om en henvendelse eller et partnerskab: H-… eller P-….",
    en: "The text for the archive is of an inquiry or a partnership: H-… or P-….")
  public static let onlyJournal = Phrase(
    da: "-o hører til --journal.", en: "-o goes with --journal.")
  public static let kleForm = Phrase(
    da: "{typed} er ikke et KLE-nr. Skriv hovedgruppe, gruppe, emne: 15.20.00 eller 15.20.00-A50.",
    en: "{typed} is no KLE no. Write main group, group and subject as 15.20.00, or 15.20.00-A50.")
  public static let writtenOut = Phrase(
    da: "Skrevet ud fra hotlinens register {day} af {initials}.",
    en: "Written out of the hotline's register on {day} by {initials}.")
}
