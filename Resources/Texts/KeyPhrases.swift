/// The words of the key table.
public enum KeyPhrases {
  public static let space = Phrase(da: "Mellemrum", en: "Space")
  public static let paste = Phrase(da: "indsæt", en: "paste")
  public static let mouse = Phrase(da: "Musen", en: "The mouse")

  public static let helpShort = Phrase(da: "Hjælp", en: "Help")
  public static let help = Phrase(
    da: "Hjælp: de taster, der gælder her", en: "Help: the keys that work here")
  public static let callShort = Phrase(da: "Opkald", en: "Call")
  public static let call = Phrase(
    da: "Opkald: tag det, der ringer, begynd et, eller gå til dets noter",
    en: "Call: take the one that rings, begin one, or go to its notes")
  public static let toTheSearchBoxShort = Phrase(da: "Søgefelt", en: "Search box")
  public static let toTheSearchBox = Phrase(
    da: "Fra noterne til søgefeltet", en: "From the notes to the search box")
  public static let endCallShort = Phrase(da: "Afslut", en: "End")
  public static let endCall = Phrase(
    da: "Afslut opkaldet: udfald og opfølgning", en: "End the call: outcome and follow-up")
  public static let mentionShort = Phrase(da: "Nævnt", en: "Named")
  public static let mention = Phrase(
    da: "Nævnt: den valgte virksomhed er nævnt for den, der ringer",
    en: "Named: the selected organisation was named to the caller")
  public static let anotherCall = Phrase(
    da: "Endnu et opkald; det igangværende bliver parkeret",
    en: "Another call; the one that runs is parked")
  public static let leaveCall = Phrase(
    da: "Til søgefeltet; opkaldet fortsætter", en: "To the search box; the call goes on")
  public static let partnershipShort = Phrase(da: "Partnerskab", en: "Partnership")
  public static let partnership = Phrase(
    da: "Nyt partnerskab med det valgte", en: "New partnership with what is selected")
  public static let newOrganisationShort = Phrase(da: "Ny", en: "New")
  public static let newOrganisation = Phrase(da: "Ny virksomhed", en: "New organisation")
  public static let openPickerShort = Phrase(da: "Liste", en: "List")
  public static let openPicker = Phrase(
    da: "Åbn feltets liste i fuld højde", en: "Open the field's list in full")
  public static let todayShort = Phrase(da: "I dag", en: "Today")
  public static let today = Phrase(
    da: "I dag: opfølgninger, opkald, dialog og kladder",
    en: "Today: follow-ups, calls, dialogue and drafts")
  public static let markDoneShort = Phrase(da: "Færdig", en: "Done")
  public static let markDone = Phrase(
    da: "Gjort: afslut det valgte, eller sig, hvordan det endte",
    en: "Done: finish what is selected, or say how it ended")
  public static let openWorkShort = Phrase(da: "Åbn", en: "Open")
  public static let openWork = Phrase(
    da: "Gå til virksomheden, eller hent kladden frem",
    en: "Go to the organisation, or bring the draft back")
  public static let moveDayShort = Phrase(da: "Flyt", en: "Move")
  public static let moveDay = Phrase(da: "Flyt til en anden dag", en: "Move to another day")
  public static let takeOverShort = Phrase(da: "Overtag", en: "Take over")
  public static let takeOver = Phrase(
    da: "Overtag det valgte fra en kollega", en: "Take what is selected over from a colleague")
  public static let takeOverAll = Phrase(
    da: "Overtag alt fra en kollega, også kladder",
    en: "Take everything over from a colleague, drafts too")
  public static let cancelWork = Phrase(
    da: "Aflys det valgte (kan fortrydes)", en: "Cancel what is selected (can be undone)")
  public static let switchViewShort = Phrase(da: "Vis", en: "Show")
  public static let switchView = Phrase(
    da: """
      Vis noget andet: mine, alles eller de kommende dages, én slags hændelser, et andet kvartal, \
      en anden liste, en anden rapport
      """,
    en: """
      Show something else: mine, everybody's or the days to come, one kind of events, another \
      quarter, another list, another report
      """
  )
  public static let draftsShort = Phrase(da: "Kladder", en: "Drafts")
  public static let drafts = Phrase(
    da: "Kladder: hent noget ufærdigt frem igen", en: "Drafts: bring back something unfinished")
  public static let nextOpenShort = Phrase(da: "Næste", en: "Next")
  public static let nextOpen = Phrase(
    da: "Næste åbne opkald eller formular", en: "Next open call or form")
  public static let guidanceShort = Phrase(da: "Vejledning", en: "Guidance")
  public static let guidance = Phrase(
    da: "Vejledning: korte svar, kontakt og åbningstid",
    en: "Guidance: short answers, contact and hours")
  public static let goalsShort = Phrase(da: "Mål", en: "Goals")
  public static let goalsInFull = Phrase(
    da: "Målene i fuld skærm, og en anden strategiperiode",
    en: "The goals in full, and another strategy period")
  public static let saveShort = Phrase(da: "Gem", en: "Save")
  public static let save = Phrase(da: "Gem fra hvor som helst", en: "Save from anywhere")
  public static let saveAndNewShort = Phrase(da: "Gem og ny", en: "Save and new")
  public static let saveAndNew = Phrase(
    da: "Gem og begynd en ny af samme slags", en: "Save and begin a new one of the same kind")
  public static let writeReportShort = Phrase(da: "Gem", en: "Save")
  public static let writeReport = Phrase(
    da: "Gem rapporten som en side til print (html), andet som tekst; stien bliver sagt",
    en: "Save the report as a page to print (html), anything else as text; the path is said")
  public static let parkShort = Phrase(da: "Læg til side", en: "Set aside")
  public static let park = Phrase(
    da: "Læg formularen til side; kladden bliver gemt", en: "Set the form aside; the draft is kept")
  public static let spokenNeedShort = Phrase(da: "Behov", en: "Need")
  public static let spokenNeed = Phrase(
    da: "Talt behov: skriv det på én linje, partnerruden svarer",
    en: "Spoken need: type it on one line, the partner pane answers")
  public static let createShort = Phrase(da: "Opret", en: "Add")
  public static let create = Phrase(
    da: "Opret noget for den valgte virksomhed", en: "Add something for the selected organisation")
  public static let compareFound = Phrase(
    da: "Vis det skrevne side om side med den virksomhed, som det ligner, og skriv det ind dér",
    en: "Show what is typed beside the organisation that it resembles, and write it in there")
  public static let openFound = Phrase(
    da: "Åbn den virksomhed, som det skrevne ligner; formularen bliver en kladde",
    en: "Open the organisation that this resembles; the form becomes a draft")
  public static let filtersShort = Phrase(da: "Filter", en: "Filter")
  public static let filters = Phrase(
    da: "Filtre og gemte filtre", en: "Filters and saved filters")
  public static let copyShort = Phrase(da: "Kopiér", en: "Copy")
  public static let copy = Phrase(
    da: "Kopiér telefon, CVR, mail eller adresse", en: "Copy phone, CVR, mail or address")
  public static let paletteShort = Phrase(da: "Kommando", en: "Command")
  public static let palette = Phrase(
    da: "Alle kommandoer, søgbare", en: "Every command, searchable")
  public static let open = Phrase(
    da: "Åbn: virksomheden i fuld, forslaget skilt ad, rækkerne bag et tal",
    en: "Open: the organisation in full, the suggestion taken apart, the rows behind a figure")
  public static let edit = Phrase(da: "Ret det valgte", en: "Edit what is selected")
  public static let remove = Phrase(
    da: "Fjern eller afvis det valgte (kan fortrydes)",
    en: "Remove or decline what is selected (can be undone)")
  public static let clearField = Phrase(da: "Tøm feltet", en: "Clear the field")
  public static let undoShort = Phrase(da: "Fortryd", en: "Undo")
  public static let undo = Phrase(
    da: "Fortryd den seneste gemte handling", en: "Undo the last saved action")
  public static let redo = Phrase(
    da: "Gentag den fortrudte handling", en: "Redo the undone action")
  public static let undoTyping = Phrase(da: "Fortryd indtastning", en: "Undo typing")
  public static let redoTyping = Phrase(da: "Gentag indtastning", en: "Redo typing")
  public static let sameAsLast = Phrase(da: "Samme som sidst", en: "Same as last time")
  public static let discardDraft = Phrase(
    da: "Smid kladden ud (kan fortrydes)", en: "Throw the draft away (can be undone)")
  public static let blackOut = Phrase(
    da: "Overstreg et tal, der ligner et CPR-nummer",
    en: "Black out a number that looks like a CPR number")
  public static let nextPane = Phrase(da: "Næste rude", en: "Next pane")
  public static let previousPane = Phrase(da: "Forrige rude", en: "Previous pane")
  public static let nextField = Phrase(da: "Næste felt", en: "Next field")
  public static let previousField = Phrase(da: "Forrige felt", en: "Previous field")
  public static let otherKinds = Phrase(
    da: "Andet, der er fundet: personer, partnerskaber, henvendelser, opfølgninger …",
    en: "What else was found: persons, partnerships, inquiries, follow-ups …")
  public static let printListShort = Phrase(da: "Gem", en: "Save")
  public static let printList = Phrase(
    da: "Gem hele listen som en side til print (html); stien bliver sagt",
    en: "Save the whole list as a page to print (html); its path is said")
  public static let takeListShort = Phrase(da: "Tag med", en: "Take along")
  public static let takeList = Phrase(
    da: "Tag hele listen med på andre måder: kopiér, eller gem som regneark (xlsx, CSV)",
    en: "Take the whole list along in other ways: copy it, or save it as a spreadsheet (xlsx, CSV)")
  public static let liftShort = Phrase(da: "Foreslå igen", en: "Suggest again")
  public static let lift = Phrase(
    da:
      "Foreslå den valgte igen: et afslag eller et »ikke interesseret« bliver taget tilbage; blandt "
      + "mulige dubletter: de to er ikke den samme; hos en person: afgør, hvad der skal ske; i "
      + "historikken: fortryd handlingen under markøren",
    en:
      "Suggest the selected one again: a refusal or a “not interested” is taken back; among possible "
      + "duplicates: the two are not the same; of a person: decide what is to be done; in the history: "
      + "take back the action under the cursor")
  public static let callsYesterdayShort = Phrase(da: "I går", en: "Yesterday")
  public static let callsYesterday = Phrase(
    da: "Hvem ringede i går (sidste arbejdsdag)", en: "Who called yesterday (the last working day)")
  public static let partnershipsThisYearShort = Phrase(da: "I år", en: "This year")
  public static let partnershipsThisYear = Phrase(
    da: "Partnerskaber aftalt i år, med antal",
    en: "Partnerships agreed this year, with their number")
  public static let clear = Phrase(
    da: "Tøm søgningen; er den tom, tilbage hvor man kom fra",
    en: "Clear the search; once it is clear, back to where one came from")
  public static let chooseShort = Phrase(da: "Vælg", en: "Choose")
  public static let choose = Phrase(da: "Vælg eller åbn", en: "Choose or open")
  public static let closeShort = Phrase(da: "Luk", en: "Close")
  public static let close = Phrase(da: "Luk og gå tilbage", en: "Close and go back")
  public static let readPageShort = Phrase(da: "Læs", en: "Read")
  public static let readPage = Phrase(
    da: "Læs siden i fuld bredde; på en linje med en afdeling: gå til den",
    en: "Read the page in full width; on the line of a department: go to it")
  public static let editEntryShort = Phrase(da: "Ret", en: "Edit")
  public static let editEntry = Phrase(
    da: "Ret kortet eller den valgte linje", en: "Edit the card or the selected line")
  public static let newEntryShort = Phrase(da: "Ny", en: "New")
  public static let newEntry = Phrase(
    da: "Nyt kort, ny linje, åbningstid eller lukkedag",
    en: "New card, line, hours or closed day")
  public static let removeEntry = Phrase(
    da: "Fjern kortet eller den valgte linje (kan fortrydes)",
    en: "Remove the card or the selected line (can be undone)")
  public static let copyEntry = Phrase(
    da: "Kopiér kortets tekst, brevet eller den valgte linje",
    en: "Copy the text of the card, the letter or the selected line")
  public static let listsShort = Phrase(da: "Lister", en: "Lists")
  public static let lists = Phrase(
    da: "Lister: partnerskaber, henvendelser …", en: "Lists: partnerships, inquiries …")
  public static let newListed = Phrase(
    da: "Indtast en ny af listens slags", en: "Enter a new one of the list's kind")
  public static let openListedShort = Phrase(da: "Åbn", en: "Open")
  public static let openListed = Phrase(
    da: "Åbn den valgte række i sin formular", en: "Open the selected row in its form")
  public static let nextColumnShort = Phrase(da: "Ordn", en: "Sort")
  public static let nextColumn = Phrase(
    da: "Ordn efter den næste kolonne; til sidst de nyeste først",
    en: "Sort by the next column; in the end the newest first")
  public static let previousColumn = Phrase(
    da: "Ordn efter den forrige kolonne", en: "Sort by the previous column")
  public static let turnOrderShort = Phrase(da: "Vend", en: "Turn")
  public static let turnOrder = Phrase(da: "Vend rækkefølgen", en: "Turn the order round")
  public static let redraw = Phrase(da: "Tegn skærmen igen", en: "Draw the screen again")
  public static let quit = Phrase(
    da: "Afslut: alt åbent bliver til kladder", en: "Quit: everything open becomes a draft")

  public static let back = Phrase(
    da: "Tilbage: dér, hvor man var, før noget blev åbnet herfra",
    en: "Back: where one was before something was opened from there")
  public static let forward = Phrase(
    da: "Frem igen efter Tilbage", en: "Forward again after going back")

  // Why a key did nothing.
  public static let nothingAbove = Phrase(
    da: "Der er ikke mere ovenfor.", en: "There is nothing more above.")
  public static let nothingBelow = Phrase(
    da: "Der er ikke mere nedenfor.", en: "There is nothing more below.")
  public static let nothingBeside = Phrase(
    da: "Der er ikke mere til den side.", en: "There is nothing more on that side.")
  public static let nothingToDelete = Phrase(
    da: "Der er ikke noget at slette her.", en: "There is nothing to delete here.")
  public static let nothingToOpen = Phrase(
    da: "Her er ikke noget, Enter kan åbne.", en: "There is nothing here that Enter opens.")
  public static let nothingToClose = Phrase(
    da: "Der er ikke noget at lukke eller gå tilbage til.",
    en: "There is nothing to close or go back to.")
  public static let nothingElse = Phrase(
    da: "Der er ikke andet at gå til.", en: "There is nowhere else to go.")
  public static let doesNothing = Phrase(
    da: "{key} gør ikke noget her. F1 viser tasterne.",
    en: "{key} does nothing here. F1 shows the keys.")

  // The table in the README.
  public static let key = Phrase(da: "tast", en: "key")
  public static let place = Phrase(da: "hvor", en: "where")
  public static let does = Phrase(da: "gør", en: "does")
  public static let onTheDesk = Phrase(da: "skrivebordet", en: "desk")
  public static let inAForm = Phrase(da: "formular", en: "form")
  public static let inAQuestion = Phrase(da: "spørgsmål", en: "question")
  public static let inACall = Phrase(da: "opkald", en: "call")
  public static let inALayer = Phrase(da: "liste eller menu", en: "list or menu")
  public static let inAReader = Phrase(da: "læsning", en: "reading")
  public static let inTheGuidance = Phrase(da: "vejledning", en: "guidance")
  public static let inTheDrafts = Phrase(da: "kladder", en: "drafts")
  public static let inToday = Phrase(da: "i dag", en: "today")
  public static let inAList = Phrase(da: "lister", en: "lists")
  public static let everywhere = Phrase(da: "overalt", en: "everywhere")

  public static let tickListed = Phrase(
    da: "Sæt kryds ved den valgte: kom, fik besked (hvor listen har det)",
    en: "Tick the selected one: came, was told (where the list has it)")
  public static let tickListedShort = Phrase(da: "Kryds", en: "Tick")
  public static let readListed = Phrase(
    da: "Læs om den valgte: brevet, kandidaterne (hvor listen har det)",
    en: "Read about the selected one: the letter, the candidates (where the list has it)")
  public static let readListedShort = Phrase(da: "Læs", en: "Read")
}
