import HotlineCore
import Resources
import Screen

/// What a form has to know of the world around it.
public struct FormContext: Sendable {
  public var today: DanishDate
  /// Minutes after midnight.
  public var minute: Int
  /// Which days are worked: a promise for another one is done on the next.
  public var calendar: DanishCalendar
  public var language: Language
  /// The cells that the form is drawn in, its frame included.
  public var size: Size
  public var lists: [ChoiceList: [Choice]]
  /// What was saved last in each field of a form: *samme som sidst*.
  public var last: [RecordKind: [FieldKey: FieldValue]]
  public var cprGuard: CPRGuard
  /// By code.
  public var postalCodes: [String: PostalCode]
  /// Names by code.
  public var municipalities: [String: String]
  /// Codes of municipalities, the register's own first, then its neighbours.
  public var nearMunicipalities: [String] = []
  /// The code of the one who sits at the desk, as in the list of staff.
  public var me: String?

  public init(
    today: DanishDate, minute: Int = 0, calendar: DanishCalendar = DanishCalendar(),
    language: Language, size: Size, lists: [ChoiceList: [Choice]] = [:],
    last: [RecordKind: [FieldKey: FieldValue]] = [:], cprGuard: CPRGuard = CPRGuard(),
    postalCodes: [String: PostalCode] = [:], municipalities: [String: String] = [:],
    me: String? = nil
  ) {
    self.today = today
    self.minute = minute
    self.calendar = calendar
    self.language = language
    self.size = size
    self.lists = lists
    self.last = last
    self.cprGuard = cprGuard
    self.postalCodes = postalCodes
    self.municipalities = municipalities
    self.me = me
  }

  var now: LocalTime { LocalTime(day: today, minute: minute) }

  /// What a promise for a moment means: the day with its week, the time, and where it is moved to.
  func echo(of moment: DayAndTime) -> String {
    let landing = calendar.landing(on: moment.day)
    let day = landing.sentence(language) ?? moment.day.echo(language)
    return ([day] + [moment.minute.map(LocalTime.clock)].compactMap(\.self))
      .joined(separator: " · ")
  }

  func choices(_ source: ChoiceSource) -> [Choice] {
    switch source {
    case .fixed(let choices): choices
    case .list(let list): lists[list] ?? []
    }
  }
}
