/// What is said to somebody who does not get into a register, and by `hotline administrator`.
public enum AdmissionPhrases {
  // MARK: Refused

  public static let unknown = Phrase(
    da: "{user} står ikke i registeret og kommer ikke ind.",
    en: "{user} is not in the register and does not get in.")
  public static let left = Phrase(
    da: "{user} står i registeret som {initials}, der ikke er i tjeneste, og kommer ikke ind.",
    en: "{user} is in the register as {initials}, who is not in service, and does not get in.")
  public static let askToEnter = Phrase(
    da:
      "En administrator ({who}) opretter dig på skrivebordet under Medarbejdere med {user} i "
      + "feltet Bruger.",
    en:
      "An administrator ({who}) enters you on the desk under Staff, with {user} in the field "
      + "Login.")
  public static let askToReturn = Phrase(
    da:
      "En administrator ({who}) sætter dig i tjeneste igen på skrivebordet under Medarbejdere "
      + "(feltet I tjeneste).",
    en:
      "An administrator ({who}) puts you back in service on the desk under Staff (the field In "
      + "service).")
  public static let nobody = Phrase(
    da: "Registeret har ingen administrator i tjeneste.",
    en: "The register has no administrator in service.")
  public static let nobodyAskOwner = Phrase(
    da:
      "Registeret har ingen administrator i tjeneste: den, filen tilhører, bliver det med: "
      + "{command}",
    en:
      "The register has no administrator in service: whoever the file belongs to becomes one "
      + "with: {command}")
  public static let ownFile = Phrase(
    da: "Filen er din, så du kan selv blive administrator; historikken siger det: {command}",
    en:
      "The file is yours, so you may become an administrator yourself; the history says so: "
      + "{command}")
  public static let ownFileOrLogin = Phrase(
    da:
      "Filen er din. Står du i registeret med en anden bruger, så lad administratoren rette den; "
      + "ellers kan du selv blive administrator, og historikken siger det: {command}",
    en:
      "The file is yours. If you are in the register with another login, let the administrator "
      + "change it; else you may become an administrator yourself, and the history says so: "
      + "{command}")
  public static let notOwner = Phrase(
    da:
      "{path} tilhører {owner}, og kun den, filen tilhører, kan gøre sig selv til administrator. "
      + "Lad {owner} gøre det, eller bed en administrator: hotline administrator",
    en:
      "{path} belongs to {owner}, and only whoever the file belongs to can make themselves "
      + "administrator. Let {owner} do it, or ask an administrator: hotline administrator")
  public static let notOwnerOfDamaged = Phrase(
    da:
      "Hvem der må i {path}, kan ikke læses mere, så kun den, filen tilhører ({owner}), kan redde "
      + "noget ud af den.",
    en:
      "Who may do what in {path} cannot be read any more, so only whoever the file belongs to "
      + "({owner}) can save anything out of it.")

  // MARK: hotline administrator

  public static let administrators = Phrase(
    da: "Administratorer i tjeneste: {who}", en: "Administrators in service: {who}")
  public static let youAreUnknown = Phrase(
    da: "Du ({user}) står ikke i registeret.", en: "You ({user}) are not in the register.")
  public static let youHaveLeft = Phrase(
    da: "Du ({user}) står i registeret som {initials} og er ikke i tjeneste.",
    en: "You ({user}) are in the register as {initials} and not in service.")
  public static let youAre = Phrase(
    da: "Du ({user}) er {role}.", en: "You ({user}) are {role}.")
  public static let belongsToOther = Phrase(
    da: "Filen tilhører {owner}: kun {owner} kan gøre sig selv til administrator.",
    en: "The file belongs to {owner}: only {owner} can make themselves administrator.")
  public static let taken = Phrase(
    da: "{initials} ({user}) er nu administrator i {path}. Historikken siger det.",
    en: "{initials} ({user}) is an administrator in {path} now. The history says so.")
  public static let isAlready = Phrase(
    da: "{initials} ({user}) er administrator i forvejen. Intet er ændret.",
    en: "{initials} ({user}) is an administrator already. Nothing is changed.")
}
