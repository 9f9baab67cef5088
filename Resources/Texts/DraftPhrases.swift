/// What is said of drafts that are damaged.
public enum DraftPhrases {
  /// `what`: one of the four below.
  public static let damaged = Phrase(
    da: "Kladdefilen var beskadiget og hedder nu {file}. {what} F6 viser den.",
    en: "The file of drafts was damaged and is called {file} now. {what} F6 shows it.")
  public static let allRescued = Phrase(
    da: "{count} {count:kladde|kladder} er reddet, ingen er tabt.",
    en: "{count} {count:draft is|drafts are} saved, none is lost.")
  public static let someLost = Phrase(
    da: "{count} {count:kladde|kladder} er reddet; {lost} kunne ikke læses: {titles}.",
    en: "{count} {count:draft is|drafts are} saved; {lost} could not be read: {titles}.")
  public static let mayLackMore = Phrase(
    da: "{count} {count:kladde|kladder} er reddet; hvor mange der lå i den, kan ikke ses.",
    en: "{count} {count:draft is|drafts are} saved; how many lay in it cannot be seen.")
  public static let nothingRescued = Phrase(
    da: "Intet i den kunne læses.", en: "Nothing in it could be read.")
  public static let unnamed = Phrase(da: "uden navn", en: "without a name")

  public static let damagedItem = Phrase(
    da: "Beskadiget kladdefil: {file}", en: "Damaged file of drafts: {file}")
  public static let whereItLies = Phrase(
    da: "{file} ligger i {folder}. Ctrl+X tager den af listen; filen bliver.",
    en: "{file} lies in {folder}. Ctrl+X takes it off the list; the file stays.")
  public static let dismissed = Phrase(
    da: "Taget af listen: {file}. Filen ligger der stadig.",
    en: "Taken off the list: {file}. The file is still there.")

  public static let notWhole = Phrase(
    da: "Beskadigede kladder: {titles}. F6 viser den tekst, der kan læses.",
    en: "Damaged drafts: {titles}. F6 shows the text that can be read.")
  public static let notWholeItem = Phrase(da: "beskadiget", en: "damaged")
  public static let notWholeText = Phrase(
    da: "Kladden er beskadiget og kan ikke åbnes. Dette står i den; Ctrl+C kopierer en linje.",
    en: "The draft is damaged and cannot be opened. This stands in it; Ctrl+C copies a line.")
}
