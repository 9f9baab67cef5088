/// Short words for codes: badges, states, kinds.
public enum WordPhrases {
  // Badges: at most four letters.
  public static let rsv = Phrase(da: "RSV", en: "RSV")
  public static let sov = Phrase(da: "SØV", en: "SE")
  public static let department = Phrase(da: "AFD", en: "DEP")
  public static let smv = Phrase(da: "SMV", en: "SME")
  public static let large = Phrase(da: "STOR", en: "LARG")
  public static let ordinary = Phrase(da: "ORD", en: "ORD")
  public static let initiative = Phrase(da: "IDÉ", en: "IDEA")
  public static let association = Phrase(da: "FOR", en: "ASSO")
  public static let otherPublic = Phrase(da: "OFF", en: "PUB")
  public static let ceased = Phrase(da: "OPH", en: "GONE")

  // Kinds of organisations.
  public static let enterprise = Phrase(da: "virksomhed", en: "enterprise")
  public static let departmentWord = Phrase(da: "afdeling", en: "department")
  public static let associationWord = Phrase(da: "forening", en: "association")
  public static let initiativeWord = Phrase(da: "iværksætter", en: "initiative")
  public static let otherPublicWord = Phrase(da: "anden offentlig", en: "other public")

  // Where a search matched.
  public static let earlierName = Phrase(da: "før {name}", en: "formerly {name}")
  public static let needsIt = Phrase(da: "mangler {what}", en: "needs {what}")
  public static let byReference = Phrase(da: "reference", en: "reference")
  public static let byCVR = Phrase(da: "CVR", en: "CVR")
  public static let byPNumber = Phrase(da: "P-nummer", en: "P-number")

  // States of partnerships.
  public static let idea = Phrase(da: "idé", en: "idea")
  public static let dialogue = Phrase(da: "dialog", en: "dialogue")
  public static let agreed = Phrase(da: "aftalt", en: "agreed")
  public static let paused = Phrase(da: "på pause", en: "paused")
  public static let ended = Phrase(da: "afsluttet", en: "ended")
  public static let dropped = Phrase(da: "opgivet", en: "dropped")

  // States of positions.
  public static let planned = Phrase(da: "planlagt", en: "planned")
  public static let established = Phrase(da: "oprettet", en: "established")
  public static let filled = Phrase(da: "besat", en: "filled")
  public static let vacant = Phrase(da: "ledig", en: "vacant")
  public static let closed = Phrase(da: "nedlagt", en: "closed")

  // The timeline.
  public static let call = Phrase(da: "opkald", en: "call")
  public static let mail = Phrase(da: "mail", en: "mail")
  public static let meeting = Phrase(da: "møde", en: "meeting")
  public static let visit = Phrase(da: "besøg", en: "visit")
  public static let event = Phrase(da: "arrangement", en: "event")
  public static let note = Phrase(da: "notat", en: "note")
  public static let partnershipIdea = Phrase(da: "idé til partnerskab", en: "idea of a partnership")
  public static let partnershipAgreed = Phrase(da: "partnerskab aftalt", en: "partnership agreed")
  public static let partnershipEnded = Phrase(da: "partnerskab afsluttet", en: "partnership ended")
  public static let followUpDone = Phrase(da: "opfølgning klaret", en: "follow-up done")
}
