/// The words staff type in a date field, folded (lower case, `å` as `a`, `ø` as `o`), Danish and
/// English side by side: whoever types knows which they mean.
public enum DateInputWords {
  /// What is said of a day near today, and how many days away that is.
  public static let nearDays: [String: Int] = [
    "i": 0, "i dag": 0, "idag": 0, "dags dato": 0, "today": 0,
    "i gar": -1, "igar": -1, "yesterday": -1,
    "i forgars": -2, "iforgars": -2, "forgars": -2,
    "i morgen": 1, "imorgen": 1, "tomorrow": 1,
    "i overmorgen": 2, "iovermorgen": 2, "overmorgen": 2,
    "i aften": 0, "i eftermiddag": 0, "i formiddag": 0, "i nat": 0, "i morges": 0, "tonight": 0,
  ]

  public static let day: Set<String> = ["d", "dag", "dage", "day", "days"]
  /// Both the unit (`+2u`) and the name of a numbered week (`u48`).
  public static let week: Set<String> = ["u", "uge", "uger", "w", "wk", "week", "weeks"]
  public static let month: Set<String> = [
    "m", "md", "mdr", "maned", "maneder", "month", "months",
  ]
  public static let year: Set<String> = ["ar", "a", "y", "year", "years"]
  public static let workingDay: Set<String> = [
    "hverdag", "hverdage", "arbejdsdag", "arbejdsdage", "workday", "workdays",
  ]

  // MARK: How days are said

  /// What may stand before a day and says nothing of it.
  public static let fillers: Set<String> = [
    "pa", "den", "det", "d", "til", "inden", "senest", "nu", "her", "kommende", "the", "on", "by",
    "before",
  ]
  /// Of these, what a number behind makes a day of a month.
  public static let articles: Set<String> = ["den", "d", "the"]
  /// What joins two parts of a day: `fredag i næste uge`, `slutningen af ugen`.
  public static let joints: Set<String> = ["i", "af", "pa", "in", "of"]
  public static let ahead: Set<String> = ["om", "in"]
  /// Before a distance that lies behind: `for 2 uger siden`.
  public static let sinceBefore: Set<String> = ["for"]
  public static let ago: Set<String> = ["siden", "ago"]
  /// Which week, month or weekday, counted from this one.
  public static let neighbours: [String: Int] = [
    "naste": 1, "forstkommende": 1, "next": 1, "denne": 0, "dette": 0, "this": 0, "sidste": -1,
    "forrige": -1, "last": -1,
  ]
  public static let next: Set<String> = ["naste", "next"]
  /// The beginning (0), the middle (1) and the end (2) of a month or week.
  public static let edges: [String: Int] = [
    "primo": 0, "starten": 0, "start": 0, "begyndelsen": 0, "forst": 0, "medio": 1, "midt": 1,
    "midten": 1, "mid": 1, "ultimo": 2, "slutningen": 2, "slut": 2, "sidst": 2, "end": 2,
  ]
  public static let wholeMonth: Set<String> = ["maneden", "maned", "month"]
  public static let wholeWeek: Set<String> = ["ugen", "uge", "week"]
  public static let dayParts: Set<String> = [
    "tidlig", "tidligt", "morgen", "formiddag", "middag", "eftermiddag", "aften", "morning",
    "afternoon", "evening", "early",
  ]
  public static let numbers: [String: Int] = [
    "en": 1, "et": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8,
    "ni": 9, "ti": 10, "elleve": 11, "tolv": 12, "fjorten": 14, "one": 1, "a": 1, "an": 1, "two": 2,
    "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
  ]
  public static let couple: Set<String> = ["par", "couple"]
  public static let half: Set<String> = ["halv", "halvt", "half"]

  // MARK: How times are said

  /// What stands before a time of a day.
  public static let clock: Set<String> = ["kl", "klokken", "at", "ved"]
  public static let hour: Set<String> = ["t", "time", "timer", "h", "hour", "hours"]
  public static let minute: Set<String> = ["min", "minut", "minutter", "minute", "minutes"]
  public static let quarterHour: Set<String> = ["kvarter", "quarter"]
  public static let hourAndHalf: Set<String> = ["halvanden"]
  public static let and: Set<String> = ["og", "and"]
}
