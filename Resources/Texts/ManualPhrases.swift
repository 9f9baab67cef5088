/// Titles and sentences of the man page.
public enum ManualPhrases {
  public static let name = Phrase(da: "Navn", en: "Name")
  public static let description = Phrase(da: "Beskrivelse", en: "Description")
  public static let keys = Phrase(da: "Taster", en: "Keys")
  public static let commands = Phrase(da: "Kommandoer", en: "Commands")
  public static let environment = Phrase(da: "Miljøvariable", en: "Environment")
  public static let files = Phrase(da: "Filer", en: "Files")

  /// Variables of the environment that the program reads.
  public static let variables: [(name: String, meaning: Phrase)] = [
    (
      "HOTLINE_DB",
      Phrase(da: "Registeret, når --db ikke er givet", en: "The register, without --db")
    ),
    (
      "HOTLINE_MOUSE",
      Phrase(da: "0: musen er terminalens egen", en: "0: the mouse is the terminal's own")
    ),
    (
      "HOTLINE_SYNC",
      Phrase(
        da: "0: skærmbilleder sendes uden at være samlet",
        en: "0: pictures are not sent as one piece")
    ),
    ("NO_COLOR", Phrase(da: "Uden farver", en: "Without colour")),
    (
      "XDG_DATA_HOME",
      Phrase(
        da: "Mappen for hotline/register.sqlite, ellers ~/.local/share",
        en: "The folder of hotline/register.sqlite, else ~/.local/share")
    ),
    (
      "XDG_STATE_HOME",
      Phrase(
        da: "Mappen for kladder, når registerets egen ikke kan skrives",
        en: "The folder of drafts where the register's own cannot be written")
    ),
  ]

  /// Files that the program keeps.
  public static let places: [(name: String, meaning: Phrase)] = [
    (
      "register.sqlite",
      Phrase(da: "Registeret, med -wal og -shm", en: "The register, with -wal and -shm")
    ),
    (
      "register.sqlite.lock",
      Phrase(da: "Hvem der skriver lige nu", en: "Who is writing right now")
    ),
    (
      "register.sqlite.release-1.…, .before-restore.…",
      Phrase(
        da: "Hele registeret, som det var før en opgradering eller en gendannelse",
        en: "The whole register as it was before an upgrade or a restore")
    ),
    (
      "register.sqlite.drafts/",
      Phrase(
        da: "Det, der er skrevet og ikke gemt, en fil for hver person",
        en: "What is typed and not saved, a file a person")
    ),
  ]
}
