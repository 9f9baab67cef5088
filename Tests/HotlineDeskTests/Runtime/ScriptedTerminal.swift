import Dispatch
import Screen

/// A terminal whose input is written down beforehand, and which notes what the loop does with it.
final class ScriptedTerminal: Terminal {
  enum Call: Equatable {
    case wait, present, redraw, bell
    case copy(String)
  }

  enum Step {
    case input([TerminalInput])
    /// Nobody types until this text stands on the screen.
    case see(String)
  }

  let size = Size(width: 120, height: 40)
  let waker: Waker
  private let wakeUps = DispatchSemaphore(value: 0)
  private var script: [Step]
  private(set) var calls: [Call] = []
  private(set) var lastFrame: Frame?

  /// - Parameter script: what the waits return; behind it the terminal is gone.
  init(_ script: [Step]) {
    self.script = script
    waker = { [wakeUps] in wakeUps.signal() }
  }

  func waitForInput(timeoutMilliseconds: Int?) -> [TerminalInput] {
    calls.append(.wait)
    if case .see(let text) = script.first {
      if lastFrame?.lines.contains(where: { $0.contains(text) }) == true {
        script.removeFirst()
      } else if wakeUps.wait(timeout: .now() + .seconds(20)) == .success {
        return [.wake]
      }
    }
    guard case .input(let input) = script.first else { return [.hangup] }
    script.removeFirst()
    return input
  }

  /// What was done between two looks at the terminal, the first one counted 0.
  func calls(afterInput number: Int) -> [Call] {
    let waits = calls.indices.filter { calls[$0] == .wait }
    let end = number + 1 < waits.count ? waits[number + 1] : calls.endIndex
    return Array(calls[(waits[number] + 1)..<end])
  }

  func present(_ frame: Frame) {
    calls.append(.present)
    lastFrame = frame
  }

  func redrawEverything() { calls.append(.redraw) }

  func copyToClipboard(_ text: String) -> Bool {
    calls.append(.copy(text))
    return true
  }

  func bell() { calls.append(.bell) }
  func suspend() {}
  func close() {}
}
