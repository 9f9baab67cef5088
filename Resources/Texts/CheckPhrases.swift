/// What a check of the register looks at and finds.
public enum CheckPhrases {
  public static let title = Phrase(
    da: "Kontrol af {path} · {count} {count:organisation|organisationer} · SQLite {version}",
    en: "Check of {path} · {count} {count:organisation|organisations} · SQLite {version}")
  public static let sound = Phrase(
    da: "Der er ikke fundet fejl.", en: "No faults were found.")
  public static let unsound = Phrase(
    da: "{path}: der er fundet {count} fejl. Tag en kopi af filen, før nogen skriver i den, "
      + "og hent den seneste sikkerhedskopi.",
    en:
      "{path}: {count} {count:fault was|faults were} found. Copy the file before anybody writes to it, "
      + "and fetch the latest backup.")
  /// What to do about the faults of a step.
  public static let remedyFile = Phrase(
    da:
      "Filen selv er beskadiget. hotline check --repair laver indekser om. Hjælper det ikke, så hent en "
      + "sikkerhedskopi (hotline restore FIL), eller red det, der kan læses (hotline check --salvage NY-FIL).",
    en:
      "The file itself is damaged. hotline check --repair makes indexes anew. Where that does not help, put "
      + "a backup back (hotline restore FILE), or save what can be read (hotline check --salvage NEW-FILE)."
  )
  public static let remedySearch = Phrase(
    da: "hotline check --repair laver søgningen om af rækkerne; ingen række ændres.",
    en: "hotline check --repair makes the search anew from the rows; no row is changed.")
  public static let remedyRows = Phrase(
    da:
      "Rækkerne står der, men noget i dem er ikke, som det skal være. Ret dem på skrivebordet, eller "
      + "sammenlign med en sikkerhedskopi (hotline restore FIL viser, hvad den ville ændre).",
    en:
      "The rows are there, but something in them is not as it should be. Mend them on the desk, or compare "
      + "with a backup (hotline restore FILE shows what it would change).")
  public static let remedyHistory = Phrase(
    da:
      "Noget er ændret uden om Hotline, eller en del af filen er gammel. Sammenlign med en sikkerhedskopi "
      + "(hotline restore FIL viser, hvad den ville ændre).",
    en:
      "Something was changed past Hotline, or part of the file is old. Compare with a backup "
      + "(hotline restore FILE shows what it would change).")
  public static let repaired = Phrase(
    da: "Indekser, søgning og rækkefølge er lavet om. Kontrolleret igen:",
    en: "Indexes, search and order are made anew. Checked again:")
  public static let nothingToRepair = Phrase(
    da: "Der er intet, der kan laves om af rækkerne.",
    en: "There is nothing that can be made anew from the rows.")
  public static let salvaged = Phrase(
    da: "{rows} {rows:række|rækker} er læst over i {path}. Kontrollen finder {count} fejl i den.",
    en: "{rows} {rows:row|rows} were read over to {path}. The check finds {count} faults in it.")
  public static let savedRows = Phrase(
    da: "{table}: {count} reddet", en: "{table}: {count} saved")
  public static let lostRows = Phrase(
    da: "{table}: {count} reddet, {lost} tabt", en: "{table}: {count} saved, {lost} lost")
  public static let lostUnknown = Phrase(
    da: "{table}: {count} reddet, ikke læst til ende; ingen ved, hvor meget der mangler",
    en: "{table}: {count} saved, not read to its end; nobody knows how much is missing")
  public static let nothingLost = Phrase(
    da: "Alle rækker kunne læses.", en: "All rows could be read.")
  public static let rowsLost = Phrase(
    da: "{path} mangler rækker fra {count} {count:tabel|tabeller}, som ikke kunne læses. "
      + "Sammenlign med den seneste sikkerhedskopi, før den bruges.",
    en: "{path} lacks rows of {count} {count:table|tables} that could not be read. Compare it "
      + "with the latest backup before it is used.")
  public static let more = Phrase(
    da: "og {count} til, som ikke er vist; hotline check --all viser dem",
    en: "and {count} more that are not shown; hotline check --all shows them")
  public static let fine = Phrase(da: "ok", en: "ok")
  public static let faulty = Phrase(da: "FEJL", en: "FAULT")

  // MARK: What is looked at

  public static let file = Phrase(
    da: "filen: sider og indekser", en: "the file: pages and indexes")
  public static let rules = Phrase(
    da: "skemaets regler, række for række", en: "the rules of the schema, row by row")
  public static let values = Phrase(
    da: "værdierne, som programmet læser dem", en: "the values as the program reads them")
  public static let references = Phrase(
    da: "henvisninger mellem rækker", en: "references between rows")
  public static let lists = Phrase(
    da: "lister i rækkerne", en: "lists inside rows")
  public static let periods = Phrase(
    da: "navne og adresser med deres perioder", en: "names and addresses with their periods")
  public static let chains = Phrase(
    da: "kæder af sammenlagte, efterfølgere og ejere", en: "chains of merged, successors, owners")
  public static let records = Phrase(
    da: "partnerskaber, stillinger og telefonnumre", en: "partnerships, positions, phones")
  public static let history = Phrase(
    da: "historikken mod rækkerne", en: "history against rows")
  public static let seals = Phrase(
    da: "historikkens segl: intet ændret, taget ud eller sat ind",
    en: "the seals of history: nothing changed, taken out or put in")
  public static let numbers = Phrase(
    da: "numre, der kun gives én gang", en: "numbers that are given only once")
  public static let search = Phrase(
    da: "søgeindekset mod rækkerne", en: "the search index against rows")

  // MARK: Faults

  public static let row = Phrase(da: "{table} {id}: {problem}", en: "{table} {id}: {problem}")
  public static let wrongKind = Phrase(
    da: "{column} er tom eller af en anden slags end kolonnens",
    en: "{column} is empty or of another kind than the column holds")
  public static let unreadable = Phrase(
    da: "det, der står i {column}, kan ikke læses", en: "what stands in {column} cannot be read")
  public static let breaksRule = Phrase(
    da: "skemaets regel om {columns} er brudt", en: "the schema's rule about {columns} is broken")
  public static let refersToNothing = Phrase(
    da: "{column} henviser til en række i {table}, som ikke findes",
    en: "{column} refers to a row of {table} that is not there")
  public static let unknownCode = Phrase(
    da: "{column} har en kode, som ingen ordliste kender",
    en: "{column} has a code that no list of words knows")
  public static let notJSON = Phrase(
    da: "{column} er ikke en gyldig liste", en: "{column} is no valid list")
  public static let outOfPlace = Phrase(
    da: "{column} følger ikke efter rækken før i listen",
    en: "{column} does not follow the row before it in the list")
  public static let spansOverlap = Phrase(
    da: "perioden overlapper en anden", en: "the span overlaps another")
  public static let periodDiffers = Phrase(
    da: "den nyeste periode siger noget andet end organisationen",
    en: "the newest period says something else than the organisation")
  public static let circle = Phrase(
    da: "{column} fører i ring", en: "{column} leads round in a circle")
  public static let tooFewParties = Phrase(
    da: "en aftale med under to parter", en: "an agreement with less than two parties")
  public static let endsBeforeItBegins = Phrase(
    da: "slutter, før den begynder", en: "ends before it begins")
  public static let digitsDiffer = Phrase(
    da: "de søgbare cifre er ikke nummerets", en: "the searchable digits are not the number's")
  public static let sealDiffers = Phrase(
    da: "handlingen er ændret uden om Hotline: seglet passer ikke",
    en: "the action was changed past Hotline: its seal does not fit")
  public static let entriesMissing = Phrase(
    da: "{count} {count:linje|linjer} af handlingen mangler i historikken",
    en: "{count} {count:line|lines} of the action {count:is|are} missing in the history")
  public static let entriesPutIn = Phrase(
    da: "{count} {count:linje|linjer} er sat ind i handlingen uden om Hotline",
    en: "{count} {count:line was|lines were} put into the action past Hotline")
  public static let actionMissing = Phrase(
    da: "handlingen mangler; seglet står der endnu",
    en: "the action is missing; its seal still stands")
  public static let actionsMissing = Phrase(
    da: "noget mangler mellem handling {earlier} og denne",
    en: "something is missing between action {earlier} and this one")
  public static let unsealed = Phrase(
    da: "handlingen er sat ind uden om Hotline: den har intet segl",
    en: "the action was put in past Hotline: it has no seal")
  public static let endMissing = Phrase(
    da: "det, der kom efter handlingen, mangler",
    en: "what came after the action is missing")
  public static let foreignTables = Phrase(
    da:
      "hvad der står i andre programmers tabeller ({tables}); de følger heller ikke med i en eksport",
    en: "what stands in the tables of other programs ({tables}); they are in no export either")
  /// The chain as it stands.
  public static let seal = Phrase(
    da: "Historikken er forseglet til og med handling {action}: {seal}",
    en: "The history is sealed up to action {action}: {seal}")
  public static let earlierErasures = Phrase(
    da: "Slettet med vilje {count} {count:gang|gange} før disse; hotline check --all viser dem.",
    en: "Erased on purpose {count} {count:time|times} before these; hotline check --all shows them."
  )
  public static let erasure = Phrase(
    da:
      "Slettet med vilje {day}: handling {action} tog noget ud af historikken fra handling {from} og frem.",
    en:
      "Erased on purpose {day}: action {action} took something out of the history from action {from} on."
  )
  public static let noHome = Phrase(
    da: "registeret siger ikke, hvilken kommune det hører til",
    en: "the register does not say which municipality it belongs to")
  public static let historyDiffers = Phrase(
    da: "historikken siger noget andet om {column}", en: "history says otherwise about {column}")
  public static let rowMissing = Phrase(
    da: "rækken er væk, men historikken siger ikke hvordan",
    en: "the row is gone, and history does not say how")
  public static let historyMissing = Phrase(
    da: "historikken siger intet om rækken, og registeret begyndte ikke med den",
    en: "history says nothing of the row, and the register did not begin with it")
  public static let unknownTable = Phrase(
    da: "tableName er ingen tabel med historik", en: "tableName is no table with a history")
  public static let imageMissing = Phrase(
    da: "både before og after mangler", en: "both before and after are missing")
  public static let imageOfOther = Phrase(
    da: "{column} viser en anden række end rowID",
    en: "{column} shows another row than rowID")
  public static let beginsOtherwise = Phrase(
    da: "before er ikke, hvad history {earlier} har som after: {columns}",
    en: "before is not what history {earlier} has as after: {columns}")
  public static let stampDiffers = Phrase(
    da: "{column} er en anden end i det, handlingen gemte (history.actionID)",
    en: "{column} is another than in what the action stored (history.actionID)")
  public static let countsFromBefore = Phrase(
    da: "{column} står under et nummer, der er givet", en: "{column} stands below a given number")

  // MARK: The search index

  public static let notFindable = Phrase(
    da: "searchEntry: organisation {id} kan ikke findes",
    en: "searchEntry: organisation {id} cannot be found")
  public static let surplus = Phrase(
    da: "searchEntry: organisation {id} kan findes, men er væk",
    en: "searchEntry: organisation {id} is found but gone")
  public static let stale = Phrase(
    da: "searchEntry: organisation {id} findes på noget forældet i {columns}",
    en: "searchEntry: organisation {id} is found by old words in {columns}")
  public static let misplaced = Phrase(
    da: "searchEntry: organisation {id} står forkert i listen (rank)",
    en: "searchEntry: organisation {id} is out of order (rank)")
  public static let tokensDiffer = Phrase(
    da: "searchIndex: ved rank {rank} står andre ord end i rækkerne",
    en: "searchIndex: at rank {rank} stand other words than in the rows")
  public static let recordDiffers = Phrase(
    da: "searchRecord: {kind} {id} findes på andre ord end dem, der står i rækken",
    en: "searchRecord: {kind} {id} is found by other words than those in its row")
  public static let surplusRecords = Phrase(
    da: "searchRecord: {count} {count:post|poster} kan findes, men er væk",
    en: "searchRecord: {count} {count:record is|records are} found but gone")
  public static let wordsDiffer = Phrase(
    da: "searchWord: »{word}« er ikke, som indekset har det",
    en: "searchWord: \"{word}\" is not as the index has it")

  // MARK: What no check can show

  public static let notProven = Phrase(
    da: "Det kan kontrollen ikke vise:", en: "What this check cannot show:")
  public static let truth = Phrase(
    da: "at oplysningerne er rigtige; kun at de passer sammen",
    en: "that the facts are right; only that they fit together")
  public static let unguarded = Phrase(
    da: "at en anden gyldig værdi ikke er kommet ind her, for intet andet i filen siger det samme: "
      + "{columns}",
    en: "that no other valid value has come in here, since nothing else in the file says the same: "
      + "{columns}")
  public static let withoutHistory = Phrase(
    da: "at rækker, som registeret begyndte med og ingen har rettet, står, som de gjorde; kun at "
      + "de har den rigtige form: {rows}",
    en: "that rows which the register began with and nobody has changed stand as they did; only "
      + "that their form is right: {rows}")
  public static let lostCommits = Phrase(
    da: "at en gemt ændring ikke er forsvundet sporløst: SQLite {version} har en fejl i loggen, "
      + "som er rettet i 3.51.3; skrivelåsen tager dens udløser væk",
    en: "that no saved change has vanished without a trace: SQLite {version} has a fault in its "
      + "log that 3.51.3 mends; the writer lock takes its trigger away")
  public static let restored = Phrase(
    da: "at filen ikke er en ældre kopi, som nogen har lagt på plads",
    en: "that the file is no older copy that somebody put in its place")
  public static let backups = Phrase(
    da: "at sikkerhedskopier kan læses; »hotline check --db KOPI« kontrollerer en",
    en: "that backups can be read; \"hotline check --db COPY\" checks one")
}
