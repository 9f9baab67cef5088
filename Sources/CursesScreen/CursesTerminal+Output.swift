import CNcursesw
import Screen

extension CursesTerminal {
  public func present(_ frame: Frame) {
    waitingFrame = frame
    presentWaiting()
  }

  /// Shows what waits, unless the terminal has no room: a window that nobody reads, such as one
  /// over a dead line, must not stop the loop.
  func presentWaiting() {
    guard let frame = waitingFrame else { return }
    guard !painter.shows(frame) else {
      waitingFrame = nil
      return
    }
    guard hotline_takes_output() != 0 else { return }
    waitingFrame = nil
    painter.paint(frame)
    wnoutrefresh(hotline_stdscr())
    if isSynchronized { send(Array("\u{1B}[?2026h".utf8)) }
    doupdate()
    if isSynchronized { send(Array("\u{1B}[?2026l".utf8)) }
  }

  public func redrawEverything() {
    painter.forget()
  }

  public func copyToClipboard(_ text: String) -> Bool {
    guard let request = Clipboard.request(text, through: multiplexer) else { return false }
    send(request)
    return true
  }

  public func bell() {
    send([0x07])
  }

  private var multiplexer: Clipboard.Multiplexer {
    if Self.environment("TMUX") != nil { return .tmux }
    if Self.environment("STY") != nil { return .screen }
    return .none
  }
}
