import Resources

/// What the fields of a conversation are called.
enum ConversationFieldWords {
  static let summary = FieldWords(
    da: "Noter", "Skriv frit, hvad der bliver sagt og lovet",
    en: "Notes", "Write freely what is said and promised")
  static let caller = FieldWords(
    da: "Hvem", "Hvor ringer du fra? Enter tager øverste forslag, Ctrl+X tømmer",
    en: "Who", "Where are you calling from? Enter takes the top hit, Ctrl+X clears")
  static let contact = FieldWords(
    da: "Kontakt", "Hvem i virksomheden taler jeg med?",
    en: "Contact", "Whom there am I talking to?")
  static let callerType = FieldWords(
    da: "Type", "Hvem spørger? En borgers navn og nummer gemmes aldrig",
    en: "Type", "Who asks? A citizen's name and number are never kept")
  static let callerName = FieldWords(
    da: "Navn", "Hvad hedder du? Aldrig en borgers navn",
    en: "Name", "What is your name? Never a citizen's")
  static let callerPhone = FieldWords(
    da: "Telefon", "Hvilket nummer træffer vi dig på?",
    en: "Phone", "Which number reaches you?")
  static let purpose = FieldWords(
    da: "Formål", "Hvad drejer det sig om?", en: "Purpose", "What is it about?")
  static let topics = FieldWords(
    da: "Emner", "↑↓ flytter, mellemrum sætter kryds", en: "Topics", "↑↓ moves, Space ticks")
  static let outreachOption = FieldWords(
    da: "Førte til", "En ny virksomhed for en del af produktionen, eller en aftale med en SØV?",
    en: "Led to", "A new company for a part of the production, or an agreement with a SØV?")
  static let spinOff = FieldWords(
    da: "Udskilt som", "Hvad skal den hedde? Den bliver til en iværksætter, udskilt af dem",
    en: "New company", "What shall it be called? It becomes an initiative, spun out of them")
  static let partner = FieldWords(
    da: "Aftale med", "Hvilken SØV? Det bliver til ideen om et partnerskab mellem de to",
    en: "Agreement with", "Which SØV? It becomes the idea of a partnership of the two")
  static let mention = Phrase(da: "Nævnt {number}", en: "Named {number}")
  static let mentioned = FieldWords(
    da: "Virksomhed", "Hvem nævnte du? Ctrl+K sætter den valgte ind",
    en: "Organisation", "Whom did you name? Ctrl+K puts in the selected one")
  static let role = FieldWords(
    da: "Som", "Nævnt for den, der ringede, eller bare talt om?",
    en: "As", "Named to the caller, or only talked about?")
  static let outcome = FieldWords(
    da: "Udfald", "Hvad kom der ud af det?", en: "Outcome", "What came of it?")
  static let handoverTo = FieldWords(
    da: "Overdraget", "Hvem overtager sagen? Skriv afdelingen",
    en: "Handed to", "Who takes the matter over? Type the department")
  static let confirmedBy = FieldWords(
    da: "Bekræftet af", "Hvem har sagt ja til at overtage? Tomt: vi ejer den stadig",
    en: "Confirmed by", "Who agreed to take over? Empty: it is still ours")
  static let handoverState = FieldWords(
    da: "Svar", "Hvad siger modtageren? Tomt: spurgt, ikke svaret",
    en: "Answer", "What does the receiver say? Empty: asked, no answer yet")
  static let handoverRefusal = FieldWords(
    da: "Hvorfor nej", "Hvorfor siger modtageren nej? Sagen kommer tilbage til sin ejer",
    en: "Why no", "Why does the receiver say no? The matter returns to its owner")
  static let unmetNeed = FieldWords(
    da: "Udækket", "Hvad blev der spurgt om, som ingen kan? Tomt: noterne bruges",
    en: "Unmet", "What was asked for that nobody can? Empty: the notes are used")
  static let followUpOn = FieldWords(
    da: "Opfølgning", "Hvornår følger vi op? i morgen kl 10, fre 14.30, om 2 uger",
    en: "Follow-up", "When do we follow up? tomorrow at 10, fri 14.30, in 2 weeks")
  static let followUpText = FieldWords(
    da: "Om hvad", "Hvad har vi lovet?", en: "About", "What did we promise?")
  static let journalNo = FieldWords(
    da: "Journalnr.", "Hvis samtalen er journaliseret", en: "File no.", "If it is filed")
  static let kind = FieldWords(
    da: "Kontaktform", "Mellemrum eller ← → vælger", en: "Contact by", "Space or ← → chooses")
  static let way = FieldWords(
    da: "Retning", "Hvem tog kontakten?", en: "Direction", "Who made contact?")
  static let principles = FieldWords(
    da: "Principper", "Hvilke af strategiens principper? ↑↓ flytter, mellemrum sætter kryds",
    en: "Principles", "Which of the strategy's? ↑↓ moves, Space ticks")
  static let heldOn = FieldWords(da: "Dag", "Hvornår var det?", en: "Day", "When was it?")
  static let isImportant = FieldWords(
    da: "Vigtig", "Noten står øverst, og når telefonen ringer",
    en: "Important", "The note stands at the top, and while the telephone rings")
}
