/// What a backup says.
public enum BackupPhrases {
  public static let done = Phrase(
    da: "Sikkerhedskopi i {path}: {rows} rækker, {size} MB, læst igen og uden fejl. "
      + "Den rummer også det, der senere slettes; opbevar den som registeret.",
    en: "Backup in {path}: {rows} rows, {size} MB, read back without faults. "
      + "It also holds what is erased later; keep it as the register.")
  public static let replaced = Phrase(
    da: "Den tidligere fil i {path} er erstattet.", en: "The earlier file at {path} is replaced.")
  public static let isDirectory = Phrase(
    da: "{path}: det er en mappe. Skriv navnet på en fil i den: {path}/hotline-kopi.sqlite",
    en: "{path}: this is a folder. Name a file in it: {path}/hotline-copy.sqlite")
  public static let exists = Phrase(
    da: "{path}: her står allerede en fil, og den er ikke rørt. "
      + "Vælg et andet navn, eller erstat den med --replace.",
    en: "{path}: a file stands there already and was not touched. "
      + "Choose another name, or replace it with --replace.")
  public static let isRegister = Phrase(
    da: "{path}: det er et register i brug, og en kopi kan ikke lægges oven i det. "
      + "Vælg et andet navn.",
    en: "{path}: this is a register in use, and no copy can take its place. Choose another name.")
  public static let damaged = Phrase(
    da: "{path}: kopien kan ikke læses igen og er fjernet. Kør »hotline check«. ({detail})",
    en: "{path}: the copy cannot be read back and was removed. Run \"hotline check\". ({detail})")
  public static let differs = Phrase(
    da: "{path}: kopien har ikke registerets antal rækker og er fjernet. Prøv igen om lidt.",
    en: "{path}: the copy has not the register's number of rows and was removed. Try again soon.")
}
