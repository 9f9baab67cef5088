/// What a CPR number looks like: `DDMMYY`, a date real in its century, and four more digits.
enum CPRForm {
  /// Ten digits.
  static func fits(_ digits: some Collection<UInt8>) -> Bool {
    digits.count == 10 && begins(digits)
  }

  /// Six to ten digits that can still become a CPR number. The seventh tells the century;
  /// before it is known, any century will do.
  static func begins(_ digits: some Collection<UInt8>) -> Bool {
    guard (6...10).contains(digits.count) else { return false }
    let values = digits.prefix(7).map { Int($0) - 0x30 }
    // An erstatningspersonnummer adds 60 to the day.
    let typedDay = values[0] * 10 + values[1]
    let day = typedDay > 60 ? typedDay - 60 : typedDay
    let month = values[2] * 10 + values[3]
    let year = values[4] * 10 + values[5]
    guard (1...31).contains(day), (1...12).contains(month) else { return false }
    let centuries = values.count > 6 ? [century(seventh: values[6], year: year)] : [18, 19, 20]
    return centuries.contains { DanishDate(year: $0 * 100 + year, month: month, day: day) != nil }
  }

  private static func century(seventh: Int, year: Int) -> Int {
    switch seventh {
    case 0...3: 19
    case 4, 9: year <= 36 ? 20 : 19
    default: year <= 57 ? 20 : 18
    }
  }
}
