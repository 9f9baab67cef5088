// A program for the end-to-end tests of the terminal layer alone: it shows every input on the
// last row but one, its size on the last row, and ends on Ctrl+Q.
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
    var typed = CommandLine.arguments.dropFirst().joined(separator: " ")
    var last = "start"
    while true {
      terminal.present(picture(terminal.size, typed: typed, last: last))
      for input in terminal.waitForInput(timeoutMilliseconds: nil) {
        last = "\(input)"
        switch input {
        case .key(.control("q")): return 0
        case .key(.control("o")): _ = terminal.copyToClipboard("æ")
        case .key(.control("t")): typed.append("\([Int]()[typed.count])")
        case .key(.control("w")): DispatchQueue.global().async(execute: terminal.waker)
        case .key(.character(let character)): typed.append(character)
        case .key(.paste(let text)): typed.append(text)
        case .key: break
        case .signal(let number): return 128 + number
        case .hangup: return 129
        case .suspended: terminal.suspend()
        case .resized, .wake, .resumed: break
        }
      }
    }
  }

  private static func picture(_ size: Size, typed: String, last: String) -> Frame {
    var canvas = Canvas(size: size)
    canvas.box(canvas.bounds, title: "Prøve", trailing: "\(size.width)x\(size.height)")
    canvas.write(
      typed, at: Point(x: 1, y: 1), style: Style(foreground: .red, attributes: .bold),
      maxWidth: size.width - 2)
    canvas.write(last, at: Point(x: 1, y: size.height - 2), maxWidth: size.width - 2)
    canvas.placeCursor(at: Point(x: 1 + min(displayWidth(typed), size.width - 2), y: 1))
    return Frame(canvas)
  }
}
