/// A row of a file.
public struct ImportPlace: Equatable, Sendable {
  /// As the person named it.
  public let file: String
  /// The line on which the row begins, from 1; in JSON that of the record.
  public let line: Int

  public init(file: String, line: Int) {
    self.file = file
    self.line = line
  }
}
