/// The rules that say no, each with its way out.
public enum RefusalPhrases {
  // MARK: Fields of any kind

  public static let missing = Phrase(
    da: "»{field}« mangler. Udfyld det.", en: "\"{field}\" is missing. Fill it in.")
  public static let endsBefore = Phrase(
    da: "»{field}« ligger før »{start}«. Ret en af dem.",
    en: "\"{field}\" comes before \"{start}\". Change one of them.")
  public static let lessThan = Phrase(
    da: "»{field}« er mindre end »{least}«. Ret et af tallene.",
    en: "\"{field}\" is less than \"{least}\". Change one of the numbers.")
  public static let outOfRange = Phrase(
    da: "»{field}« er for lille eller for stor. Ret tallet.",
    en: "\"{field}\" is too small or too large. Change the number.")
  public static let taken = Phrase(
    da: "»{field}« {value} findes allerede. Vælg en anden, eller ret den, der er.",
    en: "\"{field}\" {value} exists already. Choose another, or edit the one there is.")
  public static let twice = Phrase(
    da: "»{field}« står her allerede. Fjern den ene med Ctrl+X.",
    en: "\"{field}\" stands here already. Remove one with Ctrl+X.")

  // MARK: Partnerships

  public static let needsTwoParties = Phrase(
    da: "Et partnerskab har mindst to parter: skriv den anden i det tomme felt.",
    en: "A partnership has at least two parties: type the other in the empty field.")
  public static let samePartyTwice = Phrase(
    da: "{name} står der to gange. Fjern den ene med Ctrl+X.",
    en: "{name} stands there twice. Remove one with Ctrl+X.")
  public static let needsSOVOrTwoDepartments = Phrase(
    da: "En aftale har en SØV eller to kommunale afdelinger som parter. Tilføj en med F4.",
    en: "An agreement has a social enterprise or two departments as parties. Add one with F4.")
  public static let selfDeclaredOnly = Phrase(
    da: "{name} kalder sig kun selv SØV. Vurdér den først (Ctrl+O på virksomheden, SØV-vurdering), "
      + "eller gem som dialog.",
    en: "{name} only calls itself a social enterprise. Assess it first (Ctrl+O on it, Assessment), "
      + "or save as dialogue.")
  public static let partyIsNotLiving = Phrase(
    da: "{name} er ophørt eller lagt sammen. Vælg en anden part med F4.",
    en: "{name} has ceased or was merged. Choose another party with F4.")
  public static let commonThirdTooShort = Phrase(
    da: "Skriv det fælles tredje med mindst {minimum} tegn.",
    en: "Write what they have in common in at least {minimum} characters.")
  public static let needsMotive = Phrase(
    da: "Vælg mindst ét afsæt med mellemrum.",
    en: "Choose at least one motive with Space.")
  public static let otherMotiveNeedsText = Phrase(
    da: "»Noget helt fjerde« siger først noget med ord. Skriv dem i feltet under.",
    en: "\"Something else\" says nothing without words. Write them in the field below.")
  public static let notYetSOV = Phrase(
    da: "{name} er først SØV fra {since}. Ret aftaledagen, eller gem som dialog.",
    en: "{name} is a social enterprise only from {since}. Change the day, or save as dialogue.")
  public static let titleMissing = Phrase(
    da: "Skriv en titel.", en: "Write a title.")
  public static let needsAgreementDay = Phrase(
    da: "Skriv dagen, hvor aftalen blev indgået.",
    en: "Write the day on which it was agreed.")
  public static let agreedInFuture = Phrase(
    da: "Aftaledagen ligger i fremtiden. Ret den, eller gem som dialog.",
    en: "The day of agreement is in the future. Change it, or save as dialogue.")
  public static let agreementDayWithoutAgreement = Phrase(
    da: "Der står en aftaledag, men ingen aftale. Vælg »aftalt«, eller ryd dagen med Ctrl+X.",
    en: "There is a day of agreement without one. Choose \"agreed\", or clear it with Ctrl+X.")
  public static let needsForm = Phrase(
    da: "Vælg, om aftalen er skriftlig eller mundtlig.",
    en: "Choose whether the agreement is written or oral.")
  public static let addendumNeedsWriting = Phrase(
    da: "Et tillæg er skriftligt: vælg skriftlig, eller tøm »Tillæg til« med Ctrl+X.",
    en: "An addendum is in writing: choose written, or empty “Addendum to” with Ctrl+X.")
  public static let addendumToNothing = Phrase(
    da: "{reference} er ingen aftale fra før denne. Vælg en anden, eller tøm feltet med Ctrl+X.",
    en: "{reference} is no agreement of before this one. Choose another, or empty the field with"
      + " Ctrl+X.")
  public static let inputOfNoParty = Phrase(
    da: "{name} er ikke part i {reference}. Vælg en af parterne, eller tilføj den dér med Ctrl+E.",
    en: "{name} is no party of {reference}. Choose one of the parties, or add it there with"
      + " Ctrl+E.")
  public static let needsEndDay = Phrase(
    da: "Skriv dagen, hvor partnerskabet sluttede.",
    en: "Write the day on which the partnership ended.")
  public static let endsBeforeAgreement = Phrase(
    da: "Partnerskabet slutter før aftaledagen. Ret en af de to dage.",
    en: "The partnership ends before it was agreed. Change one of the two days.")
  public static let plannedEndBeforeAgreement = Phrase(
    da: "Aftalen løber til en dag før aftaledagen. Ret en af de to dage.",
    en: "It runs until a day before it was agreed. Change one of the two days.")
  public static let endNeedsReason = Phrase(
    da: "Skriv, hvorfor partnerskabet sluttede.",
    en: "Write why the partnership ended.")
  public static let partnershipStep = Phrase(
    da: "Et partnerskab kan ikke gå fra »{from}« til »{to}«. Vælg en anden tilstand.",
    en: "A partnership cannot go from \"{from}\" to \"{to}\". Choose another state.")
  public static let undoAgreementNeedsLeader = Phrase(
    da: "Kun en leder kan tage en aftale tilbage efter dagen, den blev skrevet. "
      + "Bed om det, eller afslut partnerskabet.",
    en: "Only a leader can take back an agreement after the day it was entered. "
      + "Ask for it, or end the partnership.")

  // MARK: Positions

  public static let positionStep = Phrase(
    da: "En stilling kan ikke gå fra »{from}« til »{to}«. Vælg en anden tilstand.",
    en: "A position cannot go from \"{from}\" to \"{to}\". Choose another state.")
  public static let schemeUnknown = Phrase(
    da: "Ordningen {code} findes ikke. Vælg en fra listen med F4.",
    en: "There is no scheme {code}. Choose one from the list with F4.")
  public static let schemeNotOpen = Phrase(
    da: "Ordningen {code} er ikke åben på den dag. Vælg en anden med F4, eller ret dagen.",
    en: "The scheme {code} is not open on that day. Choose another with F4, or change the day.")
  public static let firstFilledIsFixed = Phrase(
    da: "Dagen, hvor stillingen først blev besat, ligger fast. Opret en ny stilling med Ctrl+O.",
    en: "The day on which it was first filled is fixed. Enter a new position with Ctrl+O.")
  public static let filledNeedsDay = Phrase(
    da: "Skriv dagen, hvor stillingen blev besat.",
    en: "Write the day on which the position was filled.")
  public static let closedNeedsDay = Phrase(
    da: "Skriv dagen, hvor stillingen blev nedlagt.",
    en: "Write the day on which the position was closed.")
  public static let closedBeforeStart = Phrase(
    da: "Stillingen nedlægges, før den begynder. Ret en af de to dage.",
    en: "The position closes before it begins. Change one of the two days.")
  public static let dayInFuture = Phrase(
    da: "Dagen ligger i fremtiden. Ret den.", en: "The day is in the future. Change it.")

  // MARK: Organisations and periods

  public static let nameMissing = Phrase(da: "Skriv et navn.", en: "Write a name.")
  public static let parentIsBelow = Phrase(
    da: "Den ville høre under sig selv. Vælg en anden, som den er en del af.",
    en: "It would be a part of itself. Choose another that it belongs to.")
  public static let cvrTaken = Phrase(
    da: "CVR-nummeret hører til {by} ({reference}). Åbn den i stedet, eller ret nummeret.",
    en: "The CVR number belongs to {by} ({reference}). Open that one, or change the number.")
  public static let ceasedNeedsDay = Phrase(
    da: "Skriv dagen, hvor virksomheden ophørte.",
    en: "Write the day on which the enterprise ceased.")
  public static let ceasedBeforeStart = Phrase(
    da: "Virksomheden ophører, før den begynder. Ret en af de to dage.",
    en: "The enterprise ceases before it starts. Change one of the two days.")
  public static let openPartnerships = Phrase(
    da: "Virksomheden er part i {references}. Afslut dem først, eller skriv, at de fortsætter; "
      + "Ctrl+P »ophører« gør alt op på én gang.",
    en: "It is a party of {references}. End them first, or say that they go on; Ctrl+P \"ends\" "
      + "settles everything at once.")
  public static let mergedOrErased = Phrase(
    da: "Sammenlagt og slettet kan ikke rettes som et felt. Vælg en anden status.",
    en: "Merged and erased cannot be edited as a field. Choose another status.")
  public static let spanEndsBeforeStart = Phrase(
    da: "Perioden slutter, før den begynder. Ret en af de to dage.",
    en: "The span ends before it begins. Change one of the two days.")

  // MARK: Undo and text

  public static let nothingToRedo = Phrase(
    da: "Der er ikke noget at gentage.", en: "There is nothing more to do again.")
  public static let nothingToUndo = Phrase(
    da: "Der er ikke noget at fortryde.", en: "There is nothing more to take back.")
  public static let changedSince = Phrase(
    da: "{subject} er ændret siden og kan ikke fortrydes. Ret det med Ctrl+E.",
    en: "{subject} has changed since and cannot be taken back. Edit it with Ctrl+E.")
  public static let changedSinceUnnamed = Phrase(
    da: "Det er ændret siden og kan ikke fortrydes. Ret det med Ctrl+E.",
    en: "It has changed since and cannot be taken back. Edit it with Ctrl+E.")
  public static let changedUnseen = Phrase(
    da: "{subject} er ændret, siden du så det. Nu vises det, som det er; Ctrl+X igen fjerner det.",
    en: "{subject} has changed since you saw it. It is shown as it is now; Ctrl+X again removes it."
  )
  public static let builtUpon = Phrase(
    da: "{subject} bliver stående, for andet bygger på det: {what}. Fjern først det.",
    en: "{subject} stays, for other things stand on it: {what}. Remove those first.")
  public static let unnamed = Phrase(da: "Det", en: "It")
  public static let belonging = Phrase(da: "oplysning om det", en: "detail of it")
  public static let looksLikeCPR = Phrase(
    da: "Det ligner et CPR-nummer, som ikke må gemmes. Sløjf det med Ctrl+U.",
    en: "It looks like a CPR number, which must not be stored. Black it out with Ctrl+U.")
  public static let mightBeCPR = Phrase(
    da: "Det kan være et CPR-nummer: Ctrl+U gør det ulæseligt, Enter i feltet beholder det.",
    en: "It may be a CPR number: Ctrl+U blacks it out, Enter in the field keeps it.")

  // MARK: What the municipality decides

  public static let figureHoldsAlready = Phrase(
    da: "Fra {from} til {to} gælder et andet tal: giv det først en slutdag (Ctrl+G Tal i reglerne)",
    en: "From {from} to {to} another figure holds: give it its last day first")
  public static let notAGroup = Phrase(
    da:
      "Den hører under en gruppe, ikke under en kategori: vælg gruppen, eller lad feltet stå tomt",
    en: "It belongs under a group, not under a category: choose the group, or leave the field empty"
  )

  // MARK: Contacts and lines

  public static let contactNeedsOrganisation = Phrase(
    da: "En kontaktperson skal høre til en virksomhed. Vælg virksomheden.",
    en: "A contact person belongs to an organisation. Choose it.")

  // What is worth a look in a partnership, and hinders nothing.
  public static let noIdeaDevelopment = Phrase(
    da: "Parterne har ikke haft en idésamtale, som registeret kender.",
    en: "The register knows of no talk in which the parties developed the idea.")
  public static let isAddendum = Phrase(
    da: "Tillæg til en aftale: tæller kun for sig, hvor strategiperioden siger det.",
    en: "Addendum to an agreement: counts by itself only where the strategy period says so.")
  public static let sizeMissing = Phrase(
    da: "Størrelsen på {name} mangler: aftalen tæller først i SØV–SMV, når den er kendt.",
    en: "The size of {name} is missing: the agreement counts as SE–SME only once it is known.")
  public static let joinedLater = Phrase(
    da: "{name} kom til efter aftalen og ændrer ikke, hvad den er.",
    en: "{name} joined after the agreement and does not change what it is.")

  // MARK: Events and leave

  public static let eventNotHeldYet = Phrase(
    da: "»{title}« er først den {day}. Vælg »inviteret« eller »tilmeldt« til da.",
    en: "\"{title}\" is on {day}. Choose \"invited\" or \"signed up\" until then.")
  public static let noEventToCome = Phrase(
    da: "Der er intet kommende arrangement. Opret det med F4 i listen »Arrangementer«.",
    en: "There is no event to come. Enter it with F4 in the list of events.")
  public static let alreadyInvited = Phrase(
    da: "Virksomheden er allerede inviteret til »{title}«. Find den i listen (Ctrl+G).",
    en: "It is invited to \"{title}\" already. Find it in the list (Ctrl+G).")
  public static let leaveStep = Phrase(
    da: "Fra {from} kan en orlov ikke gå til {to}. Vælg en anden tilstand med mellemrum.",
    en: "Leave cannot go from {from} to {to}. Choose another state with Space.")
  public static let leaveReference = Phrase(
    da: "Det ligner et navn. Skriv personalesagens nummer uden mellemrum, såsom 2026-17.",
    en: "This reads like a name. Type the number of the personnel case without blanks, such as "
      + "2026-17.")
  public static let leaveRefusedHasLeave = Phrase(
    da: "Afslået orlov har ingen dage og ingen løn. Tøm felterne (Ctrl+X), eller ret tilstanden.",
    en: "Leave that was refused has no days and no pay. Empty the fields (Ctrl+X), or mend the "
      + "state.")
  public static let leaveNeedsApplication = Phrase(
    da: "Hvilken dag blev der søgt? Skriv den.", en: "On which day was it applied for? Type it.")
  public static let leaveNeedsDecision = Phrase(
    da: "Hvilken dag blev det afgjort? Skriv den.", en: "On which day was it decided? Type it.")
  public static let leaveNeedsFirstDay = Phrase(
    da: "Orlovens første dag mangler: skriv den.", en: "The first day of the leave is missing.")
  public static let leaveNeedsLastDay = Phrase(
    da: "Hvilken dag sluttede orloven? Skriv den.", en: "On which day did it end? Type it.")
  public static let leaveNeedsOrganisation = Phrase(
    da: "Hvilken virksomhed blev det til? Skriv dens navn, eller opret den med F4 på skrivebordet.",
    en: "Which enterprise came of it? Type its name, or enter it with F4 on the desk.")
}
