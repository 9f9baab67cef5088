/// What is said where somebody asks what is stored of them, or to be erased.
public enum RightsPhrases {
  // MARK: What stands where a name stood

  public static let erased = Phrase(da: "[slettet]", en: "[erased]")
  public static let anonymised = Phrase(da: "[anonymiseret]", en: "[anonymised]")

  // MARK: Places

  public static let role = Phrase(da: "Rolle", en: "Role")
  public static let number = Phrase(da: "Nummer", en: "Number")
  public static let history = Phrase(da: "Historik", en: "History")
  public static let draft = Phrase(da: "Kladde", en: "Draft")
  public static let missedCall = Phrase(da: "Ubesvaret opkald", en: "Missed call")
  public static let copy = Phrase(
    da: "Kopi fra før en opgradering", en: "Copy from before an upgrade")
  public static let backup = Phrase(
    da: "Sikkerhedskopi eller udtræk", en: "Backup or export")
  public static let allPlaces = Phrase(da: "Alle steder", en: "All places")
  public static let ofTheProgram = Phrase(da: "Systemets egne", en: "The system's own")

  public static let heading = Phrase(
    da: "{name}: {count} {count:sted|steder}", en: "{name}: {count} {count:place|places}")
  public static let nowhere = Phrase(
    da: "{name} står ingen steder.", en: "{name} stands nowhere.")
  public static let known = Phrase(da: "Kendt på: {what}", en: "Known by: {what}")
  public static let several = Phrase(
    da: "Flere kontaktpersoner passer. Vælg én, før noget slettes:",
    en: "Several contact persons fit. Choose one before anything is erased:")
  public static let namesakes = Phrase(
    da: "Andre hedder det samme. Det, der kun står i tekster, skal en person afgøre:",
    en: "Others go by the same name. What stands in texts alone is for a person to decide:")
  public static let other = Phrase(
    da: "{reference} {name}, {organisations}", en: "{reference} {name}, {organisations}")
  public static let unsure = Phrase(da: "måske", en: "perhaps")
  public static let journal = Phrase(da: "journalnr. {number}", en: "journal no. {number}")
  public static let closed = Phrase(
    da: "Kunne ikke læses herfra, se efter i hånden: {path}",
    en: "Could not be read from here, look by hand: {path}")
  public static let notReached = Phrase(
    da:
      "Ikke med: kopier, der er flyttet eller taget på anden måde, og det, en kollega har på skærmen lige nu.",
    en:
      "Not in it: copies that were moved or made in another way, and what a colleague has on screen."
  )

  // MARK: What would be done

  public static let removed = Phrase(da: "fjernes", en: "goes")
  public static let unnamed = Phrase(da: "bliver stående uden navn", en: "stays without the name")
  public static let replaced = Phrase(
    da: "navnet bliver til {word}", en: "the name becomes {word}")
  public static let stays = Phrase(da: "bliver stående", en: "stays")

  // MARK: On the desk

  public static let open = Phrase(
    da: "Hvor står en person? Indsigt og sletning", en: "Where does a person stand? Access, erasure"
  )
  public static let looking = Phrase(da: "Leder overalt …", en: "Looking everywhere …")
  public static let whoFirst = Phrase(
    da: "Vælg en kontaktperson, eller skriv et navn eller nummer i søgefeltet først.",
    en: "Select a contact person, or type a name or number in the search box first.")
  public static let hint = Phrase(
    da: "Enter vælger et sted til eller fra · Ctrl+X afgør · Ctrl+S gemmer indsigt",
    en: "Enter takes a place in or out · Ctrl+X decides · Ctrl+S saves for access")
  public static let chooseOne = Phrase(
    da: "Flere passer. Vælg én med Enter øverst.", en: "Several fit. Choose one with Enter on top.")
  public static let toErase = Phrase(da: "Slet", en: "Erase")
  public static let toAnonymise = Phrase(
    da: "Anonymisér: rækkerne bliver uden navn", en: "Anonymise: rows stay without the name")
  public static let toRefuse = Phrase(da: "Afslå", en: "Refuse")
  public static let confirmErase = Phrase(
    da: "Slet {name} i {count} {count:sted|steder}? Det kan ikke fortrydes.",
    en: "Erase {name} in {count} {count:place|places}? It cannot be undone.")
  public static let confirmAnonymise = Phrase(
    da: "Anonymisér {name} i {count} {count:sted|steder}? Det kan ikke fortrydes.",
    en: "Anonymise {name} in {count} {count:place|places}? It cannot be undone.")
  public static let confirmRefuse = Phrase(
    da: "Afslå anmodningen fra {name}? Afslaget bliver noteret uden navn.",
    en: "Refuse the request of {name}? It is noted without a name.")
  public static let yes = Phrase(da: "Ja, gør det", en: "Yes, do it")
  public static let no = Phrase(da: "Nej, lad det stå", en: "No, leave it")

  // MARK: Parts of what is read

  public static let ownRows = Phrase(da: "Personens egne oplysninger", en: "The person's own data")
  public static let links = Phrase(da: "Henviser til personen", en: "Refers to the person")
  public static let texts = Phrase(da: "Nævnt i tekster", en: "Named in texts")
  public static let drafts = Phrase(
    da: "Kladder og ubesvarede opkald", en: "Drafts and missed calls")
  public static let pastRows = Phrase(da: "Historik", en: "History")
  public static let copies = Phrase(da: "Kopier af registeret", en: "Copies of the register")

  // MARK: Decided

  public static let basisMissing = Phrase(
    da: "Skriv, på hvilket grundlag: for eksempel databeskyttelsesforordningens artikel 17.",
    en: "Say on what basis: for example article 17 of the General Data Protection Regulation.")
  public static let basisNames = Phrase(
    da: "Grundlaget nævner personen, og det bliver gemt. Skriv det uden navn og nummer.",
    en: "The basis names the person, and it is kept. Write it without name and number.")
  public static let isFiled = Phrase(
    da: "Journaliseret ({numbers}): anonymisér eller afslå.",
    en: "Filed ({numbers}): anonymise or refuse.")
  public static let isDecided = Phrase(
    da: "Anmodningen er afgjort, og afgørelsen bliver stående.",
    en: "The request is decided, and the decision stays.")
  public static let decideAtPlaces = Phrase(
    da: "Sletning afgøres der, hvor stederne ses: Ctrl+P »Hvor står en person?«.",
    en: "Erasure is decided where the places are seen: Ctrl+P “Where does a person stand?”.")
  public static let tooLate = Phrase(
    da: "Svaret skal være givet senest {day}: en måned og højst to mere.",
    en: "The answer has to be given by {day}: a month, and two more at most.")
  public static let promise = Phrase(
    da: "Svar på anmodning nr. {number} om {wish}, senest {day}",
    en: "Answer request no. {number} for {wish} by {day}")
  public static let requestTitle = Phrase(
    da: "Anmodning nr. {number} om {wish}", en: "Request no. {number} for {wish}")
  public static let requestDecided = Phrase(
    da: "Afgjort. Hvem det var, står her ikke mere.",
    en: "Decided. Who it was stands here no more.")
  public static let oneDecision = Phrase(
    da: "Vælg ét: --erase, --anonymise eller --refuse.",
    en: "Choose one of --erase, --anonymise and --refuse.")
  public static let sayYes = Phrase(
    da: "Intet er ændret. Med --yes bliver det gjort, og det kan ikke fortrydes.",
    en: "Nothing was changed. With --yes it is done, and it cannot be undone.")
  public static let notOne = Phrase(
    da: "Flere passer på {name}. Skriv, hvem det er, for eksempel {reference}.",
    en: "Several fit {name}. Say who it is, for example {reference}.")
  public static let doneErased = Phrase(
    da: "Slettet {count} {count:sted|steder}. Det kan ikke fortrydes.",
    en: "Erased in {count} {count:place|places}. It cannot be undone.")
  public static let doneAnonymised = Phrase(
    da: "Anonymiseret {count} {count:sted|steder}. Det kan ikke fortrydes.",
    en: "Anonymised in {count} {count:place|places}. It cannot be undone.")
  public static let doneRefused = Phrase(
    da: "Afslået. Intet er ændret; afslaget er noteret uden navn.",
    en: "Refused. Nothing was changed; the refusal is noted without a name.")
  public static let leftBehind = Phrase(
    da: "Navnet kan stadig stå her, og skal fjernes i hånden: {path}",
    en: "The name may stand here still, and has to be removed by hand: {path}")
  public static let notCompact = Phrase(
    da:
      "Nogen læste registeret imens, så spor kan stå i loggen endnu. Kør sletningen igen om lidt.",
    en: "Somebody read the register meanwhile, so traces may stand in its log. Erase again soon.")
}
