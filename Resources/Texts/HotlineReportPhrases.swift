/// The words of the report on the hotline, and why a row of it counts.
public enum HotlineReportPhrases {
  public static let title = Phrase(da: "Hotlinen", en: "The hotline")
  public static let quarter = Phrase(
    da: "{number}. kvartal {year}", en: "quarter {number} of {year}")
  public static let span = Phrase(da: "{from} til {through}", en: "{from} to {through}")
  public static let unknownQuarter = Phrase(
    da: "\"{text}\" er ikke et kvartal. Skriv det som 2026-4.",
    en: "\"{text}\" is no quarter. Write it like 2026-4.")

  // MARK: Figures

  public static let inquiries = Phrase(da: "Henvendelser", en: "Inquiries")
  public static let atFirstContact = Phrase(
    da: "løst ved første kontakt", en: "solved at first contact")
  public static let handoversAsked = Phrase(da: "Overdragelser", en: "Handovers")
  public static let handoversConfirmed = Phrase(
    da: "bekræftet af modtageren", en: "confirmed by the receiver")
  public static let handoversRefused = Phrase(
    da: "afvist af modtageren", en: "refused by the receiver")
  public static let handoverDays = Phrase(
    da: "dage til svar, i gennemsnit", en: "days to the answer, on average")
  public static let unmetNeeds = Phrase(da: "Udækkede behov", en: "Unmet needs")
  public static let referrals = Phrase(da: "Henvisninger", en: "Referrals")
  public static let startedByUs = Phrase(
    da: "Sager, som vi selv begyndte", en: "Matters that we began")

  // MARK: Parts

  public static let byOutcome = Phrase(da: "Udfald", en: "Outcome")
  public static let byCaller = Phrase(da: "Hvem henvendte sig", en: "Who called")
  public static let byPurpose = Phrase(da: "Formål", en: "Purpose")

  // MARK: Columns

  public static let figure = Phrase(da: "Tal", en: "Figure")
  public static let count = Phrase(da: "Antal", en: "Count")
  public static let whole = Phrase(da: "Af", en: "Of")
  public static let percent = Phrase(da: "Procent", en: "Per cent")
  public static let day = Phrase(da: "Dag", en: "Day")
  public static let reference = Phrase(da: "Reference", en: "Reference")
  public static let caller = Phrase(da: "Fra", en: "From")
  public static let staff = Phrase(da: "Medarbejder", en: "Staff")
  public static let counts = Phrase(da: "Tæller", en: "Counts")
  public static let reason = Phrase(da: "Hvorfor", en: "Why")
  public static let yes = Phrase(da: "ja", en: "yes")
  public static let no = Phrase(da: "nej", en: "no")

  // MARK: Why a row counts or does not

  public static let solvedAtOnce = Phrase(
    da: "besvaret i én samtale og lukket samme dag",
    en: "answered in one contact and closed the same day")
  public static let severalContacts = Phrase(
    da: "tog {count} {count:samtale|samtaler}", en: "took {count} {count:contact|contacts}")
  public static let closedLater = Phrase(da: "lukket {day}", en: "closed {day}")
  public static let handedTo = Phrase(
    da: "til {receiver}, ikke bekræftet", en: "to {receiver}, unconfirmed")
  public static let handedToOn = Phrase(
    da: "til {receiver}, bekræftet {day}", en: "to {receiver}, confirmed {day}")
  public static let handedToBy = Phrase(
    da: "til {receiver}, bekræftet {day} af {name}",
    en: "to {receiver}, confirmed {day} by {name}")
  public static let handoverRefused = Phrase(
    da: "{receiver} sagde nej {day}: {reason}", en: "{receiver} said no {day}: {reason}")
  public static let answeredAfter = Phrase(
    da: "{receiver} svarede efter {count} {count:dag|dage}",
    en: "{receiver} answered after {count} {count:day|days}")
  public static let askedOnUnknownDay = Phrase(
    da: "{receiver} svarede; det vides ikke, hvornår der blev spurgt",
    en: "{receiver} answered; when it was asked is not known")
  public static let named = Phrase(da: "{name}: {outcome}", en: "{name}: {outcome}")
  public static let namedChecked = Phrase(
    da: "{name}: {outcome} (spurgt {day})", en: "{name}: {outcome} (asked {day})")
}
