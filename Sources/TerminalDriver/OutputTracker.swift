/// Follows where a program writes on its terminal: whether a piece of output touches a rectangle.
///
/// Knows what curses writes for `xterm-256color`: letters, moves of the cursor, erasing and
/// repeating. It keeps no picture.
public struct OutputTracker {
  private let columns: Range<Int>
  private let rows: Range<Int>
  private var (row, column) = (0, 0)
  private var state = State.text
  private var parameters: [Int] = []

  private enum State {
    case text, escape, sequence, charset, title
  }

  public init(columns: Range<Int>, rows: Range<Int>) {
    (self.columns, self.rows) = (columns, rows)
  }

  /// - Returns: Whether a cell of the rectangle was written.
  public mutating func take(_ bytes: [UInt8]) -> Bool {
    var hasTouched = false
    for byte in bytes where take(byte) { hasTouched = true }
    return hasTouched
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    switch state {
    case .text: return text(byte)
    case .charset: state = .text
    case .title: if byte == 0x07 { state = .text }
    case .escape:
      switch byte {
      case UInt8(ascii: "["): (state, parameters) = (.sequence, [])
      case UInt8(ascii: "("), UInt8(ascii: ")"): state = .charset
      case UInt8(ascii: "]"): state = .title
      default: state = .text
      }
    case .sequence:
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = Int(byte - UInt8(ascii: "0"))
        if parameters.isEmpty { parameters = [0] }
        parameters[parameters.count - 1] = min(9_999, parameters[parameters.count - 1] * 10 + digit)
      case UInt8(ascii: ";"): parameters.append(0)
      case 0x40...0x7E:
        state = .text
        return sequence(byte)
      default: break
      }
    }
    return false
  }

  private mutating func text(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x1B: state = .escape
    case 0x0D: column = 0
    case 0x0A: row += 1
    case 0x08: column = max(0, column - 1)
    // The later bytes of a letter take no column; wide letters are none of the desk's.
    case 0x20...0x7E, 0xC0...0xFF: return write(1)
    default: break
    }
    return false
  }

  private mutating func sequence(_ final: UInt8) -> Bool {
    let first = max(1, parameters.first ?? 1)
    switch final {
    case UInt8(ascii: "H"):
      (row, column) = (first - 1, max(1, parameters.dropFirst().first ?? 1) - 1)
    case UInt8(ascii: "d"): row = first - 1
    case UInt8(ascii: "G"): column = first - 1
    case UInt8(ascii: "A"): row = max(0, row - first)
    case UInt8(ascii: "B"): row += first
    case UInt8(ascii: "C"): column += first
    case UInt8(ascii: "D"): column = max(0, column - first)
    case UInt8(ascii: "b"): return write(first)
    case UInt8(ascii: "X"): return touches(first)
    case UInt8(ascii: "K"), UInt8(ascii: "P"), UInt8(ascii: "@"): return touches(columns.upperBound)
    case UInt8(ascii: "J"): return true
    default: break
    }
    return false
  }

  private mutating func write(_ count: Int) -> Bool {
    defer { column += count }
    return touches(count)
  }

  private func touches(_ count: Int) -> Bool {
    rows.contains(row) && (column..<column + count).overlaps(columns)
  }
}
