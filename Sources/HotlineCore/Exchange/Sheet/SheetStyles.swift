import Foundation

/// How a spreadsheet shows its numbers: as days, or with zeros in front.
struct SheetStyles {
  /// Of each style of cell the number of its format.
  private var formats: [Int] = []
  private var codes: [Int: String] = [:]

  init() {}

  /// More formats no spreadsheet has, nor a wider number.
  private static let mostFormats = 65_536
  private static let widest = 20

  init(_ archive: ZipArchive) throws {
    var formats: [Int] = []
    var codes: [Int: String] = [:]
    var isOfCells = false
    let xml = PartXML()
    xml.onStart = { name, attributes in
      switch name {
      case "numFmt":
        guard let id = attributes["numFmtId"].flatMap({ Int($0) }) else { return }
        codes[id] = attributes["formatCode"]
      case "cellXfs": isOfCells = true
      case "xf" where isOfCells && formats.count < Self.mostFormats:
        formats.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
      default: break
      }
    }
    xml.onEnd = { name, _ in
      if name == "cellXfs" { isOfCells = false }
    }
    try xml.read("xl/styles.xml", of: archive)
    self.formats = formats
    self.codes = codes
  }

  /// A number as the sheet shows it, as far as lists are about: a day as `2026-11-23`, with its time
  /// where it has one; `0800` for 800 where four digits are asked for; else its digits.
  func text(_ number: String, style: Int?, is1904: Bool) -> String {
    guard let value = Double(number), value.isFinite else { return number }
    let format = style.flatMap { formats.indices.contains($0) ? formats[$0] : nil } ?? 0
    if isDay(format), let day = Self.day(value, is1904) { return day }
    guard value == value.rounded(), abs(value) < 1e15 else { return number }
    let digits = String(Int64(value))
    let width = codes[format].flatMap { $0.allSatisfy { $0 == "0" } ? $0.count : nil } ?? 0
    guard width <= Self.widest else { return digits }
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// The built-in formats of days, and those whose code has the letters of one.
  private func isDay(_ format: Int) -> Bool {
    if (14...22).contains(format) || (27...36).contains(format) || (50...58).contains(format) {
      return true
    }
    guard let code = codes[format] else { return false }
    let plain = code.replacing(/"[^"]*"|\[[^\]]*\]|\\./, with: "").lowercased()
    // `å` is how a Danish format says the year.
    return plain.contains { "yåd".contains($0) }
  }

  private static func day(_ value: Double, _ is1904: Bool) -> String? {
    guard (1..<3_000_000).contains(value),
      let start = is1904
        ? DanishDate(year: 1904, month: 1, day: 1) : DanishDate(year: 1899, month: 12, day: 30)
    else { return nil }
    let day = start.adding(days: Int(value)).iso
    let minutes = Int(((value - value.rounded(.down)) * 1_440).rounded())
    guard minutes > 0, minutes < 1_440 else { return day }
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(day) \(two(minutes / 60)):\(two(minutes % 60))"
  }
}
