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
  ]

  public static let day: Set<String> = ["d", "dag", "dage", "day", "days"]
  /// Both the unit (`+2u`) and the name of a numbered week (`u48`).
  public static let week: Set<String> = ["u", "uge", "uger", "w", "wk", "week", "weeks"]
  public static let month: Set<String> = [
    "m", "md", "mdr", "maned", "maneder", "month", "months",
  ]
  public static let year: Set<String> = ["ar", "a", "y", "year", "years"]
}
