/// The names of weekdays and months, as they are shown and as they are typed.
public struct CalendarWords: Sendable {
  /// Monday first.
  public let weekdays: [String]
  /// Monday first, three letters.
  public let shortWeekdays: [String]
  /// January first.
  public let months: [String]
  /// January first, three letters.
  public let shortMonths: [String]
  /// The word before the number of a week.
  public let week: String

  public static let danish = CalendarWords(
    weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    shortWeekdays: ["man", "tir", "ons", "tor", "fre", "lør", "søn"],
    months: [
      "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
      "oktober", "november", "december",
    ],
    shortMonths: [
      "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
    ],
    week: "uge")

  public static let english = CalendarWords(
    weekdays: [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ],
    shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    shortMonths: [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    week: "week")

  /// The words of `language`.
  public static func of(_ language: Language) -> CalendarWords {
    switch language {
    case .danish: danish
    case .english: english
    }
  }
}
