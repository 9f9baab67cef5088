import Resources

/// What the form of an organisation's status and profile says.
enum StandingFieldWords {
  static let state = FieldWords(
    da: "Tilstand", "Lever virksomheden, hviler den, eller er den ophørt?",
    en: "State", "Is it active, dormant or ceased?")
  static let ceasedOn = FieldWords(
    da: "Ophørt den", "Hvilken dag ophørte den?", en: "Ceased on", "On which day did it cease?")
  static let ceaseReason = FieldWords(
    da: "Hvorfor", "Hvorfor ophørte den?", en: "Why", "Why did it cease?")
  static let partnershipsGoOn = FieldWords(
    da: "Aftaler fortsætter", "Går dens åbne partnerskaber videre uden den?",
    en: "Partnerships go on", "Do its open partnerships go on without it?")

  static let sov = Phrase(da: "Socialøkonomisk (SØV) {number}", en: "Social enterprise {number}")
  static let rsv = Phrase(da: "I statens register (RSV) {number}", en: "Registered {number}")
  static let size = Phrase(da: "Størrelse {number}", en: "Size {number}")
  static let phaseHeading = Phrase(da: "Livsfase {number}", en: "Phase of life {number}")
  static let phoneHeading = Phrase(da: "Telefon {number}", en: "Phone {number}")

  static let from = FieldWords(
    da: "Fra", "Den første dag, det gælder: 3/11, 0311, u45 man",
    en: "From", "The first day on which it holds: 3/11, 0311")
  static let to = FieldWords(
    da: "Indtil", "Den første dag, det ikke gælder mere; tom: stadig",
    en: "Until", "The first day on which it no longer holds; empty: still")
  static let spanTurned = Phrase(
    da: "Det slutter, før det begynder", en: "It ends before it begins")
  static let assessedBy = FieldWords(
    da: "Vurderet af", "Hvem i kommunen vurderede det?",
    en: "Assessed by", "Who of the municipality assessed it?")
  static let evidence = FieldWords(
    da: "Belæg", "Hvad hviler det på: vedtægter, besøg, brev?",
    en: "Evidence", "What does it rest on: articles, a visit, a letter?")
  static let rsvSource = FieldWords(
    da: "Set i", "Hvor står det?", en: "Seen in", "Where does it stand?")
  static let rsvSeenOn = FieldWords(
    da: "Set den", "Hvornår blev det set?", en: "Seen on", "When was it seen?")
  static let sizeClass = FieldWords(
    da: "Størrelse", "Kun når tallene i CVR ikke siger det rigtige; mellemrum vælger",
    en: "Size", "Only where the figures do not say it; Space chooses")
  static let sizeFrom = FieldWords(
    da: "Fra", "Fra hvilken dag? Tom: altid", en: "From", "From which day? Empty: always")
  static let sizeBasis = FieldWords(
    da: "Begrundelse", "Hvad hviler det på? Aftalen vurderes efter det",
    en: "Reason", "What does it rest on? Agreements are judged by it")
  static let phase = FieldWords(
    da: "Fase", "Hvor er virksomheden i sit liv?", en: "Phase", "Where is it in its life?")
  static let phaseBasis = FieldWords(
    da: "Begrundelse", "Hvad hviler det på?", en: "Reason", "What does it rest on?")
  static let phaseAssessedOn = FieldWords(
    da: "Vurderet den", "Hvornår blev det vurderet?",
    en: "Assessed on", "When was it assessed?")
  static let csrProfile = FieldWords(
    da: "Socialt ansvar", "Hvad gør I for dem, der har det svært på arbejdsmarkedet?",
    en: "Responsibility", "What do you do for those who have it hard at work?")
  static let responsibleTo = FieldWords(
    da: "Ansvar for", "For hvem? ↑↓ flytter, mellemrum sætter kryds",
    en: "Responsible to", "For whom? ↑↓ moves, Space ticks")
  static let dialogueInterval = FieldWords(
    da: "Dialog hver", "Højst så mange dage mellem to samtaler: 7 til 1830",
    en: "Dialogue every", "So many days between two talks at most: 7 to 1830")
  static let phoneKind = FieldWords(
    da: "Slags", "Såsom omstilling, køkken, mobil", en: "Kind", "Such as kitchen, mobile")
  static let isPrimary = FieldWords(
    da: "Ring først", "Er det nummeret at ringe på først?",
    en: "Call first", "Is it the number to call first?")
  static let impactModel = FieldWords(
    da: "Gør godt", "Arbejder I med målgruppen, eller for en sag?",
    en: "Does good", "With the people themselves, or for a cause?")
  static let motives = FieldWords(
    da: "Afsæt", "Hvorfor vil I samarbejde? ↑↓ flytter, mellemrum sætter kryds",
    en: "Motives", "Why would you work together? ↑↓ moves, Space ticks")
  static let turnover = FieldWords(
    da: "Omsætning", "Kroner om året, som det seneste regnskab siger",
    en: "Turnover", "Kroner a year, as the last accounts say")
  static let balance = FieldWords(
    da: "Balance", "Kroner; afgør med omsætningen, om den er en SMV",
    en: "Balance", "Kroner; with the turnover it says whether it is an SME")
  static let fte = FieldWords(
    da: "Årsværk", "Hvor mange fuldtidsstillinger svarer de ansatte til?",
    en: "Full-time", "How many full-time jobs are the employed?")
  static let figuresYear = FieldWords(
    da: "Tal fra", "Hvilket års tal er det?", en: "Figures of", "Of which year are they?")
  static let surplusUse = FieldWords(
    da: "Overskud", "Hvad bruger I et overskud til?", en: "Surplus", "What is a surplus used for?")

  /// Merging and erasing are actions of their own, and cannot be typed.
  static let states = [
    Choice(Organisation.Status.active.rawValue, Phrase(da: "lever", en: "active")),
    Choice(Organisation.Status.dormant.rawValue, Phrase(da: "hviler", en: "dormant")),
    Choice(Organisation.Status.ceased.rawValue, Phrase(da: "ophørt", en: "ceased")),
  ]
}

extension Organisation.CeaseReason: Worded {
  public var word: Phrase {
    switch self {
    case .bankruptcy: Phrase(da: "konkurs", en: "bankruptcy")
    case .dissolved: Phrase(da: "opløst", en: "dissolved")
    case .merged: Phrase(da: "lagt sammen", en: "merged")
    case .moved: Phrase(da: "flyttet", en: "moved")
    case .other: Phrase(da: "andet", en: "other")
    }
  }
}

extension RSVPeriod.Source: Worded {
  public var word: Phrase {
    switch self {
    case .virk: Phrase(da: "Virk", en: "Virk")
    case .letter: Phrase(da: "brev", en: "letter")
    case .manual: Phrase(da: "oplyst", en: "told")
    }
  }
}

extension SizeClass: Worded {
  public var word: Phrase {
    switch self {
    case .smv: Phrase(da: "SMV", en: "SME")
    case .large: Phrase(da: "stor", en: "large")
    case .unknown: Phrase(da: "ukendt", en: "unknown")
    }
  }
}

extension PhasePeriod.Phase: Worded {
  public var word: Phrase {
    switch self {
    case .idea: Phrase(da: "idé", en: "idea")
    case .startup: Phrase(da: "opstart", en: "start-up")
    case .operating: Phrase(da: "drift", en: "operating")
    case .consolidating: Phrase(da: "konsolidering", en: "consolidating")
    case .closing: Phrase(da: "afvikling", en: "closing")
    case .selfSustaining: Phrase(da: "selvbærende", en: "self-sustaining")
    }
  }
}

extension Organisation.ImpactModel: Worded {
  public var word: Phrase {
    switch self {
    case .withTargetGroup: Phrase(da: "med målgruppen", en: "with the people")
    case .forCause: Phrase(da: "for en sag", en: "for a cause")
    case .both: Phrase(da: "begge", en: "both")
    case .unknown: Phrase(da: "vides ikke", en: "unknown")
    }
  }
}
