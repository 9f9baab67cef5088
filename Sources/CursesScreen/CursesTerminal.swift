import CNcursesw
import Screen

/// A terminal driven by ncurses. There is one in a process, and it belongs to the main thread.
public final class CursesTerminal: Terminal {
  public private(set) var size: Size
  public let waker: Waker

  /// Bytes of signals and wake-ups come out here.
  let wakePipe: WakePipe
  /// A pad, since reading from a window would refresh it.
  let inputPad: UnsafeMutablePointer<WINDOW>
  var decoder: KeyDecoder
  /// Reading stopped before everything was in.
  var hasMoreInput = false

  var painter: Painter
  /// A picture that the terminal had no room for yet.
  var waitingFrame: Frame?
  private var isOpen = true
  let isSynchronized: Bool

  /// Takes over the terminal on standard input and output.
  ///
  /// Signal handlers that write to the pipe have to stand already; curses keeps those it finds.
  /// Reads TERM, LANG, ESCDELAY, NO_COLOR, TMUX, STY and HOTLINE_SYNC (0: pictures are not
  /// wrapped in synchronized output).
  public static func open(wakePipe: WakePipe) throws(TerminalProblem) -> CursesTerminal {
    guard hotline_is_terminal() != 0 else { throw .notATerminal }
    let name = environment("TERM") ?? ""
    switch hotline_judge_terminal(name) {
    case 1: break
    case 0: throw .tooDumb(name: name)
    default: throw .unknownTerminal(name: name)
    }
    hotline_use_utf8()
    guard hotline_newterm(name) != nil, let pad = newpad(1, 1) else {
      throw .unknownTerminal(name: name)
    }
    return CursesTerminal(wakePipe: wakePipe, inputPad: pad)
  }

  private init(wakePipe: WakePipe, inputPad: UnsafeMutablePointer<WINDOW>) {
    let escapeDelay = Self.environment("ESCDELAY").flatMap { Int($0) } ?? 25
    let bounded = min(max(escapeDelay, 1), 1_000)
    self.wakePipe = wakePipe
    self.inputPad = inputPad
    decoder = KeyDecoder(escapeDelay: bounded)
    painter = Painter(palette: Self.startColors())
    isSynchronized = Self.environment("HOTLINE_SYNC") != "0"
    size = Size(width: Int(getmaxx(hotline_stdscr())), height: Int(getmaxy(hotline_stdscr())))
    let descriptor = wakePipe.writing
    waker = { hotline_wake(descriptor) }
    set_escdelay(Int32(bounded))
    raw()
    noecho()
    nonl()
    keypad(inputPad, true)
    nodelay(inputPad, true)
    // All input is read before a picture is drawn; with this off, curses finishes every picture.
    typeahead(-1)
    CursesKeys.define()
    takePastesWhole(true)
  }

  public func close() {
    guard isOpen else { return }
    isOpen = false
    // Giving the settings back waits until the terminal has taken everything. One that takes
    // nothing any more must not keep the program.
    if hotline_takes_output() == 0 { hotline_drop_output() }
    takePastesWhole(false)
    endwin()
  }

  public func suspend() {
    takePastesWhole(false)
    endwin()
    hotline_stop_process()
  }

  /// After a stop: takes the terminal again, whoever had it meanwhile.
  func comeBack() {
    endwin()
    takePastesWhole(true)
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
