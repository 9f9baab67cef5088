import Foundation

/// Days as lists write them: with their year. `i dag` or `3/11` in a file mean nothing.
enum ImportDate {
  /// `23-11-2026`, `23/11/26`, `2026-11-23`, `2026-11-23 00:00:00`, `23/04 - 1980`, `3. nov 2026`;
  /// nil for anything else, and for a day that no calendar has.
  static func read(_ text: String, today: DanishDate) -> DanishDate? {
    let day = withoutTime(text)
    let numbers = day.split { !$0.isNumber }
    let hasYear = numbers.count == 3 || numbers.contains { $0.count == 4 || $0.count == 8 }
    guard hasYear, !day.hasPrefix("+"), !day.hasPrefix("-") else { return nil }
    if let iso = DanishDate(iso: day) { return iso }
    let tight = numbers.count == 3 ? numbers.joined(separator: "-") : day
    let spelled = day.contains(where: \.isLetter) ? day : tight
    return try? DanishDate.reading(spelled, today: today, direction: .nearest).get()
  }

  /// Spreadsheets write a day as its midnight.
  private static func withoutTime(_ text: String) -> String {
    for midnight in [" 00:00:00", "T00:00:00", " 00:00", " 00.00.00"] {
      if let range = text.range(of: midnight) { return String(text[..<range.lowerBound]) }
    }
    return text
  }
}
