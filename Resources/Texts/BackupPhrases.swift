/// What a backup says.
public enum BackupPhrases {
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
}
