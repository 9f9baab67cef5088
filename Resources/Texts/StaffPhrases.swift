/// What is said of what a person may do.
public enum StaffPhrases {
  public static let notAllowed = Phrase(
    da:
      "Det kræver rollen {role}, som ingen har: en administrator giver den under Ctrl+G Medarbejdere",
    en: "That takes the role {role}, which nobody has: an administrator gives it in Ctrl+G Staff")
  public static let notAllowedAsk = Phrase(
    da: "Det kræver rollen {role}. Spørg {who}; det skrevne bliver en kladde (F6)",
    en: "That takes the role {role}. Ask {who}; what was typed stays a draft (F6)")
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
