/// What a backup says.
public enum BackupPhrases {
  public static let scheduledFailed = Phrase(
    da: "Sikkerhedskopien efter planen blev ikke lavet: {detail}",
    en: "The backup of the schedule was not made: {detail}")
  public static let done = Phrase(
    da: "Sikkerhedskopi i {path}: {rows} {rows:række|rækker}, {size} MB, læst igen og uden fejl. "
      + "Den rummer også det, der senere slettes; opbevar den som registeret.",
    en: "Backup in {path}: {rows} {rows:row|rows}, {size} MB, read back without faults. "
      + "It also holds what is erased later; keep it as the register.")
  public static let doneWithFaults = Phrase(
    da: "Sikkerhedskopi i {path}: {rows} {rows:række|rækker}, {size} MB, læst igen. "
      + "Den har registerets {count} fejl med; »hotline check« nævner {count:den|dem}.",
    en: "Backup in {path}: {rows} {rows:row|rows}, {size} MB, read back. "
      + "It has the register's {count} {count:fault|faults}; \"hotline check\" names {count:it|them}."
  )
  public static let damaged = Phrase(
    da: "{path}: kopien kan ikke læses igen og er fjernet. Kør »hotline check«. ({detail})",
    en: "{path}: the copy cannot be read back and was removed. Run \"hotline check\". ({detail})")
  public static let unsound = Phrase(
    da:
      "{path}: registeret har {count} fejl, og kopien har dem med; den er fjernet, og det, der stod "
      + "her, står her endnu. Kør »hotline check«. ({first})",
    en:
      "{path}: the register has {count} {count:fault|faults}, and so has the copy; it was removed, and what stood "
      + "here stands here still. Run \"hotline check\". ({first})")
  public static let differs = Phrase(
    da: "{path}: kopien har ikke registerets antal rækker og er fjernet. Prøv igen om lidt.",
    en: "{path}: the copy has not the register's number of rows and was removed. Try again soon.")

  // MARK: Putting one back

  public static let noBackup = Phrase(
    da: "{path}: der er ingen fil. Registeret er, som det var.",
    en: "{path}: there is no file. The register is as it was.")
  public static let isTheRegister = Phrase(
    da: "{path} er registeret selv. Nævn en sikkerhedskopi af det.",
    en: "{path} is the register itself. Name a backup of it.")
  public static let otherRegister = Phrase(
    da: "{path} er en kopi af et andet register. Åbn det med --db {path}.",
    en: "{path} is a copy of another register. Open it with --db {path}.")
  public static let inMemory = Phrase(
    da: "Det opdigtede register har ingen fil. Nævn et register med --db.",
    en: "The fictional register has no file. Name a register with --db.")
  public static let backupDamaged = Phrase(
    da:
      "{path}: kopien kan ikke læses hel. Registeret er, som det var; "
      + "tag en anden kopi. ({detail})",
    en:
      "{path}: the copy cannot be read whole. The register is as it was; "
      + "take another copy. ({detail})"
  )
  public static let backupUnsound = Phrase(
    da:
      "{path}: kopien har {count} fejl, og registeret er, som det var. »hotline check --db {path}« "
      + "nævner {count:den|dem}; --despite-faults tager kopien, som den er. ({first})",
    en:
      "{path}: the copy has {count} {count:fault|faults}, and the register is as it was. "
      + "\"hotline check --db {path}\" names {count:it|them}; --despite-faults takes the copy as it is. "
      + "({first})")
  public static let hasFaults = Phrase(
    da: "Kopien har {count} fejl; »hotline check --db {path}« nævner {count:den|dem}.",
    en:
      "The copy has {count} {count:fault|faults}; \"hotline check --db {path}\" names {count:it|them}."
  )
  public static let comesBack = Phrase(
    da:
      "Siden kopien er der slettet persondata {count} {count:gang|gange}: det kommer tilbage med kopien. "
      + "Slet det igen bagefter; »Anmodninger om sletning og indsigt« siger hvornår og hvorfor, og hotline "
      + "retention tager det, hvis tid er gået.",
    en:
      "Personal data was erased {count} {count:time|times} since the backup: it comes back with it. "
      + "Erase it again afterwards; the list of requests says when and why, and hotline retention takes what is "
      + "past its time.")
  public static let personsComeBack = Phrase(
    da: "Disse kontaktpersoner er glemt siden og står i kopien:",
    en: "These contact persons were forgotten since, and stand in the backup:")
  public static let content = Phrase(
    da: "{rows} {rows:række|rækker}, sidst ændret {moment}",
    en: "{rows} {rows:row|rows}, last changed {moment}")
  public static let never = Phrase(da: "aldrig", en: "never")
  public static let theBackup = Phrase(da: "Kopien:     {content}", en: "The backup:   {content}")
  public static let theRegister = Phrase(
    da: "Registeret: {content}", en: "The register: {content}")
  public static let howToRestore = Phrase(
    da:
      "Intet er ændret. Med --yes kommer kopien i stedet for registeret, "
      + "som bliver gemt ved siden af.",
    en:
      "Nothing is changed. With --yes the backup takes the register's place, "
      + "which is kept beside it."
  )
  public static let restored = Phrase(
    da: "Kopien står nu i stedet for registeret. Det, der stod der, ligger i {kept}.",
    en: "The backup stands in the register's place now. What stood there lies in {kept}.")
}
