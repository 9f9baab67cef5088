/// The intervals in which the business register tells how many people a company employs.
struct EmployeesInterval: Equatable, Sendable {
  /// Inclusive.
  let lower: Int
  /// Inclusive; nil: without end.
  let upper: Int?

  /// Reads `10-19`, `10–19`, `ANTAL_10_19`, `1000+` and `ANTAL_1000_999999`; nil for anything else.
  init?(_ text: String) {
    let isCode = text.uppercased().hasPrefix("ANTAL_")
    let plain = isCode ? String(text.dropFirst(6)) : text
    let parts = plain.split(omittingEmptySubsequences: false) { "_-–".contains($0) }
      .map { $0.filter { $0 != " " } }
    if parts.count == 1, let only = parts.first, only.hasSuffix("+"),
      let lower = Int(only.dropLast())
    {
      self.init(lower: lower, upper: nil)
      return
    }
    guard parts.count == 2, let lower = Int(parts[0]), let upper = Int(parts[1]), lower >= 0,
      lower <= upper
    else { return nil }
    self.init(lower: lower, upper: upper >= 999_999 ? nil : upper)
  }

  private init(lower: Int, upper: Int?) {
    self.lower = lower
    self.upper = upper
  }

  /// `ANTAL_10_19`
  var code: String { "ANTAL_\(lower)_\(upper ?? 999_999)" }
}
