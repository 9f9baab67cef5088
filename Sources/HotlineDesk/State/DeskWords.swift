import HotlineCore
import Resources

/// The words and codes that the desk loads once, ready for panes, forms and filters.
public struct DeskWords: Equatable, Sendable {
  public let lookups: StoredLookups
  public let filters: [SavedFilter]
  /// What forms choose from.
  public let choices: [ChoiceList: [Choice]]
  /// By code.
  public let postalCodes: [String: PostalCode]
  /// The staff id of the one who sits here, as forms know it.
  public let me: String

  public init(
    lookups: StoredLookups, filters: [SavedFilter], postalCodes: [PostalCode], user: Staff
  ) {
    self.lookups = lookups
    self.filters = filters
    self.postalCodes = Dictionary(
      postalCodes.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    me = String(user.id)
    choices = [
      .schemes: lookups.schemes.map { Choice($0.code, Phrase(da: $0.labelDa, en: $0.labelEn)) },
      .accommodations: Self.choices(lookups.labels[.accommodation]),
      .motives: Self.choices(lookups.labels[.motive]),
      .themes: Self.choices(lookups.labels[.theme]),
      .principles: Self.choices(lookups.labels[.principle]),
      .topics: Self.choices(lookups.labels[.topic]),
      .prizes: lookups.prizes.map { Choice($0.code, Phrase(da: $0.labelDa, en: $0.labelEn)) },
      .staff: lookups.staff.map { Choice(String($0.id), Phrase(da: $0.name, en: $0.name)) },
      .periods: lookups.periods.map {
        Choice(String($0.id), Phrase(da: $0.title, en: $0.titleEn ?? $0.title))
      },
    ]
  }

  private static func choices(_ labels: [Label]?) -> [Choice] {
    (labels ?? []).map { Choice($0.code, Phrase(da: $0.labelDa, en: $0.labelEn)) }
  }

  /// Whether the hotline is open at a moment.
  func opening(at moment: Moment) -> OpeningState {
    lookups.openingHours.state(
      at: LocalTime(day: moment.today, minute: moment.minute), calendar: lookups.calendar)
  }
}
