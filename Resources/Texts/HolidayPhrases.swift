/// The public holidays by name.
public enum HolidayPhrases {
  public static let newYearsDay = Phrase(da: "nytårsdag", en: "New Year's Day")
  public static let maundyThursday = Phrase(da: "skærtorsdag", en: "Maundy Thursday")
  public static let goodFriday = Phrase(da: "langfredag", en: "Good Friday")
  public static let easterSunday = Phrase(da: "påskedag", en: "Easter Sunday")
  public static let easterMonday = Phrase(da: "2. påskedag", en: "Easter Monday")
  public static let prayerDay = Phrase(da: "store bededag", en: "Great Prayer Day")
  public static let ascensionDay = Phrase(da: "Kristi himmelfartsdag", en: "Ascension Day")
  public static let whitSunday = Phrase(da: "pinsedag", en: "Whit Sunday")
  public static let whitMonday = Phrase(da: "2. pinsedag", en: "Whit Monday")
  public static let christmasDay = Phrase(da: "juledag", en: "Christmas Day")
  public static let boxingDay = Phrase(da: "2. juledag", en: "Boxing Day")

  // What is promised for a day on which nobody works.
  public static let movedFromHoliday = Phrase(
    da: "{day} er helligdag → {to}", en: "{day} is a public holiday → {to}")
  public static let movedFromWeekend = Phrase(
    da: "{day} er weekend → {to}", en: "{day} is a weekend → {to}")
  public static let movedFromClosedDay = Phrase(
    da: "{day} er en lukkedag → {to}", en: "{day} is a closed day → {to}")
}
