/// A line of a text file as its bytes.
struct TextLine: Equatable {
  /// Counted from 1.
  var number = 1
  /// Without what ends the line.
  var bytes: [UInt8] = []
  /// A carriage return, a line feed, both, or nothing at the end of the file.
  var end: [UInt8] = []
  /// A byte beyond ASCII stands in it.
  var hasHighBytes = false
}
