/// What the rules of RSV cases and of assessments say.
public enum RegistrationPhrases {
  public static let step = Phrase(
    da: "En RSV-sag går ikke fra »{from}« til »{to}«. Vælg med mellemrum en af: {next}.",
    en: "An RSV case does not go from \"{from}\" to \"{to}\". Choose with Space one of: {next}.")
  public static let notSubmitted = Phrase(
    da:
      "Sagen er ikke indsendt, så Erhvervsstyrelsen kan ikke have svaret »{to}«. Gem den først som "
      + "»{submitted}« med dagen i »Indsendt«, og sæt så svaret.",
    en: "The case is not submitted, so that it cannot be answered \"{to}\". Save it first as "
      + "\"{submitted}\" with the day in \"Submitted\", then set the answer.")
  public static let stepAfterEnd = Phrase(
    da: "En RSV-sag, der er »{from}«, går ikke videre. Opret en ny sag (Ctrl+O).",
    en: "An RSV case that is \"{from}\" goes no further. Begin a new case (Ctrl+O).")
  public static let caseIsOpen = Phrase(
    da:
      "Den er allerede på vej: ret sagen under Ctrl+G På vej til RSV (Enter), eller afslut den først",
    en: "It is on its way already: edit that case in Ctrl+G (Enter), or end it first")
  public static let needsSubmissionDay = Phrase(
    da: "Skriv i »Indsendt den«, hvornår ansøgningen blev sendt (i dag, 3/11).",
    en: "Write into \"Submitted on\" when the application was sent (today, 3/11).")
  public static let needsAnswerDay = Phrase(
    da: "Skriv i »Svar den«, hvilken dag svaret kom (i dag, 3/11).",
    en: "Write into \"Answered on\" the day of the answer (today, 3/11).")
  public static let answerNeedsReason = Phrase(
    da: "Skriv i »Hvorfor«, hvad der stod i vejen.", en: "Write into \"Why\" what stood in the way."
  )
  public static let needsDeregistrationDay = Phrase(
    da: "Skriv i »Ude den«, fra hvilken dag den ikke længere er registreret.",
    en: "Write into \"Out on\" from which day it is no longer registered.")
  public static let dayInFuture = Phrase(
    da: "Dagen ligger i fremtiden. Skriv den dag, hvor det skete.",
    en: "The day is to come. Write the day on which it happened.")
  public static let answerBeforeSubmission = Phrase(
    da: "Svaret kom før ansøgningen: ret »Svar den« eller »Indsendt den«.",
    en: "The answer came before the application: mend \"Answered on\" or \"Submitted on\".")
  public static let deregisteredBeforeRegistered = Phrase(
    da: "Den var ude, før den var registreret: ret »Ude den« eller »Svar den«.",
    en: "It was out before it was registered: mend \"Out on\" or \"Answered on\".")

  // MARK: Notes of the form

  public static let missingCriterion = Phrase(
    da: "Mangler {number}: {question}", en: "Missing {number}: {question}")
  public static let notMetCriterion = Phrase(
    da: "Ikke opfyldt {number}, {what}: {evidence}", en: "Not met {number}, {what}: {evidence}")
  public static let allMet = Phrase(
    da: "Alle fem kriterier er opfyldt.", en: "All five criteria are met.")
  public static let registeredUnmet = Phrase(
    da: "Registreret, men {count} af 5 kriterier er ikke opfyldt i sagen: det spærrer ikke.",
    en: "Registered, though {count} of 5 criteria are not met here: that is no obstacle.")
  public static let dividendCap = Phrase(
    da:
      "Udbytte: højst {most} af resultatet efter skat, og højst indskud plus diskontoen og {above} "
      + "om året (lov 711/2014 § 5, stk. 2).",
    en: "Dividend: {most} of the result after tax at most, and capital plus discount rate and "
      + "{above} a year at most (law 711/2014 § 5(2)).")
  public static let dividendTooHigh = Phrase(
    da: "{percent} i udbytte er over loftet på {most}: vedtægterne skal ændres.",
    en: "{percent} of dividend is above the cap of {most}: the statutes have to change.")
  public static let notSOV = Phrase(
    da: "{name} er ikke vurderet som SØV. RSV og SØV er to ting: vurdér den med Ctrl+O.",
    en: "{name} is not assessed as a social enterprise. RSV is another thing: assess it by Ctrl+O."
  )

  // MARK: Assessments

  /// The government's definition, as the strategy repeats it.
  public static let definition = Phrase(
    da: "SØV: en privat virksomhed, der driver erhverv med det formål, gennem sit virke og "
      + "indtjening, at fremme særlige sociale og samfundsgavnlige formål.",
    en: "Social enterprise: a private enterprise that trades in order to further, by its work and "
      + "earnings, particular social purposes that benefit society.")
  public static let opensPeriod = Phrase(
    da: "Gemmes den, er virksomheden SØV fra {day}, vurderet af kommunen.",
    en: "Once saved the enterprise is a social one from {day}, assessed by the municipality.")
  public static let isSOVAlready = Phrase(
    da: "Er SØV siden {day}: vurderingen ændrer ikke dagen.",
    en: "Has been a social enterprise since {day}: this does not change the day.")
  public static let endPeriod = Phrase(
    da: "Er SØV siden {day}. Er den det ikke længere, så skriv den sidste dag i Status og profil "
      + "(Ctrl+O, r).",
    en: "Has been a social enterprise since {day}. If it no longer is, write the last day into "
      + "Status and profile (Ctrl+O, r).")
  public static let sovNeedsPrivate = Phrase(
    da: "En SØV er privat. Sæt »Privat« til ja (mellemrum), eller konklusionen til »er ikke SØV«.",
    en: "A social enterprise is private. Set \"Private\" to yes (Space), or conclude \"is none\".")
  public static let sovNeedsTrading = Phrase(
    da: "En SØV driver erhverv. Sæt »Driver erhverv« til ja (mellemrum), eller konklusionen til "
      + "»er ikke SØV«.",
    en: "A social enterprise trades. Set \"Trading\" to yes (Space), or conclude \"is none\".")
  public static let sovNeedsPurpose = Phrase(
    da: "Skriv i »Formål«, hvilket socialt formål den fremmer, mindst {minimum} tegn.",
    en: "Write into \"Purpose\" which social purpose it furthers, at least {minimum} characters.")
}
