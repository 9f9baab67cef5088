import Resources

extension Decision {
  /// What is decided.
  public var question: Phrase {
    switch self {
    case .internalAgreements:
      Phrase(da: "Hvad er en intern aftale?", en: "What is an internal agreement?")
    case .baseline:
      Phrase(
        da: "Hvor mange interne aftaler var der før?",
        en: "How many internal agreements were there before?")
    case .positionDay:
      Phrase(da: "Hvornår er en stilling skabt?", en: "When is a position created?")
    case .otherEmployers:
      Phrase(
        da: "Tæller stillinger hos ordinære virksomheder?",
        en: "Do positions at ordinary enterprises count?")
    case .existingCompanies:
      Phrase(
        da: "Er en bestående virksomhed, der bliver SØV, ny?",
        en: "Is an existing company that becomes a social enterprise new?")
    case .wageSubsidy:
      Phrase(
        da: "Tæller løntilskud på tid?", en: "Does a time-limited wage subsidy count?")
    case .selfDeclared:
      Phrase(
        da: "Tæller de, der kun kalder sig selv SØV?",
        en: "Do those count that only call themselves social enterprises?")
    case .principles: Phrase(da: "Hvad hedder principperne?", en: "What are the principles called?")
    case .prizes: Phrase(da: "Hvem kan vinde priserne?", en: "Who can win the prizes?")
    case .nextPeriod:
      Phrase(da: "Hvad er den næste periode?", en: "Which is the next period?")
    case .retention:
      Phrase(da: "Hvor længe gemmes hvad?", en: "How long is what kept?")
    case .saving:
      Phrase(
        da: "Hvad spares for hver stilling om året?", en: "What is saved per position and year?")
    case .unitName:
      Phrase(
        da: "Hvad hedder den enhed, der svarer hotlinen?",
        en: "What is the unit called that answers the hotline?")
    case .openingBalances:
      Phrase(
        da: "Hvad var nået, før registeret begyndte?",
        en: "What was reached before the register began?")
    }
  }

  /// What hangs on it.
  public var meaning: Phrase {
    switch self {
    case .internalAgreements:
      Phrase(
        da:
          "Hvilke aftaler tæller i målet om interne aftaler; begge slags vises altid hver for sig.",
        en: "Which agreements count in that goal; both kinds are always shown apart.")
    case .baseline:
      Phrase(
        da: "»Endnu flere« kan ikke afgøres uden; tallet skal komme fra en kilde.",
        en: "\"More than before\" cannot be decided without; the number needs a source.")
    case .positionDay:
      Phrase(
        da: "Den dag, der lægger en stilling i en periode.",
        en: "The day that puts a position into a period.")
    case .otherEmployers:
      Phrase(
        da: "Ellers står de ved siden af og tæller ikke.",
        en: "Otherwise they are shown beside and do not count.")
    case .existingCompanies:
      Phrase(
        da: "Regnes fra den første dag som SØV eller fra start i CVR.",
        en: "Counted from the first day as such, or from its start in the CVR register.")
    case .wageSubsidy:
      Phrase(
        da: "Ordningen siger for hver slags job, om det tæller som en stilling.",
        en: "The scheme says of each kind of job whether it counts as a position.")
    case .selfDeclared:
      Phrase(
        da: "Gælder nye SØV og stillinger; en aftale kræver altid en vurderet SØV.",
        en: "For new ones and positions; an agreement always needs an assessed one.")
    case .principles:
      Phrase(
        da:
          "Strategien nævner fem uden navn; navnene er en læsning og står på samtaler og aftaler.",
        en: "The strategy names none of its five; the names are a reading, shown on talks.")
    case .prizes:
      Phrase(
        da: "Hver pris siger, hvem der kan vinde den, og hvis medarbejdere der indstiller.",
        en: "Each prize says who can win it, and whose staff nominates.")
    case .nextPeriod:
      Phrase(
        da: "Uden en periode tæller det nye kun »uden for strategiperiode«; F9 kopierer et udkast.",
        en: "Without one, what is new counts outside every period; F9 copies a draft.")
    case .retention:
      Phrase(
        da: "Så længe må oplysningerne ligge; intet sletter sig selv, det gør en person.",
        en: "So long the data may be kept; nothing erases itself, a person does.")
    case .saving:
      Phrase(
        da: "Uden tal står der ingen besparelse i rapporterne.",
        en: "Without a number the reports show no saving.")
    case .unitName:
      Phrase(
        da: "Et nyt navn dateres, og rækken bliver den samme.",
        en: "A new name is dated, and the row stays the same.")
    case .openingBalances:
      Phrase(
        da: "Lægges til det, der tælles efter den dag; hver med sin kilde.",
        en: "Added to what is counted after that day; each with its source.")
    }
  }

  /// What holds where nobody has decided.
  public var standard: Phrase {
    switch self {
    case .internalAgreements: Phrase(da: "begge slags", en: "either")
    case .baseline: Phrase(da: "intet grundlag", en: "no baseline")
    case .positionDay: Phrase(da: "først besat", en: "first filled")
    case .otherEmployers: Phrase(da: "kun SØV", en: "social enterprises only")
    case .existingCompanies: Phrase(da: "ja, fra første dag som SØV", en: "yes, from its first day")
    case .wageSubsidy, .selfDeclared: Phrase(da: "nej", en: "no")
    case .principles: Phrase(da: "læsningen af strategien", en: "the reading of the strategy")
    case .prizes:
      Phrase(
        da: "SØV-prisen: kun SØV; CSR-prisen: også SØV",
        en: "the SØV prize: only such; the CSR prize: those too")
    case .nextPeriod: Phrase(da: "ingen", en: "none")
    case .retention:
      Phrase(
        da: "opkaldere 24 måneder, noter 5 år, partnerskaber for altid",
        en: "callers 24 months, notes 5 years, partnerships for ever")
    case .saving: Phrase(da: "skjult", en: "hidden")
    case .unitName: Phrase(da: "navnet i profilen", en: "the name in the profile")
    case .openingBalances: Phrase(da: "ingen", en: "none")
    }
  }
}

extension DecidedSetting {
  /// `standard: begge slags · sat 03-02-2026 af AB`
  public func remark(_ language: Language) -> String {
    let standard = DecisionPhrases.standard(language, ["value": decision.standard(language)])
    guard let decided else { return "\(standard) · \(DecisionPhrases.undecided(language))" }
    let since = DecisionPhrases.decided(
      language, ["day": decided.day.display, "by": decided.by])
    return "\(standard) · \(since)"
  }
}
