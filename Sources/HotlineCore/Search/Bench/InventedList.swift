import Foundation
import Resources

/// A list of invented companies as a file, for the bench of the import: name, CVR number, address, phone,
/// mail, industry and size, in the order of the numbers.
public struct InventedList {
  /// How the names differ.
  public enum Names: String, Sendable, CaseIterable {
    /// As those of companies do.
    case invented
    /// By a number at the end alone.
    case numbered
  }

  private var random: BenchRandom
  private var names: InventedName
  private let towns: [(code: String, town: String)]
  private let kind: Names

  /// Throws when the shipped postal codes cannot be read.
  public init(_ kind: Names, seed: UInt64 = 1) throws {
    let places = try Shipped.postalCodes()
    self.kind = kind
    random = BenchRandom(seed: seed)
    names = InventedName(seed: seed &+ 1, towns: places.map(\.town))
    towns = places.map { ($0.code, $0.town) }
  }

  /// Writes so many rows, each of a company that no other row is about. In constant memory.
  public mutating func write(rows: Int, to file: URL) throws {
    guard FileManager.default.createFile(atPath: file.path, contents: nil) else {
      throw OutputError.cannotWrite(path: file.path)
    }
    let handle = try FileHandle(forWritingTo: file)
    defer { try? handle.close() }
    var text = "navn;cvr;adresse;postnr;by;telefon;email;branchekode;ansatte\n"
    var numbers = ValidCVR(from: 10_000_000, step: max(1, 80_000_000 / rows))
    for row in 0..<rows {
      text += line(row, cvr: numbers.next())
      guard row % 1_000 == 999 || row == rows - 1 else { continue }
      try handle.write(contentsOf: Data(text.utf8))
      text = ""
    }
  }

  private mutating func line(_ row: Int, cvr: Int) -> String {
    let name = kind == .numbered ? "Firma \(row + 1)" : names.company()
    let place = random.pick(towns)
    let phone = 20_000_000 + random.below(79_000_000)
    let size = random.once(in: 3) ? "" : String(random.below(300))
    let industry = 100_000 + random.below(800_000)
    return """
      \(name);\(cvr);\(names.compound())vej \(1 + random.below(200));\(place.code);\(place.town);\
      \(phone);post@firma\(row).example;\(industry);\(size)

      """
  }
}

/// Numbers in order whose check digit is right.
private struct ValidCVR {
  private var last: Int
  private let step: Int

  init(from first: Int, step: Int) {
    last = first
    self.step = step
  }

  mutating func next() -> Int {
    last += step
    while !CVRNumber.isValid(last) { last += 1 }
    return last
  }
}

extension CVRNumber {
  fileprivate static func isValid(_ number: Int) -> Bool {
    CVRNumber(String(number))?.hasValidCheckDigit ?? false
  }
}
