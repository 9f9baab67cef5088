/// What can go wrong with an export.
public enum ExportPhrases {
  public static let cannotWrite = Phrase(
    da: "{path}: der kan ikke skrives her. Vælg en mappe, du må skrive i, og prøv igen.",
    en: "{path}: nothing can be written here. Choose a folder that you may write in.")
  public static let isDirectory = Phrase(
    da: "{path}: det er en mappe. Skriv navnet på en fil i den.",
    en: "{path}: this is a folder. Name a file in it.")
  public static let isFile = Phrase(
    da: "{path}: det er en fil. Skriv navnet på en mappe, som listerne kan lægges i.",
    en: "{path}: this is a file. Name a folder for the lists.")
  public static let diskFull = Phrase(
    da: "{path}: disken er fuld, og filen er ikke skrevet. Ryd op, og prøv igen.",
    en: "{path}: the disk is full and the file is not written. Make room and try again.")
}
