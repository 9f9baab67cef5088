/// What can go wrong with a file or an answer that a command writes.
public enum OutputPhrases {
  public static let cannotWrite = Phrase(
    da: "{path}: der kan ikke skrives her. Vælg en mappe, du må skrive i, og prøv igen.",
    en: "{path}: nothing can be written here. Choose a folder that you may write in.")
  public static let folderMissing = Phrase(
    da: "Mappen {path} findes ikke, og intet er skrevet. Opret den med: mkdir -p '{path}'",
    en: "The folder {path} does not exist, and nothing is written. Make it with: mkdir -p '{path}'")
  public static let isDirectory = Phrase(
    da: "{path}: det er en mappe. Skriv navnet på en fil i den.",
    en: "{path}: this is a folder. Name a file in it.")
  public static let isFile = Phrase(
    da: "{path}: det er en fil. Skriv navnet på en mappe, som listerne kan lægges i.",
    en: "{path}: this is a file. Name a folder for the lists.")
  public static let isNoFile = Phrase(
    da: "{path}: det er en enhed eller et rør, ikke en fil. Skriv navnet på en fil.",
    en: "{path}: this is a device or a pipe, not a file. Name a file.")
  public static let exists = Phrase(
    da: "{path}: her står allerede en fil, og den er ikke rørt. "
      + "Vælg et andet navn, eller erstat den med --replace.",
    en: "{path}: a file stands there already and was not touched. "
      + "Choose another name, or replace it with --replace.")
  public static let belongsToRegister = Phrase(
    da: "{path}: her ligger et register i brug, eller noget, der hører til et (log, lås, kladder), "
      + "og det bliver ikke rørt. Vælg et andet navn eller en anden mappe.",
    en: "{path}: a register in use lies here, or what belongs to one (log, lock, drafts), "
      + "and it is not touched. Choose another name or another folder.")
  public static let isDatabase = Phrase(
    da: "{path}: det er et register eller en anden database, og den bliver ikke rørt, "
      + "heller ikke med --replace. Vælg et andet navn.",
    en: "{path}: this is a register or another database, and it is not touched, "
      + "not even with --replace. Choose another name.")
  public static let diskFull = Phrase(
    da: "{path}: disken er fuld, og filen er ikke skrevet. Ryd op, og prøv igen.",
    en: "{path}: the disk is full and the file is not written. Make room and try again.")
  public static let replaced = Phrase(
    da: "Den tidligere fil i {path} er erstattet.", en: "The earlier file at {path} is replaced.")

  // MARK: The answer

  public static let answerFull = Phrase(
    da: "Svaret er ikke skrevet helt: der er ikke plads, hvor det sendes hen. Hvad kommandoen har "
      + "gemt, er gemt. Gør plads, og spørg igen.",
    en: "The answer is not written whole: there is no room where it is sent. What the command has "
      + "stored is stored. Make room and ask again.")
  public static let answerFailed = Phrase(
    da: "Svaret er ikke skrevet helt: {detail}. Hvad kommandoen har gemt, er gemt. "
      + "Send det et andet sted hen, og spørg igen.",
    en: "The answer is not written whole: {detail}. What the command has stored is stored. "
      + "Send it somewhere else and ask again.")
}
