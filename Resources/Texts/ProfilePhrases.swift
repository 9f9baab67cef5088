/// What `init` and `profile` say: what is wrong with the profile of a municipality, and what was made.
public enum ProfilePhrases {
  public static let made = Phrase(
    da:
      "Registeret for {municipality} er lavet: {path}. Skriv hotline{same} for at åbne skrivebordet.",
    en: "The register of {municipality} is made: {path}. Type hotline{same} to open the desk.")
  public static let registerThere = Phrase(
    da: "{path}: her er allerede et register, og det er ikke rørt. Vælg et andet sted med --db, "
      + "eller åbn det med hotline.",
    en: "{path}: a register is there already and was not touched. Choose another place with --db, "
      + "or open it with hotline.")
  public static let written = Phrase(
    da: "Profilen for {municipality} er skrevet til {path}.",
    en: "The profile of {municipality} is written to {path}.")

  public static let leaderLeftOut = Phrase(
    da:
      "Lederens navn er ikke med i profilen: det er en persons. Skriv det på kontaktkortet (F8) i "
      + "det nye register.",
    en:
      "The leader's name is no part of the profile: it is a person's. Enter it on the contact card "
      + "(F8) of the new register.")

  // MARK: What is wrong with a profile

  public static let emptyFile = Phrase(
    da: "{file}: filen er tom. Skriv en profil med hotline profile -o FIL, og ret den til.",
    en: "{file}: the file is empty. Write a profile with hotline profile -o FILE, and change it.")
  public static let notAFile = Phrase(
    da: "{file}: det er ikke en almindelig fil. Gem profilen i en fil, og nævn den.",
    en: "{file}: this is no regular file. Save the profile to a file and name that.")
  public static let noJSON = Phrase(
    da: "{file}: det er ingen profil. En profil er JSON, som hotline profile skriver den.",
    en: "{file}: this is no profile. A profile is JSON, as hotline profile writes it.")
  public static let badJSON = Phrase(
    da: "{file}, linje {line}, tegn {column}: {problem}. Ret det, og prøv igen.",
    en: "{file}, line {line}, character {column}: {problem}. Mend it and try again.")

  public static let fault = Phrase(
    da: "{file}, linje {line}: {problem}", en: "{file}, line {line}: {problem}")
  public static let moreFaults = Phrase(
    da: "… og {count} {count:fejl|fejl} mere.", en: "… and {count} more {count:fault|faults}.")
  public static let nothingMade = Phrase(
    da: "Intet register er lavet. Ret filen, og prøv igen.",
    en: "No register is made. Mend the file and try again.")

  public static let missingField = Phrase(
    da: "feltet \"{name}\" mangler.", en: "the field \"{name}\" is missing.")
  public static let wrongForm = Phrase(
    da: "\"{name}\" skal være {form}.", en: "\"{name}\" has to be {form}.")
  public static let unknownField = Phrase(
    da: "feltet \"{name}\" kendes ikke her. Er det stavet rigtigt?",
    en: "the field \"{name}\" is not known here. Is it spelt right?")
  public static let notADay = Phrase(
    da: "\"{text}\" er ingen dag. Skriv den som 2026-12-31.",
    en: "\"{text}\" is no day. Write it as 2026-12-31.")
  public static let unreadable = Phrase(
    da: "\"{name}\" kan ikke læses.", en: "\"{name}\" cannot be read.")
  public static let unknownValue = Phrase(
    da: "\"{text}\" kendes ikke her. Skriv et af: {known}.",
    en: "\"{text}\" is not known here. Write one of: {known}.")
  public static let tooLong = Phrase(
    da: "\"{name}\" er for lang: højst {most} tegn.",
    en: "\"{name}\" is too long: {most} characters at most.")
  public static let controlCharacter = Phrase(
    da: "\"{name}\" har et tegn, der ikke kan vises. Slet det og skriv teksten igen.",
    en: "\"{name}\" holds a character that cannot be shown. Delete it and type the text again.")
  public static let tooFew = Phrase(
    da: "\"{name}\" skal have mindst {least}.", en: "\"{name}\" needs at least {least}.")
  public static let empty = Phrase(da: "\"{name}\" er tom.", en: "\"{name}\" is empty.")
  public static let twice = Phrase(
    da: "\"{text}\" står to gange.", en: "\"{text}\" stands twice.")
  public static let unknownMunicipality = Phrase(
    da: "ingen kommune har koden \"{code}\". Den har fire cifre, som 0751 for Aarhus.",
    en: "no municipality has the code \"{code}\". It has four digits, as 0751 for Aarhus.")
  public static let unknownPostalCode = Phrase(
    da: "der er intet postnummer \"{code}\".", en: "there is no postal code \"{code}\".")
  public static let unknownKey = Phrase(
    da: "ingen organisation i profilen har nøglen \"{key}\".",
    en: "no organisation of the profile has the key \"{key}\".")
  public static let parentAfterwards = Phrase(
    da: "\"{key}\" står længere nede. Skriv den overordnede før dem, der hører under den.",
    en: "\"{key}\" stands further down. Write the one above before those below it.")
  public static let notBelowHome = Phrase(
    da: "\"{key}\" hører ikke under noget. Kun kommunen selv står øverst: skriv \"parent\".",
    en: "\"{key}\" lies below nothing. Only the municipality itself stands on top: write "
      + "\"parent\".")
  public static let homeIsNoMunicipality = Phrase(
    da: "kommunens egen organisation \"{key}\" skal være \"other_public\" og ikke have \"parent\".",
    en: "the municipality's own organisation \"{key}\" has to be \"other_public\" without "
      + "\"parent\".")
  public static let otherName = Phrase(
    da: "kommunen hedder \"{name}\", men dens organisation \"{organisation}\".",
    en: "the municipality is called \"{name}\", but its organisation \"{organisation}\".")
  public static let noDepartment = Phrase(
    da: "\"{key}\" er ingen afdeling.", en: "\"{key}\" is no department.")
  public static let unknownPrize = Phrase(
    da: "ingen pris i profilen har koden \"{code}\".",
    en: "no prize of the profile has the code \"{code}\".")
  public static let unknownCard = Phrase(
    da: "intet kort følger med under koden \"{code}\". Skriv også \"title\" og \"text\".",
    en: "no card ships under the code \"{code}\". Write \"title\" and \"text\" too.")
  public static let endsBeforeStart = Phrase(
    da: "slutter {end}, før det begynder {start}.",
    en: "ends on {end}, before it starts on {start}.")
  public static let badTime = Phrase(
    da: "\"{text}\" er intet klokkeslæt. Skriv det som 08:30.",
    en: "\"{text}\" is no time of day. Write it as 08:30.")
  public static let closesBeforeOpening = Phrase(
    da: "lukker {closes}, før der åbnes {opens}.",
    en: "closes at {closes}, before it opens at {opens}.")
  public static let badPhone = Phrase(
    da: "\"{text}\" er intet telefonnummer. Skriv det som +4586123456.",
    en: "\"{text}\" is no telephone number. Write it as +4586123456.")
  public static let badMail = Phrase(
    da: "\"{text}\" er ingen mailadresse.", en: "\"{text}\" is no mail address.")
  public static let outside = Phrase(
    da: "{number} skal ligge mellem {least} og {most}.",
    en: "{number} has to lie between {least} and {most}.")
  public static let outOfRange = Phrase(
    da: "\"{name}\" skal ligge mellem {least} og {most}.",
    en: "\"{name}\" has to lie between {least} and {most}.")
  public static let oddCode = Phrase(
    da: "\"{code}\" kan ikke være koden på en periode. Skriv bogstaver, tal og bindestreger, som "
      + "KOM-2026-2029.",
    en: "\"{code}\" cannot be the code of a period. Write letters, digits and hyphens, as "
      + "KOM-2026-2029.")
  public static let leaderNamed = Phrase(
    da: "en profil rummer ingen personer. Lad lederens navn stå tomt her, og skriv det på "
      + "kontaktkortet (F8).",
    en: "a profile holds no persons. Leave the leader's name empty here, and enter it on the "
      + "contact card (F8).")
  public static let cprNumber = Phrase(
    da: "her står et CPR-nummer. En profil rummer ingen personer.",
    en: "a CPR number stands here. A profile holds no persons.")

  public static let text = Phrase(da: "en tekst i anførselstegn", en: "a text in quotation marks")
  public static let number = Phrase(da: "et tal", en: "a number")
  public static let truth = Phrase(da: "true eller false", en: "true or false")
  public static let list = Phrase(da: "en liste i [ ]", en: "a list in [ ]")
  public static let object = Phrase(da: "felter i { }", en: "fields in { }")
}
