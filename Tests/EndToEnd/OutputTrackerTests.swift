import TerminalDriver
import Testing

/// What the bench of the desk takes for the list is where the terminal shows it.
@Suite("Where output lands")
struct OutputTrackerTests {
  private static let columns = 1..<52
  private static let rows = 3..<20

  @Test("each piece that changes the rectangle is seen, and others are not")
  func pieces() throws {
    let real = try RealDesk()
    let desk = try real.start()
    try real.add((1...30).map { "Rugmark Værksted \($0)" })
    try desk.wait(forText: "Rugmark Værksted 1")
    for letter in ["r", "u", "g", "x", "\u{7F}", "\t", "\t"] { try desk.type(letter) }
    try desk.wait(forText: "rug")
    // Without what leaves the screen again.
    let drawn = desk.program.output
    try desk.type(Bytes.quit)
    _ = try desk.exitStatus()

    let model = try TerminalModel(columns: 120, rows: 40)
    var tracker = OutputTracker(columns: Self.columns, rows: Self.rows)
    var (changed, passedOver) = (0, 0)
    for piece in Self.pieces(of: drawn) {
      let before = Self.rectangle(of: model)
      model.take(piece)
      let isTouched = tracker.take(piece)
      if Self.rectangle(of: model) != before {
        changed += 1
        #expect(isTouched)
      } else if !isTouched {
        passedOver += 1
      }
    }
    #expect(changed > 5)
    #expect(passedOver > 20)
  }

  /// Of about 40 bytes, cut anywhere but inside a letter: the model shows it with its last byte.
  private static func pieces(of output: [UInt8]) -> [[UInt8]] {
    var pieces: [[UInt8]] = [[]]
    for byte in output {
      let isInside = byte & 0xC0 == 0x80
      if pieces[pieces.count - 1].count >= 40, !isInside { pieces.append([]) }
      pieces[pieces.count - 1].append(byte)
    }
    return pieces
  }

  private static func rectangle(of model: TerminalModel) -> [String] {
    let padding = String(repeating: " ", count: 120)
    return model.lines[rows].map { String(Array($0 + padding)[columns]) }
  }
}
