/// What a check of the register looks at and finds.
public enum CheckPhrases {
  public static let title = Phrase(
    da: "Kontrol af {path} · {count} organisationer · SQLite {version}",
    en: "Check of {path} · {count} organisations · SQLite {version}")
  public static let sound = Phrase(
    da: "Der er ikke fundet fejl.", en: "No faults were found.")
  public static let unsound = Phrase(
    da: "{path}: der er fundet {count} fejl. Tag en kopi af filen, før nogen skriver i den, "
      + "og hent den seneste sikkerhedskopi.",
    en: "{path}: {count} faults were found. Copy the file before anybody writes to it, "
      + "and fetch the latest backup.")
  public static let more = Phrase(
    da: "og {count} til, som ikke er vist", en: "and {count} more that are not shown")
  public static let fine = Phrase(da: "ok", en: "ok")
  public static let faulty = Phrase(da: "FEJL", en: "FAULT")

  // MARK: What is looked at

  public static let file = Phrase(
    da: "filen: sider, indekser og skemaets regler", en: "the file: pages, indexes, schema rules")
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
  public static let search = Phrase(
    da: "søgeindekset mod rækkerne", en: "the search index against rows")

  // MARK: Faults

  public static let row = Phrase(da: "{table} {id}: {problem}", en: "{table} {id}: {problem}")
  public static let refersToNothing = Phrase(
    da: "henviser til en række i {table}, som ikke findes",
    en: "refers to a row of {table} that is not there")
  public static let notJSON = Phrase(
    da: "{column} er ikke en gyldig liste", en: "{column} is no valid list")
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
  public static let historyDiffers = Phrase(
    da: "historikken har en anden udgave", en: "history has another revision")
  public static let rowMissing = Phrase(
    da: "rækken er væk, men historikken siger ikke hvordan",
    en: "the row is gone, and history does not say how")

  // MARK: The search index

  public static let notFindable = Phrase(
    da: "organisation {id} kan ikke findes", en: "organisation {id} cannot be found")
  public static let surplus = Phrase(
    da: "organisation {id} kan findes, men er væk", en: "organisation {id} is found but gone")
  public static let stale = Phrase(
    da: "organisation {id} findes på noget forældet", en: "organisation {id} is found by old words")
  public static let misplaced = Phrase(
    da: "organisation {id} står forkert i listen", en: "organisation {id} is out of order")
  public static let tokensDiffer = Phrase(
    da: "indekset har andre ord end rækkerne", en: "the index has other words than the rows")
  public static let wordsDiffer = Phrase(
    da: "ordlisten er ikke indeksets", en: "the vocabulary is not the index's")

  // MARK: What no check can show

  public static let notProven = Phrase(
    da: "Det kan kontrollen ikke vise:", en: "What this check cannot show:")
  public static let truth = Phrase(
    da: "at oplysningerne er rigtige; kun at de passer sammen",
    en: "that the facts are right; only that they fit together")
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
