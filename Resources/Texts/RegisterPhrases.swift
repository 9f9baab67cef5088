/// What the register says when it cannot do what it was asked, and what to do about it.
public enum RegisterPhrases {
  // MARK: Opening

  public static let missing = Phrase(
    da: "Der er intet register i {path}. Lav et med »hotline import«, eller vælg et med --db.",
    en: "There is no register at {path}. Make one with \"hotline import\", or name one with --db.")
  public static let isDirectory = Phrase(
    da: "{path} er en mappe. Skriv navnet på en fil i den: --db {path}/hotline.sqlite",
    en: "{path} is a folder. Name a file in it: --db {path}/hotline.sqlite")
  public static let isNoFile = Phrase(
    da: "{path} er en enhed eller et rør, ikke en fil. Vælg en fil med --db.",
    en: "{path} is a device or a pipe, not a file. Choose a file with --db.")
  public static let notARegister = Phrase(
    da: "{path} er ikke et Hotline-register. Filen er ikke rørt; vælg en anden med --db.",
    en: "{path} is not a register of Hotline. It was not touched; choose another with --db.")
  public static let foreignSchema = Phrase(
    da: "I {path} er der lagt noget ind, som kører af sig selv og ikke er Hotlines. Registeret er "
      + "ikke åbnet og ikke rørt. Åbn en sikkerhedskopi med --db, og sig det til den, der passer "
      + "serveren.",
    en: "Something was put into {path} that runs by itself and is not Hotline's. The register was "
      + "neither opened nor touched. Open a backup with --db, and tell whoever looks after the "
      + "server.")
  public static let folderNotWritable = Phrase(
    da: "Du kan ikke skrive i mappen {path}. Få skriveret til den, eller vælg en anden med --db.",
    en: "You cannot write in the folder {path}. Get the right to, or choose another with --db.")
  public static let folderMissing = Phrase(
    da: "Mappen {path} findes ikke. Opret den med: mkdir -p '{path}'",
    en: "The folder {path} does not exist. Make it with: mkdir -p '{path}'")
  public static let fileNotReadable = Phrase(
    da: "Du kan ikke læse {path}. Se, hvem der må, med: ls -l '{path}'",
    en: "You cannot read {path}. See who may with: ls -l '{path}'")
  public static let newerSchema = Phrase(
    da: "{path} er skrevet af en nyere Hotline. Brug den nyeste udgave af programmet.",
    en: "{path} was written by a later Hotline. Use the newest version of the program.")
  public static let olderSchema = Phrase(
    da: "{path} er skrevet af en ældre Hotline. Lad en, der må skrive i det, åbne det én gang.",
    en: "{path} was written by an earlier Hotline. Let somebody who may write it open it once.")
  public static let notCopied = Phrase(
    da: "Registeret skal bringes op på denne udgave, men først kopieres, og det gik ikke: {reason} "
      + "Intet er ændret. Gør plads, og start igen.",
    en: "The register has to be brought to this version, but copied first, and that failed: "
      + "{reason} Nothing is changed. Make room and start again.")
  public static let made = Phrase(
    da: "Der var intet register i {path}, så et nyt er lavet for {municipality}. Er stien skrevet "
      + "forkert, så slet filen, og start igen med den rigtige --db.",
    en: "There was no register at {path}, so a new one is made for {municipality}. If the path is "
      + "mistyped, delete the file and start again with the right --db.")
  public static let upgraded = Phrase(
    da: "Registeret er bragt op på denne udgave. Som det var, ligger det i {path}.",
    en: "The register was brought to this version. As it was, it lies in {path}.")
  public static let unshippedSchema = Phrase(
    da: "{path} er lavet med en tidlig prøveudgave og er ikke rørt. Skriv det ud med den udgave: "
      + "hotline export --format hotline -o register.json --db '{path}' - og læs det ind i et nyt: "
      + "hotline import register.json --db NYT.sqlite",
    en: "{path} was made with an early trial version and was not touched. Export it with that "
      + "version: hotline export --format hotline -o register.json --db '{path}' - and import it "
      + "into a new one: hotline import register.json --db NEW.sqlite")
  public static let logNotTakenIn = Phrase(
    da:
      "Ved {path} ligger en log (-wal), som ikke er læst ind. Lad en, der må skrive i registeret, "
      + "åbne det én gang.",
    en:
      "A log (-wal) lies beside {path} that is not taken in. Let somebody who may write the "
      + "register open it once.")
  public static let cannotLock = Phrase(
    da: "Låsefilen {path} kan ikke bruges, og intet er ændret ({detail}). "
      + "Læg registeret på serverens egen disk, eller fjern det, der står på filens plads.",
    en: "The lock file {path} cannot be used, and nothing is changed ({detail}). "
      + "Put the register on the server's own disk, or remove what stands in the file's place.")
  public static let inTheWay = Phrase(
    da:
      "{path}: her har Hotline noget af sit eget, men der står noget andet, såsom en genvej til et "
      + "andet sted. Intet er ændret. Fjern den, og prøv igen.",
    en: "{path}: Hotline keeps something of its own here, but something else stands in its place, "
      + "such as a link to another one. Nothing is changed. Remove it and try again.")
  public static let networkFileSystem = Phrase(
    da: "{path} ligger på et netværksdrev, hvor flere ikke kan skrive sikkert. "
      + "Læg registeret på serverens egen disk.",
    en: "{path} lies on a network drive, where several cannot write safely. "
      + "Put the register on the server's own disk.")

  // MARK: While open

  public static let replaced = Phrase(
    da: "{path} er flyttet eller byttet ud, mens du arbejdede. Intet er gemt i den nye fil; "
      + "din kladde er gemt. Luk med Ctrl+Q, og start igen.",
    en: "{path} was moved or replaced while you worked. Nothing was saved in the new file; "
      + "your draft is kept. Quit with Ctrl+Q and start again.")
  public static let upgradedMeanwhile = Phrase(
    da: "En kollega har bragt registeret op på en nyere udgave af Hotline. Her gemmes ikke mere; "
      + "dine kladder er gemt. Luk med Ctrl+Q, og start den nye udgave.",
    en: "A colleague brought the register to a later version of Hotline. Nothing more is saved "
      + "here; your drafts are kept. Quit with Ctrl+Q and start the new version.")
  public static let writtenMeanwhile = Phrase(
    da: "{path} er taget i brug af en kollega, mens det blev læst. "
      + "Start igen for at se det nyeste.",
    en: "A colleague began to write {path} while it was read. Start again to see the newest.")
  public static let busy = Phrase(
    da: "Registeret er optaget efter {seconds} {seconds:sekunds|sekunders} ventetid. "
      + "Din tekst er bevaret; prøv igen med Ctrl+S.",
    en: "The register is busy after {seconds} {seconds:second|seconds} of waiting. "
      + "Your text is kept; try again with Ctrl+S.")
  public static let busyNow = Phrase(
    da: "Registeret er optaget lige nu. Din tekst er bevaret; prøv igen med Ctrl+S.",
    en: "The register is busy just now. Your text is kept; try again with Ctrl+S.")
  public static let busyWith = Phrase(
    da:
      "{holder} i mere end {seconds} {seconds:sekund|sekunder}. Din tekst er bevaret; prøv igen med Ctrl+S.",
    en:
      "{holder} for more than {seconds} {seconds:second|seconds}. Your text is kept; try again with Ctrl+S."
  )
  public static let diskFull = Phrase(
    da: "Disken er fuld, og det blev ikke gemt. Din tekst er bevaret; gør plads, og tryk Ctrl+S.",
    en: "The disk is full, and it was not saved. Your text is kept; make room and press Ctrl+S.")
  public static let numbersUsedUp = Phrase(
    da:
      "Tabellen {table} har ikke numre til flere rækker, og det blev ikke gemt: en tæller er beskadiget eller "
      + "ændret uden om Hotline. Din tekst er bevaret. hotline check siger, hvad der er galt; en sikkerhedskopi "
      + "(hotline restore FIL) retter det.",
    en:
      "The table {table} has no numbers for more rows, and it was not saved: a counter was damaged, or changed "
      + "past Hotline. Your text is kept. hotline check says what is wrong; a backup (hotline restore FILE) "
      + "mends it.")
  public static let diskFailed = Phrase(
    da: "Disken fejler ved {path}, og intet er gemt. "
      + "Prøv igen; bliver det ved, så tag fat i driften. ({detail})",
    en: "The disk fails at {path}, and nothing is saved. "
      + "Try again; if it goes on, call operations. ({detail})")
  public static let extractNeedsLog = Phrase(
    da:
      "Hvad der tages ud af registeret, noteres i dets historik, og med --readonly skrives intet. "
      + "Intet er taget ud: udelad --readonly.",
    en:
      "What is taken out of the register is noted in its history, and with --readonly nothing is "
      + "written. Nothing was taken out: leave out --readonly.")
  public static let extractNotNoted = Phrase(
    da:
      "Hvad der tages ud af registeret, noteres i dets historik, og du må ikke skrive i {path}. "
      + "Intet er taget ud: få skriveret dér, eller bed en kollega, der har den, om udtrækket.",
    en:
      "What is taken out of the register is noted in its history, and you may not write at "
      + "{path}. Nothing was taken out: get the right to write there, or ask a colleague who has "
      + "it.")
  /// On a desk that was started with `--readonly`, and on that of somebody who may not write the file.
  public static let readOnly = Phrase(
    da: "Kun læsning (--readonly, eller du må ikke skrive i filen): der kan ikke gemmes.",
    en: "Reading only (--readonly, or you may not write the file): nothing can be saved.")
  public static let damaged = Phrase(
    da: "Registeret er beskadiget ({detail}). Luk med Ctrl+Q, og red det, der kan læses, i en ny "
      + "fil: hotline check --salvage NY.sqlite - eller flyt filen og dens -wal og -shm til side, "
      + "og læg den seneste sikkerhedskopi i dens sted.",
    en: "The register is damaged ({detail}). Quit with Ctrl+Q, and save what can be read in a new "
      + "file: hotline check --salvage NEW.sqlite - or move the file with its -wal and -shm "
      + "aside, and put the latest backup in its place.")
  public static let nothingReadable = Phrase(
    da: "Intet i {path} kan læses: filen er tom, eller dens begyndelse er væk. Flyt den til side, "
      + "og læg den seneste sikkerhedskopi i dens sted, eller læs den seneste eksport ind i et "
      + "nyt: hotline import EKSPORT.json --db NYT.sqlite",
    en: "Nothing can be read in {path}: the file is empty, or its beginning is gone. Move it "
      + "aside, and put the latest backup in its place, or import the latest export into a new "
      + "one: hotline import EXPORT.json --db NEW.sqlite")
  public static let emptyFile = Phrase(
    da: "{path} er en tom fil (0 byte). Lå der et register, så læg den seneste sikkerhedskopi i "
      + "dens sted; ellers slet filen, så laver »hotline import« eller skrivebordet et nyt.",
    en: "{path} is an empty file (0 bytes). If a register lay there, put the latest backup in its "
      + "place; otherwise delete the file, and \"hotline import\" or the desk makes a new one.")
  public static let draftsDamaged = Phrase(
    da: "Kladdefilen {file} er beskadiget. Den, hvis kladder det er, lukker skrivebordet og "
      + "starter det igen: så reddes det, der kan læses.",
    en: "The file of drafts {file} is damaged. Whose drafts they are quits the desk and starts it "
      + "again: what can be read is then saved.")
  public static let noFilesLeft = Phrase(
    da: "Programmet må ikke åbne flere filer: grænsen er {limit} (ulimit -n). Din tekst er "
      + "bevaret. Luk, sæt grænsen op med: ulimit -n 1024 - og start igen.",
    en: "The program may open no more files: the limit is {limit} (ulimit -n). Your text is kept. "
      + "Quit, raise the limit with: ulimit -n 1024 - and start again.")
  public static let damagedHistory = Phrase(
    da: "Historikken for {table} kan ikke læses, så handlingen kan ikke fortrydes. "
      + "Kør »hotline check«.",
    en: "The history of {table} cannot be read, so the action cannot be undone. "
      + "Run \"hotline check\".")
  public static let rowIsGone = Phrase(
    da: "En kollega har fjernet eller lagt sammen, hvad du retter. Din tekst er bevaret i kladden "
      + "(F6).",
    en: "A colleague removed or merged what you edit. Your text is kept in the draft (F6).")
  public static let conflict = Phrase(
    da: "{staff} har rettet det samme felt imens. Vælg side med ← og →, og gem med Ctrl+S.",
    en: "{staff} changed the same field meanwhile. Choose a side with ← and →, save with Ctrl+S.")
  public static let constraint = Phrase(
    da: "Registeret siger nej til oplysningerne. Ret felterne, og prøv igen med Ctrl+S. ({detail})",
    en: "The register refuses the details. Change the fields, try again with Ctrl+S. ({detail})")
  public static let shippedData = Phrase(
    da: "Programmets egne data passer ikke til det. Hent programmet igen. ({detail})",
    en: "The program's own data does not fit it. Fetch the program again. ({detail})")
  public static let database = Phrase(
    da: "Registeret svarede med en fejl. Din tekst er bevaret; prøv igen. ({detail})",
    en: "The register answered with an error. Your text is kept; try again. ({detail})")

  // MARK: What the opening noticed

  public static let openedReadOnly = Phrase(
    da: "Kun læsning: du må ikke skrive i {path}.",
    en: "Reading only: you may not write at {path}.")
  public static let nothingKept = Phrase(
    da: "Med --readonly skrives intet på disken: hvad du skriver, er væk, når du lukker, og dine "
      + "kladder fra før er ikke hentet.",
    en: "With --readonly nothing is written to the disk: what you type is gone when you quit, and "
      + "your earlier drafts are not fetched.")
  public static let wrongRights = Phrase(
    da: "{path} har forkerte rettigheder. Ret dem med: {command}",
    en: "{path} has the wrong rights. Mend them with: {command}")

  // MARK: Who holds the lock

  public static let holderOpens = Phrase(
    da: "{user} åbner registeret", en: "{user} opens the register")
  public static let holderCloses = Phrase(
    da: "{user} lukker registeret", en: "{user} closes the register")
  public static let holderTidies = Phrase(
    da: "{user} rydder op i registeret", en: "{user} tidies the register")
  public static let holderErases = Phrase(
    da: "{user} sletter persondata", en: "{user} erases personal data")
  public static let holderRepairs = Phrase(
    da: "{user} laver søgningen om", en: "{user} makes the search anew")
  public static let holderNotes = Phrase(
    da: "{user} tager et udtræk", en: "{user} takes an extract")
  public static let holderRestores = Phrase(
    da: "{user} gendanner en sikkerhedskopi", en: "{user} puts a backup back")
  public static let holderBacksUp = Phrase(
    da: "{user} tager en sikkerhedskopi", en: "{user} makes a backup")
  public static let holderImports = Phrase(
    da: "{user} importerer", en: "{user} imports")
  public static let holderSaves = Phrase(
    da: "{user} gemmer", en: "{user} saves")
}
