import TerminalDriver
import Testing

/// Phone numbers are typed on the numeric keypad, whatever the terminal calls itself and sends.
@Suite("The numeric keypad", .serialized)
struct NumericKeypadTests {
  /// Under TERM=vt100 the description calls the keypad's 4, 5 and 6 function keys.
  private static let terminals = [
    "xterm", "xterm-256color", "linux", "screen-256color", "tmux-256color", "rxvt", "vt100",
    "vt220",
  ]

  /// As a keypad in its application state sends digits.
  private func onKeypad(_ digits: String) -> [UInt8] {
    digits.utf8.flatMap { [0x1B, UInt8(ascii: "O"), UInt8(ascii: "p") + $0 - UInt8(ascii: "0")] }
  }

  @Test("types a number into the search box", arguments: ["xterm", "linux"])
  func search(terminal: String) throws {
    let desk = try RealDesk()
    let window = try desk.start(environment: ["TERM": terminal])
    try window.send(onKeypad("86123456"))
    try window.wait(forText: "Søg: 86123456")
    try window.type(Bytes.quit)
    #expect(try window.exitStatus() == .exited(0))
  }

  @Test("types digits and signs, cut anywhere, under every name", arguments: terminals)
  func digits(terminal: String) throws {
    // However slowly a busy machine writes the bytes of one key, they belong together.
    let window = try PseudoTerminal.launch(
      Programs.terminalProbe, environment: ["TERM": terminal, "ESCDELAY": "1000"])
    try window.wait(forText: "start")
    let signs = "\u{1B}Ok\u{1B}Om\u{1B}Oj\u{1B}Oo\u{1B}On\u{1B}Ol"
    for byte in onKeypad("8612345670") + Array(signs.utf8) { try window.send([byte]) }
    try window.wait(forText: "8612345670+-*/.,")
    try window.type("\u{1B}OM")
    try window.wait(forText: "Key.enter")
  }

  @Test("is left in its normal state, in which every terminal sends digits")
  func normalState() throws {
    let window = try PseudoTerminal.launch(Programs.terminalProbe)
    try window.wait(forText: "start")
    #expect(window.wrote("\u{1B}[?1l\u{1B}>"))
    #expect(!window.wrote("\u{1B}=") && !window.wrote("\u{1B}[?1h"))
  }

  @Test("Shift+Tab of the Linux console is known from its description")
  func described() throws {
    let window = try PseudoTerminal.launch(
      Programs.terminalProbe, environment: ["TERM": "linux"])
    try window.wait(forText: "start")
    try window.type("\u{1B}\t")
    try window.wait(forText: "Key.backTab")
  }
}
