/// What is said where two become one: duplicates, the comparison side by side, what moves.
public enum MergePhrases {
  // MARK: What moves

  public static let ownRows = Phrase(
    da: "Egne numre, navne og perioder", en: "Own numbers, names and spans")
  public static let organisations = Phrase(da: "Virksomheder", en: "Organisations")
  public static let goal = Phrase(
    da: "Mål {number} {name} ({period})", en: "Goal {number} {name} ({period})")
  public static let moved = Phrase(da: "Flytter med", en: "Moves along")
  public static let joined = Phrase(
    da: "Bliver ét med det, der står", en: "Becomes one with what stands")
  public static let dropped = Phrase(
    da: "Falder bort: bandt de to sammen", en: "Goes: it tied the two together")
  public static let kept = Phrase(
    da: "Bliver ved den sammenlagte: dagene er dækket",
    en: "Stays with the merged one: those days are covered")
  public static let movedLine = Phrase(
    da: "{label}: {count}", en: "{label}: {count}")
  public static let nothingMoves = Phrase(da: "Intet flytter", en: "Nothing moves")
  public static let figuresStay = Phrase(
    da: "Mål og antal står, som de stod", en: "Goals and counts stay as they were")
  public static let figure = Phrase(
    da: "{what}: {before} → {after}", en: "{what}: {before} → {after}")

  // MARK: Said of it

  public static let heading = Phrase(
    da: "{merged} {mergedReference} lægges ind under {survivor} {survivorReference}",
    en: "{merged} {mergedReference} becomes a part of {survivor} {survivorReference}")
  public static let done = Phrase(
    da: "Lagt sammen: {merged} er nu {survivor}, og {reference} fører hertil",
    en: "Merged: {merged} is now {survivor}, and {reference} leads here")
  public static let tried = Phrase(
    da: "Prøvet: intet er ændret.", en: "Tried: nothing was changed.")
  public static let alongMerged = Phrase(
    da: "{one} = {other}: lægges også sammen", en: "{one} = {other}: merged too")
  public static let alongApart = Phrase(
    da: "{one} og {other}: bliver to", en: "{one} and {other}: stay two")
  public static let nothing = Phrase(da: "·", en: "·")
  public static let field = Phrase(
    da: "{label}: {value}  (ikke {other})", en: "{label}: {value}  (not {other})")
  public static let fieldBoth = Phrase(
    da: "{label}: begge, {value}", en: "{label}: both, {value}")

  // MARK: Refusals

  public static let withItself = Phrase(
    da: "Det er den samme. Vælg en anden at lægge den sammen med.",
    en: "It is the same one. Choose another to merge it with.")
  public static let goneAlready = Phrase(
    da: "{reference} er allerede lagt sammen med en anden eller slettet. Vælg den, der står.",
    en: "{reference} was merged or erased already. Choose the one that stands.")
  public static let home = Phrase(
    da: "{name} er kommunen selv og bliver stående. Byt om, så den anden lægges ind under den.",
    en: "{name} is the municipality itself and stays. Turn round: the other becomes a part of it.")
  public static let goesRound = Phrase(
    da: "{name} ville videreføre sig selv. Ret først, hvem der fører hvem videre (Relationer).",
    en: "{name} would continue itself. First correct who continues whom (Relations).")
  public static let withEachOther = Phrase(
    da: "{reference} er en aftale mellem de to alene, og en aftale har mindst to parter. Ret "
      + "aftalens parter, eller lad de to være to.",
    en: "{reference} is an agreement of these two alone, and an agreement has two parties. Change "
      + "its parties, or leave the two as two.")
  public static let signedStays = Phrase(
    da: "{reference} er aftalt, {other} er det ikke. Byt om, så aftalen bliver stående.",
    en: "{reference} is agreed, {other} is not. Turn round, so that the agreement stays.")
  public static let wasMerged = Phrase(
    da: "{reference} er lagt sammen med {name}. Din tekst er bevaret i kladden; åbn {survivor}, "
      + "og skriv den dér.",
    en: "{reference} was merged into {name}. Your text is kept in the draft; open {survivor}, "
      + "and write it there.")
  public static let different = Phrase(
    da: "{one} og {other} er ikke af samme slags. Angiv to virksomheder, to kontakter eller to "
      + "partnerskaber.",
    en: "{one} and {other} are not of one kind. Name two organisations, two contacts or two "
      + "partnerships.")
  public static let unknownField = Phrase(
    da: "{field} er ikke et felt, de to er uenige om. Der er: {known}.",
    en: "{field} is no field in which the two differ. There are: {known}.")
}
