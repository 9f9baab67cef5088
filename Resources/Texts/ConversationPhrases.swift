/// The words of inquiries and contacts, and the rules that say no with their way out.
public enum ConversationPhrases {
  // MARK: States and outcomes

  public static let open = Phrase(da: "åben", en: "open")
  public static let waitingCallback = Phrase(da: "ringes op", en: "to be called back")
  public static let referred = Phrase(
    da: "overdraget, ikke bekræftet", en: "handed over, unconfirmed")
  public static let closed = Phrase(da: "afsluttet", en: "closed")
  public static let answered = Phrase(da: "besvaret", en: "answered")
  public static let guided = Phrase(da: "vejledt", en: "guided")
  public static let unmet = Phrase(da: "udækket behov", en: "unmet need")
  public static let abandoned = Phrase(da: "opgivet", en: "abandoned")
  public static let handedOver = Phrase(da: "overdraget", en: "handed over")
  public static let noOutcome = Phrase(da: "uden udfald", en: "without outcome")

  // MARK: Purposes

  public static let knowledge = Phrase(
    da: "viden om socialøkonomi", en: "knowledge of social economy")
  public static let existingEnterprises = Phrase(
    da: "viden om virksomheder", en: "knowledge of enterprises")
  public static let dialogue = Phrase(da: "løbende dialog", en: "continuing dialogue")
  public static let outreach = Phrase(da: "opsøgende kontakt", en: "outreach")
  public static let ideaDevelopment = Phrase(da: "ideudvikling", en: "development of an idea")
  public static let otherPurpose = Phrase(da: "andet", en: "other")
  public static let noPurpose = Phrase(da: "uden formål", en: "without purpose")

  // MARK: Who calls

  public static let callerSOV = Phrase(da: "SØV", en: "social enterprise")
  public static let callerEnterprise = Phrase(da: "virksomhed", en: "enterprise")
  public static let callerEntrepreneur = Phrase(da: "iværksætter", en: "entrepreneur")
  public static let callerAssociation = Phrase(da: "forening", en: "association")
  public static let callerDepartment = Phrase(da: "kommunal afdeling", en: "department")
  public static let callerEmployee = Phrase(da: "ansat i kommunen", en: "municipal employee")
  public static let callerCitizen = Phrase(da: "borger", en: "citizen")
  public static let callerPressPolitician = Phrase(
    da: "presse eller politiker", en: "press or politician")
  public static let callerOther = Phrase(da: "anden", en: "other")
  public static let callerUnknown = Phrase(da: "ikke oplyst", en: "not told")

  // MARK: What came of naming an organisation

  public static let referralUnknown = Phrase(da: "ikke fulgt op", en: "not followed up")
  public static let referralContacted = Phrase(da: "har talt sammen", en: "have spoken")
  public static let referralAgreed = Phrase(da: "blev enige", en: "agreed")
  public static let referralDeclined = Phrase(da: "blev ikke til noget", en: "came to nothing")
  public static let referralNoAnswer = Phrase(da: "fik intet svar", en: "had no answer")

  // MARK: Promises

  public static let followUpOn = Phrase(da: "Følg op: {subject}", en: "Follow up: {subject}")

  // MARK: Refusals

  public static let closedNeedsOutcome = Phrase(
    da: "Vælg et udfald, før henvendelsen lukkes.",
    en: "Choose an outcome before the inquiry is closed.")
  public static let handoverNeedsReceiver = Phrase(
    da: "En overdraget henvendelse har en modtager. Vælg den med F4.",
    en: "An inquiry that is handed over has a receiver. Choose it with F4.")
  public static let handoverNotConfirmed = Phrase(
    da: "Modtageren har ikke bekræftet endnu, så henvendelsen er stadig vores. "
      + "Skriv, hvem der bekræftede, eller vælg et andet udfald.",
    en: "The receiver has not confirmed yet, so the inquiry is still ours. "
      + "Write who confirmed, or choose another outcome.")
  public static let confirmerMissing = Phrase(
    da: "Skriv, hvem hos modtageren der har bekræftet.",
    en: "Write who at the receiver has confirmed.")
  public static let handoverWaits = Phrase(
    da: "Modtageren har ikke sagt ja: svaret står i F5",
    en: "The receiver has not said yes: answer it in F5")
  public static let refusalNeedsReason = Phrase(
    da: "Skriv, hvorfor modtageren sagde nej.", en: "Write why the receiver said no.")
  public static let unmetNeedsText = Phrase(
    da: "Skriv, hvad der blev søgt og ikke fundet.",
    en: "Write what was looked for and not found.")
  public static let outcomeWhileWaiting = Phrase(
    da: "En henvendelse, der venter på et opkald, har intet udfald endnu. "
      + "Vælg enten udfaldet eller »ringes op«.",
    en: "An inquiry that waits for a call has no outcome yet. "
      + "Choose either the outcome or \"to be called back\".")
  public static let inquiryStep = Phrase(
    da: "En henvendelse kan ikke gå fra »{from}« til »{to}«. Åbn den igen først.",
    en: "An inquiry cannot go from \"{from}\" to \"{to}\". Open it again first.")
  public static let contactEndsBeforeStart = Phrase(
    da: "Samtalen slutter, før den begynder. Ret et af tidspunkterne.",
    en: "The contact ends before it begins. Change one of the times.")
}
