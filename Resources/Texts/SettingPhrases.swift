/// What a person sets for themselves.
public enum SettingPhrases {
  public static let own = Phrase(
    da: "Dine egne, på denne maskine ({path}):", en: "Your own, on this machine ({path}):")
  public static let municipality = Phrase(
    da: "Kommunens, i registeret:", en: "The municipality's, in the register:")
  public static let environment = Phrase(
    da: "I miljøet, for én start ad gangen:", en: "In the environment, for one start at a time:")
  public static let appearance = Phrase(
    da: "Skrivebordets udseende", en: "How the desk looks")
  public static let language = Phrase(
    da: "Sprog, hvor --language ikke siger andet",
    en: "The language, where --language says nothing else")
  public static let mouse = Phrase(
    da: "Musen: skrivebordets (Shift lader terminalen markere) eller terminalens alene",
    en: "The mouse: the desk's (Shift lets the terminal select) or the terminal's alone")
  /// `appearance = light (kan være: dark, light, contrast, mono)`
  public static let value = Phrase(
    da: "{name} = {value}   kan være {known}", en: "{name} = {value}   may be {known}")
  public static let standard = Phrase(da: "{value} (standard)", en: "{value} (standard)")
  public static let howToSet = Phrase(
    da: "hotline settings --set appearance=light ændrer; udseendet også i paletten (Ctrl+P).",
    en: "hotline settings --set appearance=light changes; the looks also in the palette (Ctrl+P).")
  public static let isSet = Phrase(da: "{name} er nu {value}.", en: "{name} is {value} now.")
  public static let wrongSet = Phrase(
    da: "--set skrives som navn=værdi, hvor navnet er et af: {known}.",
    en: "--set is written as name=value, where the name is one of: {known}.")

  public static let dark = Phrase(da: "Mørk", en: "Dark")
  public static let light = Phrase(da: "Lys", en: "Light")
  public static let contrast = Phrase(da: "Høj kontrast", en: "High contrast")
  public static let mono = Phrase(da: "Uden farver", en: "Without colours")
  public static let openAppearance = Phrase(
    da: "Udseende: mørk, lys, høj kontrast, uden farver",
    en: "Looks: dark, light, high contrast, without colours")
  public static let appearanceTitle = Phrase(da: "Udseende", en: "Looks")
  public static let isUsed = Phrase(da: "bruges nu", en: "used now")

  public static let unreadable = Phrase(
    da: "Dine indstillinger i {path} kan ikke læses: ret filen, eller fjern den. Standard bruges.",
    en: "Your settings in {path} cannot be read: mend the file, or remove it. The standard is used."
  )
  public static let badLine = Phrase(
    da: "{path}, linje {line}, kan ikke læses: {text} - ret den; resten af filen gælder.",
    en: "{path}, line {line}, cannot be read: {text} - mend it; the rest of the file holds.")
  public static let badValue = Phrase(
    da: "{path}, linje {line}: {problem} Resten af filen gælder.",
    en: "{path}, line {line}: {problem} The rest of the file holds.")
  public static let isStandard = Phrase(
    da: "{name} er nu {value} (standard).", en: "{name} is {value} (standard) now.")
  public static let unknown = Phrase(
    da: "{path} nævner {name}, som ikke kan indstilles; det kan: {known}.",
    en: "{path} names {name}, which cannot be set; these can: {known}.")
  public static let noSuchValue = Phrase(
    da: "{name} kan ikke være »{value}«; det kan være {known}.",
    en: "{name} cannot be “{value}”; it may be {known}.")

  /// What each variable of the environment does.
  public static let variables: [(name: String, meaning: Phrase)] = [
    ("HOTLINE_DB", Phrase(da: "registerets fil", en: "the file of the register")),
    (
      "HOTLINE_MOUSE",
      Phrase(
        da: "0: musen bliver terminalens; mouse ovenfor gælder hver start",
        en: "0: the mouse stays the terminal's; mouse above is for every start")
    ),
    (
      "HOTLINE_SYNC",
      Phrase(
        da: "0: billeder holdes ikke tilbage, til de er hele",
        en: "0: pictures are not held back until they are whole")
    ),
    ("NO_COLOR", Phrase(da: "ingen farver", en: "no colours")),
    (
      "XDG_DATA_HOME, XDG_STATE_HOME, XDG_CONFIG_HOME",
      Phrase(
        da: "mapperne til registeret, kladder og indstillinger",
        en: "the folders of the register, of drafts and of settings")
    ),
  ]
}
