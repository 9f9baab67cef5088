/// The words of an organisation's detail.
public enum DetailPhrases {
  public static let title = Phrase(da: "Detaljer", en: "Detail")
  public static let purpose = Phrase(da: "Formål", en: "Purpose")
  public static let note = Phrase(da: "Note", en: "Note")
  public static let contact = Phrase(da: "Kontakt", en: "Contact")
  public static let offers = Phrase(da: "Tilbyder", en: "Offers")
  public static let needs = Phrase(da: "Mangler", en: "Needs")
  public static let responsibility = Phrase(da: "Ansvar", en: "Responsible")
  public static let surplus = Phrase(da: "Overskud", en: "Surplus")
  public static let phase = Phrase(da: "Livsfase", en: "Phase")
  public static let phaseSince = Phrase(da: "fra {day}", en: "from {day}")
  public static let phaseAssessed = Phrase(da: "vurderet {day}", en: "assessed {day}")
  public static let workplace = Phrase(da: "Plads til", en: "Room for")
  public static let positions = Phrase(da: "Stillinger", en: "Positions")
  /// Before the positions one by one.
  public static let eachPosition = Phrase(da: "Stillinger enkeltvis", en: "One by one")
  public static let positionSummary = Phrase(
    da: "{count} ({low} under 10 t/uge)", en: "{count} ({low} under 10 h/week)")
  public static let hoursAWeek = Phrase(da: "t/uge", en: "h/week")
  public static let partnerships = Phrase(da: "Partnerskab", en: "Partnership")
  public static let dialogue = Phrase(da: "Dialog", en: "Dialogue")
  public static let never = Phrase(da: "aldrig", en: "never")
  public static let nextDialogue = Phrase(da: "næste senest {day}", en: "next by {day}")
  public static let followUps = Phrase(da: "Opfølgning", en: "Follow-up")
  public static let doNotCall = Phrase(da: "MÅ IKKE RINGES OP", en: "DO NOT CALL")
  public static let adProtected = Phrase(
    da: "Reklamebeskyttet: ingen uopfordret henvendelse",
    en: "Advertising protection: no unsolicited contact")
  public static let ceased = Phrase(da: "Ophørt {day}", en: "Ceased {day}")
  public static let since = Phrase(da: "{badge} siden {day}", en: "{badge} since {day}")
  public static let confirmed = Phrase(da: "bekræftet {day}", en: "confirmed {day}")
  public static let confidential = Phrase(da: "fortroligt", en: "confidential")
  public static let paused = Phrase(da: "pause", en: "paused")
  public static let expired = Phrase(da: "udløbet", en: "expired")
  public static let openToReduced = Phrase(
    da: "åben for nedsat arbejdsevne", en: "open to reduced capacity")
  public static let notOpenToReduced = Phrase(
    da: "ikke åben for nedsat arbejdsevne", en: "not open to reduced capacity")
  public static let opennessUnknown = Phrase(
    da: "ikke spurgt om nedsat arbejdsevne", en: "not asked about reduced capacity")
  public static let fromHours = Phrase(da: "fra {hours} t/uge", en: "from {hours} h/week")
}
