import Resources

/// What the organisation form says.
enum OrganisationFieldWords {
  static let title = Phrase(da: "Virksomhed", en: "Organisation")
  static let name = FieldWords(
    da: "Navn", "Hvad hedder I? Det navn, I bruger til daglig",
    en: "Name", "What are you called day to day?")
  static let kind = FieldWords(
    da: "Art", "Mellemrum eller ← → vælger; en idé uden CVR er en iværksætter",
    en: "Kind", "Space or ← → chooses; an idea without CVR is an initiative")
  static let cvr = FieldWords(
    da: "CVR", "Hvad er jeres CVR-nummer? 8 cifre",
    en: "CVR", "What is your CVR number? 8 digits")
  static let phone = FieldWords(
    da: "Telefon", "Hvilket nummer må vi ringe på?",
    en: "Phone", "Which number may we call?")
  static let email = FieldWords(
    da: "Mail", "Hvilken mail bruger I?", en: "Mail", "Which mail do you use?")
  static let street = FieldWords(
    da: "Vej", "Vej og nummer", en: "Street", "Street and number")
  static let postalCode = FieldWords(
    da: "Postnr.", "Udfylder byen, og kommunen hvor der kun er én",
    en: "Postal code", "Fills in the town, and the municipality where there is only one")
  static let city = FieldWords(da: "By", "Hvor ligger I?", en: "Town", "Where are you?")
  static let municipality = FieldWords(
    da: "Kommune", "Hvilken kommune ligger I i? Den tæller i målene",
    en: "Municipality", "Which municipality are you in? It counts in the goals")
  static let parent = FieldWords(
    da: "Hører under", "Hvilken afdeling er den en del af? Tomt: kommunen selv",
    en: "Part of", "Which department is it a part of? Empty: the municipality itself")
  static let dating = FieldWords(
    da: "Nyt navn, ny vej", "Gælder fra i dag, fra en anden dag, eller var det gamle forkert?",
    en: "New name, street", "From today, from another day, or was the old one wrong?")
  static let datingFrom = FieldWords(
    da: "Gælder fra", "Fra hvilken dag hedder den det, eller ligger den der?",
    en: "Holds from", "From which day is it called so, or is it there?")
  static let datings = [
    Choice("today", Phrase(da: "fra i dag", en: "from today")),
    Choice("from", Phrase(da: "fra en anden dag", en: "from another day")),
    Choice("correction", Phrase(da: "en rettelse", en: "a correction")),
  ]
  static let website = FieldWords(
    da: "Hjemmeside", "Har I en hjemmeside?", en: "Website", "Do you have a website?")
  static let purpose = FieldWords(
    da: "Formål", "Hvad laver I, og hvem er I til for?",
    en: "Purpose", "What do you do, and for whom?")
  static let isTrading = FieldWords(
    da: "Har salg", "Sælger foreningen varer eller ydelser? Tæller i mål 2",
    en: "Trades", "Does the association sell goods or services? Counts in goal 2")
  static let industryCode = FieldWords(
    da: "Branchekode", "Seks cifre, som de står i CVR",
    en: "Industry code", "Six digits as in the CVR register")
  static let employees = FieldWords(
    da: "Ansatte", "Hvor mange er ansat? Under 250 er SMV",
    en: "Employees", "How many are employed? Below 250 is an SME")
  static let verifiedOn = FieldWords(
    da: "Bekræftet", "Hvilken dag sagde nogen sidst, at dette er rigtigt? »i dag«",
    en: "Confirmed", "On which day did somebody last say that this is right? \"today\"")
  static let startedOn = FieldWords(
    da: "Startet", "Hvornår begyndte I? 3/11, 031122, 1. maj 2019",
    en: "Started", "When did you begin? 3/11, 031122, 1 May 2019")
  static let sovFrom = FieldWords(
    da: "SØV siden", "Fra hvilken dag er virksomheden socialøkonomisk? Tom, når den ikke er",
    en: "Social since", "From which day is it a social enterprise? Empty when it is none")
  static let sovBasis = FieldWords(
    da: "SØV ifølge", "Hvem siger det? Egen erklæring tæller ikke i målene",
    en: "Social by", "Who says so? Its own word does not count in the goals")
  static let basisMissing = Phrase(
    da: "Vælg, hvem der siger, at virksomheden er socialøkonomisk",
    en: "Choose who says that it is a social enterprise")
  static let rsvFrom = FieldWords(
    da: "RSV siden", "Dagen i statens register over socialøkonomiske virksomheder",
    en: "Registered", "The day in the state's register of social enterprises")
  static let adProtected = FieldWords(
    da: "Reklamebeskyttet", "Står i CVR: ingen uopfordret reklame",
    en: "No advertising", "In the CVR register: no unsolicited adverts")
  static let doNotCall = FieldWords(
    da: "Må ikke ringes op", "Har I bedt om ikke at blive ringet op?",
    en: "Do not call", "Have you asked not to be called?")
  static let doNotCallNote = FieldWords(
    da: "Hvorfor ikke", "Hvad blev der sagt, og hvornår?",
    en: "Why not", "What was said, and when?")
  static let note = FieldWords(
    da: "Note", "Intet om enkelte borgere, aldrig et CPR-nummer",
    en: "Note", "Nothing about single citizens, never a CPR number")
  static let isNoteImportant = FieldWords(
    da: "Vigtig", "Noten står øverst, og når telefonen ringer",
    en: "Important", "The note stands at the top, and while the telephone rings")
}

extension SOVPeriod.Basis: Worded {
  public var word: Phrase {
    switch self {
    case .rsv: Phrase(da: "registeret", en: "the register")
    case .municipalAssessment: Phrase(da: "kommunen", en: "the municipality")
    case .selfDeclared: Phrase(da: "egen erklæring", en: "own declaration")
    }
  }
}
