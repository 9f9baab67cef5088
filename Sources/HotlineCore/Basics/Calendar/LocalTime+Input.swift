extension LocalTime {
  /// The minute of the day that staff mean by `8`, `8.30`, `8:30`, `08.30` or `0830`; nil for what is
  /// no time of a day.
  public static func minute(typed text: String) -> Int? {
    let parts = text.trimmed.split(
      omittingEmptySubsequences: false, whereSeparator: { ".:,".contains($0) })
    let digits = parts.allSatisfy { part in
      (1...4).contains(part.count) && part.allSatisfy { $0.isASCII && $0.isNumber }
    }
    guard digits, let first = parts.first, let hours = Int(first) else { return nil }
    switch (parts.count, first.count) {
    case (1, 1...2): return minute(hours, 0)
    case (1, _): return minute(hours / 100, hours % 100)
    case (2, 1...2):
      guard parts[1].count == 2, let minutes = Int(parts[1]) else { return nil }
      return minute(hours, minutes)
    default: return nil
    }
  }

  private static func minute(_ hours: Int, _ minutes: Int) -> Int? {
    guard (0...23).contains(hours), (0...59).contains(minutes) else { return nil }
    return hours * 60 + minutes
  }
}
