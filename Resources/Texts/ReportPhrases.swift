/// The words of the reports.
public enum ReportPhrases {
  // MARK: Which there are

  public static let committee = Phrase(da: "Rapport til udvalget", en: "Report to the committee")
  public static let committeePurpose = Phrase(
    da: "Det hele: målene år for år, med rækkerne",
    en: "All of it: the goals year by year, with their rows")
  public static let effect = Phrase(da: "Virkning", en: "Effect")
  public static let effectPurpose = Phrase(
    da: "Målene efter modellens tre virkninger",
    en: "The goals by the model's three lines of effect")
  public static let bottomLines = Phrase(da: "De to bundlinjer", en: "The two bottom lines")
  public static let bottomLinesPurpose = Phrase(
    da: "Økonomisk og socialt, pr. virksomhed og i alt",
    en: "Economic and social, per enterprise and in all")
  public static let results = Phrase(da: "Resultater", en: "Results")
  public static let resultsPurpose = Phrase(
    da: "Hvad partnerskaber førte til, med parternes ord",
    en: "What partnerships led to, in the parties' words")
  public static let hotlinePurpose = Phrase(
    da: "Et kvartals henvendelser, svar, overdragelser og udækkede behov",
    en: "A quarter's inquiries, answers, handovers and unmet needs")
  public static let prizes = Phrase(da: "Priser", en: "Prizes")
  public static let prizesPurpose = Phrase(
    da: "Kandidater efter branche, sted og tema; vindere",
    en: "Candidates by sector, place and theme; winners")
  public static let roleModels = Phrase(da: "Mønstereksempler", en: "Role models")
  public static let roleModelsPurpose = Phrase(
    da: "Hvem vises frem, og hvorfor", en: "Who is shown to others, and why")
  public static let suggestions = Phrase(
    da: "Forslag og svar", en: "Suggestions and answers")
  public static let suggestionsPurpose = Phrase(
    da: "Hvem blev foreslået for hvem, og hvad det førte til",
    en: "Who was suggested to whom, and what became of it")
  public static let periods = Phrase(da: "Periode mod periode", en: "Period against period")
  public static let periodsPurpose = Phrase(
    da: "De samme tal i to perioder, pr. år", en: "The same figures in two periods, a year")
  public static let principles = Phrase(
    da: "Aktivitet pr. princip", en: "Activity by principle")
  public static let principlesPurpose = Phrase(
    da: "Samtaler og partnerskaber for hvert princip",
    en: "Talks and partnerships for each principle")

  // MARK: Before the first figure

  public static let chances = Phrase(
    da: """
      Rapporten tæller muligheder, ikke mennesker: virksomheder, stillinger, timer og aftaler. At \
      have et arbejde har afgørende betydning for den enkelte; hvem der har stillingen, står ikke i \
      registeret.
      """,
    en: """
      The report counts chances, not people: enterprises, positions, hours and agreements. Having \
      a job matters decisively to anybody; who holds a position does not stand in the register.
      """)
  public static let origin = Phrase(
    da: """
      Hvert tal er det, der står på hotlinens skærm samme dag. Rækkerne bag tallene står sidst, med \
      hvad der tæller, hvad der ikke tæller, og hvorfor.
      """,
    en: """
      Every figure is the one on the hotline's screen that day. The rows behind the figures stand \
      last, with what counts, what does not, and why.
      """)

  // MARK: Sections and tables

  public static let goals = Phrase(da: "Målene", en: "The goals")
  public static let goalsAndParts = Phrase(
    da: "Hvert mål, og hvad tallet består af", en: "Each goal, and what its figure is made of")
  public static let perGoalAndYear = Phrase(
    da: "Hvad hvert mål fik i hvert år", en: "What each goal got in each year")
  public static let agreementsByKind = Phrase(
    da: "Aftaler efter slags", en: "Agreements by kind")
  public static let sector = Phrase(da: "Branche", en: "Sector")
  public static let town = Phrase(da: "By", en: "Town")
  public static let shareOfTarget = Phrase(
    da: "Resultat i procent af måltallet (streg: 100 %)",
    en: "Result in per cent of the target (line: 100 %)")
  public static let yearByYear = Phrase(da: "År for år", en: "Year by year")
  public static let partnerships = Phrase(da: "Partnerskaber", en: "Partnerships")
  public static let positions = Phrase(da: "Stillinger", en: "Positions")
  public static let unmetNeeds = Phrase(da: "Udækkede behov", en: "Unmet needs")
  public static let rowsBehind = Phrase(
    da: "Rækkerne bag tallene: hvad tæller, og hvorfor",
    en: "The rows behind the figures: what counts, and why")
  public static let rowsMean = Phrase(
    da: "Alt, der er set på for hvert mål. Det, der tæller, står først.",
    en: "Everything that was looked at for each goal. What counts stands first.")
  public static let outsideMeans = Phrase(
    da: """
      Uden for strategiperiode: opfylder reglen for et af målene, men dagen ligger i ingen \
      strategiperiode. Det tæller derfor ikke med.
      """,
    en: """
      Outside every strategy period: meets the rule of one of the goals, but its day lies in no \
      strategy period. It is therefore not counted.
      """)
  public static let nothing = Phrase(da: "Ingen.", en: "None.")

  // MARK: Figures

  public static let outsidePeriod = Phrase(
    da: "Uden for strategiperiode", en: "Outside every strategy period")
  // MARK: Phases and meetings

  public static let phaseMoves = Phrase(da: "Livsfaser", en: "Phases of life")
  public static let phaseMovesMean = Phrase(
    da: "Hvem der kom ind i en ny livsfase i perioden, efter den dag fasen begyndte.",
    en: "Who came into a new phase of life in the period, by the day on which it began.")
  public static let phaseMovesPerYear = Phrase(
    da: "Skift af livsfase pr. år", en: "Moves between phases by year")
  public static let phaseMovesEach = Phrase(
    da: "De enkelte skift af livsfase", en: "Each move between phases")
  public static let selfSustaining = Phrase(
    da: "Blev selvbærende", en: "Became self-sustaining")
  public static let phase = Phrase(da: "Livsfase", en: "Phase of life")
  public static let basis = Phrase(da: "Grundlag", en: "Basis")
  public static let networkMeetings = Phrase(da: "Netværksmøder", en: "Network meetings")
  public static let meeting = Phrase(da: "Møde", en: "Meeting")
  public static let came = Phrase(da: "Kom", en: "Came")
  public static let bornThere = Phrase(da: "Begyndt der", en: "Began there")
  public static let perMeeting = Phrase(
    da: "Partnerskaber pr. netværksmøde", en: "Partnerships per network meeting")
  public static let perMeetingMeans = Phrase(
    da: "{partnerships} begyndt på {meetings} {meetings:møde|møder}",
    en: "{partnerships} began at {meetings} {meetings:meeting|meetings}")

  public static let inForceOn = Phrase(da: "i kraft {day}", en: "in force on {day}")
  public static let noAmount = Phrase(da: "intet beløb", en: "no amount")
  public static let positionsOf = Phrase(
    da: "{count} tæller af {total} set på", en: "{count} count of {total} looked at")
  public static let openBottomLines = Phrase(
    da: "Bundlinjer for den valgte virksomhed: økonomisk og social",
    en: "Bottom lines of the selected organisation: economic and social")
  public static let weeklyHours = Phrase(da: "Timer om ugen", en: "Hours a week")
  public static let hoursInAll = Phrase(da: "timer om ugen", en: "hours a week")
  public static let possible = Phrase(
    da: "mulige, når partens størrelse kendes", en: "possible once the party's size is known")
  public static let openingBalance = Phrase(da: "åbningsbalance", en: "opening balance")
  public static let frozenOn = Phrase(da: "frosset {day}", en: "frozen {day}")
  public static let met = Phrase(da: "nået", en: "met")
  public static let notMet = Phrase(da: "ikke nået", en: "not met")
  public static let onTrack = Phrase(da: "følger planen", en: "on track")
  public static let remark = Phrase(da: "Bemærkning", en: "Remark")
  public static let saving = Phrase(
    da: "Anslået besparelse om året", en: "Estimated saving a year")
  public static let savingMeans = Phrase(
    da: """
      et skøn, ingen måling: {positions} talte stillinger, der findes stadig, gange {rate} kr. \
      (kilde: {source})
      """,
    en: """
      an estimate, no measurement: {positions} counted positions that still exist, times {rate} \
      kr. (source: {source})
      """)
  public static let agreements = Phrase(
    da: "Aftaler indgået i perioden", en: "Agreements made in the period")
  public static let agreementsCount = Phrase(
    da: "{count} {count:aftale|aftaler}", en: "{count} {count:agreement|agreements}")
  public static let inForce = Phrase(da: "I kraft {day}", en: "In force {day}")
  public static let ended = Phrase(
    da: "Afsluttet i perioden", en: "Ended in the period")
  public static let classesOverlap = Phrase(
    da: "En aftale med flere slags parter står under hver slags, men er én aftale.",
    en: "An agreement with parties of several kinds stands under each, and is one agreement.")
  public static let withResult = Phrase(
    da: "Aftaler med et resultat i ord", en: "Agreements with a result in words")
  public static let roleModelsNow = Phrase(
    da: "Mønstereksempler i dag", en: "Role models today")

  public static let suggestionsPresented = Phrase(
    da: "Sendt til en, der spurgte", en: "Sent to somebody who asked")
  public static let suggestionsInterested = Phrase(da: "Interesseret", en: "Interested")
  public static let suggestionsContacted = Phrase(da: "Kontaktet", en: "Contacted")
  public static let suggestionsDeclined = Phrase(da: "Sagt nej", en: "Declined")
  public static let suggestionsAgreed = Phrase(
    da: "Blev til et aftalt partnerskab", en: "Became an agreed partnership")
  public static let whyDeclined = Phrase(
    da: "Hvorfor der blev sagt nej", en: "Why they were declined")
  public static let noReasonGiven = Phrase(da: "ingen grund oplyst", en: "no reason given")

  // MARK: Columns

  public static let day = Phrase(da: "Dag", en: "Day")
  public static let category = Phrase(da: "Kategori", en: "Category")
  public static let suggestedTo = Phrase(da: "Spurgte", en: "Asked")
  public static let suggested = Phrase(da: "Foreslået", en: "Suggested")
  public static let answer = Phrase(da: "Svar", en: "Answer")
  public static let times = Phrase(da: "Gange", en: "Times")

  public static let total = Phrase(da: "I alt", en: "In all")
  public static let kindsOnce = Phrase(
    da: "I alt tæller hver slags skånehensyn én gang, også hvor flere virksomheder tager det.",
    en: "The total counts each kind of accommodation once, also where several enterprises make it.")
  public static let year = Phrase(da: "År", en: "Year")
  public static let what = Phrase(da: "Hvad", en: "What")
  public static let goal = Phrase(da: "Mål", en: "Goal")
  public static let partnership = Phrase(da: "Partnerskab", en: "Partnership")
  public static let parties = Phrase(da: "Parter", en: "Parties")
  public static let value = Phrase(da: "Værdi", en: "Value")
  public static let agreedInPeriod = Phrase(
    da: "Aftalerne i perioden", en: "The agreements of the period")
  public static let scheme = Phrase(da: "Ordning", en: "Scheme")
  public static let byScheme = Phrase(
    da: "De talte stillinger efter ordning", en: "The counted positions by scheme")
  public static let byHours = Phrase(
    da: "Stillinger efter timer om ugen", en: "Positions by hours a week")
  public static let accommodation = Phrase(da: "Skånehensyn", en: "Accommodations")
  public static let byAccommodation = Phrase(
    da: "De talte stillinger efter skånehensyn", en: "The counted positions by accommodation")
  public static let need = Phrase(da: "Behov", en: "Need")
  public static let bottomLinesMean = Phrase(
    da: """
      Hver SØV i perioden. Omsætning og ansatte er de senest kendte; kontraktværdi er de aftaler, \
      der gælder {day}; stillinger og timer er dem, der tæller i målet. En streg er et tal, som \
      ingen har oplyst.
      """,
    en: """
      Every social enterprise of the period. Turnover and employees are those last known; contract \
      value is of the agreements in force {day}; positions and hours are those that count in the \
      goal. A dash is a figure that nobody has given.
      """)
  public static let economicLine = Phrase(
    da: "Den økonomiske bundlinje", en: "The economic bottom line")
  public static let socialLine = Phrase(
    da: "Den sociale bundlinje", en: "The social bottom line")
  public static let turnover = Phrase(da: "Omsætning", en: "Turnover")
  public static let employees = Phrase(da: "Ansatte", en: "Employees")
  public static let contracts = Phrase(da: "Kontraktværdi", en: "Contract value")
  public static let figuresOf = Phrase(da: "Tal fra", en: "Figures of")
  public static let surplus = Phrase(da: "Overskuddet går til", en: "The surplus goes to")
  public static let largestEmployers = Phrase(
    da: "Flest talte stillinger", en: "Most counted positions")
  public static let goalsByLine = Phrase(
    da: "Det talte efter virkning", en: "What counts by line of effect")
  public static let linesMean = Phrase(
    da: """
      Det, der tæller i hvert mål, efter de virkninger, som er sat på partnerskabet eller \
      virksomheden (feltet Temaer); en stilling har sin arbejdsgivers og sit partnerskabs. Det samme \
      kan stå under flere.
      """,
    en: """
      What counts in each goal, by the lines of effect ticked on the partnership or enterprise (the \
      field Themes); a position has those of its employer and its partnership. The same may stand \
      under several.
      """)
  public static let noLines = Phrase(
    da: "Registret har ingen virkninger at opdele efter.",
    en: "The register has no lines of effect to part by.")
  public static let withoutLine = Phrase(da: "uden virkning", en: "without a line")
  public static let counted = Phrase(da: "talt", en: "counted")
  public static let businessValue = Phrase(da: "Forretningsværdi", en: "Value for business")
  public static let socialValue = Phrase(da: "Social værdi", en: "Social value")
  public static let inTheirWords = Phrase(
    da: "Resultater med parternes ord", en: "Results in the parties' words")
  public static let agreed = Phrase(da: "Aftalt", en: "Agreed")
  public static let tag = Phrase(da: "Mærke", en: "Tag")
  public static let tags = Phrase(da: "Mærker", en: "Tags")
  public static let byTag = Phrase(da: "Resultater efter mærke", en: "Results by tag")
  public static let result = Phrase(da: "Resultat", en: "Result")
  public static let winners = Phrase(da: "Prisrunder og vindere", en: "Prize rounds and winners")
  public static let prize = Phrase(da: "Pris", en: "Prize")
  public static let winner = Phrase(da: "Vinder", en: "Winner")
  public static let candidates = Phrase(da: "Kandidater", en: "Candidates")
  public static let state = Phrase(da: "Tilstand", en: "State")
  public static let nominations = Phrase(da: "Indstillinger", en: "Nominations")
  public static let themes = Phrase(da: "Temaer", en: "Themes")
  public static let theme = Phrase(da: "Tema", en: "Theme")
  public static let reasons = Phrase(da: "Begrundelser", en: "Reasons")
  public static let why = Phrase(da: "Begrundelse", en: "Reason")
  public static let from = Phrase(da: "Fra", en: "From")
  public static let until = Phrase(da: "Indtil", en: "Until")
  public static let decidedBy = Phrase(da: "Udvalgt af", en: "Decided by")
  public static let metric = Phrase(da: "Tal", en: "Figure")
  public static let perYear = Phrase(da: "pr. år", en: "a year")
  public static let noPeriodBefore = Phrase(
    da: "Registret har ingen tidligere periode at sammenligne med.",
    en: "The register has no earlier period to compare with.")
  public static let perYearMeans = Phrase(
    da: """
      Perioderne er ikke lige lange: {beforeCode} har talt i {before} år, {nowCode} i {now}. Derfor \
      står hvert tal også pr. år. En streg betyder, at perioden ikke har det mål.
      """,
    en: """
      The periods differ in length: {beforeCode} has counted for {before} years, {nowCode} for \
      {now}. So each figure stands a year as well. A dash means that the period has no such goal.
      """)
  public static let principle = Phrase(da: "Princip", en: "Principle")
  public static let calls = Phrase(da: "Opkald", en: "Calls")
  public static let meetings = Phrase(da: "Møder", en: "Meetings")
  public static let written = Phrase(da: "Mail og notat", en: "Mail and notes")
  public static let activity = Phrase(
    da: "Samtaler og partnerskaber i alt", en: "Talks and partnerships in all")
  public static let noPrinciples = Phrase(
    da: "Perioden har ingen principper.", en: "The period has no principles.")

  // MARK: Asking for one

  public static let open = Phrase(
    da: "Rapporter: til udvalget, virkning, bundlinjer, priser …",
    en: "Reports: to the committee, effect, bottom lines, prizes …")
  public static let menuTitle = Phrase(da: "Rapporter", en: "Reports")

  public static let quarterOnly = Phrase(
    da: "--quarter og --rows hører til rapporten hotline.",
    en: "--quarter and --rows belong to the report hotline.")
  public static let periodNot = Phrase(
    da: "Rapporten hotline er om et kvartal: brug --quarter.",
    en: "The report hotline is about a quarter: use --quarter.")
  public static let noPeriod = Phrase(
    da: "Registret har ingen strategiperiode at tælle i. F9 »Ny strategiperiode« laver en.",
    en: "The register has no strategy period to count in. F9 \"New strategy period\" makes one.")
  public static let isWritten = Phrase(da: "Skrevet: {path}", en: "Written: {path}")
}
