/// The words by which a need that somebody speaks is taken apart. Danish, in lower case: callers
/// speak Danish whatever language the desk shows.
public enum SpokenNeedWords {
  // MARK: Where, not what

  /// Behind these stands where something is needed and not what.
  public static let whereWords: Set<String> = ["til", "i", "på", "for", "ved", "hos"]
  /// Before one of ``whereWords`` these make what follows the task itself: `brug for en maler`,
  /// `hjælp til flytning`.
  public static let taskBefore: [String: Set<String>] = [
    "for": ["brug", "behov", "bruge", "afsætning"],
    "til": [
      "hjælp", "nogen", "en", "mand", "folk", "hænder", "afsætning", "aftager", "aftagere", "køber",
      "købere", "kunder", "personer", "penge",
    ],
    "på": ["hjælp", "mangel", "udkig", "styr", "tilbud"],
  ]
  /// A new thought begins: what stands behind is what again.
  public static let breaks: Set<String> = [
    "der", "som", "og", "med", "at", "skal", "kan", "eller", "men",
  ]
  /// What holds the words of a search word together, as in `gå tur med hunden`.
  public static let joints: Set<String> = [
    "i", "på", "til", "af", "for", "med", "og", "om", "en", "et", "den", "det", "der", "ved",
  ]
  /// Before the name of a town.
  public static let placeWords: Set<String> = [
    "i", "ved", "fra", "omkring", "nær", "til", "området", "by", "uden",
  ]

  // MARK: How much

  public static let thousand: Set<String> = ["t", "t.", "tus", "tus.", "tusind", "tusinde"]
  public static let money: Set<String> = [
    "kr", "kr.", "kroner", "dkk", "tkr", "tkr.", "mio", "mio.", "million", "millioner",
  ]
  /// What callers count in, that says nothing of what it is.
  public static let units: Set<String> = [
    "kuverter", "kasser", "stk", "styk", "styks", "stykker", "paller", "timer", "timers", "time",
    "t",
    "personer", "person", "pers", "mand", "mennesker", "folk", "deltagere", "gæster", "gæst",
    "portioner", "måltider", "kg", "kilo", "ton", "tons", "liter", "l", "m2", "m3", "m²", "m³",
    "kvm", "kubikmeter", "kvadratmeter", "kubik", "sække", "ture", "pakker", "enheder", "dage",
    "pladser", "elever", "medarbejdere", "ansatte", "kolleger", "kollegaer", "børn", "meter", "m",
    "km", "uger", "måneder", "gange", "sider", "boliger", "hold", "sæt", "par", "bokse", "hektar",
    "ha",
  ]
  /// Units that are one: people at a table, square metres, hours, pieces. The first of each is what
  /// they are compared by, folded.
  public static let sameUnits: [[String]] = [
    [
      "personer", "person", "pers", "mand", "kuvert", "kuverter", "gast", "gaster", "deltager",
      "deltagere", "mennesker", "folk",
    ],
    ["m2", "kvm", "kvadratmeter"], ["m3", "kubikmeter", "kubik"], ["timer", "timers", "time", "t"],
    ["stk", "styk", "styks", "stykker"], ["kg", "kilo"], ["ton", "tons", "t."],
  ]
  /// Units by which something is measured and not counted, folded.
  public static let measures = [
    "m2", "m3", "timer", "kg", "ton", "liter", "l", "meter", "m", "km", "ha", "hektar", "dage",
    "uger", "maneder",
  ]
  /// `15 årig`: a number that counts nothing.
  public static let ages: Set<String> = ["årig", "årige", "sal", "klasse", "års"]
  public static let notCounted: Set<String> = [
    "i", "på", "til", "for", "ved", "hos", "og", "fra", "med", "der", "som", "af", "eller", "%",
  ]
  public static let numbers: [String: Double] = [
    "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ni": 9, "ti": 10,
    "elleve": 11, "tolv": 12, "tretten": 13, "fjorten": 14, "femten": 15, "seksten": 16,
    "tyve": 20, "femogtyve": 25, "tredive": 30, "fyrre": 40, "halvtreds": 50, "tres": 60,
    "halvfjerds": 70, "firs": 80, "halvfems": 90, "hundrede": 100, "tusind": 1_000,
    "tusinde": 1_000,
  ]

  // MARK: When

  public static let oftenAdverbs: Set<String> = [
    "dagligt", "ugentligt", "månedligt", "årligt", "løbende", "daglig", "ugentlig", "månedlig",
    "årlig", "snarest", "straks", "hverdage", "weekender", "året",
  ]
  public static let each: Set<String> = ["om", "hver", "hvert", "pr", "per", "i", "på", "hele"]
  public static let everyOther: Set<String> = ["anden", "andet", "tredje", "fjerde", "eneste"]
  public static let periods: Set<String> = [
    "uge", "ugen", "dag", "dagen", "måned", "måneden", "md", "år", "året", "kvartal", "kvartalet",
    "halvår", "weekend", "weekenden", "weekenderne", "hverdag", "hverdage", "hverdagene", "time",
    "timen",
  ]
  public static let partsOfDay: Set<String> = [
    "morgen", "morgenen", "formiddag", "formiddagen", "eftermiddag", "eftermiddagen", "aften",
    "aftenen", "nat", "natten",
  ]
  /// What is counted in `to gange om ugen`.
  public static let times: Set<String> = [
    "gang", "gange", "dag", "dage", "aften", "aftener", "formiddage", "eftermiddage",
  ]
  public static let beforeClock: Set<String> = [
    "fra", "efter", "inden", "før", "til", "senest", "omkring",
  ]
  /// Before a month, a season or a week.
  public static let bounds: Set<String> = [
    "fra", "til", "i", "inden", "senest", "før", "efter", "indtil", "medio", "ultimo", "primo",
    "om", "hele", "op",
  ]
  public static let partsOfSpan: Set<String> = [
    "hele", "starten", "slutningen", "midten", "af", "begyndelsen", "næste", "den",
  ]
  /// Words for days near today, and how many days away they are.
  public static let nearDays: [String: Int] = [
    "morgen": 1, "overmorgen": 2, "dag": 0, "aften": 0, "eftermiddag": 0,
  ]
  public static let nextWords: Set<String> = ["næste", "denne", "kommende"]
  public static let looseSpans: Set<String> = [
    "måned", "år", "sæson", "sommer", "vinter", "forår", "efterår",
  ]

  /// A part of the year: its words, its first and its last day as month and day.
  ///
  /// Good enough to tell summer from winter; school holidays are those of most years, not of one.
  public static let seasons: [(words: Set<String>, from: (Int, Int), to: (Int, Int))] = [
    (["sommerferien", "sommerferie"], (6, 27), (8, 9)),
    (["efterårsferien", "efterårsferie"], (10, 10), (10, 18)),
    (["vinterferien", "vinterferie"], (2, 8), (2, 21)),
    (["juleferien", "jul", "julen", "juledagene"], (12, 20), (12, 31)),
    (["påske", "påsken", "påskeferien"], (3, 25), (4, 20)),
    (["nytår", "nytåret"], (12, 31), (1, 2)),
    (["sommer", "sommeren", "sommerhalvåret", "sommersæsonen", "højsæsonen"], (6, 1), (8, 31)),
    (["efterår", "efteråret"], (9, 1), (11, 30)),
    (["vinter", "vinteren", "vinterhalvåret"], (12, 1), (2, 28)),
    (["forår", "foråret"], (3, 1), (5, 31)),
  ]

  // MARK: Offer or need

  // A phrase holds when its words stand in this order with at most three others between two of
  // them; a star stands for any ending.

  /// Somebody is sought who takes what one has.
  public static let asksForTaker =
    [
      "af med", "afsætning", "afsætte", "aftager*", "aftage", "nogen bruge", "nogen der kan bruge",
      "nogen der vil have", "nogen have", "tilovers", "til overs",
      "forærer*", "foræres", "forære", "smider ud", "smide ud", "smider væk", "smide væk",
      "smides ud", "bliver smidt", "skal smides", "kasserer", "kassere", "kasseres", "skiller os",
      "skille os", "giver væk", "gives væk", "give væk", "bortgives", "kan tilbyde", "tilbyder",
      "tilbyde", "stiller til rådighed", "stille til rådighed", "donere*", "låner ud", "låne ud",
      "udlåner", "udlåne", "lejer ud", "leje ud", "udlejer", "udleje", "sælger", "i overskud",
      "søger kunder", "leder efter kunder", "mangler kunder", "søger købere", "mangler købere",
      "flere kunder", "nye kunder til", "nogen interesseret i vores", "skal ud af", "skal væk",
      "nogen må få", "må få", "må hentes", "kan hentes", "må afhentes", "kan afhentes",
    ] + asksWho
  /// The same as a question behind what one has; its words say nothing of what that is.
  public static let asksWho = [
    "hvem mangler", "hvem kan bruge", "hvem vil have", "hvem har brug for", "hvem skal have",
    "nogen der mangler",
  ]
  /// Somebody asks for something.
  public static let asks = [
    "brug for", "mangler", "søger", "leder efter", "på udkig", "efterlyser", "skal bruge",
    "skal have", "vil gerne have", "vil have", "kan nogen", "kan man", "kan i", "hvem kan",
    "nogen der kan", "en der kan", "nogle der kan", "nogen til", "ønsker", "hjælp til",
    "findes der", "kender i", "har i", "vil gerne købe", "vil købe", "vil gerne leje", "kan vi få",
    "kan vi leje", "kan vi låne", "behov for", "godt bruge", "ville bruge", "gerne bruge",
    "kan bruge",
  ]
  /// Somebody says what they have or do.
  public static let gives = [
    "kan levere", "leverer", "har ledig*", "har plads til", "har plads", "har for mange",
    "har for meget", "har ekstra", "har overskud*", "overskydende", "har kapacitet", "vi har",
    "jeg har", "vi kan", "jeg kan", "vi laver", "vi udfører", "vi producerer", "ledig kapacitet",
    "til rådighed", "til salg", "vi får", "vi vil gerne sælge", "gerne sælge", "vil sælge",
    "kan tage imod", "vi tager imod", "vi står med", "står med", "ligger inde med", "har liggende",
    "har stående", "gratis",
  ]
  /// Something is left over, and would be thrown away.
  public static let surplus = [
    "tilovers", "til overs", "af med", "smide*", "kasser*", "overskud*", "overskydende", "rester",
    "rest*", "brugte", "brugt", "udtjent*", "udrangere*", "gamle", "tilbage", "skille*", "foræ*",
    "giver væk", "give væk", "gives væk", "bortgives", "affald*", "genbruge", "spild*", "ender",
    "skrald*", "genanvende*", "afhentes", "aftager*", "aftage", "knust*", "tomme", "tomt",
    "defekt*", "slidt*", "skæve", "bulede", "ødelagt*", "afskær*", "halve", "skadet*", "fejlvare*",
  ]
  /// `vi bukker og svejser` tells what one does; with these words it tells what one lacks.
  public static let tellsOfLack: Set<String> = [
    "mangler", "søger", "ønsker", "leder", "planlægger", "overvejer", "bliver", "starter", "åbner",
    "bygger", "flytter", "holder", "drømmer", "tænker", "kommer", "drukner", "orker", "gider",
    "sidder", "står", "skriver", "efterlyser", "kæmper", "døjer", "trænger",
  ]
  public static let ourselves: Set<String> = ["vi", "jeg"]

  // MARK: Forms of words

  /// What verbs and the nouns made from them end in, the longer first: *repar* of `reparere` and
  /// `reparation`.
  public static let derivations = [
    "ationerne", "ationen", "ationer", "ation", "eringen", "ering", "ningerne", "ninger", "ningen",
    "ning", "ementer", "ementet", "ement", "ingerne", "inger", "ingen", "ing", "erede", "eret",
    "erer", "ere", "ende", "else", "eren", "erne", "er", "ede", "et", "te", "t", "e",
  ]
  /// Endings that are put on a word that is misspelled.
  public static let endings = ["erne", "ene", "en", "et", "er", "ne", "e", "s", "n", "r"]
  /// Heads of compounds of fewer than four letters.
  public static let shortHeads: Set<String> = [
    "bil", "tøj", "mad", "bus", "lyd", "job", "øl", "is", "dæk", "pap", "web", "hæk", "bær", "æg",
  ]
}
