import HotlineCore
import Resources

/// What the form of an offer or a need says.
enum OfferLineFormPhrases {
  static let direction = FieldWords(
    da: "Retning", "Tilbyder I det, eller mangler I det?",
    en: "Direction", "Do you offer it, or need it?")
  static let title = FieldWords(
    da: "Hvad", "Hvad er det, kort sagt?", en: "What", "What is it, in short?")
  static let category = FieldWords(
    da: "Kategori", "Skriv et ord for det; Enter tager øverste forslag",
    en: "Category", "Type a word for it; Enter takes the top hit")
  static let mode = FieldWords(
    da: "Slags", "Mellemrum eller ← → vælger", en: "Sort", "Space or ← → chooses")
  static let ewcCode = FieldWords(
    da: "Affaldskode", "Seks cifre fra affaldslisten, hvis I kender den",
    en: "Waste code", "Six digits of the waste list, if you know it")
  static let text = FieldWords(
    da: "Beskrivelse", "Hvad skal den anden vide?",
    en: "Description", "What should the other know?")
  static let volume = FieldWords(
    da: "Mængde", "Hvor meget? Kun tallet: 4.000", en: "Amount", "How much? The number: 4.000")
  static let volumeUnit = Phrase(da: "", en: "")
  static let unit = FieldWords(
    da: "Enhed", "Af hvad: kasser/uge, kuverter/dag, timer/uge",
    en: "Unit", "Of what: boxes/week, covers/day, hours/week")
  static let value = FieldWords(
    da: "Kroner om året", "Uden moms: 480.000 eller 480 t",
    en: "Kroner a year", "Without VAT: 480.000 or 480 t")
  static let maxHours = FieldWords(
    da: "Højst timer", "Hvor mange timer om ugen højst?",
    en: "Most hours", "How many hours a week at most?")
  static let requiresRSV = FieldWords(
    da: "Kræver RSV", "Skal den anden være registreret som SØV?",
    en: "Needs RSV", "Does the other have to be registered?")
  static let certificate = FieldWords(
    da: "Krav", "Er der krav om certifikat eller godkendelse?",
    en: "Requirement", "Is a certificate or approval needed?")
  static let availableFrom = FieldWords(
    da: "Fra", "Fra hvornår? i dag, +14, 1/1", en: "From", "From when? today, +14, 1/1")
  static let availableTo = FieldWords(
    da: "Til", "Hvad er den sidste dag?", en: "Until", "What is the last day?")
  static let daysTurned = Phrase(
    da: "Den sidste dag ligger før den første", en: "The last day is before the first")
  static let reach = FieldWords(
    da: "Rækkevidde", "Hvor langt væk må det være?", en: "Reach", "How far away may it be?")
  static let urgency = FieldWords(
    da: "Haster", "Hvor meget haster det?", en: "Urgency", "How urgent is it?")
  static let state = FieldWords(
    da: "Tilstand", "Kun det aktive bliver foreslået",
    en: "State", "Only what is active is suggested")
  static let confirmedOn = FieldWords(
    da: "Bekræftet", "Hvornår sagde de det sidst?", en: "Confirmed", "When did they last say so?")

  static let directions = [
    Choice("offers", Phrase(da: "tilbyder", en: "offers")),
    Choice("needs", Phrase(da: "mangler", en: "needs")),
  ]
  static let urgencies = [
    Choice("0.3", Phrase(da: "lidt", en: "low")), Choice("0.6", Phrase(da: "noget", en: "normal")),
    Choice("0.8", Phrase(da: "meget", en: "high")),
  ]
  static let modes = OfferLine.Mode.allCases.map { Choice($0.rawValue, label($0)) }
  static let reaches = OfferLine.Reach.allCases.map { Choice($0.rawValue, label($0)) }
  static let states = OfferLine.Status.allCases.map { Choice($0.rawValue, label($0)) }

  /// The choice that stands nearest to an urgency.
  static func code(ofUrgency urgency: Double) -> String {
    if urgency < 0.45 { return "0.3" }
    return urgency < 0.7 ? "0.6" : "0.8"
  }

  private static func label(_ mode: OfferLine.Mode) -> Phrase {
    switch mode {
    case .product: Phrase(da: "vare", en: "product")
    case .service: Phrase(da: "ydelse", en: "service")
    case .workplace: Phrase(da: "arbejdsplads", en: "workplace")
    case .competence: Phrase(da: "kompetence", en: "competence")
    case .facility: Phrase(da: "lokale", en: "facility")
    case .network: Phrase(da: "netværk", en: "network")
    case .funding: Phrase(da: "penge", en: "funding")
    case .resourceStream: Phrase(da: "ressourcestrøm", en: "resource stream")
    }
  }

  private static func label(_ reach: OfferLine.Reach) -> Phrase {
    switch reach {
    case .site: Phrase(da: "på stedet", en: "on site")
    case .municipality: Phrase(da: "kommunen", en: "municipality")
    case .region: Phrase(da: "regionen", en: "region")
    case .country: Phrase(da: "hele landet", en: "country")
    }
  }

  private static func label(_ status: OfferLine.Status) -> Phrase {
    switch status {
    case .active: Phrase(da: "aktiv", en: "active")
    case .paused: Phrase(da: "på pause", en: "paused")
    case .expired: Phrase(da: "udløbet", en: "expired")
    }
  }
}
