/// The sentences of every form. What one form says of its own fields stands beside its
/// declaration's name.
public enum FormPhrases {
  public static let save = Phrase(da: "Gem", en: "Save")
  public static let saveHint = Phrase(
    da: "Enter eller Ctrl+S gemmer", en: "Enter or Ctrl+S saves")
  public static let draft = Phrase(da: "Kladde {time}", en: "Draft {time}")
  public static let saved = Phrase(da: "Gemt {time}", en: "Saved {time}")
  public static let yes = Phrase(da: "ja", en: "yes")
  public static let no = Phrase(da: "nej", en: "no")
  public static let kroner = Phrase(da: "kr.", en: "DKK")
  public static let newOne = Phrase(da: "ny virksomhed?", en: "new organisation?")
  public static let newRow = Phrase(da: "Ny virksomhed: {name}", en: "New organisation: {name}")
  public static let searching = Phrase(da: "søger …", en: "searching …")
  public static let found = Phrase(da: "{count} fundet", en: "{count} found")
  public static let pickerHint = Phrase(
    da: "Skriv for at søge · ↑ ↓ vælger · Enter tager linjen · Esc går tilbage",
    en: "Type to search · ↑ ↓ chooses · Enter takes the line · Esc goes back")
  public static let noHits = Phrase(da: "intet fundet", en: "nothing found")

  // A key that found nothing to do.
  public static let nothingLast = Phrase(
    da: "Intet at gentage: i dette felt er intet gemt, siden du startede.",
    en: "Nothing to repeat: nothing was saved in this field since you started.")
  public static let nothingToBlackOut = Phrase(
    da: "Her ligner intet et CPR-nummer.", en: "Nothing here looks like a CPR number.")
  public static let nothingToUndo = Phrase(
    da: "Der er ikke mere at fortryde i formularen.",
    en: "There is nothing more to take back in the form.")
  public static let nothingToRedo = Phrase(
    da: "Der er ikke mere at gentage i formularen.",
    en: "There is nothing more to do again in the form.")

  public static let unreadable = Phrase(
    da: "I registeret står \"{text}\", som ikke kan læses: vælg, hvad det skal være",
    en: "The register holds \"{text}\", which cannot be read: choose what it shall be")
  public static let wasUnreadable = Phrase(
    da: "I registeret står \"{text}\", som ikke kan læses: gem, hvad der skal stå",
    en: "The register holds \"{text}\", which cannot be read: save what it shall be")
  public static let missing = Phrase(da: "Skal udfyldes", en: "Has to be filled in")
  public static let tooLong = Phrase(
    da: "{count} tegn; der er plads til {max}", en: "{count} characters; there is room for {max}")
  public static let notADay = Phrase(
    da: "Ikke en dag: skriv i dag, på fredag, om 2 uger, 3/11 eller u48",
    en: "Not a day: type today, on Friday, in 2 weeks, 3/11 or w48")
  public static let noSuchDay = Phrase(
    da: "Den dag findes ikke i kalenderen", en: "The calendar has no such day")
  public static let noSuchWeek = Phrase(
    da: "Uge {week} findes ikke det år", en: "That year has no week {week}")
  public static let notATime = Phrase(
    da: "Ikke et klokkeslæt: skriv 8, 8.30 eller 16.00",
    en: "Not a time: type 8, 8.30 or 16.00")
  public static let notANumber = Phrase(
    da: "Ikke et tal: skriv 480.000 eller 5,5", en: "Not a number: type 480.000 or 5,5")
  public static let notWhole = Phrase(
    da: "Skal være et helt tal, såsom 480.000", en: "Has to be a whole number such as 480.000")
  public static let outOfRange = Phrase(
    da: "Skal ligge mellem {least} og {most}", en: "Has to lie between {least} and {most}")
  public static let cvrDigits = Phrase(
    da: "Et CVR-nummer har 8 cifre; her er {count}",
    en: "A CVR number has 8 digits; here are {count}")
  public static let notSavedYet = Phrase(da: "Ikke gemt.", en: "Not saved.")
  public static let lacks = Phrase(da: "Mangler: {fields}.", en: "Missing: {fields}.")
  public static let mustBeMended = Phrase(
    da: "Skal rettes: {fields}.", en: "To be mended: {fields}.")
  public static let isContactElsewhere = Phrase(
    da: "{name} er kontakt hos {organisation}: {why} · Ctrl+O bruger den samme person",
    en: "{name} is a contact at {organisation}: {why} · Ctrl+O uses the same person")
  public static let onlyNewAgain = Phrase(
    da: "Gem og ny er til det, der indtastes første gang. Ctrl+S gemmer.",
    en: "Save and new is for what is entered for the first time. Ctrl+S saves.")
  public static let nothingTyped = Phrase(
    da: "Der er ikke skrevet noget endnu. Esc lukker.",
    en: "Nothing is typed yet. Esc closes.")
  public static let isSaving = Phrase(
    da: "Bliver gemt; vent et øjeblik.", en: "It is being saved; wait a moment.")
  public static let cvrCheckDigit = Phrase(
    da: "CVR-nummerets kontrolciffer passer ikke", en: "The CVR check digit is wrong")
  public static let savable = Phrase(
    da: "{fact} – kan gemmes alligevel", en: "{fact} – can be saved all the same")
  public static let notAPhone = Phrase(
    da: "Ikke et telefonnummer: 8 cifre, eller + og landekode",
    en: "Not a phone number: 8 digits, or + and a country code")
  public static let phoneDigits = Phrase(
    da: "Et dansk nummer har 8 cifre; her er {count}",
    en: "A Danish number has 8 digits; here are {count}")
  public static let notAnEmail = Phrase(
    da: "Ikke en mailadresse: navn@sted.dk", en: "Not a mail address: name@place.dk")
  public static let unknownPostalCode = Phrase(
    da: "Ukendt postnummer", en: "Unknown postal code")
  public static let isOver = Phrase(
    da: "Det er forbi: skriv en dag og et tidspunkt, der kommer",
    en: "That is over: type a day and a time that are to come")
  public static let notFound = Phrase(
    da: "Ikke valgt: Enter tager øverste forslag, Ctrl+X rydder feltet",
    en: "Not chosen: Enter takes the top hit, Ctrl+X clears the field")
  public static let willBeNew = Phrase(
    da: "Findes ikke i registeret og oprettes ved Gem; F4 udfylder den nu",
    en: "Not in the register and entered when saved; F4 fills it in at once")
  public static let looksLikeCPR = Phrase(
    da: "Ligner et CPR-nummer og kan ikke gemmes: Ctrl+U gør det ulæseligt",
    en: "Looks like a CPR number and cannot be saved: Ctrl+U blacks it out")
  public static let homeless = Phrase(
    da: "Kladden er fra en ældre Hotline og har tekst uden felt her: {text}",
    en: "The draft is of an older Hotline and has text without a field here: {text}")
  public static let mightBeCPR = Phrase(
    da: "Kan være et CPR-nummer: Ctrl+U gør det ulæseligt, Enter beholder det",
    en: "May be a CPR number: Ctrl+U blacks it out, Enter keeps it")
  public static let tenDigits = Phrase(
    da: "Ti cifre hører ikke til her og kan ikke gemmes: Ctrl+U tømmer feltet",
    en: "Ten digits do not belong here and cannot be saved: Ctrl+U empties the field")
}
