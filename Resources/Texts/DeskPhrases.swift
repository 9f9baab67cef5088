/// The words of the desk: panes, header, menus, notices.
public enum DeskPhrases {
  // Header and footer.
  public static let week = Phrase(da: "uge {week}", en: "week {week}")
  public static let openUntil = Phrase(da: "åben til {time}", en: "open until {time}")
  public static let closed = Phrase(da: "lukket", en: "closed")
  public static let opensToday = Phrase(
    da: "lukket, åbner {time}", en: "closed, opens {time}")
  public static let opensAt = Phrase(
    da: "lukket, åbner {day} {time}", en: "closed, opens {day} {time}")
  public static let draftCount = Phrase(da: "{count} kladder", en: "{count} drafts")
  public static let oneDraft = Phrase(da: "1 kladde", en: "1 draft")
  public static let tooSmall = Phrase(
    da: "Vinduet er for lille: gør det mindst 40 × 10.",
    en: "The window is too small: make it at least 40 × 10.")
  public static let readingOnly = Phrase(da: "kun læsning", en: "reading only")

  public static let colleagueDid = Phrase(
    da: "{who} {what} kl. {time}", en: "{who} {what} at {time}")
  public static let colleaguesDid = Phrase(
    da: "{who} {what} kl. {time} · og {count} til", en: "{who} {what} at {time} · and {count} more")

  public static let discarded = Phrase(
    da: "Kladden er smidt ud: {what}. Ctrl+Z henter den igen.",
    en: "The draft is thrown away: {what}. Ctrl+Z brings it back.")
  public static let undiscarded = Phrase(
    da: "Kladden er hentet igen: {what}", en: "The draft is back: {what}")
  public static let draftsHint = Phrase(
    da: "Enter henter frem · Ctrl+X smider ud", en: "Enter brings back · Ctrl+X throws away")

  // The list.
  public static let listTitle = Phrase(da: "Virksomheder", en: "Organisations")
  public static let others = Phrase(da: "{count} andet", en: "{count} other")
  public static let newestOf = Phrase(da: "{kind}, de nyeste", en: "{kind}, the newest")
  public static let noRecords = Phrase(
    da: "Der er ikke fundet andet end virksomheder", en: "Nothing but organisations was found")
  public static let copiedLines = Phrase(
    da: "{first} … ({count} linjer)", en: "{first} … ({count} lines)")
  public static let offersFirst = Phrase(da: "tilbyder først", en: "offers first")
  public static let searchLabel = Phrase(da: "Søg:", en: "Search:")
  public static let shownOf = Phrase(da: "{shown} af {total}", en: "{shown} of {total}")
  public static let lifted = Phrase(
    da: "{name} kan foreslås igen. Ctrl+Z fortryder.",
    en: "{name} can be suggested again. Ctrl+Z undoes it.")
  public static let nothingToLift = Phrase(
    da: "Det er ingens valg og kan ikke tages tilbage. Ret det, som det bygger på.",
    en: "Nobody chose that, and it cannot be taken back. Change what it rests on.")
  public static let nothingWithAll = Phrase(
    da: "Ingen har det hele. Uden {facts}.", en: "Nobody has all of it. Without {facts}.")
  /// A filter leaves no row of a list.
  public static let nothingPasses = Phrase(
    da: "Intet passer på det.", en: "Nothing answers that.")
  public static let nothingFound = Phrase(
    da: "Intet fundet. F4 opretter »{text}«.", en: "Nothing found. F4 adds “{text}”.")
  public static let cprTyped = Phrase(
    da: "Ligner et CPR-nummer: Ctrl+U gør det ulæseligt. Intet af det er gemt.",
    en: "Looks like a CPR number: Ctrl+U blacks it out. Nothing of it is kept.")
  public static let cprMaybeTyped = Phrase(
    da: "Kan være et CPR-nummer: Ctrl+U gør det ulæseligt.",
    en: "May be a CPR number: Ctrl+U blacks it out.")
  public static let cprMaybeKept = Phrase(
    da: "Kan være et CPR-nummer: Ctrl+U gør det ulæseligt, Enter igen beholder det.",
    en: "May be a CPR number: Ctrl+U blacks it out, Enter again keeps it.")
  public static let nothingInFilter = Phrase(
    da: "Ingen inden for filteret – Esc viser alle", en: "Nobody within the filter – Esc shows all")
  public static let emptyRegister = Phrase(
    da: "Registeret er tomt. F4 opretter den første virksomhed.",
    en: "The register is empty. F4 adds the first organisation.")
  public static let filtered = Phrase(
    da: "Filter: {filter} · Esc fjerner", en: "Filter: {filter} · Esc removes")
  public static let nothingSelected = Phrase(
    da: "Vælg en virksomhed på listen først (↑ ↓).",
    en: "Select an organisation in the list first (↑ ↓).")

  // Menus.
  public static let helpTitle = Phrase(
    da: "Hjælp · taster, der gælder her", en: "Help · keys that work here")
  public static let helpHint = Phrase(
    da: "Skriv for at søge · Enter udfører · Esc lukker",
    en: "Type to search · Enter does it · Esc closes")
  public static let paletteTitle = Phrase(da: "Kommando", en: "Command")
  public static let createTitle = Phrase(da: "Opret · {name}", en: "Add · {name}")
  public static let addOffer = Phrase(
    da: "Tilbud: noget, virksomheden kan", en: "Offer: something they can do")
  public static let addNeed = Phrase(
    da: "Behov: noget, virksomheden mangler", en: "Need: something they lack")
  public static let addContact = Phrase(da: "Kontaktperson", en: "Contact person")
  public static let addPosition = Phrase(da: "Stilling", en: "Position")
  public static let addWorkplace = Phrase(
    da: "Plads til flere: timer, opgaver, skånehensyn",
    en: "Room for more: hours, tasks, accommodations")
  public static let editStanding = Phrase(
    da: "Status og profil: SØV, RSV, størrelse, fase, numre",
    en: "Status and profile: registration, size, phase, numbers")
  public static let addPartnership = Phrase(da: "Partnerskab", en: "Partnership")
  public static let addOrganisation = Phrase(da: "Ny virksomhed", en: "New organisation")
  public static let addPeriod = Phrase(
    da: "Ny strategiperiode med mål", en: "New strategy period with goals")
  public static let draftNextPeriod = Phrase(
    da: "Udkast til den næste periode, kopieret fra »{title}«",
    en: "Draft of the next period, copied from \"{title}\"")
  public static let copyTitle = Phrase(da: "Kopiér · {name}", en: "Copy · {name}")
  public static let hasLeft = Phrase(
    da: "Er stoppet: får i dag som sidste dag, samtalerne bliver stående",
    en: "Has left: gets today as last day, conversations stay")
  public static let wasMistake = Phrase(
    da: "Fejl: fjern kontakten helt", en: "A mistake: remove the contact")
  public static let ended = Phrase(
    da: "{name} er ikke længere kontakt · Ctrl+Z fortryder",
    en: "{name} is no contact any more · Ctrl+Z undoes it")
  public static let noWayBack = Phrase(
    da: "Der er ikke noget at gå tilbage til.", en: "There is nothing to go back to.")
  public static let noWayForward = Phrase(
    da: "Man er allerede, hvor man var sidst.", en: "This is where you were last.")
  /// In the palette, before what Ctrl+O offers.
  public static let createNamed = Phrase(da: "Opret: {what}", en: "Add: {what}")
  public static let copyNamed = Phrase(da: "Kopiér: {what}", en: "Copy: {what}")
  public static let quitHint = Phrase(da: "Ctrl+Q afslutter Hotline", en: "Ctrl+Q quits Hotline")
  public static let phone = Phrase(da: "Telefon", en: "Phone")
  public static let cvr = Phrase(da: "CVR-nummer", en: "CVR number")
  public static let email = Phrase(da: "Mail", en: "Mail")
  public static let address = Phrase(da: "Adresse", en: "Address")
  public static let name = Phrase(da: "Navn", en: "Name")
  public static let reference = Phrase(da: "Reference", en: "Reference")
  public static let copied = Phrase(
    da: "Sendt til terminalens udklipsholder: {text}",
    en: "Sent to the terminal's clipboard: {text}")
  public static let notCopied = Phrase(
    da: "Terminalen tager ikke imod udklip. Markér teksten med musen: {text}",
    en: "The terminal takes no clipboard. Select the text with the mouse: {text}")
  public static let editPeriod = Phrase(
    da: "Ret perioden, målene og grundlaget", en: "Edit the period, its goals and baseline")
  public static let draftsTitle = Phrase(da: "Kladder", en: "Drafts")
  public static let noDrafts = Phrase(
    da: "Ingen kladder. Det, du skriver i en formular, et behov eller et svar, bliver en kladde.",
    en: "No drafts. What you type in a form, a need or an answer becomes a draft.")
  public static let noOpenForm = Phrase(
    da: "Ingen åben formular. F3 og F4 åbner en.", en: "No open form. F3 and F4 open one.")
  public static let filterTitle = Phrase(da: "Filter", en: "Filter")
  public static let noFilter = Phrase(da: "Alle", en: "All")
  public static let filterHint = Phrase(
    da: "Skriv for at søge, fx »kantine« eller en by",
    en: "Type to search, such as “kantine” or a town")
  public static let nameFilterTitle = Phrase(
    da: "Navn til filteret: {filter}", en: "Name of the filter: {filter}")
  public static let filterKept = Phrase(
    da: "Filteret »{name}« er gemt. Ctrl+F henter det.",
    en: "The filter “{name}” is kept. Ctrl+F finds it.")
  public static let onlySOV = Phrase(da: "SØV (også RSV)", en: "Social enterprises (RSV too)")
  public static let onlyRSV = Phrase(da: "RSV", en: "Registered social enterprises")
  public static let onlyOrdinary = Phrase(da: "Ordinære virksomheder", en: "Ordinary enterprises")
  public static let onlyInitiatives = Phrase(da: "Iværksættere", en: "Initiatives")
  public static let onlyDepartments = Phrase(da: "Afdelinger", en: "Departments")
  public static let onlyOpen = Phrase(
    da: "Åben for nedsat arbejdsevne", en: "Open to reduced capacity")
  public static let onlyPostalCode = Phrase(da: "Postnr. {place}", en: "Postal code {place}")
  public static let onlyTown = Phrase(da: "By: {place}", en: "Town: {place}")
  public static let onlyTheme = Phrase(da: "Tema: {theme}", en: "Theme: {theme}")
  public static let keepFilter = Phrase(
    da: "Gem det valgte filter med et navn", en: "Keep the chosen filter by name")

  // Forms and saving.
  public static let undone = Phrase(
    da: "Fortrudt: {what} · Ctrl+Y gentager", en: "Undone: {what} · Ctrl+Y redoes it")
  public static let redone = Phrase(da: "Gentaget: {what}", en: "Redone: {what}")
  public static let toAgree = Phrase(da: "Før aftale: {what}", en: "Before agreement: {what}")
  public static let saved = Phrase(da: "Gemt {time}: {what}", en: "Saved {time}: {what}")
  public static let draftsOnReserve = Phrase(
    da: "Disken er fuld: kladden ligger på reserveplads. Gør plads, så gemmes den som før.",
    en: "The disk is full: the draft lies in reserved room. Make room and it is kept as before.")
  public static let draftsRefused = Phrase(
    da: "Kladden er endnu ikke på disken og prøves igen hvert sekund: {why}",
    en: "The draft is not on disk yet and is tried again each second: {why}")
  public static let onReserve = Phrase(
    da: "DISKEN ER FULD · kladden på reserveplads", en: "DISK FULL · draft in reserved room")
  public static let notOnDisk = Phrase(
    da: "KLADDEN ER IKKE PÅ DISKEN · prøver igen", en: "DRAFT NOT ON DISK · trying again")
  public static let waitsFor = Phrase(
    da: "Venter med at gemme: {holder}", en: "Waiting to save: {holder}")
  public static let waitsForSomebody = Phrase(
    da: "Venter med at gemme: registeret er låst", en: "Waiting to save: the register is locked")
  public static let registerReplaced = Phrase(
    da: "En anden fil står på registerets plads. Intet gemmes; afslut med Ctrl+Q og start igen.",
    en:
      "Another file stands in the register's place. Nothing is saved; quit with Ctrl+Q and start again."
  )
  public static let registerUpgraded = Phrase(
    da: "En kollega har bragt registeret op på en nyere Hotline. Intet gemmes her, dine kladder er "
      + "gemt; afslut med Ctrl+Q og start den nye.",
    en: "A colleague brought the register to a later Hotline. Nothing is saved here, your drafts "
      + "are kept; quit with Ctrl+Q and start the new one.")
  public static let nothingAlike = Phrase(
    da: "Det skrevne ligner ingen virksomhed i registeret.",
    en: "What is typed resembles no organisation of the register.")
  public static let goneMeanwhile = Phrase(
    da: "Det findes ikke mere: en kollega har fjernet det.",
    en: "It is there no longer: a colleague removed it.")
  public static let setAside = Phrase(
    da: "Lagt fra som kladde. F6 eller F7 henter den frem.",
    en: "Set aside as a draft. F6 or F7 brings it back.")

  public static let cannotRemove = Phrase(
    da: "Vælg en linje i detaljerne eller et forslag (Tab), så fjerner Ctrl+X det.",
    en: "Select a line in the detail or a suggestion (Tab); Ctrl+X then removes it.")

  // Partners.
  public static let partnersTitle = Phrase(da: "Partnere for {name}", en: "Partners for {name}")
  public static let lineSetAside = Phrase(
    da: "Teksten ligger som kladde. F6 henter den frem.",
    en: "The text is a draft. F6 brings it back.")
  /// What a spoken need is called in the list of drafts.
  public static let needDraft = Phrase(da: "Talt behov", en: "Spoken need")
  public static let needClosed = Phrase(
    da: "{what} er lukket. Ctrl+Z spørger igen.", en: "{what} is closed. Ctrl+Z asks again.")
  public static let thirdsTitle = Phrase(
    da: "Hvem kunne være med i partnerskabet", en: "Who could join the partnership")
  public static let noThird = Phrase(
    da: """
      Ingen foreslås som næste part: parternes behov er dækket, partnerskabet er aftalt, eller der er \
      fire parter.
      """,
    en: """
      Nobody is suggested as the next party: the parties' needs are covered, the partnership is agreed, \
      or it has four parties.
      """)
  public static let needTitle = Phrase(da: "Hvem kan? Skriv behovet", en: "Who can? Type the need")
  public static let suggestionCount = Phrase(
    da: "{count} forslag", en: "{count} {count:suggestion|suggestions}")
  public static let folded = Phrase(
    da: "{related} beslægtede, {guesses} gæt ↓", en: "{related} related, {guesses} guesses ↓")
  public static let hidden = Phrase(
    da: "{count} skjult ↵: {reasons}", en: "{count} hidden ↵: {reasons}")
  public static let partnersSocial = Phrase(da: "kun SØV", en: "only SØV")
  public static let partnersOrdinary = Phrase(da: "kun ordinære", en: "only ordinary")
  public static let noneOfKind = Phrase(
    da: "Ingen forslag ({kind}). ← → viser andre.",
    en: "No suggestions ({kind}). ← → shows others.")
  public static let noSuggestion = Phrase(
    da: "Ingen forslag. Ctrl+O skriver et tilbud eller et behov ind.",
    en: "No suggestions. Ctrl+O enters an offer or a need.")
  /// Before anything is typed.
  public static let wordProposed = Phrase(
    da: "Foreslået som ord til kategorien: {word}. Ctrl+Z fortryder.",
    en: "Proposed as a word for the category: {word}. Ctrl+Z undoes it.")
  public static let answerQuestion = Phrase(
    da: "Svar på: {question}", en: "Answer: {question}")
  public static let answerHint = Phrase(
    da: "Et bogstav vælger svaret. Esc svarer ikke.",
    en: "A letter chooses the answer. Esc does not answer.")
  public static let answerUnclear = Phrase(
    da: "Det siger ikke noget om det, der blev spurgt om. Skriv {example}",
    en: "That says nothing of what was asked. Type {example}")
  public static let answerCounts = Phrase(
    da: "Svaret tæller med i forslagene her.", en: "The answer counts in the suggestions here.")
  public static let keepAnswer = Phrase(
    da: "Skal det stå hos {name}?", en: "Is it to stand at {name}?")
  public static let keepAnswerYes = Phrase(
    da: "Ja, {name} har oplyst det {day}", en: "Yes, {name} said so on {day}")
  public static let keepAnswerNo = Phrase(
    da: "Nej, det tæller kun med i forslagene nu", en: "No, it only counts in the suggestions now")
  public static let answerKept = Phrase(
    da: "Det står nu hos {name}. Ctrl+Z fortryder.",
    en: "It stands at {name} now. Ctrl+Z undoes it.")
  public static let presentSuggestion = Phrase(
    da: "Forslag sendt: {name}", en: "Suggestion sent: {name}")
  public static let whatBecame = Phrase(
    da: "Hvad blev der af forslaget: {name}", en: "What became of the suggestion: {name}")
  public static let whatBecameHint = Phrase(
    da: "Et partnerskab findes af sig selv, når det er aftalt. F3 begynder et.",
    en: "A partnership is found by itself once it is agreed. F3 begins one.")
  public static let keepNeed = Phrase(
    da: "Gem det talte som linje", en: "Keep what was said as a line")
  public static let presented = Phrase(
    da: "Noteret: forslaget er sendt. Ctrl+Z fortryder.",
    en: "Noted: the suggestion was sent. Ctrl+Z undoes it.")
  public static let suggestionNoted = Phrase(
    da: "Noteret om forslaget: {what}. Ctrl+Z fortryder.",
    en: "Noted of the suggestion: {what}. Ctrl+Z undoes it.")
  /// Behind what was understood of a spoken need.
  public static let chipsHint = Phrase(da: "Tab retter", en: "Tab corrects")
  public static let chipHint = Phrase(da: "← → vælger", en: "← → choose")
  public static let needExample = Phrase(
    da: "Skriv fx: kantine 80 kuverter og et postnr.",
    en: "Type for example: kantine 80 kuverter and a postal code")
  public static let nothingAnswers = Phrase(
    da: "Ingen passer. Prøv et andet ord.", en: "Nobody fits. Try another word.")
  /// Under the suggestion that is selected.
  public static let suggestedContact = Phrase(da: "Kontakt: {contact}", en: "Contact: {contact}")
  public static let suggestedOffers = Phrase(da: "Tilbyder: {lines}", en: "Offers: {lines}")
  public static let suggestedNeeds = Phrase(da: "Mangler: {lines}", en: "Needs: {lines}")
  public static let askAbout = Phrase(da: "Spørg om: {question}", en: "Ask: {question}")

  public static let scoreLine = Phrase(
    da: "{score} point ({points} af det, vi ved; vi kender {confidence})",
    en: "{score} points ({points} of what we know; we know {confidence})")
  public static let withoutLine = Phrase(
    da: "Uden dette: {points}", en: "Without this: {points}")
  public static let caveats = Phrase(da: "Forbehold", en: "Caveats")
  public static let questions = Phrase(da: "Spørg om", en: "Ask")
  public static let removed = Phrase(
    da: "Fjernet: {what} · Ctrl+Z fortryder", en: "Removed: {what} · Ctrl+Z undoes it")
  public static let declined = Phrase(
    da: "Afvist: skjult et år. Ctrl+Z fortryder.",
    en: "Declined: hidden for a year. Ctrl+Z undoes it.")
  public static let unknownDraftStays = Phrase(
    da: "Denne Hotline kender ikke kladden. Den bliver liggende; Enter viser dens tekst.",
    en: "This Hotline does not know the draft. It stays; Enter shows its text.")
  public static let declinedInCategory = Phrase(
    da: "Afvist til den slags opgaver: skjult et år. Ctrl+Z fortryder.",
    en: "Declined for such tasks: hidden for a year. Ctrl+Z undoes it.")
  public static let declinedHere = Phrase(
    da: "Afvist for dette behov. Ctrl+Z fortryder.",
    en: "Declined for this need. Ctrl+Z undoes it.")
  public static let whyDeclined = Phrase(
    da: "Hvorfor ikke {name}?", en: "Why not {name}?")
  public static let declineHint = Phrase(
    da: "Ét bogstav afviser forslaget; Esc lader det stå",
    en: "One letter declines the suggestion; Esc leaves it")
  public static let tooFar = Phrase(da: "For langt væk", en: "Too far away")
  public static let tooLittle = Phrase(da: "Kan ikke klare så meget", en: "Cannot take that much")
  public static let tooDear = Phrase(da: "For dyrt", en: "Too expensive")
  public static let notNow = Phrase(da: "Ikke nu", en: "Not now")
  public static let hasAnother = Phrase(da: "Har allerede en anden", en: "Has another already")
  public static let wrongTask = Phrase(
    da: "Passer ikke til opgaven", en: "Does not fit the task")
  public static let noReason = Phrase(da: "Uden grund", en: "Without a reason")
  public static let ownReason = Phrase(da: "Skriv grunden …", en: "Write the reason …")

  // Goals.
  public static let goalsTitle = Phrase(da: "Mål", en: "Goals")
  public static let finalResult = Phrase(da: "slutresultat", en: "final result")
  public static let asOf = Phrase(da: "pr. {day}", en: "as of {day}")
  public static let overlaps = Phrase(da: "overlapper", en: "overlaps")
  public static let outsidePeriod = Phrase(
    da: "uden for strategiperiode: {count}", en: "outside every strategy period: {count}")
  public static let outsideShort = Phrase(
    da: "uden for periode: {count}", en: "outside period: {count}")
}
