/// What is said when there is no screen to say it on.
public enum TerminalPhrases {
  public static let notATerminal = Phrase(
    da: "Hotline kan kun vises i et terminalvindue, og her er ind- eller uddata noget andet. "
      + "Brug kommandoerne i stedet, fx: hotline find kantine",
    en: "Hotline needs a terminal window, and input or output is something else here. "
      + "Use the commands instead, such as: hotline find kantine")

  public static let unknownTerminal = Phrase(
    da: "Terminalen \"{name}\" er ikke kendt på denne maskine. "
      + "Prøv: TERM=xterm-256color hotline",
    en: "The terminal \"{name}\" is not known on this machine. "
      + "Try: TERM=xterm-256color hotline")

  public static let noTerminalName = Phrase(
    da: "Variablen TERM er ikke sat, så terminalens slags er ukendt. "
      + "Prøv: TERM=xterm-256color hotline",
    en: "The variable TERM is not set, so the kind of terminal is unknown. "
      + "Try: TERM=xterm-256color hotline")

  public static let tooDumb = Phrase(
    da: "Terminalen \"{name}\" kan ikke flytte sin markør, så skærmen kan ikke tegnes. "
      + "Prøv: TERM=xterm-256color hotline, eller brug kommandoerne, fx: hotline find kantine",
    en: "The terminal \"{name}\" cannot move its cursor, so no screen can be drawn. "
      + "Try: TERM=xterm-256color hotline, or use the commands, such as: hotline find kantine")

  public static let noWakePipe = Phrase(
    da: "Systemet giver ikke flere åbne filer (fejl {error}). Luk noget andet, og prøv igen.",
    en: "The system gives no more open files (error {error}). Close something and try again.")
}
