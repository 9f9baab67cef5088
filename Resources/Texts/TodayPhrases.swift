/// The sentences of the list of the day.
public enum TodayPhrases {
  public static let titleMine = Phrase(da: "I dag · mine", en: "Today · mine")
  public static let titleAll = Phrase(da: "I dag · alles", en: "Today · everybody's")
  public static let titleComing = Phrase(
    da: "De kommende dage · alles", en: "The days to come · everybody's")
  public static let count = Phrase(da: "{count} at gøre", en: "{count} to do")
  public static let nothingToDo = Phrase(
    da: "Der er ikke mere i dag.", en: "There is nothing more today.")
  public static let nothingComing = Phrase(
    da: "Der er ikke lovet noget til senere.", en: "Nothing is promised for later.")
  public static let today = Phrase(da: "i dag", en: "today")
  public static let dueFollowUps = Phrase(da: "{count} opfølgninger", en: "{count} follow-ups")
  public static let oneDueFollowUp = Phrase(da: "1 opfølgning", en: "1 follow-up")

  public static let isDue = Phrase(da: "Nu kl. {time}: {what} (F5)", en: "Now {time}: {what} (F5)")
  public static let andMore = Phrase(da: "og {count} til", en: "and {count} more")

  // Kinds, at most ten letters.
  public static let followUp = Phrase(da: "opfølgning", en: "follow-up")
  public static let callback = Phrase(da: "ring op", en: "call back")
  public static let handover = Phrase(da: "overdraget", en: "handover")
  public static let givenBack = Phrase(da: "afvist", en: "refused")
  public static let unfinished = Phrase(da: "uafsluttet", en: "unfinished")
  public static let referral = Phrase(da: "nævnt", en: "named")
  public static let dialogue = Phrase(da: "dialog", en: "dialogue")
  public static let draft = Phrase(da: "kladde", en: "draft")
  public static let missed = Phrase(da: "ubesvaret", en: "missed")
  public static let callThemBack = Phrase(
    da: "{number} · Enter ringer op, mellemrum: ikke nødvendigt",
    en: "{number} · Enter calls back, Space: no need")
  public static let missedCalls = Phrase(da: "{count} ubesvarede", en: "{count} missed")
  public static let oneMissedCall = Phrase(da: "1 ubesvaret", en: "1 missed")
  public static let dismissed = Phrase(
    da: "Det ubesvarede opkald fra {number} er afvist.",
    en: "The missed call from {number} is dismissed.")

  // What it is about.
  public static let goOn = Phrase(da: "Enter skriver videre", en: "Enter goes on writing")
  public static let waitsFor = Phrase(
    da: "{receiver} skal bekræfte · {what}", en: "{receiver} is to confirm · {what}")
  public static let saidNo = Phrase(
    da: "{receiver} sagde nej: {reason} · {what}", en: "{receiver} said no: {reason} · {what}")
  public static let wasNamed = Phrase(
    da: "nævnt for {caller} · {what}", en: "named to {caller} · {what}")
  public static let lastSpoke = Phrase(da: "talte sidst {day}", en: "last spoke {day}")

  // Questions.
  public static let howDidItEnd = Phrase(da: "Hvordan endte det", en: "How did it end")
  public static let whatWasMissing = Phrase(
    da: "Hvad manglede, som ingen kunne dække?", en: "What was missing that nobody could meet?")
  public static let whatCameOfIt = Phrase(da: "Hvad blev det til", en: "What came of it")
  public static let whoConfirmed = Phrase(
    da: "Hvem hos {receiver} bekræftede? (Esc, Ctrl+X: de sagde nej)",
    en: "Who at {receiver} confirmed? (Esc, Ctrl+X: they said no)")
  public static let whyRefused = Phrase(
    da: "Hvorfor siger {receiver} nej?", en: "Why does {receiver} say no?")
  public static let moveTo = Phrase(
    da: "Flyt {what} til: i morgen kl 10, fre 14.30, om 2 uger",
    en: "Move {what} to: tomorrow at 10, Fri 14.30, in 2 weeks")
  public static let movesTo = Phrase(da: "→ {day}", en: "→ {day}")

  // What was done.
  public static let completed = Phrase(
    da: "Afsluttet: {what} · Ctrl+Z fortryder", en: "Done: {what} · Ctrl+Z takes it back")
  public static let moved = Phrase(
    da: "Flyttet til {day}: {what} · Ctrl+Z fortryder",
    en: "Moved to {day}: {what} · Ctrl+Z takes it back")
  public static let cancelled = Phrase(
    da: "Aflyst: {what} · Ctrl+Z fortryder", en: "Cancelled: {what} · Ctrl+Z takes it back")
  public static let closed = Phrase(
    da: "Henvendelsen er afsluttet: {outcome} · Ctrl+Z fortryder",
    en: "The inquiry is closed: {outcome} · Ctrl+Z takes it back")
  public static let confirmed = Phrase(
    da: "Overdragelsen er bekræftet af {name} · Ctrl+Z fortryder",
    en: "The handover is confirmed by {name} · Ctrl+Z takes it back")
  public static let refused = Phrase(
    da: "Afvist; henvendelsen er jeres igen · Ctrl+Z fortryder",
    en: "Refused; the inquiry is yours again · Ctrl+Z takes it back")
  public static let answered = Phrase(
    da: "Noteret: {outcome} · Ctrl+Z fortryder", en: "Noted: {outcome} · Ctrl+Z takes it back")
  public static let takenOver = Phrase(
    da: "Taget over; den er nu din · Ctrl+Z fortryder",
    en: "Taken over; it is yours · Ctrl+Z takes it back")
  public static let takenOverAll = Phrase(
    da: "Taget over: opgaver {work}, kladder {drafts}",
    en: "Taken over: {work} tasks, {drafts} drafts")

  // Why not.
  public static let nobodyKnown = Phrase(
    da: "Registeret kender ingen virksomhed her.", en: "The register knows no organisation here.")
  public static let draftIsOpened = Phrase(
    da: "En kladde gøres færdig: Enter henter den frem.",
    en: "A draft is finished by hand: Enter brings it back.")
  public static let dialogueIsHeld = Phrase(
    da: "Dialogen er ført, når I har talt sammen: ring med F2.",
    en: "The dialogue is held once you have spoken: call with F2.")
  public static let cannotMove = Phrase(
    da: "Kun en opfølgning eller et opkald kan flyttes.",
    en: "Only a follow-up or a callback can be moved.")
  public static let cannotCancel = Phrase(
    da: "Den kan ikke aflyses: Mellemrum siger, hvordan den endte.",
    en: "It cannot be cancelled: Space says how it ended.")
  public static let isYours = Phrase(
    da: "Den er ikke en kollegas.", en: "It is no colleague's.")
  public static let nothingToTakeOver = Phrase(
    da: "Ingen kollega har noget åbent.", en: "No colleague has anything open.")

  // Taking over.
  public static let takeOverTitle = Phrase(
    da: "Tag alt over fra en kollega", en: "Take everything over from a colleague")
  public static let takeOverHint = Phrase(
    da: "Opgaver kan fortrydes med Ctrl+Z; kladder flyttes til dine egne",
    en: "Tasks can be taken back with Ctrl+Z; drafts move to your own")
  public static let hasOpen = Phrase(
    da: "opgaver {work} · kladder {drafts}", en: "{work} tasks · {drafts} drafts")
}
