/// A quarter of a calendar year.
public struct Quarter: Hashable, Sendable {
  public let year: Int
  /// 1-4
  public let number: Int

  /// The quarter that `day` lies in.
  public init(of day: DanishDate) {
    year = day.year
    number = (day.month - 1) / 3 + 1
  }

  /// Reads `2026-4`, also as `2026-Q4` and `2026k4`. nil for anything else.
  public init?(_ text: String) {
    let parts = text.lowercased().split { "-kq. ".contains($0) }
    guard parts.count == 2, let year = Int(parts[0]), let number = Int(parts[1]),
      (1...4).contains(number), DanishDate(year: year, month: 1, day: 1) != nil
    else { return nil }
    self.year = year
    self.number = number
  }

  public var firstDay: DanishDate {
    DanishDate(year: year, month: number * 3 - 2, day: 1) ?? .first
  }

  public var lastDay: DanishDate { firstDay.adding(months: 3).adding(days: -1) }

  /// The one before.
  public var previous: Quarter { Quarter(of: firstDay.adding(days: -1)) }

  /// The one after.
  public var next: Quarter { Quarter(of: lastDay.adding(days: 1)) }
}

extension Quarter: CustomStringConvertible {
  /// `2026-4`
  public var description: String { "\(year)-\(number)" }
}
