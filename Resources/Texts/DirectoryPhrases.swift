/// What `publish` says: who stands in the public directory, who is left out, and why.
public enum DirectoryPhrases {
  public static let written = Phrase(
    da: "{count} {count:virksomhed|virksomheder} i oversigten: {path}/index.html.",
    en: "{count} {count:enterprise|enterprises} in the directory: {path}/index.html.")
  public static let leftOutCount = Phrase(
    da: "Udeladt er {count} {count:virksomhed|virksomheder} og {contacts} "
      + "{contacts:kontaktperson|kontaktpersoner}. Med --preview ses hvem og hvorfor.",
    en: "Left out are {count} {count:organisation|organisations} and {contacts} contact "
      + "{contacts:person|persons}. --preview shows who and why.")
  public static let preview = Phrase(
    da: "I oversigten kommer {count} {count:virksomhed|virksomheder}:",
    en: "The directory will have {count} {count:enterprise|enterprises}:")
  public static let previewLeftOut = Phrase(
    da: "Udeladt er {count} {count:virksomhed|virksomheder} og {contacts} "
      + "{contacts:kontaktperson|kontaktpersoner}:",
    en: "Left out are {count} {count:organisation|organisations} and {contacts} contact "
      + "{contacts:person|persons}:")
  public static let nobody = Phrase(
    da: "Ingen er markeret. Åbn virksomheden med Ctrl+E, og skriv en dag i »Offentlig fra«.",
    en: "Nobody is marked. Open the organisation with Ctrl+E and type a day in \"Public from\".")
  public static let neverPublic = Phrase(
    da:
      "Aldrig med: noter, samtaler, vurderinger, behov, tal, »må ikke ringes op« og andet internt.",
    en: "Never in it: notes, talks, assessments, needs, figures, \"do not call\" and whatever is "
      + "internal.")

  public static let published = Phrase(
    da: "{reference}  {name}  {what}", en: "{reference}  {name}  {what}")
  public static let contactCount = Phrase(
    da: "med {count} {count:kontaktperson|kontaktpersoner}",
    en: "with {count} contact {count:person|persons}")
  public static let leftOut = Phrase(
    da: "{reference}  {who}: {reason}", en: "{reference}  {who}: {reason}")
  public static let notMarked = Phrase(da: "ikke markeret offentlig", en: "not marked public")
  public static let markedFrom = Phrase(
    da: "først offentlig fra {day}", en: "public from {day} on")
  public static let markedUntil = Phrase(
    da: "offentlig til {day}, ikke længere", en: "public until {day}, no longer")
  public static let notSocial = Phrase(
    da: "markeret, men ikke SØV den dag", en: "marked, but no social enterprise that day")
  public static let onlySelfDeclared = Phrase(
    da: "kun SØV ifølge sig selv", en: "a social enterprise by its own word alone")
  public static let ceased = Phrase(da: "ophørt", en: "ceased")

  public static let holdsSomethingElse = Phrase(
    da: "{path}: mappen rummer andet end en oversigt, og den er ikke rørt. Vælg en ny eller tom "
      + "mappe.",
    en: "{path}: the folder holds something else than a directory and was not touched. Choose a "
      + "new or an empty folder.")
}
