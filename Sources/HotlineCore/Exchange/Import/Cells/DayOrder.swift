/// Whether day or month stands first in the days of a column: decided from all of them, for a single
/// one may fit both.
struct DayOrder: Equatable {
  enum Order: Equatable {
    case dayFirst, monthFirst
    /// Some show that the day does, others that the month does.
    case both
  }

  /// By what stands between the numbers; what is not there is as Danes write it.
  private var orders: [Character: Order] = [:]
  /// With slashes, every day of the column fits both, and at least one of them differently.
  private(set) var isOpen = false

  static let dayFirst = DayOrder()

  func of(_ separator: Character) -> Order { orders[separator] ?? .dayFirst }

  /// As a person says.
  init(monthFirst: Bool) {
    if monthFirst {
      for separator: Character in ["/", "-", "."] { orders[separator] = .monthFirst }
    }
  }

  private init() {}

  /// As the days of a column show.
  init(_ seen: Evidence) {
    for (separator, counts) in seen.counts {
      orders[separator] =
        counts.monthFirst == 0 ? .dayFirst : counts.dayFirst == 0 ? .monthFirst : .both
      if separator == "/", counts.monthFirst == 0, counts.dayFirst == 0, counts.either > 0 {
        isOpen = true
      }
    }
  }

  /// What the days of a column say.
  struct Evidence: Equatable {
    fileprivate struct Counts: Equatable {
      var dayFirst = 0
      var monthFirst = 0
      var either = 0
    }

    fileprivate var counts: [Character: Counts] = [:]

    mutating func note(_ text: String) {
      guard let day = text.firstMatch(of: /^\s*(\d{1,2})([\/.-])(\d{1,2})\2(\d{4}|\d{2})\b/),
        let first = Int(day.1), let second = Int(day.3), let separator = day.2.first
      else { return }
      switch (first > 12, second > 12) {
      case (true, false): counts[separator, default: Counts()].dayFirst += 1
      case (false, true): counts[separator, default: Counts()].monthFirst += 1
      case (false, false) where first != second: counts[separator, default: Counts()].either += 1
      default: break
      }
    }
  }
}
