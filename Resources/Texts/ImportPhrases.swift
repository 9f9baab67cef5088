/// Sentences about files that are imported, and about their rows.
public enum ImportPhrases {
  // MARK: Files

  public static let missing = Phrase(
    da: "{file}: filen findes ikke. Ret stien, og prøv igen.",
    en: "{file}: there is no such file. Mend the path and try again.")
  public static let isDirectory = Phrase(
    da: "{file}: det er en mappe. Skriv navnet på en fil i den.",
    en: "{file}: this is a folder. Name a file in it.")
  public static let notAFile = Phrase(
    da: "{file}: det er ikke en almindelig fil. Gem indholdet i en fil, og importér den.",
    en: "{file}: this is no regular file. Save what it holds to a file and import that.")
  public static let notReadable = Phrase(
    da: "{file}: filen kan ikke læses. Bed om læseret til den, og prøv igen.",
    en: "{file}: the file cannot be read. Ask for the right to read it and try again.")
  public static let empty = Phrase(
    da: "{file}: filen er tom. Gem listen igen med overskrifter i første linje.",
    en: "{file}: the file is empty. Save the list again with headers in its first line.")
  public static let notAList = Phrase(
    da: "{file}: filen er hverken en liste som tekst eller et regneark i .xlsx. Et ældre regneark, "
      + "eller et med adgangskode, gemmes som .xlsx eller CSV uden adgangskode.",
    en: "{file}: this is neither a list as text nor a spreadsheet in .xlsx. Save an older "
      + "spreadsheet, or one with a password, as .xlsx or CSV without one.")
  public static let unknownCharacters = Phrase(
    da: "{file}, linje {line}: bogstaverne er gemt i et tegnsæt, som ikke er kendt. "
      + "Gem listen som \"CSV UTF-8\", og prøv igen.",
    en: "{file}, line {line}: the letters are in a character set that is not known. "
      + "Save the list as \"CSV UTF-8\" and try again.")
  public static let notText = Phrase(
    da: "{file}, linje {line}: her er tegn, som ikke er tekst. Gem listen som CSV, og prøv igen.",
    en: "{file}, line {line}: this is no text. Save the list as CSV and try again.")
  public static let cellTooLong = Phrase(
    da: "{file}, linje {line}: et felt er over {limit} tegn. "
      + "Se efter et manglende anførselstegn, og prøv igen.",
    en: "{file}, line {line}: a field is longer than {limit} characters. "
      + "Look for a missing quotation mark and try again.")
  public static let tooManyColumns = Phrase(
    da: "{file}, linje {line}: der er over {limit} kolonner. Gem kun listens egne kolonner.",
    en: "{file}, line {line}: there are more than {limit} columns. Save only those of the list.")
  public static let unknownHeader = Phrase(
    da: "{file}: første linje har ingen kendte overskrifter ({header}). "
      + "Skriv fx navn,cvr,postnr,telefon i første linje, og prøv igen.",
    en: "{file}: the first line has no known headers ({header}). "
      + "Put headers such as name,cvr,postal code,phone in the first line and try again.")
  public static let unknownChoice = Phrase(
    da: "{file}: der er ingen kolonne \"{column}\". Kolonnerne er {headers}.",
    en: "{file}: there is no column \"{column}\". The columns are {headers}.")
  public static let columnTwice = Phrase(
    da: "{file}: kolonnerne \"{first}\" og \"{second}\" betyder det samme. "
      + "Behold den ene, og prøv igen.",
    en: "{file}: the columns \"{first}\" and \"{second}\" mean the same. Keep one and try again.")
  public static let unknownName = Phrase(
    da: "{file}: ingen kolonne er kendt som navnet. Sig hvilken, fx --map \"navn={first}\". "
      + "Kolonnerne er {headers}.",
    en: "{file}: no column is known to be the name. Say which, such as --map \"name={first}\". "
      + "The columns are {headers}.")
  public static let listOfPersons = Phrase(
    da: "{file}: kolonnen \"{column}\" viser, at listen er over personer, og personer er ikke "
      + "virksomheder. Er de kontaktpersoner hos én virksomhed, så skriv --contacts-of V-000001; "
      + "ellers giv listen en kolonne \"virksomhed\".",
    en: "{file}: the column \"{column}\" shows a list of persons, and persons are no companies. "
      + "If they are contact persons of one organisation, write --contacts-of V-000001; else give "
      + "the list a column \"company\".")
  public static let listOfPersonsAtDesk = Phrase(
    da: "{file}: kolonnen \"{column}\" viser, at listen er over personer, og personer er ikke "
      + "virksomheder. Giv listen en kolonne \"virksomhed\", der siger, hvor hver af dem er.",
    en: "{file}: the column \"{column}\" shows a list of persons, and persons are no companies. "
      + "Give the list a column \"company\" that says where each of them is.")
  public static let badWorkbook = Phrase(
    da:
      "{file}: regnearket er beskadiget, eller det er ikke et .xlsx. Åbn det, og gem det på ny som "
      + ".xlsx eller CSV.",
    en: "{file}: the spreadsheet is damaged, or it is no .xlsx. Open it and save it anew as .xlsx "
      + "or CSV.")
  public static let workbookTooLarge = Phrase(
    da: "{file}: regnearket fylder for meget, når det pakkes ud. Gem arket med listen som CSV.",
    en: "{file}: the spreadsheet is too large once unpacked. Save the sheet of the list as CSV.")
  public static let unknownSheet = Phrase(
    da: "{file}: der er intet ark \"{sheet}\". Arkene er {sheets}.",
    en: "{file}: there is no sheet \"{sheet}\". The sheets are {sheets}.")

  // MARK: JSON

  public static let badJSON = Phrase(
    da: "{file}, linje {line}, tegn {column}: {problem}. {advice}",
    en: "{file}, line {line}, character {column}: {problem}. {advice}")
  public static let fetchAgain = Phrase(
    da: "Hent filen igen.", en: "Fetch the file again.")
  public static let askForList = Phrase(
    da: "Ret stedet, eller bed om listen som CSV eller regneark.",
    en: "Mend the place, or ask for the list as CSV or a spreadsheet.")
  public static let answerWithoutCompany = Phrase(
    da:
      "{file}: filen er et svar uden virksomhed: {message}. Slå op på et andet CVR-nummer eller navn.",
    en:
      "{file}: the file is an answer without a company: {message}. Look up another number or name.")
  public static let cutOff = Phrase(
    da: "filen slutter midt i det hele", en: "the file ends in the middle")
  public static let unexpected = Phrase(
    da: "her står et tegn, som ikke hører til i JSON", en: "a character that JSON has no room for")
  public static let badString = Phrase(
    da: "en tekst er ikke skrevet rigtigt", en: "a text is not written correctly")
  public static let badNumber = Phrase(
    da: "et tal er ikke skrevet rigtigt", en: "a number is not written correctly")
  public static let numberTooLarge = Phrase(
    da: "et tal er for stort", en: "a number is too large")
  public static let tooDeep = Phrase(
    da: "der er over {limit} lag inde i hinanden", en: "more than {limit} layers are nested")
  public static let tooLong = Phrase(
    da: "en tekst er over {limit} tegn", en: "a text is longer than {limit} characters")
  public static let keyTwice = Phrase(
    da: "navnet \"{key}\" står to gange", en: "the key \"{key}\" stands twice")
  public static let trailingText = Phrase(
    da: "der står mere efter slutningen", en: "more follows after the end")
  public static let wrongForm = Phrase(
    da: "her skulle stå {expected}", en: "{expected} is expected here")

  // MARK: A whole register

  public static let newerExport = Phrase(
    da: "{file}: filen er skrevet af en nyere Hotline (version {version}). Opdatér programmet.",
    en: "{file}: a later Hotline wrote this file (version {version}). Update the program.")
  public static let unknownTable = Phrase(
    da: "{file}: registeret har ingen tabel \"{table}\", og intet er ændret. "
      + "Hent det program, der skrev filen, eller fjern tabellen fra den.",
    en: "{file}: the register has no table \"{table}\", and nothing is changed. "
      + "Fetch the program that wrote the file, or take the table out of it.")
  public static let unknownColumns = Phrase(
    da: "{file}: \"{table}\" har ikke kolonnen {columns}, og intet er ændret. "
      + "Hent det program, der skrev filen, eller fjern kolonnen fra den.",
    en: "{file}: \"{table}\" has no column {columns}, and nothing is changed. "
      + "Fetch the program that wrote the file, or take the column out of it.")
  public static let missingTable = Phrase(
    da: "{file}: tabellen \"{table}\" mangler, og intet er ændret. "
      + "Eksportér igen fra det oprindelige register.",
    en: "{file}: the table \"{table}\" is missing, and nothing is changed. "
      + "Export again from the original register.")
  public static let missingColumns = Phrase(
    da: "{file}: rækker i \"{table}\" mangler {columns}, og intet er ændret. "
      + "Eksportér igen fra det oprindelige register.",
    en: "{file}: rows of \"{table}\" lack {columns}, and nothing is changed. "
      + "Export again from the original register.")
  public static let unsound = Phrase(
    da: "{file}: {fault}. Intet er ændret. Ret filen, eller eksportér igen fra det oprindelige "
      + "register.",
    en: "{file}: {fault}. Nothing is changed. Mend the file, or export again from the original "
      + "register.")
  public static let badRow = Phrase(
    da: "{file}: række {id} i \"{table}\" bryder registerets regler. Intet er ændret. "
      + "Eksportér igen fra det oprindelige register.",
    en: "{file}: row {id} of \"{table}\" breaks the register's rules. Nothing is changed. "
      + "Export again from the original register.")
  public static let badValue = Phrase(
    da: "{file}: række {id} i \"{table}\" har i \"{column}\" værdien \"{value}\", som ikke kan "
      + "læses der. Intet er ændret. Ret den i det oprindelige register, og eksportér igen.",
    en: "{file}: row {id} of \"{table}\" has in \"{column}\" the value \"{value}\", which cannot "
      + "be read there. Nothing is changed. Mend it in the original register, and export again.")
  public static let registerInUse = Phrase(
    da:
      "{file}: et helt register kan kun indlæses i et tomt, og her er {count} {count:virksomhed|virksomheder}. "
      + "Vælg et nyt med --db STI.",
    en: "{file}: a whole register can only be read into an empty one, and this has {count} "
      + "organisations. Name a new one with --db PATH.")
  public static let registerInUseAtDesk = Phrase(
    da:
      "{file} er et helt register, og det kan kun indlæses i et tomt; her er {count} {count:virksomhed|virksomheder}.",
    en: "{file} is a whole register, and that can only be read into an empty one; this has {count} "
      + "organisations.")
  public static let severalRegisters = Phrase(
    da: "Et helt register indlæses alene. Nævn kun den ene fil.",
    en: "A whole register is imported alone. Name only that file.")

  // MARK: On the desk

  public static let open = Phrase(da: "Indlæs en liste eller et regneark", en: "Bring a list in")
  public static let takeBack = Phrase(
    da: "Tag den seneste indlæsning tilbage", en: "Take the last import back")
  public static let askPath = Phrase(
    da: "Hvor ligger listen? (sti, fx ~/liste.xlsx)", en: "Where is the list? (path)")
  public static let previewTitle = Phrase(da: "Liste: {file}", en: "List: {file}")
  public static let previewHint = Phrase(
    da: "Enter på en kolonne siger, hvad den er", en: "Enter on a column says what it is")
  public static let storeList = Phrase(da: "Indlæs listen", en: "Bring the list in")
  public static let nameFirst = Phrase(
    da: "Sig først, hvilken kolonne der er navnet.", en: "First say which column is the name.")
  public static let columns = Phrase(da: "Kolonner", en: "Columns")
  public static let columnsAsLastTime = Phrase(
    da: "Kolonner, som de sidst blev valgt for en liste som denne",
    en: "Columns, as they were chosen for the last list like this one")
  public static let columnIs = Phrase(da: "{column} → {field}", en: "{column} → {field}")
  public static let notImported = Phrase(da: "indlæses ikke", en: "not brought in")
  public static let firstRows = Phrase(da: "De første rækker", en: "The first rows")
  public static let chooseColumn = Phrase(
    da: "Hvad er kolonnen {column}?", en: "What is the column {column}?")
  public static let storing = Phrase(da: "Listen indlæses …", en: "The list is brought in …")
  public static let takingBack = Phrase(
    da: "Indlæsningen tages tilbage …", en: "The import is taken back …")
  public static let nothingImported = Phrase(
    da: "Der er ikke indlæst noget her siden start.",
    en: "Nothing was brought in here since the start.")
  public static let showPage = Phrase(
    da: "Se, hvad der blev af rækkerne i den indlæste liste",
    en: "See what became of the rows of the imported list")
  public static let storedMeanwhile = Phrase(
    da: "{sums} Rækkerne: Ctrl+P, »indlæste liste«.",
    en: "{sums} The rows: Ctrl+P, \"imported list\".")
  public static let pageTitle = Phrase(da: "Indlæst liste", en: "Imported list")
  public static let pageMore = Phrase(
    da: "… og {count} {count:række|rækker} til, der ikke er vist her.",
    en: "… and {count} more {count:row|rows} that are not shown here.")

  // MARK: Line by line

  public static let ledgerFile = Phrase(da: "fil", en: "file")
  public static let ledgerLine = Phrase(da: "linje", en: "line")
  public static let ledgerOutcome = Phrase(da: "udfald", en: "outcome")
  public static let ledgerReference = Phrase(da: "reference", en: "reference")
  public static let ledgerWhy = Phrase(da: "hvorfor", en: "why")
  public static let ledgerNew = Phrase(da: "ny", en: "new")
  public static let ledgerUpdated = Phrase(da: "ændret", en: "changed")
  public static let ledgerJoined = Phrase(da: "samlet", en: "joined")
  public static let ledgerSkipped = Phrase(da: "uændret", en: "unchanged")
  public static let ledgerDoubtful = Phrase(da: "mulig dublet", en: "possible duplicate")
  public static let ledgerRemarked = Phrase(da: "bemærk", en: "remark")
  public static let ledgerRejected = Phrase(da: "afvist", en: "refused")
  public static let ledgerAlike = Phrase(da: "ligner {alike}", en: "looks like {alike}")
  public static let ledgerFirst = Phrase(
    da: "som {file}, linje {line}", en: "as {file}, line {line}")

  // MARK: Taking back

  public static let unknownBatch = Phrase(
    da: "Der er ingen import nummer {batch}. Numrene står, hvor en import er meldt færdig.",
    en: "There is no import number {batch}. The number is told when an import is done.")
  public static let batchTakenBack = Phrase(
    da: "Import {batch} er allerede taget tilbage.",
    en: "Import {batch} is taken back already.")
  public static let keptSince = Phrase(
    da: "Det, kolleger har arbejdet videre med, bliver stående.",
    en: "What colleagues have worked on since stays.")
  public static let changedSince = Phrase(
    da: "Ændret siden: {what}.", en: "Changed since: {what}.")
  public static let builtSince = Phrase(
    da: "Bygger på den: {what}.", en: "Stands on it: {what}.")
  public static let obstacleName = Phrase(da: "»{name}«", en: "\"{name}\"")
  public static let obstacleAt = Phrase(da: "ved {reference}", en: "at {reference}")
  public static let obstaclesMore = Phrase(da: "og {count} til", en: "and {count} more")
}
