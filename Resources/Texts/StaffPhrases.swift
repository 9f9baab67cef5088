/// What is said of what a person may do.
public enum StaffPhrases {
  /// Nobody is left who could give the role.
  public static let notAllowed = Phrase(
    da:
      "Det kræver rollen {role}, og registeret har ingen administrator i tjeneste: den, filen tilhører, bliver det "
      + "med hotline administrator --take",
    en:
      "That takes the role {role}, and the register has no administrator in service: whoever the file belongs to "
      + "becomes one with hotline administrator --take")
  public static let notAllowedAsk = Phrase(
    da: "Det kræver rollen {role}. Spørg {who}", en: "That takes the role {role}. Ask {who}")
  public static let loginOfLastAdministrator = Phrase(
    da:
      "Du er den eneste administrator: en bruger, der er skrevet forkert, ville lukke alle ude. Gør først en anden "
      + "til administrator (F4)",
    en:
      "You are the only administrator: a login that is written wrongly would lock everybody out. Make another one "
      + "administrator first (F4)")
  public static let lastAdministrator = Phrase(
    da:
      "Ingen ville være tilbage, der må ændre medarbejdere: gør først en anden til administrator (F4)",
    en: "Nobody would be left who may change staff: make another one administrator first (F4)")
}
