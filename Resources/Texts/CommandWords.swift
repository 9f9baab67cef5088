/// Words by which people look for a command, beside those of its sentence.
public enum CommandWords {
  public static let help = Phrase(
    da: "hjælp taster genveje tastatur forklaring", en: "keys shortcuts keyboard explain")
  public static let palette = Phrase(da: "menu alt", en: "menu all")
  public static let importing = Phrase(
    da: "import importer csv excel regneark xlsx vcard virk hent",
    en: "import csv excel spreadsheet")
  public static let merging = Phrase(
    da: "dublet dubletter ens flet sammenlæg sammenlægning læg sammen to gange",
    en: "duplicate merge same twice")
  public static let person = Phrase(
    da: "gdpr slet anonymisér indsigt databeskyttelse persondata navn nummer",
    en: "gdpr erase anonymise access data protection person name number")
  public static let ceasing = Phrase(
    da: "ophør ophører lukker luk konkurs flytter efterfølger nedlæg",
    en: "close ends bankrupt successor dissolve")
  public static let program = Phrase(
    da: "gem mus sprog engelsk dansk klik hjul indstillinger",
    en: "save mouse language english danish click wheel options")
  public static let appearance = Phrase(
    da: "farver tema lyst mørkt kontrast skærm", en: "colours theme light dark contrast screen")
  public static let badge = Phrase(da: "badge mærke forkortelse", en: "badge abbreviation")
  public static let symbol = Phrase(da: "symbol ikon tegn", en: "symbol icon sign")
  public static let lift = Phrase(da: "hæv igen vis ophæv skjult", en: "again show hidden undo")
  public static let redraw = Phrase(da: "skærm opdater rod", en: "screen refresh mess")
  public static let quit = Phrase(da: "luk stop exit forlad", en: "exit close leave")
  public static let partnership = Phrase(
    da: "aftale samarbejde partner ny", en: "agreement cooperation partner new")
  public static let spokenNeed = Phrase(
    da: "behov søger efterspørger mangler match", en: "need seek wants match")
  public static let create = Phrase(
    da: "opret tilføj ny indtast kunde forening", en: "create add new enter customer")
  public static let today = Phrase(
    da: "opgaver opfølgning påmindelse ring tilbage huskeliste dagen",
    en: "tasks follow-up reminder call back todo day")
  public static let done = Phrase(da: "færdig klaret afslut kryds", en: "finish tick done")
  public static let moveDay = Phrase(da: "udsæt anden dag dato", en: "postpone date")
  public static let takeOver = Phrase(
    da: "kollega ferie sygdom tage over", en: "colleague holiday sick")
  public static let drafts = Phrase(
    da: "kladde ufærdig gemt skrev væk", en: "draft unfinished saved lost")
  public static let nextOpen = Phrase(da: "skift vindue åbne", en: "switch window open")
  public static let guidance = Phrase(
    da: "svar regler åbningstid kontakt telefon hotline kort viden",
    en: "answers rules hours contact phone card knowledge")
  public static let goals = Phrase(
    da: "strategi resultat tal periode måltal", en: "strategy result figures period target")
  public static let filters = Phrase(
    da: "afgræns vis kun postnummer by tema kommune", en: "limit show only postal code town theme")
  public static let copy = Phrase(
    da: "telefon nummer cvr mail adresse udklip klistre", en: "phone number clipboard paste")
  public static let lists = Phrase(
    da: "oversigt tabel eksport csv regneark udskriv print rapport alle chef",
    en: "overview table export spreadsheet print all boss")
  public static let takeList = Phrase(
    da: "eksport csv regneark udskriv print chef kopi liste",
    en: "export spreadsheet print boss copy")
  public static let otherKinds = Phrase(
    da: "person samtale sag henvendelse partnerskab", en: "person talk matter inquiry")
  public static let callsYesterday = Phrase(
    da: "hvem ringede i går opkald", en: "who called yesterday")
  public static let partnershipsThisYear = Phrase(
    da: "hvor mange partnerskaber antal aftaler", en: "how many partnerships agreements")
  public static let sort = Phrase(da: "sortér orden kolonne rækkefølge", en: "order column")
  public static let call = Phrase(
    da: "telefon ring samtale henvendelse", en: "phone ring conversation inquiry")
  public static let mention = Phrase(da: "henvis viderestil anbefal", en: "refer recommend")
  public static let endCall = Phrase(
    da: "læg på udfald telefon færdig", en: "hang up outcome phone")
  public static let open = Phrase(
    da: "vis detaljer historik tidslinje læs", en: "show details history timeline read")
  public static let edit = Phrase(da: "ændr rediger ret fejl", en: "change correct mistake")
  public static let remove = Phrase(
    da: "slet fjern afvis nej aflys", en: "delete decline no cancel")
  public static let undo = Phrase(da: "fortryd tilbage fejl", en: "back mistake revert")
  public static let redo = Phrase(da: "igen annuller", en: "again repeat")
  public static let clear = Phrase(da: "ryd nulstil slet tekst", en: "reset delete text")
  public static let back = Phrase(
    da: "tilbage forrige før historik", en: "previous before history")
  public static let forward = Phrase(da: "frem næste igen", en: "next again")
  public static let switching = Phrase(da: "skift flyt næste forrige", en: "switch move")
  public static let save = Phrase(da: "gem færdig ok flere næste", en: "store done ok more next")
  public static let sameAsLast = Phrase(
    da: "forrige gentag kopier igen hent", en: "previous repeat copy again fetch")
  public static let blackOut = Phrase(
    da: "cpr personnummer sløj fortrolig skjul", en: "social security confidential hide")
  public static let openPicker = Phrase(da: "søg vælg alle muligheder", en: "search choose all")
  public static let close = Phrase(da: "afbryd forlad esc tilbage", en: "cancel leave escape")
  public static let report = Phrase(
    da: "rapport udskriv print pdf eksport udvalg kvartal",
    en: "report print export committee quarter")
  public static let saveContacts = Phrase(
    da: "vcard vcf adressebog telefonbog outlook", en: "vcard vcf address book phone book outlook")
  public static let saveCalendar = Phrase(
    da: "ics ical outlook aftaler møder", en: "ics ical outlook appointments meetings")
  public static let saveAccess = Phrase(
    da: "aktindsigt gdpr eksport udlever oplysninger", en: "gdpr export hand over information")
  public static let history = Phrase(
    da: "historik ændringer hvem rettede log spor", en: "history changes who edited log trail")
  public static let bottomLines = Phrase(
    da: "regnskab økonomi effekt årstal", en: "accounts economy effect year")
  public static let coverage = Phrase(da: "dialog emner kontakt", en: "dialogue topics")
  public static let figures = Phrase(
    da: "statistik kvartal antal opkald rapport", en: "statistics quarter calls report")
  public static let settings = Phrase(
    da: "indstillinger regler valg opsætning", en: "options rules setup")
}

/// The words of help: what keys are for, badges and symbols.
public enum HelpPhrases {
  public static let find = Phrase(da: "Finde", en: "Finding")
  public static let call = Phrase(da: "Opkald", en: "Calls")
  public static let partner = Phrase(da: "Partnere", en: "Partners")
  public static let enter = Phrase(da: "Indtaste", en: "Entering")
  public static let change = Phrase(da: "Rette og fortryde", en: "Changing and undoing")
  public static let day = Phrase(da: "Dagens arbejde", en: "The day's work")
  public static let read = Phrase(da: "Læse", en: "Reading")
  public static let move = Phrase(da: "Flytte rundt", en: "Moving about")
  public static let program = Phrase(da: "Programmet", en: "The program")
  public static let badges = Phrase(da: "Mærker", en: "Badges")
  public static let symbols = Phrase(da: "Tegn", en: "Symbols")

  // What a badge stands for.
  public static let rsv = Phrase(
    da: "registreret socialøkonomisk virksomhed", en: "registered social enterprise")
  public static let sov = Phrase(da: "socialøkonomisk virksomhed", en: "social enterprise")
  public static let department = Phrase(
    da: "afdeling i kommunen", en: "department of the municipality")
  public static let smv = Phrase(
    da: "lille eller mellemstor virksomhed", en: "small or medium-sized enterprise")
  public static let large = Phrase(da: "stor virksomhed", en: "large enterprise")
  public static let ordinary = Phrase(
    da: "ordinær virksomhed af ukendt størrelse", en: "ordinary enterprise of unknown size")
  public static let initiative = Phrase(
    da: "iværksætter: en idé uden CVR-nummer", en: "initiative: an idea without a CVR number")
  public static let association = Phrase(da: "forening", en: "association")
  public static let otherPublic = Phrase(
    da: "anden offentlig myndighed", en: "other public authority")
  public static let ceased = Phrase(da: "ophørt", en: "ceased")
}

/// The signs that stand on the desk without a word beside them.
public enum HelpSymbol: String, CaseIterable, Sendable {
  case star = "★"
  case phone = "☎"
  case selected = "▸"
  case chosen = "●"
  case tick = "✓"
  case bar = "█"
  case rest = "░"
  case enter = "↵"
  case above = "↑"
  case below = "↓"
  case nothing = "·"
  case control = "^"
  case before = "‹"
  case after = "›"
  case cut = "…"

  public var meaning: Phrase {
    switch self {
    case .star:
      Phrase(da: "forbillede; i en prisrunde vinderen", en: "role model; winner of a prize")
    case .phone:
      Phrase(da: "et opkald: det ringer, eller uret går", en: "a call: ringing or running")
    case .selected: Phrase(da: "den valgte række", en: "the selected row")
    case .chosen: Phrase(da: "det valgte svar", en: "the chosen answer")
    case .tick: Phrase(da: "opfyldt, valgt eller inviteret", en: "met, chosen or invited")
    case .bar:
      Phrase(da: "så meget er nået, eller så godt passer det", en: "reached, or how well it fits")
    case .rest: Phrase(da: "så meget mangler", en: "still missing")
    case .enter: Phrase(da: "Enter viser mere", en: "Enter shows more")
    case .above: Phrase(da: "der er mere ovenfor", en: "there is more above")
    case .below: Phrase(da: "der er mere nedenfor", en: "there is more below")
    case .nothing: Phrase(da: "intet er skrevet", en: "nothing is written")
    case .control:
      Phrase(da: "^S er Ctrl+S: hold Ctrl og tryk S", en: "^S is Ctrl+S: hold Ctrl, press S")
    case .before:
      Phrase(da: "teksten begynder længere til venstre", en: "the text begins further left")
    case .after: Phrase(da: "teksten fortsætter til højre", en: "the text goes on to the right")
    case .cut: Phrase(da: "her er ikke plads til det hele", en: "there is no room for all of it")
    }
  }
}
