/// What is said of the program itself.
public enum ProgramPhrases {
  public static let open = Phrase(
    da: "Om programmet: gemme, sprog, mus", en: "About the program: saving, language, mouse")
  public static let title = Phrase(da: "Om programmet", en: "About the program")
  public static let savingTitle = Phrase(da: "Gemme", en: "Saving")
  public static let saving = Phrase(
    da: """
      Alt, hvad der bliver skrevet, ligger på disken efter et øjeblik; F6 henter det frem igen. \
      Ctrl+S gemmer en formular i registeret, afslutter et opkald og gemmer en rapport eller en \
      liste som en side til print.
      """,
    en: """
      All that is typed is on disk a moment later; F6 brings it back. Ctrl+S saves a form in the \
      register, ends a call, and saves a report or a list as a page to print.
      """)
  public static let languageTitle = Phrase(da: "Sprog", en: "Language")
  public static let language = Phrase(
    da: "Skærmen er dansk; `hotline --language en` åbner den på engelsk, og "
      + "`hotline settings --set language=en` gør det hver gang.",
    en: "`hotline --language da` opens the desk in Danish, the language of the register; "
      + "`hotline settings --set language=da` does so every time.")
  public static let mouseTitle = Phrase(da: "Mus", en: "Mouse")
  public static let mouse = Phrase(
    da: """
      Et klik vælger, et dobbeltklik åbner, hjulet ruller. Hold Shift nede for at markere tekst som \
      ellers i terminalen. `hotline settings --set mouse=terminal` lader terminalen beholde musen.
      """,
    en: """
      A click selects, a double click opens, the wheel scrolls. Hold Shift to mark text as \
      everywhere in the terminal. `hotline settings --set mouse=terminal` leaves the mouse to it.
      """)
}
