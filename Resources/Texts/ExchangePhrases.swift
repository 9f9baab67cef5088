/// Sentences about a list of exchanges that is no such list.
public enum ExchangePhrases {
  public static let missingColumns = Phrase(
    da: "{file}: der mangler kolonner: {columns}. Sæt dem i første linje, og prøv igen.",
    en: "{file}: columns are missing: {columns}. Put them into the first line and try again.")
  public static let noRows = Phrase(
    da: "{file}: der er ingen udvekslinger under overskrifterne. Ret filen, og prøv igen.",
    en: "{file}: there are no exchanges under the headers. Mend the file and try again.")
  public static let moreCells = Phrase(
    da: "{file}, linje {line}: der er flere felter end overskrifter. Ret linjen, og prøv igen.",
    en: "{file}, line {line}: there are more cells than headers. Mend the line and try again.")
  public static let badRow = Phrase(
    da: "{file}, linje {line}, {column}: {reason}. Ret linjen, og prøv igen.",
    en: "{file}, line {line}, {column}: {reason}. Mend the line and try again.")

  // Why a row is refused, without a full stop.

  public static let missing = Phrase(da: "feltet er tomt", en: "the cell is empty")
  public static let noIndustry = Phrase(
    da: "\"{text}\" er ikke en branchekode på 2-6 cifre",
    en: "\"{text}\" is no industry code of 2-6 digits")
  public static let noWasteCode = Phrase(
    da: "\"{text}\" er ikke en kode på affaldslisten", en: "\"{text}\" is no code of the waste list"
  )
}
