import Resources

/// What the partnership form says.
enum PartnershipFieldWords {
  static let formTitle = Phrase(da: "Partnerskab", en: "Partnership")
  static let party = Phrase(da: "Part {number}", en: "Party {number}")
  static let title = FieldWords(
    da: "Titel", "Hvad skal partnerskabet hedde? Tom: parternes navne",
    en: "Title", "What shall the partnership be called? Empty: the names of its parties")
  static let organisation = FieldWords(
    da: "Virksomhed", "Navn, CVR eller telefon; Enter tager øverste forslag, F4 søger i fuld skærm",
    en: "Organisation", "Name, CVR or phone; Enter takes the top hit, F4 searches in full")
  static let role = FieldWords(
    da: "Rolle", "Hvad er parten i partnerskabet?", en: "Role", "What is the party here?")
  static let resources = FieldWords(
    da: "Ressourcer", "Hvad lægger parten i det: ting, plads, penge, timer?",
    en: "Resources", "What does it put in: things, space, money, hours?")
  static let competences = FieldWords(
    da: "Kompetencer", "Hvad kan parten, som de andre mangler?",
    en: "Competences", "What can it do that the others lack?")
  static let contact = FieldWords(
    da: "Kontakt", "Hvem taler vi med hos parten?", en: "Contact", "Whom do we talk to there?")
  static let joinedOn = FieldWords(
    da: "Med fra", "Hvornår kom parten med? Tom: i dag. Aftalen tæller, som den blev skrevet under",
    en: "Joined on", "When did it join? Empty: today. The agreement counts as it was signed")
  static let leftOn = FieldWords(
    da: "Med til", "Hvilken dag var parten sidst med? Tom: den er med endnu",
    en: "Left on", "Which day was its last? Empty: it still takes part")
  static let commonThird = FieldWords(
    da: "Fælles tredje", "Hvilken sag er I sammen om? Mindst 10 tegn",
    en: "Shared matter", "What is it about, outside yourselves? At least 10 characters")
  static let motives = FieldWords(
    da: "Afsæt", "Hvorfor gør I det? ↑↓ flytter, mellemrum sætter kryds",
    en: "Motives", "Why do you do it? ↑↓ moves, Space ticks")
  static let motiveOther = FieldWords(
    da: "Andet afsæt", "Hvilket andet afsæt?", en: "Other motive", "Which other motive?")
  static let state = FieldWords(
    da: "Tilstand", "Kun det aftalte tæller; mellemrum vælger",
    en: "State", "Only what is agreed counts; Space chooses")
  static let agreedOn = FieldWords(
    da: "Aftalt den", "Hvornår skrev I under? Den dag tæller i målene",
    en: "Agreed on", "When did you sign? That day counts in the goals")
  static let form = FieldWords(
    da: "Form", "Skriftlig eller mundtlig?", en: "Form", "Written or oral?")
  static let continues = FieldWords(
    da: "Tillæg til", "Kun for et skriftligt tillæg: hvilken aftale bygger det på?",
    en: "Addendum to", "Only of a written addendum: to which agreement?")
  static let endedOn = FieldWords(
    da: "Sluttede den", "Hvad var den sidste dag?", en: "Ended on", "What was the last day?")
  static let endReason = FieldWords(
    da: "Hvorfor slut", "Hvorfor sluttede det?", en: "Why ended", "Why did it end?")
  static let plannedEndOn = FieldWords(
    da: "Udløber", "Er der aftalt en slutdag?", en: "Runs until", "Is an end agreed?")
  static let needsSupport = FieldWords(
    da: "Ønsker støtte", "Skal vi hjælpe jer på vej?",
    en: "Needs support", "Shall we help you along?")
  static let businessValue = FieldWords(
    da: "Økonomisk værdi", "Hvad får I ud af det på bundlinjen?",
    en: "Business value", "What is in it for your accounts?")
  static let socialValue = FieldWords(
    da: "Social værdi", "Hvem gavner det, og hvordan?",
    en: "Social value", "Whom does it benefit, and how?")
  static let value = FieldWords(
    da: "Kroner om året", "Uden moms: 480.000 eller 480 t",
    en: "Kroner a year", "Without VAT: 480.000 or 480 t")
  static let themes = FieldWords(
    da: "Temaer", "↑↓ flytter, mellemrum sætter kryds", en: "Themes", "↑↓ moves, Space ticks")
  static let principles = FieldWords(
    da: "Principper", "Hvilke af strategiens principper? ↑↓ flytter, mellemrum sætter kryds",
    en: "Principles", "Which of the strategy's? ↑↓ moves, Space ticks")
  static let tags = FieldWords(
    da: "Mærker", "Ord at finde det igen på, med komma imellem: unikt, innovativt",
    en: "Tags", "Words to find it again by, with commas between")
  static let wanted = Choice("wanted", Phrase(da: "ønsker støtte", en: "wants support"))
  static let support = Phrase(da: "Støtte", en: "Support")
  static let result = FieldWords(
    da: "Resultat", "Hvad kom der ud af det? Med jeres egne ord",
    en: "Result", "What came of it? In your own words")
  static let facilitator = FieldWords(
    da: "Tovholder", "Hvem hos os følger det?", en: "Facilitator", "Who of us follows it?")
  static let journalNo = FieldWords(
    da: "Journalnr.", "Sagens nummer i ESDH", en: "Journal no.", "The file's number")

  static let areas = FieldWords(
    da: "Områder", "Hvad handler aftalen om? Mellemrum sætter kryds",
    en: "Areas", "What is the agreement about? Space ticks")
  static let reservedContract = FieldWords(
    da: "Reserveret", "Er det en kontrakt, der er reserveret til SØV?",
    en: "Reserved", "Is it a contract reserved for social enterprises?")
  static let originEvent = FieldWords(
    da: "Opstod ved", "Begyndte det på et netværksmøde? Skriv titlen; F4 viser dem alle",
    en: "Began at", "Did it begin at a network meeting? Type its title; F4 shows them all")
}

extension PartnershipParty.Role: Worded {
  public var word: Phrase {
    switch self {
    case .initiator: Phrase(da: "initiativtager", en: "initiator")
    case .partner: Phrase(da: "partner", en: "partner")
    case .facilitator: Phrase(da: "hjælper", en: "facilitator")
    case .buyer: Phrase(da: "køber", en: "buyer")
    case .supplier: Phrase(da: "leverandør", en: "supplier")
    }
  }
}

extension Partnership.Form: Worded {
  public var word: Phrase {
    switch self {
    case .written: Phrase(da: "skriftlig", en: "written")
    case .oral: Phrase(da: "mundtlig", en: "oral")
    }
  }
}
