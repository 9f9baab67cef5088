/// What is to be read of one record: a letter, who is a candidate, who came.
public struct RecordPage: Equatable, Sendable {
  /// One line of it; an empty text is an empty line.
  public struct Line: Equatable, Sendable {
    public let text: String
    public let isHeading: Bool
    /// The organisation that the line tells of.
    public let organisationID: Int64?

    public init(_ text: String, isHeading: Bool = false, organisationID: Int64? = nil) {
      (self.text, self.isHeading, self.organisationID) = (text, isHeading, organisationID)
    }
  }

  public let title: String
  public let lines: [Line]

  public init(title: String, lines: [Line]) {
    (self.title, self.lines) = (title, lines)
  }

  /// All of it, as it is copied and printed.
  public var text: String { lines.map(\.text).joined(separator: "\n") }
}
