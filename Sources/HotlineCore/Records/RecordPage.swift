/// What is to be read of one record: a letter, who is a candidate, who came.
public struct RecordPage: Equatable, Sendable {
  /// One line of it; an empty text is an empty line.
  public struct Line: Equatable, Sendable {
    public let text: String
    public let isHeading: Bool
    /// The organisation that the line tells of.
    public let organisationID: Int64?
    /// Two that may be one, which the line asks about; nil for every other line.
    public let pair: DuplicatePair?
    /// The action of the history that the line tells of.
    public let actionID: Int64?

    public init(
      _ text: String, isHeading: Bool = false, organisationID: Int64? = nil,
      pair: DuplicatePair? = nil, actionID: Int64? = nil
    ) {
      (self.text, self.isHeading) = (text, isHeading)
      (self.organisationID, self.pair, self.actionID) = (organisationID, pair, actionID)
    }
  }

  public let title: String
  public private(set) var lines: [Line]

  public init(title: String, lines: [Line]) {
    (self.title, self.lines) = (title, lines)
  }

  /// Without the questions about a pair that was settled meanwhile.
  public func without(_ isSettled: (DuplicatePair) -> Bool) -> RecordPage {
    var page = self
    page.lines.removeAll { $0.pair.map(isSettled) ?? false }
    return page
  }

  /// All of it, as it is copied and printed.
  public var text: String { lines.map(\.text).joined(separator: "\n") }
}
