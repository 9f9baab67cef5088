/// The sentences of the guidance: cards, contact, hours.
public enum GuidancePhrases {
  public static let title = Phrase(da: "Vejledning", en: "Guidance")
  public static let count = Phrase(da: "{shown} af {total}", en: "{shown} of {total}")
  public static let nothing = Phrase(
    da: "Intet kort svarer på det", en: "No card answers that")

  // The hotline's own page.
  public static let hotline = Phrase(
    da: "Hotlinen: kontakt og åbningstid", en: "The hotline: contact and hours")
  /// What the page is found by, beside its title.
  public static let hotlineWords = Phrase(
    da: "telefon nummer mail adresse leder lukket ferie helligdag afdelinger",
    en: "phone number mail address leader closed holiday departments")
  public static let notEntered = Phrase(da: "ikke skrevet ind", en: "not entered")
  public static let hours = Phrase(da: "Åbningstid", en: "Hours")
  public static let closedDays = Phrase(da: "Næste lukkedage", en: "Next closed days")
  public static let openAllTheSame = Phrase(da: "åben alligevel", en: "open all the same")
  public static let departments = Phrase(da: "Afdelinger", en: "Departments")

  // Writing it.
  public static let newTitle = Phrase(da: "Ny i vejledningen", en: "New in the guidance")
  public static let newCard = Phrase(da: "vejledningskort", en: "guidance card")
  public static let newContactLine = Phrase(
    da: "linje på kontaktkortet", en: "line of the contact card")
  public static let newHours = Phrase(da: "åbningstid for en ugedag", en: "hours of a weekday")
  public static let newClosedDay = Phrase(da: "lukket eller åben dag", en: "closed or open day")
  public static let chooseLine = Phrase(
    da: "Vælg først en linje: Enter læser siden, pilene flytter",
    en: "Choose a line first: Enter reads the page, the arrows move")
}
