/// What is said of what stands in the register and cannot be read.
public enum UnreadablePhrases {
  /// The word in front of such lines.
  public static let label = Phrase(da: "Kan ikke læses", en: "Unreadable")
  public static let value = Phrase(da: "{column} \"{text}\"", en: "{column} \"{text}\"")
  /// In a column that must hold something.
  public static let nothing = Phrase(da: "{column} mangler", en: "{column} is missing")
  public static let row = Phrase(da: "{table} {id}: {values}", en: "{table} {id}: {values}")
  public static let namedRow = Phrase(
    da: "{name} ({table} {id}): {values}", en: "{name} ({table} {id}): {values}")
  public static let mark = Phrase(da: "kan ikke læses: {values}", en: "unreadable: {values}")
  public static let doesNotCount = Phrase(
    da: "tæller ikke med, for {what} kan ikke læses", en: "does not count, for {what} is unreadable"
  )
  public static let leftOut = Phrase(
    da: "kan ikke læses og tæller ikke: {count}", en: "unreadable and not counted: {count}")
  public static let leftOutHeading = Phrase(
    da: "Kan ikke læses og er ikke talt med", en: "Unreadable and not counted")
  public static let howToMend = Phrase(
    da: "Åbn rækken og ret feltet", en: "Open the row and mend the field")
}
