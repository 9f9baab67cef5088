import CNcursesw
import Screen

/// The keys as terminfo describes them for the terminal in use: for a terminal that sends what no
/// other one does, such as Shift+Tab of the Linux console.
enum DescribedKeys {
  /// Keys by their bytes; to be called while the terminal is open. Empty where nothing is said.
  static func ofThisTerminal() -> [[UInt8]: Key] {
    var keys: [[UInt8]: Key] = [:]
    for (capability, key) in capabilities {
      guard let bytes = hotline_described(capability).map({ Array(String(cString: $0).utf8) }),
        bytes.first == 0x1B, bytes.count > 1
      else { continue }
      keys[bytes] = key
    }
    return keys
  }

  /// Without those of the keypad, which an office types digits with.
  private static let capabilities: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcuf1", .right), ("kcub1", .left),
      ("khome", .home), ("kend", .end), ("kfnd", .home), ("kslt", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete),
      ("kbs", .backspace), ("kcbt", .backTab),
    ] + (1...12).map { ("kf\($0)", .function($0)) }
}
