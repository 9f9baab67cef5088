// A program for the end-to-end tests of the terminal layer alone: it shows what was typed and
// every input, and ends on Ctrl+Q. Ctrl+T traps.
import CTrapGuard
import CursesScreen
import Foundation
import Screen

@main
struct TerminalProbe {
  static func main() {
    var ends: [Int32] = [-1, -1]
    guard hotline_guard_open_pipe(&ends) == 0, hotline_guard_install(ends[1]) == 0 else { exit(3) }
    hotline_guard_arm()
    do {
      let terminal = try CursesTerminal.open(
        wakePipe: WakePipe(reading: ends[0], writing: ends[1]))
      let code = run(terminal)
      terminal.close()
      exit(code)
    } catch {
      print("\(error)")
      exit(2)
    }
  }

  private static func run(_ terminal: CursesTerminal) -> Int32 {
    var picture = Picture(typed: CommandLine.arguments.dropFirst().joined(separator: " "))
    while true {
      terminal.present(picture.frame(size: terminal.size))
      for input in terminal.waitForInput(timeoutMilliseconds: nil) {
        picture.last = "\(input)"
        switch input {
        case .key(.control("q")): return 0
        case .key(.control("o")): _ = terminal.copyToClipboard("æ")
        case .key(.control("g")): terminal.bell()
        case .key(.control("l")): terminal.redrawEverything()
        case .key(.control("t")): picture.type("\([Int]()[picture.count])")
        case .key(.control("w")): DispatchQueue.global().async(execute: terminal.waker)
        case .key(.character(let character)): picture.type(String(character))
        case .key(.paste(let text)): picture.type(text)
        case .key: break
        case .signal(let number): return 128 + number
        case .hangup: return 129
        case .suspended: terminal.suspend()
        case .resized, .wake, .resumed: break
        }
      }
    }
  }
}

/// What the probe shows: the end of what was typed, its length and checksum, the last input.
private struct Picture {
  var typed: String
  var last = "start"
  private(set) var count = 0
  private var checksum: UInt64 = 14_695_981_039_346_656_037

  init(typed: String) { self.typed = typed }

  /// The checksum is FNV-1a over the scalars; the test computes it too.
  mutating func type(_ text: String) {
    typed = String((typed + text).suffix(200))
    for scalar in text.unicodeScalars {
      count += 1
      checksum = (checksum ^ UInt64(scalar.value)) &* 1_099_511_628_211
    }
  }

  func frame(size: Size) -> Frame {
    var canvas = Canvas(size: size)
    canvas.box(canvas.bounds, title: "Prøve", trailing: "\(size.width)x\(size.height)")
    let room = size.width - 2
    let style = Style(foreground: .red, attributes: .bold)
    canvas.write(typed, at: Point(x: 1, y: 1), style: style, maxWidth: room)
    if count > 0, size.height > 4 {
      canvas.write("\(count) tegn \(checksum)", at: Point(x: 1, y: 2), maxWidth: room)
    }
    canvas.write(last, at: Point(x: 1, y: size.height - 2), maxWidth: room)
    canvas.placeCursor(at: Point(x: 1 + min(displayWidth(typed), room), y: 1))
    return Frame(canvas)
  }
}
