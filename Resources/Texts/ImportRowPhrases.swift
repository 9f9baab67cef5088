/// Sentences about single rows of an import: why one was refused, or what was done otherwise.
public enum ImportRowPhrases {
  // MARK: Refused

  public static let nameMissing = Phrase(
    da: "navnet mangler", en: "the name is missing")
  public static let badCVR = Phrase(
    da: "\"{value}\" er ikke et CVR-nummer på otte cifre",
    en: "\"{value}\" is no CVR number of eight digits")
  public static let badDate = Phrase(
    da: "{column}: \"{value}\" er ikke en dag med år, som 23-11-2026",
    en: "{column}: \"{value}\" is no day with its year, such as 23-11-2026")
  public static let badNumber = Phrase(
    da: "{column}: \"{value}\" er ikke et tal", en: "{column}: \"{value}\" is no number")
  public static let badPostalCode = Phrase(
    da: "\"{value}\" er ikke et postnummer på fire cifre",
    en: "\"{value}\" is no postal code of four digits")
  public static let unknownWord = Phrase(
    da: "{column}: \"{value}\" er ikke kendt; skriv {allowed}",
    en: "{column}: \"{value}\" is not known; write {allowed}")
  public static let tooLong = Phrase(
    da: "{column}: teksten er over {limit} tegn",
    en: "{column}: the text is longer than {limit} characters")
  public static let tooManyCells = Phrase(
    da: "rækken har {found} felter, og overskriften {expected}; sæt felter med skilletegn i \"\"",
    en: "the row has {found} fields, the header {expected}; quote fields that hold the separator")
  public static let damagedNumber = Phrase(
    da:
      "{column}: \"{value}\" er et tal, som et regneark har afkortet; formatér kolonnen som tekst",
    en: "{column}: \"{value}\" is a number that a spreadsheet cut; format the column as text")
  public static let damagedText = Phrase(
    da: "{column}: bogstaver er gået tabt, før filen blev gemt",
    en: "{column}: letters were lost before the file was saved")
  public static let dayTwoWays = Phrase(
    da: "{column}: \"{value}\" kan være to dage, og kolonnen har begge rækkefølger",
    en: "{column}: \"{value}\" may be two days, and the column has both orders")
  public static let rowIsPerson = Phrase(
    da: "rækken er en person, ikke en virksomhed", en: "the row is a person, not a company")
  public static let ceasedBeforeStart = Phrase(
    da: "ophørsdagen ligger før startdagen", en: "it ceases before it starts")
  public static let spanEndsBeforeStart = Phrase(
    da: "{column}: perioden slutter, før den begynder",
    en: "{column}: the span ends before it begins")
  public static let organisationMissing = Phrase(
    da: "rækken siger ikke, hvilken virksomhed den hører til",
    en: "the row does not say which organisation it belongs to")
  public static let organisationUnknown = Phrase(
    da: "\"{name}\" er ikke i registeret; importér virksomheden først",
    en: "\"{name}\" is not in the register; import the organisation first")
  public static let organisationAmbiguous = Phrase(
    da: "{count} virksomheder hedder \"{name}\"; skriv CVR eller postnummer",
    en: "{count} organisations are called \"{name}\"; add CVR or postal code")
  public static let referenceContradicted = Phrase(
    da: "{reference} har CVR {cvr}, og rækken et andet; ret det ene af de to",
    en: "{reference} has CVR {cvr}, and the row has another; mend one of the two")
  public static let tooFewParties = Phrase(
    da: "et partnerskab skal have mindst to parter", en: "a partnership needs two parties")
  public static let fieldMissing = Phrase(
    da: "feltet {column} mangler", en: "the field {column} is missing")
  public static let notStorable = Phrase(
    da: "rækken bryder registerets regler; skriv virksomheden ind med F4 for at se hvilke",
    en: "the row breaks the register's rules; enter it with F4 to see which")

  // MARK: Done otherwise

  public static let cprBlackedOut = Phrase(
    da: "{column}: noget, der ligner et CPR-nummer, er streget ud",
    en: "{column}: what reads like a CPR number is blacked out")
  public static let cprKept = Phrase(
    da: "{column}: noget, der kan være et CPR-nummer, er ikke streget ud; se efter",
    en: "{column}: what might be a CPR number is not blacked out; have a look")
  public static let tenDigitsLeftOut = Phrase(
    da: "{column}: \"{value}\" har ti cifre og er udeladt",
    en: "{column}: \"{value}\" has ten digits and is left out")
  public static let differsFromEarlier = Phrase(
    da: "{column}: rækken siger noget andet end {file}, linje {line}, som gælder",
    en: "{column}: the row differs from {file}, line {line}, which stands")
  public static let contactWithoutName = Phrase(
    da: "kontaktpersonen har intet navn; telefon og mail er gemt som virksomhedens",
    en: "the contact has no name; phone and mail are stored as the organisation's")
  public static let meant = Phrase(
    da: "er læst som {name} ({reference}), den eneste, der hedder sådan",
    en: "is read as {name} ({reference}), the only one called so")
  public static let placeInRegister = Phrase(
    da: "tabellen {table}, række {row}, {column}", en: "table {table}, row {row}, {column}")
  public static let cvrCheckDigit = Phrase(
    da: "CVR {value} har et forkert kontrolciffer; importeret alligevel",
    en: "CVR {value} has a wrong check digit; imported all the same")
  public static let phoneNotRead = Phrase(
    da: "{column}: \"{value}\" er ikke et telefonnummer og er udeladt",
    en: "{column}: \"{value}\" is no telephone number and is left out")
  public static let mailNotRead = Phrase(
    da: "{column}: \"{value}\" er ikke en mailadresse og er udeladt",
    en: "{column}: \"{value}\" is no mail address and is left out")
  public static let leftOut = Phrase(
    da: "{reason}; feltet er udeladt", en: "{reason}; the field is left out")
  public static let dayAbout = Phrase(
    da: "{column}: \"{value}\" er læst som {day}", en: "{column}: \"{value}\" is read as {day}")
  public static let cellsBehindLast = Phrase(
    da: "\"{value}\" står uden for kolonnerne og er udeladt",
    en: "\"{value}\" stands outside the columns and is left out")
  public static let nameCut = Phrase(
    da: "{column}: navnet er afkortet til {limit} tegn; det hele står i noten",
    en: "{column}: the name is cut to {limit} characters; the whole of it is in the note")
  public static let nameCutTwice = Phrase(
    da:
      "{column}: navnet er afkortet til {limit} tegn; de første {kept} står i noten, resten er udeladt",
    en:
      "{column}: the name is cut to {limit} characters; the first {kept} are in the note, the rest is left out"
  )
  public static let headerAgain = Phrase(
    da: "rækken er overskriften igen og er sprunget over",
    en: "the row is the header again and was skipped")
  public static let anotherHeader = Phrase(
    da: "her begynder en anden liste; dens overskrift gælder herfra",
    en: "another list begins here; its header holds from here on")
  public static let explanation = Phrase(
    da: "rækken forklarer kolonnerne og er sprunget over",
    en: "the row explains the columns and was skipped")
  public static let aboveHeader = Phrase(
    da: "\"{value}\" står over overskriften og er ikke læst",
    en: "\"{value}\" stands above the header and was not read")
  public static let noTextLeftOut = Phrase(
    da: "{column}: tegn, der ikke er tekst, er fjernet",
    en: "{column}: signs that are no text are taken out")
  public static let foreignPostalCode = Phrase(
    da: "\"{value}\" er et udenlandsk postnummer og står foran byen",
    en: "\"{value}\" is a foreign postal code and stands before the town")
  public static let ceasedSomeTime = Phrase(
    da: "listen siger ikke, hvornår den er ophørt; {day} er sat",
    en: "the list does not say when it ceased; {day} is entered")
  public static let employerEntered = Phrase(
    da: "{name} var ikke i registeret og er oprettet med kontaktpersonen",
    en: "{name} was not in the register and is entered with the contact person")
  public static let dayOrderOpen = Phrase(
    da: "{column}: dagene kan læses på to måder; de er læst med dagen først. "
      + "Står måneden først, så tag importen tilbage, og skriv --dates month-first",
    en: "{column}: the days can be read in two ways, and are read with the day first. "
      + "If the month comes first, take the import back and write --dates month-first")
  public static let headerGuessed = Phrase(
    da: "filen har ingen overskrift; kolonnerne er læst som {columns}. Er det forkert, så tag "
      + "importen tilbage, og skriv --map navn=1",
    en: "the file has no header; its columns are read as {columns}. If that is wrong, take the "
      + "import back and write --map name=1")
  public static let interrupted = Phrase(
    da:
      "import {batch} af en fil med samme navn blev afbrudt; det, den nåede, står og er ikke gemt "
      + "igen. Tag den tilbage med --undo {batch}",
    en: "import {batch} of a file of this name was interrupted; what it stored stands and is not "
      + "stored again. Take it back with --undo {batch}")
  public static let noRows = Phrase(
    da: "filen har en overskrift og ingen rækker", en: "the file has a header and no rows")
  public static let municipalityUnknown = Phrase(
    da: "kommunen \"{value}\" er ikke kendt og er udeladt",
    en: "the municipality \"{value}\" is not known and is left out")
  public static let countryUnknown = Phrase(
    da: "landet \"{value}\" er ikke kendt; adressen er læst som en dansk",
    en: "the country \"{value}\" is not known; the address is read as a Danish one")
  public static let pNumberNotRead = Phrase(
    da: "\"{value}\" er ikke et P-nummer på ti cifre og er udeladt",
    en: "\"{value}\" is no P-number of ten digits and is left out")
  public static let protectedContactLeftOut = Phrase(
    da: "hemmelige kontaktoplysninger er udeladt", en: "secret contact data is left out")
}
