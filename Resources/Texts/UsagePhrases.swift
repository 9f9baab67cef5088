/// What the reader of arguments says of wrong use, in its English and in Danish: each is a part of a sentence
/// around the words that were typed.
public enum UsagePhrases {
  /// What a line of it begins with.
  public static let beginnings = [
    Phrase(da: "Fejl: ", en: "Error: "),
    Phrase(da: "Brug: ", en: "Usage: "),
    Phrase(da: "Hjælp: ", en: "Help:  "),
    Phrase(da: "  Se '", en: "  See '"),
  ]

  /// What stands behind `Error: `.
  public static let faults = [
    Phrase(da: "Der er intet tilvalg '", en: "Unknown option '"),
    Phrase(da: "Der mangler en værdi til '", en: "Missing value for '"),
    Phrase(da: "Uventet argument '", en: "Unexpected argument '"),
    Phrase(da: "Der mangler et argument: '", en: "Missing expected argument '"),
    Phrase(da: "Der mangler et af: '", en: "Missing one of: '"),
    Phrase(da: "Værdien '", en: "The value '"),
    Phrase(da: "Ugyldigt tilvalg: ", en: "Invalid option: "),
    Phrase(da: "Der mangler en underkommando.", en: "Missing required subcommand."),
  ]

  /// What stands between typed words, or behind them.
  public static let joints = [
    Phrase(da: "'. Mente du '", en: "'. Did you mean '"),
    Phrase(da: "' kan ikke bruges til '", en: "' is invalid for '"),
    Phrase(da: "'. Brug en af '", en: "'. Please provide one of '"),
    Phrase(da: "' eller '", en: "' or '"),
    Phrase(da: " uventede argumenter: '", en: " unexpected arguments: '"),
    Phrase(da: "' for mere.", en: "' for more information."),
  ]
}
