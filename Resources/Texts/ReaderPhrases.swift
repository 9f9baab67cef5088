/// The sentences of what is read over the desk.
public enum ReaderPhrases {
  // An organisation's history.
  public static let history = Phrase(da: "Historik", en: "History")
  public static let historyOf = Phrase(
    da: "{what} · {shown} af {total} · ← → viser andet",
    en: "{what} · {shown} of {total} · ← → shows others")
  public static let everything = Phrase(da: "alt", en: "everything")
  public static let calls = Phrase(da: "opkald", en: "calls")
  public static let mails = Phrase(da: "mail", en: "mails")
  public static let meetings = Phrase(da: "møder", en: "meetings")
  public static let visits = Phrase(da: "besøg", en: "visits")
  public static let events = Phrase(da: "arrangementer", en: "events")
  public static let notes = Phrase(da: "noter", en: "notes")
  public static let partnerships = Phrase(da: "partnerskaber", en: "partnerships")
  public static let followUps = Phrase(da: "opfølgninger", en: "follow-ups")
  public static let nothingToEdit = Phrase(
    da: "Den linje kan ikke rettes her.", en: "That line cannot be edited here.")

  // Dialogue by topic.
  public static let unknownDraft = Phrase(
    da: "Denne Hotline har ingen formular til kladden. Ctrl+C kopierer en linje.",
    en: "This Hotline has no form for the draft. Ctrl+C copies a line.")
  public static let coverageTitle = Phrase(
    da: "Dialog: hvad har vi talt med hvem om", en: "Dialogue: what we talked about with whom")
  public static let enterprise = Phrase(da: "Virksomhed", en: "Enterprise")
  public static let talkedAbout = Phrase(da: "rettidigt, af {total}", en: "in time, of {total}")
  public static let noEnterprise = Phrase(
    da: "Der er ingen socialøkonomiske virksomheder.", en: "There are no social enterprises.")
  public static let counting = Phrase(da: "tæller …", en: "counting …")

  // Figures of the hotline.
  public static let hotlineTitle = Phrase(da: "Hotlinen · {quarter}", en: "The hotline · {quarter}")
  public static let unknownCaller = Phrase(da: "ukendt", en: "unknown")

  // Commands without a key.
  public static let openCoverage = Phrase(
    da: "Dialogdækning: hvornår talte vi sidst om hvad med hvem",
    en: "Dialogue coverage: when did we last talk about what with whom")
  public static let openHotline = Phrase(
    da: "Hotlinens tal: henvendelser, udfald, overdragelser, udækkede behov",
    en: "Figures of the hotline: inquiries, outcomes, handovers, unmet needs")
}
