/// The words of the goal meter and of why a row counts.
public enum GoalPhrases {
  // Remarks beside a figure.
  public static let noTarget = Phrase(da: "intet tal i strategien", en: "no number in the strategy")
  public static let noBaseline = Phrase(
    da: "kan ikke afgøres: intet grundlag", en: "undecidable: no baseline")
  public static let moreThanBaseline = Phrase(
    da: "grundlag {baseline} · flere ✓", en: "baseline {baseline} · more ✓")
  public static let notMoreThanBaseline = Phrase(
    da: "grundlag {baseline} · ikke flere", en: "baseline {baseline} · not more")
  public static let comparedPerYear = Phrase(da: "{value} pr. år", en: "{value} a year")
  public static let comparedInForce = Phrase(da: "{value} i kraft", en: "{value} in force")
  public static let pace = Phrase(da: "ventet nu {expected}", en: "expected by now {expected}")
  public static let behind = Phrase(da: "bagud", en: "behind")
  public static let fte = Phrase(da: "{fte} årsværk", en: "{fte} FTE")
  // The goals in full.
  public static let fullTitle = Phrase(
    da: "Mål · {title} · ← → andre perioder", en: "Goals · {title} · ← → other periods")
  public static let result = Phrase(da: "Slutresultat: {result}", en: "Result: {result}")
  public static let isMet = Phrase(da: "nået", en: "met")
  public static let isNotMet = Phrase(da: "ikke nået", en: "not met")
  public static let isOnTrack = Phrase(da: "følger planen", en: "on track")
  public static let isUndecidable = Phrase(
    da: "kan ikke afgøres: intet grundlag", en: "cannot be decided: no baseline")
  public static let missing = Phrase(da: "mangler {count}", en: "{count} missing")
  public static let expectedToday = Phrase(
    da: "ventet i dag {expected}", en: "expected today {expected}")
  public static let baseline = Phrase(da: "grundlag {value}", en: "baseline {value}")
  public static let split = Phrase(da: "Fordeling", en: "Split")
  public static let rules = Phrase(da: "Regler", en: "Rules")
  public static let years = Phrase(da: "Pr. år", en: "By year")
  public static let lately = Phrase(da: "Det sidste år", en: "The last year")
  public static let holdAgainst = Phrase(da: "Sammenlign", en: "Held against")
  public static let frozenLabel = Phrase(da: "Frosset", en: "Frozen")
  public static let more = Phrase(da: "Læs mere", en: "Read more")
  public static let periods = Phrase(da: "Perioder", en: "Periods")
  public static let standing = Phrase(da: "Status", en: "Status")
  public static let possible = Phrase(da: "+{count} mulige", en: "+{count} possible")
  public static let late = Phrase(
    da: "registreret efter periodens udløb: {count}", en: "registered after the period: {count}")
  public static let opening = Phrase(
    da: "heraf {value} fra før registeret ({source})",
    en: "of these {value} from before the register ({source})")

  // Titles of the rows behind a figure.
  public static let rowsTitle = Phrase(
    da: "Mål {ordinal} · {title}", en: "Goal {ordinal} · {title}")
  public static let outsideTitle = Phrase(
    da: "Ikke i nogen strategiperiode", en: "In no strategy period")
  public static let countedHeading = Phrase(da: "Tæller: {count}", en: "Counts: {count}")
  public static let notCountedHeading = Phrase(
    da: "Tæller ikke: {count}", en: "Does not count: {count}")
  public static let nothingOutside = Phrase(
    da: "Intet ligger uden for strategiperioderne.",
    en: "Nothing lies outside the strategy periods.")
  public static let nothingLookedAt = Phrase(
    da: "Der er intet at tælle.", en: "There is nothing to count.")

  // Parts of a figure.
  public static let existing = Phrase(
    da: "hos eksisterende SØV", en: "at existing social enterprises")
  public static let new = Phrase(da: "hos nye SØV", en: "at new social enterprises")
  public static let departmentsOnly = Phrase(
    da: "mellem afdelinger", en: "between departments")
  public static let departmentAndSOV = Phrase(
    da: "mellem afdeling og SØV", en: "between department and social enterprise")
  public static let bothClasses = Phrase(da: "er begge dele", en: "are both")
  public static let ceased = Phrase(da: "heraf ophørt", en: "of these ceased")
  public static let noLongerSOV = Phrase(
    da: "heraf ikke længere SØV", en: "of these no longer SØV")
  public static let closed = Phrase(da: "lukket siden", en: "closed since")
  public static let openToday = Phrase(da: "findes stadig", en: "still exist")
  public static let ordinaryEmployers = Phrase(
    da: "hos ordinære virksomheder (tæller ikke)", en: "at ordinary enterprises (not counted)")
  public static let perYear = Phrase(da: "pr. år", en: "a year")
  public static let inForceAtStart = Phrase(
    da: "i kraft ved periodens start", en: "in force at the start")
  public static let inForceAtEnd = Phrase(
    da: "i kraft ved periodens slut", en: "in force at the end")
  public static let inForceToday = Phrase(da: "i kraft i dag", en: "in force today")
  public static let registeredLate = Phrase(
    da: "registreret efter periodens udløb", en: "registered after the period")
  public static let dialogueShare = Phrase(
    da: "SØV med samtale inden for 180 dage", en: "social enterprises spoken with within 180 days")
  public static let followUpShare = Phrase(
    da: "opfølgninger til tiden", en: "follow-ups done in time")
  public static let ordinaryDialogues = Phrase(
    da: "ordinære virksomheder i dialog om socialt ansvar",
    en: "ordinary enterprises in dialogue on social responsibility")
  public static let partnerRating = Phrase(
    da: "bedømmelser fra partnere: {mean} af 5 i snit",
    en: "ratings by partners: {mean} of 5 on average"
  )

  // Why a row counts, or does not.
  public static let counts = Phrase(da: "tæller", en: "counts")
  public static let countsAsExisting = Phrase(
    da: "tæller: hos en eksisterende SØV", en: "counts: at an existing social enterprise")
  public static let countsAsNew = Phrase(
    da: "tæller: hos en ny SØV", en: "counts: at a new social enterprise")
  public static let countsButClosed = Phrase(da: "tæller; lukket {day}", en: "counts; closed {day}")
  public static let countsButNoLongerSOV = Phrase(
    da: "tæller; ikke længere SØV fra {day}", en: "counts; no longer SØV from {day}")
  public static let countsButCeased = Phrase(da: "tæller; ophørt {day}", en: "counts; ceased {day}")
  public static let countsByClass = Phrase(da: "tæller: {classes}", en: "counts: {classes}")
  public static let outsidePeriod = Phrase(
    da: "uden for enhver strategiperiode", en: "outside every strategy period")
  public static let otherPeriod = Phrase(da: "hører til {code}", en: "belongs to {code}")
  public static let afterAsOf = Phrase(da: "efter den viste dag", en: "after the day shown")
  public static let coveredByOpeningBalance = Phrase(
    da: "er med i tallet pr. {day}", en: "is in the figure as of {day}")
  public static let noDate = Phrase(
    da: "har ingen dato endnu", en: "has no date yet")
  public static let selfDeclaredOnly = Phrase(
    da: "kalder sig SØV; vurdér den først", en: "calls itself a social enterprise; assess it first")
  public static let movedIn = Phrase(da: "tilflyttet", en: "moved in")
  public static let outsideMunicipality = Phrase(
    da: "uden for kommunen ({code})", en: "outside the municipality ({code})")
  public static let municipalityUnknown = Phrase(
    da: "kommunen er ukendt", en: "the municipality is unknown")
  /// Behind a reason that a person at the desk can mend.
  public static let editMends = Phrase(da: " (Ctrl+E retter)", en: " (Ctrl+E edits)")
  public static let notTrading = Phrase(
    da: "foreningen er ikke erhvervsdrivende", en: "the association does not trade")
  public static let kindDoesNotCount = Phrase(
    da: "kun virksomheder og erhvervsdrivende foreninger tæller",
    en: "only enterprises and trading associations count")
  public static let schemeDoesNotCount = Phrase(
    da: "ordningen {code} tæller ikke", en: "the scheme {code} does not count")
  public static let notForReducedCapacity = Phrase(
    da: "er ikke for borgere med nedsat arbejdsevne", en: "is not for people with reduced capacity")
  public static let employerNotSOV = Phrase(
    da: "arbejdsgiveren var ikke SØV den dag", en: "the employer was no social enterprise that day")
  public static let classDoesNotCount = Phrase(
    da: "er {classes}", en: "is {classes}")
  public static let noClass = Phrase(
    da:
      "ingen SØV og ikke to afdelinger blandt parterne den dag; lav en ny aftale, hvis det er ændret",
    en:
      "no social enterprise nor two departments among the parties that day; make a new agreement if that has changed"
  )
  public static let sizeMissing = Phrase(
    da: "mangler størrelse på {name}", en: "the size of {name} is missing")
  public static let notAgreed = Phrase(da: "er ikke aftalt", en: "is not agreed")
  public static let addendum = Phrase(
    da: "er et tillæg til en aftale", en: "is an addendum to an agreement")
  public static let possibleDuplicate = Phrase(
    da: "tæller; mulig dublet af {name}", en: "counts; possible duplicate of {name}")
  public static let noTwoWayContact = Phrase(
    da: "ingen samtale inden for 180 dage", en: "no conversation within 180 days")
  public static let doneInTime = Phrase(da: "gjort til tiden", en: "done in time")
  public static let doneLate = Phrase(da: "gjort for sent", en: "done late")
  public static let stillOpen = Phrase(da: "stadig åben", en: "still open")

  // Classes of partnerships.
  public static let internalA = Phrase(
    da: "internt mellem afdelinger", en: "internal between departments")
  public static let internalB = Phrase(da: "internt med SØV", en: "internal with social enterprise")
  public static let sovSMV = Phrase(da: "SØV–SMV", en: "social enterprise–SME")
  public static let sovSOV = Phrase(da: "SØV–SØV", en: "between social enterprises")
  public static let sovLarge = Phrase(
    da: "SØV–stor virksomhed", en: "social enterprise–large enterprise")
  public static let unknownSize = Phrase(
    da: "SØV–virksomhed uden kendt størrelse", en: "social enterprise–enterprise of unknown size")

  // In which goals an agreement counts, while it is typed: its parties, and the verdict.
  public static let countsInGoals = Phrase(da: "tæller i {goals}", en: "counts in {goals}")
  public static let meetsOutsidePeriod = Phrase(
    da: "opfylder {goals}, men {day} ligger uden for enhver strategiperiode",
    en: "meets {goals}, but {day} lies outside every strategy period")
  public static let meetsNoGoal = Phrase(da: "tæller ikke i noget mål", en: "counts in no goal")
  public static let goalNumber = Phrase(da: "mål {ordinal}", en: "goal {ordinal}")
  public static let and = Phrase(da: "og", en: "and")
  public static let partySOV = Phrase(da: "SØV", en: "social enterprise")
  public static let partySMV = Phrase(da: "SMV", en: "SME")
  public static let partyLarge = Phrase(da: "stor virksomhed", en: "large enterprise")
  public static let partyUnknownSize = Phrase(
    da: "virksomhed uden kendt størrelse", en: "enterprise of unknown size")
  public static let partyDepartment = Phrase(da: "afdeling", en: "department")
  public static let partyDepartments = Phrase(
    da: "{count} afdelinger", en: "{count} departments")
  public static let partyAssociation = Phrase(da: "forening", en: "association")
  public static let partyPublic = Phrase(da: "offentlig", en: "public body")
  public static let partyInitiative = Phrase(da: "initiativ", en: "initiative")

  // MARK: Frozen figures

  public static let frozen = Phrase(
    da: "frosset {then} · nu {now}", en: "frozen {then} · now {now}")
  public static let registeredLater = Phrase(
    da: "{count} registreret efter frysning", en: "{count} registered after freezing")
  public static let countsNoMore = Phrase(
    da: "{count} tæller ikke længere", en: "{count} counts no more")
  public static let frozenStays = Phrase(
    da: "Frosne tal flyttes ikke til en anden dag eller periode: frys på ny med F4 i listen",
    en: "Frozen figures do not move to another day or period: freeze anew with F4 in the list")
}
