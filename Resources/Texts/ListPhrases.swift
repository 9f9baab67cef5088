/// The words of lists of records: what they are called, their columns that are no fields, their keys.
public enum ListPhrases {
  public static let nothingNewHere = Phrase(
    da: "Her indtastes intet nyt; → viser den næste liste, Ctrl+P finder hver af dem.",
    en: "Nothing new is entered here; → shows the next list, Ctrl+P finds each of them.")
  public static let listNamed = Phrase(da: "Liste: {title}", en: "List: {title}")
  public static let partnerships = Phrase(da: "Partnerskaber", en: "Partnerships")
  public static let inquiries = Phrase(da: "Henvendelser", en: "Inquiries")

  // MARK: Columns

  public static let reference = Phrase(da: "Nummer", en: "Number")
  public static let parties = Phrase(da: "Parter", en: "Parties")
  public static let classes = Phrase(da: "Aftaletype", en: "Kind of agreement")
  public static let openedAt = Phrase(da: "Begyndt", en: "Opened")
  public static let organisation = Phrase(da: "Virksomhed", en: "Organisation")
  public static let caller = Phrase(da: "Hvem", en: "Who")
  public static let callerType = Phrase(da: "Type", en: "Type")
  public static let state = Phrase(da: "Tilstand", en: "State")
  public static let outcome = Phrase(da: "Udfald", en: "Outcome")
  public static let owner = Phrase(da: "Ejer", en: "Owner")
  public static let talks = Phrase(da: "Samtaler", en: "Talks")
  public static let lastContact = Phrase(da: "Seneste samtale", en: "Last talk")
  public static let said = Phrase(da: "Sagt", en: "Said")
  public static let purpose = Phrase(da: "Formål", en: "Purpose")
  public static let topics = Phrase(da: "Emner", en: "Topics")
  public static let handover = Phrase(da: "Modtagerens svar", en: "Receiver's answer")
  public static let handoverTo = Phrase(da: "Overdraget til", en: "Handed over to")
  public static let unmetNeed = Phrase(da: "Udækket behov", en: "Unmet need")
  public static let closedAt = Phrase(da: "Afsluttet", en: "Closed")
  public static let journalNo = Phrase(da: "Journalnr.", en: "Journal no.")
  public static let enteredAt = Phrase(da: "Oprettet", en: "Entered")
  public static let enteredBy = Phrase(da: "Oprettet af", en: "Entered by")
  public static let editedAt = Phrase(da: "Senest rettet", en: "Last edited")
  public static let editedBy = Phrase(da: "Rettet af", en: "Edited by")
  public static let row = Phrase(da: "Række", en: "Row")
  public static let yes = Phrase(da: "ja", en: "yes")
  public static let no = Phrase(da: "nej", en: "no")

  // MARK: On the desk

  public static let count = Phrase(da: "{count} af {total}", en: "{count} of {total}")
  public static let totals = Phrase(da: "I alt", en: "In all")
  public static let reading = Phrase(da: "læser hele listen …", en: "reading the whole list …")
  public static let newestFirst = Phrase(da: "nyeste først", en: "newest first")
  public static let nothing = Phrase(da: "Her er intet endnu.", en: "There is nothing yet.")

  public static let rows = Phrase(
    da: "{count} {count:række|rækker}", en: "{count} {count:row|rows}")
  public static let takeTitle = Phrase(da: "Tag listen med", en: "Take the list along")
  public static let takeHint = Phrase(
    da: "De rækker, der vises nu, i deres rækkefølge. Intet overskrives.",
    en: "The rows that are shown now, in their order. Nothing is overwritten.")
  public static let copyWhole = Phrase(da: "Kopiér hele listen", en: "Copy the whole list")
  public static let saveWorkbook = Phrase(
    da: "Gem som regneark (xlsx), med alle oplysninger",
    en: "Save as a spreadsheet (xlsx), with all details")
  public static let saveCSV = Phrase(
    da: "Gem som CSV, med alle oplysninger",
    en: "Save as CSV, with all details")
  public static let saveCards = Phrase(
    da: "Gem som vCard til telefon og adressebog (vcf)",
    en: "Save as vCards for telephone and address book (vcf)")
  public static let saveCalendar = Phrase(
    da: "Gem som kalender til Outlook og telefon (ics)",
    en: "Save as a calendar for Outlook and telephone (ics)")
  public static let savePage = Phrase(
    da: "Gem som en side til print (html), de viste kolonner",
    en: "Save as a page to print (html), the columns shown")
  public static let callsYesterday = Phrase(da: "Hvem ringede i går", en: "Who called yesterday")
  public static let partnershipsThisYear = Phrase(
    da: "Partnerskaber i år", en: "Partnerships this year")
  public static let notAFact = Phrase(
    da:
      "{words} er ingen fakta. Skriv postnummer, by, kommune, rsv, søv, smv, en ordning, et tema eller et skånehensyn.",
    en:
      "{words} are no facts. Write a postal code, town, municipality, rsv, søv, smv, a scheme, a theme or an accommodation."
  )

  public static let newOfOrganisation = Phrase(
    da: "Den hører til en virksomhed: vælg den, og opret med Ctrl+O.",
    en: "It belongs to an organisation: select that, and enter it with Ctrl+O.")
  public static let promiseIsKept = Phrase(
    da: "Den er gjort eller aflyst; den står i virksomhedens historik.",
    en: "It is done or cancelled; it stands in the organisation's history.")

  // MARK: On the command line

  public static let unknownKind = Phrase(
    da: "{kind} har ingen liste. Skriv en af: {known}.",
    en: "{kind} has no list. Write one of: {known}.")
  public static let unknownColumn = Phrase(
    da: "{column} er ingen kolonne i listen. Skriv en af: {known}.",
    en: "{column} is no column of the list. Write one of: {known}.")
  public static let oneFormat = Phrase(
    da: "Vælg én af --csv, --xlsx, --vcard, --ical, --markdown og --json.",
    en: "Choose one of --csv, --xlsx, --vcard, --ical, --markdown and --json.")
  public static let noCards = Phrase(
    da: "Kun kontaktpersoner bliver til vCard: hotline list contact --vcard.",
    en: "Only contact persons become vCards: hotline list contact --vcard.")
  public static let noCalendar = Phrase(
    da: "Kun opfølgninger og arrangementer bliver til en kalender: hotline list followUp --ical.",
    en: "Only follow-ups and events become a calendar: hotline list followUp --ical.")
  public static let needsFile = Phrase(
    da: "Regneark, vCard og kalender skrives til en fil: sig hvilken med -o.",
    en: "A spreadsheet, vCards and a calendar are written to a file: name it with -o.")
  public static let written = Phrase(
    da: "{count} {count:række|rækker} skrevet til {path}.",
    en: "{count} {count:row|rows} written to {path}.")
}
