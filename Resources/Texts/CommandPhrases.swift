/// What the command line says.
public enum CommandPhrases {
  public static let unexpected = Phrase(
    da: "Noget gik galt: {detail}", en: "Something went wrong: {detail}")
  public static let unknownReference = Phrase(
    da: "\"{reference}\" er ikke i registeret. Find nummeret med: hotline find NAVN",
    en: "\"{reference}\" is not in the register. Find the number with: hotline find NAME")
  public static let unknownCategory = Phrase(
    da: "Der er ingen kategori \"{code}\". Udelad --category, så findes den ud fra ordene.",
    en: "There is no category \"{code}\". Leave out --category, and the words decide.")
  public static let unknownPeriod = Phrase(
    da: "Der er ingen strategiperiode \"{code}\". Registret har: {known}",
    en: "There is no strategy period \"{code}\". The register has: {known}")
  public static let noPeriod = Phrase(
    da: "Registret har ingen strategiperiode at tælle i. Åbn skrivebordet med hotline, tryk F9, og "
      + "vælg »Ny strategiperiode«.",
    en: "The register has no strategy period to count in. Open the desk with hotline, press F9 and "
      + "choose \"New strategy period\".")
  public static let onlyDrafts = Phrase(
    da:
      "Registret har kun udkast til strategiperioder ({known}). Nævn et med --period, eller vedtag "
      + "det ved skrivebordet: F9, Ctrl+E, »Tilstand«.",
    en:
      "The register has only drafts of strategy periods ({known}). Name one with --period, or adopt "
      + "it at the desk: F9, Ctrl+E, \"State\".")

  // MARK: The telephone

  public static let noDesk = Phrase(
    da: "Intet skrivebord kører for {user} på dette register.",
    en: "No desk of {user} runs on this register.")
  public static let notANumber = Phrase(
    da: "\"{text}\" er ikke et telefonnummer. Et hemmeligt nummer er: anonymous",
    en: "\"{text}\" is not a telephone number. A secret one is: anonymous")
  public static let notAPhoneEvent = Phrase(
    da: "Det, der kom ind, er ikke et opkald i Zammads eller Relatels form.",
    en: "What came in is no call in the shape of Zammad or Relatel.")

  // MARK: The register

  /// Stands where the path of a register would.
  public static let demoRegister = Phrase(
    da: "demoregisteret (--demo)", en: "the fictional register (--demo)")

  public static let busy = Phrase(
    da:
      "{path} er optaget: en anden har skrevet i mere end {seconds} {seconds:sekund|sekunder}. Prøv igen om lidt.",
    en:
      "{path} is busy: somebody writes for more than {seconds} {seconds:second|seconds}. Try again soon."
  )
  public static let busyWith = Phrase(
    da:
      "{path} er optaget: {holder} i mere end {seconds} {seconds:sekund|sekunder}. Prøv igen om lidt.",
    en: "{path} is busy: {holder} for more than {seconds} {seconds:second|seconds}. Try again soon."
  )
  public static let diskFull = Phrase(
    da: "Disken er fuld, og der er ikke plads til mere i {path}. Gør plads, og prøv igen.",
    en: "The disk is full, and {path} has no room for more. Make room and try again.")
  public static let numbersUsedUp = Phrase(
    da:
      "Tabellen {table} i {path} har ikke numre til flere rækker, og intet er gemt: en tæller er beskadiget "
      + "eller ændret uden om Hotline. hotline check siger, hvad der er galt; en sikkerhedskopi "
      + "(hotline restore FIL) retter det.",
    en:
      "The table {table} in {path} has no numbers for more rows, and nothing is saved: a counter was damaged, "
      + "or changed past Hotline. hotline check says what is wrong; a backup (hotline restore FILE) mends it."
  )
  public static let readOnly = Phrase(
    da: "Du må ikke skrive i {path}, så intet er gemt. Få skriveret dér, eller bed en kollega, "
      + "der har den.",
    en: "You may not write at {path}, so nothing is saved. Get the right to, or ask a colleague "
      + "who has it.")
  public static let readOnlyAsked = Phrase(
    da: "Med --readonly gemmes intet. Udelad --readonly.",
    en: "With --readonly nothing is saved. Leave out --readonly.")
  /// Behind what has to be opened once by somebody who may write.
  public static let leaveOutReadOnly = Phrase(
    da: "Må du det, så udelad --readonly.", en: "If you may, leave out --readonly.")
  /// Behind a sentence that names keys.
  public static let keysAreTheDesks = Phrase(
    da: "(Tasterne er skrivebordets: hotline)", en: "(The keys are those of the desk: hotline)")
  public static let upgradedMeanwhile = Phrase(
    da: "En kollega har bragt {path} op på en nyere udgave af Hotline, og intet er gemt. Brug "
      + "den nye udgave.",
    en: "A colleague brought {path} to a later version of Hotline, and nothing is saved. Use the "
      + "new version.")
  public static let rowIsGone = Phrase(
    da: "En kollega har imens fjernet eller lagt sammen, hvad der skulle ændres. Intet er gemt; "
      + "se efter, og prøv igen.",
    en: "A colleague meanwhile removed or merged what was to change. Nothing is saved; look "
      + "again, and try again.")
  public static let conflict = Phrase(
    da: "{staff} har ændret det samme imens. Intet er gemt; se efter, og prøv igen.",
    en: "{staff} changed the same meanwhile. Nothing is saved; look again, and try again.")
  public static let replaced = Phrase(
    da: "{path} er flyttet eller byttet ud undervejs. Se efter, hvad der står, og prøv igen.",
    en: "{path} was moved or replaced meanwhile. See what stands there and try again.")
  public static let damaged = Phrase(
    da: "{path} er beskadiget ({detail}). Luk alle skriveborde, og red det, der kan læses, i en "
      + "ny fil: hotline check --salvage NY.sqlite --db '{path}' - eller flyt filen og dens -wal "
      + "og -shm til side, og læg den seneste sikkerhedskopi (hotline backup) i dens sted.",
    en: "{path} is damaged ({detail}). Quit every desk, and save what can be read in a new file: "
      + "hotline check --salvage NEW.sqlite --db '{path}' - or move the file with its -wal and "
      + "-shm aside, and put the latest backup (hotline backup) in its place.")
  public static let noFilesLeft = Phrase(
    da: "Programmet må ikke åbne filer nok: grænsen er {limit} (ulimit -n), og {needed} skal være "
      + "fri. Sæt den op, og prøv igen: ulimit -n 1024",
    en: "The program may not open enough files: the limit is {limit} (ulimit -n), and {needed} "
      + "have to be free. Raise it and try again: ulimit -n 1024")
  public static let registerFailed = Phrase(
    da: "{path} svarede med en fejl, og intet mere er gemt. Prøv igen. ({detail})",
    en: "{path} answered with an error, and nothing more is saved. Try again. ({detail})")

  // MARK: Show

  public static let address = Phrase(da: "Adresse", en: "Address")
  public static let phone = Phrase(da: "Telefon", en: "Phone")
  public static let mail = Phrase(da: "Mail", en: "Mail")
  public static let industry = Phrase(da: "Branche", en: "Industry")
  public static let employees = Phrase(da: "Ansatte", en: "Employees")
  public static let sovSince = Phrase(da: "SØV siden", en: "SØV since")
  public static let inquiry = Phrase(da: "Henvendelse", en: "Inquiry")
  public static let rsvSince = Phrase(da: "RSV siden", en: "RSV since")

  // MARK: Import

  public static let imported = Phrase(
    da: "Importeret: {new} {new:ny|nye}, {updated} ændret, {joined} samlet, {skipped} uændret, "
      + "{doubtful} {doubtful:mulig dublet|mulige dubletter}, {rejected} afvist.",
    en: "Imported: {new} new, {updated} updated, {joined} joined, {skipped} unchanged, "
      + "{doubtful} possible {doubtful:duplicate|duplicates}, {rejected} rejected.")
  public static let importTried = Phrase(
    da:
      "Prøvet, intet er gemt: {new} {new:ny|nye}, {updated} ændres, {joined} samles, {skipped} uændret, "
      + "{doubtful} {doubtful:mulig dublet|mulige dubletter}, {rejected} afvises.",
    en: "Tried, nothing is stored: {new} new, {updated} to update, {joined} to join, "
      + "{skipped} unchanged, {doubtful} possible {doubtful:duplicate|duplicates}, {rejected} to reject."
  )
  public static let importUpdated = Phrase(
    da: "  ændret  {file}, linje {line}: {reference}  {changes}",
    en: "  updated  {file}, line {line}: {reference}  {changes}")
  public static let importJoined = Phrase(
    da: "  samlet  {file}, linje {line}: {reference}, som linje {first}  {changes}",
    en: "  joined  {file}, line {line}: {reference}, as line {first}  {changes}")
  public static let importSkipped = Phrase(
    da: "  uændret  {file}, linje {line}: {reference}",
    en: "  unchanged  {file}, line {line}: {reference}")
  public static let importDoubtful = Phrase(
    da: "  mulig dublet  {file}, linje {line}: {new} er ny og ligner {alike}",
    en: "  possible duplicate  {file}, line {line}: {new} is new and like {alike}")
  public static let importChange = Phrase(
    da: "{field}: {from} → {to}", en: "{field}: {from} → {to}")
  public static let importYes = Phrase(da: "ja", en: "yes")
  public static let importNo = Phrase(da: "nej", en: "no")
  public static let importNothingAdded = Phrase(da: "intet nyt", en: "nothing new")
  public static let importCeased = Phrase(da: "ophørt {day}", en: "ceased {day}")
  public static let importRejected = Phrase(
    da: "  afvist  {file}, linje {line}: {reason}", en: "  rejected  {file}, line {line}: {reason}")
  public static let importNote = Phrase(
    da: "  bemærk  {file}, linje {line}: {reason}", en: "  note  {file}, line {line}: {reason}")
  public static let importMore = Phrase(
    da: "  og {count} til, som ikke er vist", en: "  and {count} more that are not shown")
  public static let importIgnored = Phrase(
    da: "  ikke importerede kolonner: {columns}", en: "  columns that are not imported: {columns}")
  public static let importBatch = Phrase(
    da: "Tag importen tilbage med: {command}", en: "Take the import back with: {command}")
  public static let importNotKept = Phrase(
    da: "Med --demo bliver intet gemt.", en: "With --demo nothing is kept.")
  public static let importProgress = Phrase(
    da: "{done} af {all} rækker · {rate}/s · {left} s tilbage",
    en: "{done} of {all} rows · {rate}/s · {left} s left")
  public static let importUndone = Phrase(
    da: "Import {batch} er taget tilbage: {count} {count:række|rækker}.",
    en: "Import {batch} is taken back: {count} {count:row|rows}.")
  public static let importPartly = Phrase(
    da:
      "{file}, linje {line}: {reason}. {count} {count:afvist række|afviste rækker} er ikke ændret i registeret. "
      + "Ret {count:den|dem} i filen, og importér den igen.",
    en:
      "{file}, line {line}: {reason}. {count} rejected {count:row|rows} changed nothing in the register. "
      + "Mend {count:it|them} in the file and import it again.")

  // MARK: Export

  public static let exportedList = Phrase(
    da: "{path}: {count} {count:række|rækker}",
    en: "{path}: {count} {count:row|rows}")
  public static let exportedPart = Phrase(
    da: "Gemt i {path}.", en: "Saved in {path}.")
  public static let wholeLists = Phrase(
    da: "--organisation gælder --format hotline, vcard og ical; lister er hele.",
    en: "--organisation goes with --format hotline, vcard and ical; lists are whole.")
  public static let schemaOfAll = Phrase(
    da: "--schema og --with-schema er om hele registret; lad --format og --organisation være ude.",
    en: "--schema and --with-schema are of the whole register; leave out --format, --organisation.")
  public static let listsAreNotAll = Phrase(
    da: "Listerne rummer det, der har en kolonne. Alt med historik: hotline export -o FIL.json",
    en: "The lists hold what has a column. All with history: hotline export -o FILE.json")

  public static let exported = Phrase(
    da: "Hele registeret er eksporteret til {path}.",
    en: "The whole register is exported to {path}."
  )
}
