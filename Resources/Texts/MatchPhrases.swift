/// The words of the matchmaker: reasons, caveats, questions, and why somebody is hidden.
public enum MatchPhrases {
  // Reasons.
  public static let covers = Phrase(
    da: "Tilbyder {offer} – I mangler {need}", en: "Offers {offer} – you need {need}")
  public static let covered = Phrase(
    da: "Mangler {need} – I tilbyder {offer}", en: "Needs {need} – you offer {offer}")
  public static let guess = Phrase(
    da: "Gæt ud fra branche: {offer} – {need}", en: "Guess from the industry: {offer} – {need}")
  public static let samePostalCode = Phrase(da: "Begge i {town}", en: "Both in {town}")
  public static let sameMunicipality = Phrase(
    da: "Begge i {name}", en: "Both in {name}")
  public static let neighbourMunicipality = Phrase(
    da: "I en nabokommune", en: "In a neighbouring municipality")
  public static let sameRegion = Phrase(da: "I samme region", en: "In the same region")
  public static let farAway = Phrase(da: "Langt fra hinanden", en: "Far from each other")
  public static let workplace = Phrase(
    da: "Kan tage {hours} t/uge med {accommodations}",
    en: "Can take {hours} h/week with {accommodations}")
  public static let workplaceHours = Phrase(
    da: "Kan tage {hours} t/uge", en: "Can take {hours} h/week")
  public static let workplaceOpen = Phrase(
    da: "Åben for nedsat arbejdsevne", en: "Open to reduced capacity")
  /// A workplace that has named no tasks, and one that has.
  public static let openWorkplace = Phrase(
    da: "Åben arbejdsplads – I mangler {need}", en: "An open workplace – you need {need}")
  public static let workplaceTasks = Phrase(
    da: "Åben arbejdsplads: {offer} – I mangler {need}",
    en: "An open workplace: {offer} – you need {need}")
  public static let sharedMotives = Phrase(
    da: "Fælles afsæt: {motives}", en: "Shared motives: {motives}")
  public static let resourceStream = Phrase(
    da: "{title} genbruges i stedet for at kasseres", en: "{title} is reused instead of thrown away"
  )
  public static let circularTheme = Phrase(
    da: "Begge arbejder cirkulært", en: "Both work circularly")
  public static let orderShare = Phrase(
    da: "Ordren er ca. {percent} af omsætningen", en: "The order is about {percent} of the turnover"
  )
  public static let withinCapacity = Phrase(
    da: "Mængden kan klares", en: "The volume can be managed")
  public static let partOfVolume = Phrase(
    da: "Kan klare {percent} af mængden", en: "Can manage {percent} of the volume")
  public static let endedWell = Phrase(
    da: "Har haft et godt partnerskab før", en: "Have had a good partnership before")
  public static let endedBadly = Phrase(
    da: "Et tidligere partnerskab endte dårligt", en: "An earlier partnership ended badly")
  public static let sameEvent = Phrase(
    da: "Mødtes på netværksmøde {day}", en: "Met at the network meeting {day}")
  public static let sharedContact = Phrase(
    da: "Har en fælles kontaktperson", en: "Share a contact person")
  public static let workedTogether = Phrase(
    da: "Har arbejdet sammen før", en: "Have worked together before")
  public static let precedent = Phrase(
    da: "Ligner aftalen {title}", en: "Is like the agreement {title}")
  public static let confirmed = Phrase(
    da: "{known} af {of} linjer bekræftet inden for et år",
    en: "{known} of {of} lines confirmed within a year")
  public static let confirmedOn = Phrase(da: "Bekræftet {day}", en: "Confirmed {day}")
  public static let countsInGoal = Phrase(
    da: "Vil tælle i mål {ordinal}", en: "Would count in goal {ordinal}")
  /// Points for which there is nothing to say.
  public static let other = Phrase(da: "Øvrigt", en: "Other")

  // Caveats.
  public static let capacity = Phrase(
    da: "kapacitet {offered} af {needed}{unit}", en: "capacity {offered} of {needed}{unit}")
  public static let freeNow = Phrase(da: "ledig nu: {amount}", en: "free now: {amount}")
  /// In place of what a line says that is told to nobody.
  public static let confidential = Phrase(da: "noget fortroligt", en: "something confidential")
  public static let streamReused = Phrase(
    da: "Noget genbruges i stedet for at kasseres", en: "Something is reused, not thrown away")
  public static let askNote = Phrase(
    da: "Gælder det stadig: {note}?", en: "Is it still so: {note}?")
  public static let takesPart = Phrase(
    da: "tager {taken} af {offered}{unit}", en: "takes {taken} of {offered}{unit}")
  public static let ifMeant = Phrase(
    da: "hvis der menes {what}", en: "if {what} is meant")
  public static let unreachable = Phrase(
    da: "hverken telefon eller mail", en: "neither telephone nor mail")
  public static let endedBadlyCaveat = Phrase(
    da: "et tidligere partnerskab endte dårligt", en: "an earlier partnership ended badly")
  public static let workplaceClosed = Phrase(
    da: "ikke åben for nedsat arbejdsevne", en: "not open to reduced capacity")
  public static let adProtected = Phrase(
    da: "reklamebeskyttet: ring kun, hvis de selv har bedt om det",
    en: "advertising protection: call only if they have asked")
  public static let unverified = Phrase(
    da: "oplysningerne er ikke bekræftet i to år",
    en: "the data have not been confirmed for two years")
  public static let dependency = Phrase(
    da: "ordren ville være {percent} af omsætningen",
    en: "the order would be {percent} of the turnover")
  public static let largeEnterprise = Phrase(
    da: "stor virksomhed: tæller ikke som SMV", en: "large enterprise: does not count as an SME")
  public static let guessCaveat = Phrase(
    da: "gæt ud fra branche: intet er oplyst", en: "a guess from the industry: nothing is declared")
  public static let lowest = Phrase(da: "svagest: {feature}", en: "weakest: {feature}")

  // Questions.
  public static let canTaskBeSplit = Phrase(
    da: "Kan opgaven deles i to?", en: "Can the task be split in two?")
  public static let askComp = Phrase(da: "Hvad mangler I selv?", en: "What do you need yourselves?")
  public static let askGeo = Phrase(da: "Hvor ligger I?", en: "Where are you?")
  public static let askSocial = Phrase(
    da: "Kan I tage en medarbejder få timer om ugen?",
    en: "Can you take a worker a few hours a week?")
  public static let askMotive = Phrase(
    da: "Hvad er jeres afsæt for et partnerskab?", en: "What is your motive for a partnership?")
  public static let askCircular = Phrase(
    da: "Har I noget til overs, som andre kan bruge?", en: "Have you surplus that others can use?")
  public static let askSize = Phrase(
    da: "Hvor stor er ordren om året?", en: "How large is the order a year?")
  public static let askWarm = Phrase(
    da: "Har I arbejdet sammen før?", en: "Have you worked together before?")
  public static let askPrecedent = Phrase(
    da: "Kender I nogen, der gør det samme?", en: "Do you know anybody who does the same?")
  public static let askFresh = Phrase(
    da: "Gælder det, I har oplyst, stadig?", en: "Is what you declared still true?")
  public static let askGoal = Phrase(
    da: "Hvornår kan I indgå en aftale?", en: "When could you make an agreement?")

  public static let askTheirPlace = Phrase(da: "Hvor ligger de?", en: "Where are they?")
  public static let askTheirSocial = Phrase(
    da: "Kan de tage en medarbejder få timer om ugen?",
    en: "Can they take a worker a few hours a week?")
  public static let askTheirMotive = Phrase(
    da: "Hvad er deres afsæt for et partnerskab?", en: "What is their motive for a partnership?")
  public static let askTurnover = Phrase(
    da: "Hvor meget omsætter I for om året?", en: "What do you turn over a year?")
  public static let askTheirTurnover = Phrase(
    da: "Hvor meget omsætter de for om året?", en: "What do they turn over a year?")

  // Answers to them.
  public static let yes = Phrase(da: "ja", en: "yes")
  public static let no = Phrase(da: "nej", en: "no")
  public static let answerPart = Phrase(
    da: "ja, eller hvor meget de skal tage: 2500", en: "yes, or how much they are to take: 2500")
  public static let answerPlace = Phrase(
    da: "postnummer, by eller kommune", en: "postal code, town or municipality")
  public static let answerHours = Phrase(
    da: "ja, nej, eller timer om ugen: 5 eller 5-15", en: "yes, no, or hours a week: 5 or 5-15")
  public static let answerKroner = Phrase(
    da: "kroner: 40.000 eller 1,5 mio.", en: "kroner: 40.000 or 1,5 mio.")

  // How a spoken line was understood.
  public static let isNeed = Phrase(da: "behov", en: "need")
  public static let isOffer = Phrase(da: "tilbud", en: "offer")
  public static let nothingNamed = Phrase(da: "hvad?", en: "what?")

  // What became of a suggestion.
  public static let presented = Phrase(da: "sendt", en: "sent")
  public static let interested = Phrase(da: "interesseret", en: "interested")
  public static let saidNo = Phrase(da: "sagt nej", en: "declined")
  public static let contacted = Phrase(da: "kontaktet", en: "contacted")
  public static let becamePartnership = Phrase(da: "blev partnerskab", en: "became a partnership")

  /// What somebody would add to a partnership.
  public static let asThird = Phrase(
    da: "Med {name} som tredje part dækkes også {needs}",
    en: "With {name} as a third party {needs} is covered too")

  // Features.
  public static let comp = Phrase(da: "dækning", en: "coverage")
  public static let geo = Phrase(da: "afstand", en: "distance")
  public static let social = Phrase(da: "socialt match", en: "social fit")
  public static let motive = Phrase(da: "afsæt", en: "motive")
  public static let circular = Phrase(da: "cirkulært", en: "circular")
  public static let size = Phrase(da: "størrelse", en: "size")
  public static let warm = Phrase(da: "kendskab", en: "acquaintance")
  public static let precedents = Phrase(da: "lignende aftaler", en: "agreements like it")
  public static let fresh = Phrase(da: "friske oplysninger", en: "fresh data")
  public static let goal = Phrase(da: "mål", en: "goal")

  public static let hiddenTitle = Phrase(
    da: "Skjult blandt forslagene", en: "Hidden among the suggestions")
  public static let moreHidden = Phrase(
    da: "… og {count} til. Søg efter navnet for at se en bestemt.",
    en: "… and {count} more. Search for a name to see a certain one.")

  // Why somebody is hidden; behind a number.
  public static let outOfReach = Phrase(da: "uden for rækkevidde", en: "out of reach")
  public static let declined = Phrase(da: "sagt nej", en: "declined")
  public static let notInterested = Phrase(da: "ikke interesseret", en: "not interested")
  public static let ceased = Phrase(da: "ophørt", en: "ceased")
  public static let doNotCall = Phrase(da: "må ikke ringes op", en: "not to be called")
  public static let sameGroup = Phrase(da: "samme koncern", en: "same group")
  public static let pairNotAllowed = Phrase(
    da: "uden SØV eller to afdelinger", en: "without a social enterprise or two departments")
  public static let outOfTime = Phrase(da: "på et andet tidspunkt", en: "at another time")
  public static let requirementMissing = Phrase(
    da: "opfylder ikke et krav", en: "fails a requirement")
  public static let alreadyPartners = Phrase(da: "har allerede samarbejde", en: "already partners")
  public static let underWay = Phrase(da: "i gang", en: "under way")
}
