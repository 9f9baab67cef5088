/// What was taken out of the register, as the read log says it.
public enum ReadLogPhrases {
  /// `AN tog ud af registeret: kontaktpersoner (csv, 212 rækker)`
  public static let tookOut = Phrase(
    da: "tog ud af registeret: {what} ({details})",
    en: "took out of the register: {what} ({details})")
  /// Where nothing is known but what it was.
  public static let tookOutPlain = Phrase(
    da: "tog ud af registeret: {what}", en: "took out of the register: {what}")
  public static let backup = Phrase(da: "en sikkerhedskopi", en: "a backup")
  public static let salvage = Phrase(
    da: "det, der kunne læses af en beskadiget fil", en: "what could be read of a damaged file")
  public static let report = Phrase(da: "rapporten {title}", en: "the report {title}")
  public static let page = Phrase(da: "teksten på en side", en: "the text of a page")
  public static let directory = Phrase(
    da: "den offentlige fortegnelse", en: "the public directory")
  public static let register = Phrase(da: "hele registeret", en: "the whole register")
  public static let lists = Phrase(da: "alle lister", en: "all lists")
  public static let contacts = Phrase(
    da: "kontaktpersoner til en adressebog", en: "contact persons for an address book")
  public static let calendar = Phrase(
    da: "opfølgninger og arrangementer", en: "follow-ups and events")
  public static let organisation = Phrase(
    da: "alt om en virksomhed", en: "everything about an organisation")
  public static let person = Phrase(da: "alt om en person", en: "everything about a person")
  public static let list = Phrase(da: "listen {title}", en: "the list {title}")
}
