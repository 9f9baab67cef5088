/// What is said of two that may be one.
public enum DuplicatePhrases {
  public static let resembles = Phrase(
    da: "Ligner {who}: {why} · Ctrl+O åbner den", en: "Resembles {who}: {why} · Ctrl+O opens it")
  public static let sameCVR = Phrase(da: "samme CVR", en: "same CVR")
  public static let sameName = Phrase(da: "samme navn", en: "same name")
  public static let samePhone = Phrase(da: "samme telefon", en: "same phone")
  public static let sameMail = Phrase(da: "samme mail", en: "same mail")
  public static let sameAddress = Phrase(da: "samme adresse", en: "same address")
  public static let sameTown = Phrase(da: "samme by", en: "same town")
  public static let otherCVR = Phrase(da: "to CVR-numre", en: "two CVR numbers")
  public static let nameAlike = Phrase(da: "navnet {percent} ens", en: "name {percent} alike")

  // MARK: The list

  public static let title = Phrase(da: "Mulige dubletter", en: "Possible duplicates")
  public static let open = Phrase(
    da: "Mulige dubletter: virksomheder, der kan være den samme",
    en: "Possible duplicates: organisations that may be the same")
  public static let seeking = Phrase(
    da: "Ser efter: {percent} · {pairs} par fundet", en: "Looking: {percent} · {pairs} pairs found")
  public static let found = Phrase(
    da: "{pairs} par blandt {count} virksomheder, de mest ens først",
    en: "{pairs} {pairs:pair|pairs} among {count} organisations, the most alike first")
  public static let shown = Phrase(
    da: "De {count} mest ens er vist.", en: "The {count} most alike are shown.")
  public static let none = Phrase(
    da: "Ingen ligner hinanden. Der er {count} virksomheder.",
    en: "No two are alike. There are {count} organisations.")
  public static let pair = Phrase(
    da: "{score}  {one} {oneReference} · {other} {otherReference}",
    en: "{score}  {one} {oneReference} · {other} {otherReference}")
  public static let crowds = Phrase(
    da: "Deles af så mange, at det ikke peger på én virksomhed:",
    en: "Shared by so many that it points to no one enterprise:")
  public static let crowd = Phrase(
    da: "{what}: {value} ({count} virksomheder)", en: "{what}: {value} ({count} organisations)")
  public static let twoReferences = Phrase(
    da: "Angiv de to, der ikke er den samme: --not-same V-000012 V-000034",
    en: "Name the two that are not the same: --not-same V-000012 V-000034")
  public static let hint = Phrase(
    da: "Enter viser de to side om side · Ctrl+X: ikke den samme",
    en: "Enter shows the two side by side · Ctrl+X: not the same")
  public static let noted = Phrase(
    da: "Husket: {one} og {other} er to.", en: "Remembered: {one} and {other} are two.")
  public static let time = Phrase(
    da: "{count} virksomheder set igennem på {seconds} s",
    en: "{count} organisations in {seconds} s")
  public static let ceased = Phrase(da: "ophørt", en: "ceased")

  /// Of a row of a list that came in.
  public static let question = Phrase(
    da: "Er {one} og {other} den samme? Enter sammenligner, Ctrl+X: det er to",
    en: "Are {one} and {other} the same? Enter compares, Ctrl+X: they are two")

  // MARK: The comparison

  public static let compareSelected = Phrase(
    da: "Læg den valgte sammen med en anden", en: "Merge the selected one with another")
  public static let chooseOther = Phrase(
    da: "Find nu den anden, og giv kommandoen igen (Ctrl+P): {name} bliver stående.",
    en: "Now find the other one and give the command again (Ctrl+P): {name} stays.")
  public static let sideBySide = Phrase(da: "Læg sammen", en: "Merge")
  public static let stays = Phrase(da: "bliver stående", en: "stays")
  public static let goes = Phrase(da: "lægges ind under", en: "becomes a part")
  public static let planning = Phrase(da: "Ser, hvad der flytter …", en: "Looking at what moves …")
  public static let compareHint = Phrase(
    da: "← → vælger side   Tab bytter om   Enter lægger sammen   Esc lader dem stå",
    en: "← → choose a side   Tab turns round   Enter merges   Esc leaves them")
  public static let oneOfEach = Phrase(
    da: "Også to af samme, der bliver ét (← → vælger):",
    en: "Also two of one that become one (← → choose):")
  public static let whatMoves = Phrase(da: "Hvad der sker", en: "What happens")
}
