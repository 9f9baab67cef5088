/// What the prizes say: rules with their way out, the letter to a nominee, the field of a round.
public enum PrizePhrases {
  // MARK: Rules

  public static let step = Phrase(
    da: "Fra {from} kan man ikke gå til {to}. Vælg en anden tilstand med mellemrum.",
    en: "One cannot go from {from} to {to}. Choose another state with Space.")
  public static let roundExists = Phrase(
    da: "Prisen for {year} findes allerede. Find den i listen »Priser« (Ctrl+G).",
    en: "The prize of {year} exists already. Find it in the list of prizes (Ctrl+G).")
  public static let roundNotOpen = Phrase(
    da: "Runden er {state}. Åbn den igen i listen »Priser« (Ctrl+G), eller vælg en anden med F4.",
    en: "The round is {state}. Open it again in the list of prizes (Ctrl+G), or choose another "
      + "with F4.")
  public static let nominatorElsewhere = Phrase(
    da: "{name} arbejder i {department}. Kun medarbejdere i {nominating} kan "
      + "indstille: vælg en af dem med mellemrum.",
    en: "{name} works in {department}. Only staff of {nominating} can nominate: "
      + "choose one of them with Space.")
  public static let nominatorNowhere = Phrase(
    da: "{name} står ikke med en afdeling, og kun {nominating} kan indstille: "
      + "sæt afdelingen på medarbejderen, eller vælg en anden med mellemrum.",
    en: "{name} stands with no department, and only {nominating} can nominate: "
      + "enter the department of the person, or choose another with Space.")
  public static let notSOV = Phrase(
    da: "{name} var ikke SØV ved fristen og kan ikke få SØV-prisen. Ret status (Ctrl+O på "
      + "virksomheden), eller sæt tilstanden til »kan ikke vinde«.",
    en: "{name} was no social enterprise on the closing day and cannot win this prize. Mend its "
      + "status (Ctrl+O on it), or set the state to ineligible.")
  public static let isSOV = Phrase(
    da: "{name} var SØV ved fristen, og prisen er for ordinære virksomheder. Sæt tilstanden til "
      + "»kan ikke vinde«, eller lad en leder ændre prisen (Ctrl+G, »Prisernes navne«).",
    en: "{name} was a social enterprise on the closing day, and the prize is for ordinary ones. "
      + "Set the state to ineligible, or let a leader change the prize (Ctrl+G, names of prizes).")
  public static let notEnterprise = Phrase(
    da: "{name} er ikke en virksomhed. Ret arten (Ctrl+E på den), eller sæt tilstanden til "
      + "»kan ikke vinde«.",
    en: "{name} is no enterprise. Mend its kind (Ctrl+E on it), or set the state to ineligible.")
  public static let elsewhere = Phrase(
    da: "{name} havde ikke adresse i kommunen ved fristen. Ret adressen (Ctrl+E på den), eller "
      + "sæt tilstanden til »kan ikke vinde«.",
    en: "{name} had no address in the municipality on the closing day. Mend the address (Ctrl+E "
      + "on it), or set the state to ineligible.")
  public static let ceased = Phrase(
    da: "{name} var ophørt ved fristen. Sæt tilstanden til »kan ikke vinde«.",
    en: "{name} had ceased on the closing day. Set the state to ineligible.")
  public static let needsClosingDay = Phrase(
    da: "Fristen mangler: skriv den sidste dag for indstillinger.",
    en: "The closing day is missing: type the last day of nominations.")
  public static let decidedBeforeClosing = Phrase(
    da:
      "Der kan indstilles til og med {day}. Udpeg vinderen den dag eller senere, eller ret »Frist«.",
    en: "Nominations are open until {day}. Decide on that day or later, or change \"Closes\".")
  public static let needsCandidates = Phrase(
    da: "Ingen er indstillet endnu. Indstil en med F4 i listen »Indstillinger« (Ctrl+G).",
    en: "Nobody is nominated yet. Nominate one with F4 in the list of nominations (Ctrl+G).")
  public static let notTold = Phrase(
    da: "{names} har ikke fået besked. Sæt den med mellemrum i listen »Indstillinger« (Ctrl+G).",
    en: "{names} has not been told. Tick it with Space in the list of nominations (Ctrl+G).")
  public static let toldTooLate = Phrase(
    da: "{names} fik først besked på eller efter overrækkelsen {day}. Ret dagen i indstillingen, "
      + "eller vælg en senere overrækkelse.",
    en: "{names} was told on the ceremony of {day} or after it. Mend the day in the nomination, "
      + "or choose a later ceremony.")
  public static let needsWinner = Phrase(
    da: "Vinderen mangler: vælg en af kandidaterne.",
    en: "The winner is missing: choose one of the candidates.")
  public static let winnerIsNoCandidate = Phrase(
    da: "Vinderen er ikke indstillet i denne runde. F4 viser kandidaterne.",
    en: "The winner is not nominated in this round. F4 shows the candidates.")
  public static let winnerIsOut = Phrase(
    da: "{name} kan ikke vinde: indstillingen er trukket tilbage eller kan ikke vinde. F4 viser "
      + "kandidaterne.",
    en: "{name} cannot win: its nomination is withdrawn or ineligible. F4 shows the candidates.")
  public static let winnerIsCandidate = Phrase(
    da: "Runden har indstillinger: vælg vinderen blandt dem, og tøm »Tidligere« med Ctrl+X.",
    en: "The round has nominations: choose the winner among them, and empty \"Earlier\" with "
      + "Ctrl+X.")
  public static let needsDecider = Phrase(
    da: "Hvem udpegede vinderen? Skriv fx arbejdsmarkedsudvalget.",
    en: "Who decided? Type the name of the committee.")
  public static let needsDecisionDay = Phrase(
    da: "Hvilken dag blev vinderen udpeget? Skriv den.",
    en: "On which day was it decided? Type it.")
  public static let needsCase = Phrase(
    da: "Sagsnummeret mangler: skriv udvalgets sag.",
    en: "The case number is missing: type the committee's case.")
  public static let needsCeremony = Phrase(
    da: "Overrækkelsen mangler: skriv arrangementets titel, eller opret det i »Arrangementer«.",
    en: "The ceremony is missing: type the title of the event, or enter it in the list of events.")
  public static let ceremonyToCome = Phrase(
    da: "Overrækkelsen er først den {day}. Gem som »afgjort« til da.",
    en: "The ceremony is on {day}. Save as decided until then.")
  public static let needsNotificationDay = Phrase(
    da: "Hvilken dag fik de besked? Skriv den, eller sæt den med mellemrum i listen.",
    en: "On which day were they told? Type it, or tick it with Space in the list.")

  // MARK: The letter

  public static let letterTitle = Phrase(da: "Brev til {name}", en: "Letter to {name}")
  public static let letterBegins = Phrase(
    da: "I er indstillet til {prize}. Begrundelsen lyder:",
    en: "You are nominated for {prize}. The reason is:")
  public static let letterThemes = Phrase(
    da: "Der er lagt vægt på {themes}.", en: "What was given weight to: {themes}.")
  public static let letterEnds = Phrase(
    da: "Prisen uddeles ved {place}. Vinderen udpeges blandt de indstillede.",
    en: "The prize is given at {place}. The winner is chosen among those nominated.")
  public static let letterEndsWithoutDay = Phrase(
    da: "Vinderen udpeges blandt de indstillede. Vi skriver, når dagen er fastsat.",
    en: "The winner is chosen among those nominated. We write when the day is set.")

  // MARK: The field of a round

  public static let candidates = Phrase(
    da: "{count} {count:kandidat|kandidater}", en: "{count} {count:candidate|candidates}")
  public static let nominations = Phrase(
    da: "{count} {count:indstilling|indstillinger}", en: "{count} {count:nomination|nominations}")
  public static let toldOn = Phrase(da: "fik besked {day}", en: "told on {day}")
  public static let untold = Phrase(da: "har ikke fået besked", en: "not told yet")
  public static let out = Phrase(da: "kan ikke vinde", en: "cannot win")
  public static let bySector = Phrase(da: "Efter branche", en: "By sector")
  public static let byPlace = Phrase(da: "Efter by", en: "By place")
  public static let byTheme = Phrase(da: "Efter tema", en: "By theme")
  public static let unknown = Phrase(da: "ukendt", en: "unknown")
}
