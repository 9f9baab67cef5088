import CVterm

/// libvterm gave no terminal; only a want of memory can cause it.
struct NoTerminalModel: Error {}

/// What a terminal shows after the bytes it was sent (libvterm).
final class TerminalModel {
  private let terminal: OpaquePointer
  private let modes: UnsafeMutablePointer<HotlineModes>
  private(set) var columns: Int
  private(set) var rows: Int

  init(columns: Int, rows: Int) throws {
    modes = .allocate(capacity: 1)
    modes.initialize(to: HotlineModes())
    guard let terminal = hotline_vterm_new(Int32(rows), Int32(columns), modes) else {
      throw NoTerminalModel()
    }
    self.terminal = terminal
    self.columns = columns
    self.rows = rows
  }

  deinit {
    vterm_free(terminal)
    modes.deallocate()
  }

  func take(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      _ = vterm_input_write(terminal, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
    }
  }

  func resize(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    vterm_set_size(terminal, Int32(rows), Int32(columns))
  }

  /// The letters of every row without blanks at its end.
  var lines: [String] {
    (0..<rows).map { row in
      var line = (0..<columns).map { letter(row: row, column: $0) }.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  var text: String { lines.joined(separator: "\n") }

  func contains(_ wanted: String) -> Bool { lines.contains { $0.contains(wanted) } }

  var cursor: (column: Int, row: Int) {
    var place = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &place)
    return (Int(place.col), Int(place.row))
  }

  var isOnAlternateScreen: Bool { modes.pointee.on_alternate_screen != 0 }
  var isCursorHidden: Bool { modes.pointee.cursor_is_hidden != 0 }
  var bells: Int { Int(modes.pointee.bells) }

  /// Whether something asked the terminal a question.
  var wasAsked: Bool { vterm_output_get_buffer_current(terminal) > 0 }

  func isBold(column: Int, row: Int) -> Bool {
    hotline_vterm_attributes(terminal, Int32(row), Int32(column)) & 1 != 0
  }

  func isReverse(column: Int, row: Int) -> Bool {
    hotline_vterm_attributes(terminal, Int32(row), Int32(column)) & 8 != 0
  }

  /// What stands in one cell; empty for the second half of a wide letter.
  func letter(row: Int, column: Int) -> String {
    var scalars = [UInt32](repeating: 0, count: 6)
    _ = hotline_vterm_cell(terminal, Int32(row), Int32(column), &scalars)
    if scalars[0] == UInt32.max { return "" }
    if scalars[0] == 0 { return " " }
    var letter = String.UnicodeScalarView()
    letter.append(contentsOf: scalars.prefix { $0 != 0 }.compactMap { Unicode.Scalar($0) })
    return String(letter)
  }
}
