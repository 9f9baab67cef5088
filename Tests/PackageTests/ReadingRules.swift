import Foundation
import Testing

/// Reading is total: a byte of the file never stops the program. GRDB's `row["x"]` does, and
/// `String.fetchOne` throws the whole screen away for one value; both are read through the core's
/// `Register/Reading` instead.
@Suite("Reading rules")
struct ReadingRules {
  private static let forbidden = [
    // A column by name or by place, of anything that is called a row.
    #"\b(\$0|[a-zA-Z]*[rR]ow|target|earlier|first|last|table|found)\[("|\d|Column\.)"#,
    // A column that is told which type it has.
    #"\]\s+as\s+(String|Int|Int64|Date|Bool|Double|DanishDate)\b"#,
    // One column, read by GRDB.
    #"\b(String|Int|Int64|Date|Bool|Double|DanishDate|Instant|PhoneNumber)\??\.fetch"#,
    // A dictionary that stops the program when the file has a key twice.
    #"Dictionary\(uniqueKeysWithValues: [a-z]+[rR]ow"#,
    #"try!|\bfatalError\(|\bas! "#,
  ]

  @Test("no read in the core stops the program or throws for one value", arguments: forbidden)
  func noRead(pattern: String) throws {
    let rule = try NSRegularExpression(pattern: pattern)
    var looked = 0
    for file in try Package.sources("Sources/HotlineCore")
    where file.lastPathComponent != "Row+Reading.swift" {
      let name = file.lastPathComponent
      let text = try String(contentsOf: file, encoding: .utf8)
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      where !line.trimmingCharacters(in: .whitespaces).hasPrefix("//") && !line.contains("tree[") {
        let line = String(line)
        let hit = rule.firstMatch(in: line, range: NSRange(line.startIndex..., in: line))
        #expect(hit == nil, "\(name):\(number + 1): \(line)")
      }
      looked += 1
    }
    #expect(looked > 100)
  }
}
