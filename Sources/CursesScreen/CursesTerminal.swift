import CNcursesw
import Screen

/// A terminal driven by ncurses. There is one in a process, and it belongs to the main thread.
public final class CursesTerminal: Terminal {
  public private(set) var size: Size
  public let waker: Waker

  /// Bytes of signals and wake-ups come out here.
  let wakePipe: WakePipe
  var decoder: KeyDecoder

  var painter: Painter
  /// A picture that the terminal had no room for yet.
  var waitingFrame: Frame?
  private var isOpen = true
  let isSynchronized: Bool
  private let reportsMouse: Bool

  /// Takes over the terminal on standard input and output.
  ///
  /// Signal handlers that write to the pipe have to stand already; curses keeps those it finds.
  /// Reads TERM, LANG, ESCDELAY, NO_COLOR, TMUX, STY, HOTLINE_SYNC (0: pictures are not
  /// wrapped in synchronized output) and HOTLINE_MOUSE (0: the mouse is the terminal's alone).
  ///
  /// - Parameter takesMouse: false leaves the mouse to the terminal, whatever the environment says.
  public static func open(
    wakePipe: WakePipe, takesMouse: Bool = true
  ) throws(TerminalProblem) -> CursesTerminal {
    guard hotline_is_terminal() != 0 else { throw .notATerminal }
    let name = environment("TERM") ?? ""
    switch hotline_judge_terminal(name) {
    case 1: break
    case 0: throw .tooDumb(name: name)
    default: throw .unknownTerminal(name: name)
    }
    hotline_use_utf8()
    hotline_forget_size_of_environment()
    guard hotline_newterm(name) != nil else { throw .unknownTerminal(name: name) }
    return CursesTerminal(wakePipe: wakePipe, takesMouse: takesMouse)
  }

  private init(wakePipe: WakePipe, takesMouse: Bool) {
    let escapeDelay = Self.environment("ESCDELAY").flatMap { Int($0) } ?? 25
    let bounded = min(max(escapeDelay, 1), 1_000)
    self.wakePipe = wakePipe
    decoder = KeyDecoder(escapeDelay: bounded, described: DescribedKeys.ofThisTerminal())
    painter = Painter(palette: Self.startColors())
    isSynchronized = Self.environment("HOTLINE_SYNC") != "0"
    reportsMouse = takesMouse && Self.environment("HOTLINE_MOUSE") != "0"
    size = Size(width: Int(getmaxx(hotline_stdscr())), height: Int(getmaxy(hotline_stdscr())))
    let descriptor = wakePipe.writing
    waker = { hotline_wake(descriptor) }
    raw()
    noecho()
    nonl()
    // All input is read before a picture is drawn; with this off, curses finishes every picture.
    typeahead(-1)
    beginInput()
  }

  public func close() {
    guard isOpen else { return }
    isOpen = false
    // Giving the settings back waits until the terminal has taken everything. One that takes
    // nothing any more must not keep the program.
    if hotline_takes_output() == 0 { hotline_drop_output() }
    takePastesWhole(false)
    reportMouse(false)
    endwin()
  }

  public func suspend() {
    takePastesWhole(false)
    reportMouse(false)
    endwin()
    hotline_stop_process()
  }

  /// After a stop: takes the terminal again, whoever had it meanwhile.
  func comeBack() {
    endwin()
    beginInput()
    redrawEverything()
  }

  /// Asks the terminal for its size after it said that it changed; nil when it does not say.
  ///
  /// A window that went through other sizes and back holds a scrambled picture, so the next one is
  /// drawn whole even where the size is the known one.
  func changedSize() -> Size? {
    var (columns, rows): (Int32, Int32) = (0, 0)
    hotline_size(&columns, &rows)
    let present = Size(width: Int(columns), height: Int(rows))
    guard columns > 0, rows > 0 else { return nil }
    if present != size { resizeterm(rows, columns) }
    size = present
    redrawEverything()
    return present
  }

  func send(_ bytes: [UInt8]) {
    hotline_write(bytes, bytes.count)
  }

  /// Pastes come whole, arrows and the numeric keypad as what stands on them. Curses is never asked
  /// for keys: it would switch the keypad to sequences of its own, in which some terminals send two
  /// keys alike, and would take what they mean from a description that knows no digits.
  private func beginInput() {
    takePastesWhole(true)
    send(Array("\u{1B}[?1l\u{1B}>".utf8))
    reportMouse(reportsMouse)
  }

  /// Presses and the wheel, in xterm's spelling that knows columns beyond 223. With Shift the terminal
  /// keeps its own selection.
  private func reportMouse(_ wanted: Bool) {
    send(Array("\u{1B}[?1000\(wanted ? "h" : "l")\u{1B}[?1006\(wanted ? "h" : "l")".utf8))
  }

  private func takePastesWhole(_ wanted: Bool) {
    send(Array("\u{1B}[?2004\(wanted ? "h" : "l")".utf8))
  }

  /// Answers what the terminal can show. The palette itself is never changed.
  private static func startColors() -> Palette {
    guard environment("NO_COLOR") == nil else { return Palette(colors: 0) }
    start_color()
    use_default_colors()
    return Palette(colors: Int(hotline_colors()))
  }

  /// nil when the variable is not set or empty.
  static func environment(_ name: String) -> String? {
    hotline_environment(name).map { String(cString: $0) }
  }
}

/// A pipe that wakes the loop: signal handlers write the signal's number, other threads a zero.
public struct WakePipe: Sendable {
  public let reading: Int32
  public let writing: Int32

  /// - Parameters: Two descriptors that never block.
  public init(reading: Int32, writing: Int32) {
    self.reading = reading
    self.writing = writing
  }
}
