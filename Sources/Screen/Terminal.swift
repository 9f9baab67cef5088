/// What the loop needs of a terminal. All of it belongs to one thread, the main one, except
/// `waker`.
public protocol Terminal: AnyObject {
  /// The present size in cells; changes arrive as `TerminalInput.resized`.
  var size: Size { get }

  /// Ends a wait from any other thread; `waitForInput` then returns with `.wake`.
  var waker: Waker { get }

  /// Blocks until something happens, takes in everything that is pending, and returns it.
  ///
  /// - Parameter timeoutMilliseconds: The longest wait; nil waits for ever, 0 only looks.
  /// - Returns: Empty when the time is up.
  func waitForInput(timeoutMilliseconds: Int?) -> [TerminalInput]

  /// Shows a picture. Only what differs from the one before is sent.
  func present(_ frame: Frame)

  /// Shows the next picture from scratch, whatever the terminal shows at the moment.
  func redrawEverything()

  /// Hands a text to the terminal's clipboard by OSC 52. Whether the terminal takes it, it does
  /// not say.
  ///
  /// - Returns: false when the text is longer than terminals take.
  func copyToClipboard(_ text: String) -> Bool

  func bell()

  /// Leaves the screen, stops the process until it is continued, and comes back; the answer to
  /// `TerminalInput.suspended`.
  func suspend()

  /// Gives the terminal back as it was. Calling it again does nothing.
  func close()
}

/// Wakes the loop from any thread.
public typealias Waker = @Sendable () -> Void

/// What comes from the terminal and from outside.
public enum TerminalInput: Equatable, Sendable {
  case key(Key)
  case resized(Size)
  /// Somebody called the waker.
  case wake
  /// The terminal is gone: nobody sees or types anything any more.
  case hangup
  /// A signal that ends a program, such as SIGTERM, by number: it shall end with 128 + number.
  case signal(Int32)
  /// SIGTSTP: somebody wants the program out of the way. Answer with `Terminal.suspend()`.
  case suspended
  /// The program goes on after a stop, and the screen has to be drawn again.
  case resumed
}
