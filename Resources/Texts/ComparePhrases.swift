/// The comparison of two edits of one record.
public enum ComparePhrases {
  public static let title = Phrase(da: "To har rettet det samme · {what}", en: "Two edits · {what}")
  public static let intro = Phrase(
    da: "Rettet af {staff} {time}, mens du skrev. Vælg, hvad der skal stå.",
    en: "Changed by {staff} {time} while you typed. Choose what shall stand.")
  public static let alikeTitle = Phrase(
    da: "Samme virksomhed? · {what}", en: "The same organisation? · {what}")
  public static let alikeIntro = Phrase(
    da: "{staff} står i registeret. Vælg, hvad der skal stå.",
    en: "{staff} is in the register. Choose what shall stand.")
  public static let alikeHint = Phrase(
    da: "← dit   → {staff}   Enter retter den   Esc: to virksomheder",
    en: "← yours   → {staff}   Enter edits it   Esc: two organisations")
  public static let onlyNew = Phrase(
    da: "Kun en ny virksomhed kan skrives ind i en, der står. Ctrl+O åbner den, der ligner.",
    en: "Only a new organisation can be written into one that stands. Ctrl+O opens what is alike.")
  public static let somebody = Phrase(da: "en kollega", en: "a colleague")
  public static let mine = Phrase(da: "dit", en: "yours")
  public static let before = Phrase(da: "før", en: "before")
  public static let hint = Phrase(
    da: "← dit   → {staff}   Enter gemmer valget   Esc: din kladde bliver liggende",
    en: "← yours   → {staff}   Enter saves the choice   Esc: your draft stays")
  public static let clashed = Phrase(
    da: "{staff} rettede det samme {time}. F7 henter formularen, Ctrl+S viser begge.",
    en: "{staff} changed the same {time}. F7 fetches the form, Ctrl+S shows both.")
  public static let removed = Phrase(
    da: "Fjernet af {staff} {time}. Din tekst er bevaret: Ctrl+S opretter det på ny.",
    en: "Removed by {staff} {time}. Your text is kept: Ctrl+S enters it anew.")
  /// Where nobody is known to have removed it.
  public static let gone = Phrase(
    da: "Det, du rettede, findes ikke mere. Din tekst er bevaret: Ctrl+S opretter det på ny.",
    en: "What you edited is there no more. Your text is kept: Ctrl+S enters it anew.")
  public static let at = Phrase(da: "kl. {time}", en: "at {time}")
  public static let atDay = Phrase(da: "{day} kl. {time}", en: "{day} at {time}")
}
