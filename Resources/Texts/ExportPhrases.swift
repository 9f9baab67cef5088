/// The words of files that somebody takes along: calendars, what is stored of one organisation, what
/// is filed.
public enum ExportPhrases {
  // MARK: Tables

  public static let allAbout = Phrase(da: "Alt om {title}", en: "All about {title}")

  // MARK: Calendar

  public static let promisedBy = Phrase(da: "Lovet af {initials}", en: "Promised by {initials}")
  public static let hosts = Phrase(da: "Vært: {names}", en: "Host: {names}")

  // MARK: What is stored of one organisation

  public static let accessTitle = Phrase(
    da: "Det, der er gemt om {name} ({reference})",
    en: "What is stored of {name} ({reference})")
  public static let apartTitle = Phrase(
    da: "INTERNT: om {name} ({reference}), som en medarbejder skal tage stilling til",
    en: "INTERNAL: what a member of staff has to decide about of {name} ({reference})")
  public static let accessSource = Phrase(
    da: "Fra hotlinens register hos {municipality}, som det var {day}.",
    en: "From the hotline's register at {municipality}, as it was on {day}.")
  public static let accessHint = Phrase(
    da: "Kommunens egne notater er ikke med her; en medarbejder tager stilling til dem.",
    en: "The municipality's own notes are not in it; a member of staff decides about them.")
  public static let apartHint = Phrase(
    da:
      "Må ikke udleveres ulæst: interne notater, fortrolige linjer, det, der også handler om andre, og ændringerne (i json-filen).",
    en:
      "Not to be handed over unread: internal notes, confidential lines, what tells of others too, and the changes (in the json file)."
  )
  public static let ofTheProgram = Phrase(da: "Systemets egne", en: "The system's own")
  public static let accessFolder = Phrase(da: "indsigt", en: "access")
  public static let contactsFile = Phrase(da: "kontakter", en: "contacts")
  public static let calendarFile = Phrase(da: "kalender", en: "calendar")
  public static let answerFile = Phrase(da: "til-udlevering", en: "to-hand-over")
  public static let apartFile = Phrase(da: "internt", en: "internal")
  public static let accessWritten = Phrase(
    da: "{path}: til den, der har spurgt.", en: "{path}: for the one who asked.")
  public static let apartWritten = Phrase(
    da: "{path}: internt, for den, der tager stilling.",
    en: "{path}: internal, for the one who decides.")

  // MARK: On the desk

  public static let saveContacts = Phrase(
    da: "Gem kontakterne i den valgte virksomhed som vCard (vcf)",
    en: "Save the contacts of the selected organisation as vCards (vcf)")
  public static let saveCalendar = Phrase(
    da: "Gem opfølgninger og arrangementer som kalender (ics)",
    en: "Save follow-ups and events as a calendar (ics)")
  public static let saveAccess = Phrase(
    da: "Indsigt: gem alt om den valgte virksomhed, det interne for sig",
    en: "Access request: save all about the selected organisation, what is internal apart")
  public static let gone = Phrase(
    da: "Virksomheden findes ikke mere.", en: "The organisation is gone.")
  public static let saved = Phrase(da: "Gemt i {path}.", en: "Saved in {path}.")
}
