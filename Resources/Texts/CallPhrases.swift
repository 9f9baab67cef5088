/// The words of a call: its pane, its end, its clock.
public enum CallPhrases {
  public static let title = Phrase(da: "Opkald", en: "Call")
  public static let running = Phrase(da: "☎ {time}", en: "☎ {time}")
  public static let parked = Phrase(da: "‖ {time}", en: "‖ {time}")
  public static let noCall = Phrase(
    da: "Der er ikke noget opkald; F2 begynder et.", en: "There is no call; F2 begins one.")
  public static let named = Phrase(
    da: "Nævnt: {name}. F2 tilbage til noterne, Ctrl+S afslutter.",
    en: "Named: {name}. F2 back to the notes, Ctrl+S ends the call.")
  public static let alreadyNamed = Phrase(
    da: "{name} er allerede nævnt i opkaldet.", en: "{name} is named in the call already.")
  public static let isNamed = Phrase(da: "nævnt", en: "named")
  public static let namedList = Phrase(da: "Nævnt: {names}", en: "Named: {names}")
  public static let closedEmpty = Phrase(
    da: "Opkaldet var tomt og er lukket uden at blive gemt.",
    en: "The call was empty and is closed without being saved.")

  // The end of a call.
  public static let endTitle = Phrase(da: "Afslut opkald", en: "End the call")
  public static let outcome = Phrase(da: "Udfald", en: "Outcome")
  public static let followUp = Phrase(da: "Opfølgning", en: "Follow-up")
  public static let noFollowUp = Phrase(da: "ingen", en: "none")
  public static let tomorrow = Phrase(da: "næste hverdag", en: "next working day")
  public static let inWorkingDays = Phrase(
    da: "om {count} hverdage", en: "in {count} working days")
  public static let onDay = Phrase(da: "som skrevet", en: "as written")
  public static let otherDay = Phrase(da: "anden dag eller tid", en: "another day or time")
  public static let typeTheDay = Phrase(
    da: "Hvornår? i morgen kl 10, fre 14.30, om 2 uger. Ctrl+S går videre.",
    en: "When? tomorrow at 10, Fri 14.30, in 2 weeks. Ctrl+S goes on.")
  public static let whomToCallBack = Phrase(
    da: "Hvem skal vi ringe tilbage til? Skriv navn eller telefon; Ctrl+S går videre.",
    en: "Whom do we call back? Type a name or a phone; Ctrl+S goes on.")
  public static let whichNumber = Phrase(
    da: "Hvilket nummer skal vi ringe til? Registeret kender intet; Ctrl+S går videre.",
    en: "Which number do we call? The register knows none; Ctrl+S goes on.")
  public static let closesPromise = Phrase(da: "luk: {text}", en: "close: {text}")
  public static let aboutNobody = Phrase(
    da: "Gemmes uden virksomhed. Esc, så Hvem, sætter en på.",
    en: "Saved without an organisation. Esc, then Who, adds one.")
  public static let endHint = Phrase(
    da: "Bogstav: udfald · tal: opfølgning · Enter gemmer · Esc tilbage",
    en: "Letter: outcome · digit: follow-up · Enter saves · Esc back")
  public static let saved = Phrase(
    da: "{reference} gemt kl. {time}.", en: "{reference} saved at {time}.")
  public static let callBack = Phrase(da: "ring tilbage", en: "call back")
  public static let callBackTo = Phrase(da: "Ring tilbage til {name}", en: "Call {name} back")
  public static let followUpOn = Phrase(da: "Følg op på {name}", en: "Follow up on {name}")
  public static let followUpCall = Phrase(da: "Følg op på opkaldet", en: "Follow up on the call")

  // Contacts that are logged afterwards.
  public static let logMail = Phrase(da: "Mail eller brev", en: "Mail or letter")
  public static let logMeeting = Phrase(da: "Møde eller besøg", en: "Meeting or visit")
  public static let logNote = Phrase(da: "Notat", en: "Note")

  // The telephone rings.
  public static let rings = Phrase(da: "☎ {number} ringer", en: "☎ {number} is calling")
  public static let secretNumber = Phrase(da: "hemmeligt nummer", en: "secret number")
  public static let moreRing = Phrase(da: "{count} til ringer", en: "{count} more ringing")
  public static let lastTalk = Phrase(da: "Sidst {day}: {text}", en: "Last {day}: {text}")
  public static let alsoOwned = Phrase(da: "Også: {names}", en: "Also: {names}")
  public static let nobodysNumber = Phrase(
    da: "Ingen i registeret har nummeret: F2 begynder en ny henvendelse fra det.",
    en: "Nobody in the register has the number: F2 begins a new inquiry from it.")
  public static let takeIt = Phrase(da: "F2 tager opkaldet", en: "F2 takes the call")
  public static let takeItToo = Phrase(
    da: "Ctrl+N tager opkaldet; det igangværende bliver parkeret",
    en: "Ctrl+N takes the call; the running one is parked")

  // Numbers.
  public static let newInquiry = Phrase(
    da: "Ny henvendelse fra {number}", en: "New inquiry from {number}")
  public static let owner = Phrase(
    da: "{number} er {name}. Enter sætter den ind som opkalder.",
    en: "{number} is {name}. Enter puts them in as the caller.")
  public static let owners = Phrase(
    da: "{number} er flere: {name}. Enter viser dem i Hvem.",
    en: "{number} is several: {name}. Enter shows them in Who.")
  public static let justEntered = Phrase(
    da: "Opkaldet er sat på {name}, som lige er gemt. Ringer en anden: skriv i Hvem.",
    en: "The call is with {name}, which was saved just now. Somebody else: type in Who.")
  public static let thisIsTheCaller = Phrase(
    da: "{name} er den, der ringer", en: "{name} is the caller")
  public static let isCaller = Phrase(
    da: "Opkaldet er fra {name}.", en: "The call is from {name}.")
  public static let promise = Phrase(da: "Lovet {day}: {text}", en: "Promised {day}: {text}")
  public static let promiseDay = Phrase(da: "Lovet {day}", en: "Promised {day}")
  public static let openInquiry = Phrase(
    da: "Åben henvendelse fra {day} ({staff}): {text}",
    en: "Open inquiry of {day} ({staff}): {text}")
  public static let contactedRecently = Phrase(
    da: "Vi har kontaktet dem for nylig: {kind} {day} ({staff})",
    en: "We contacted them lately: {kind} {day} ({staff})")
}
