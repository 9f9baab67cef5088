extension Register {
  /// One line; nil when there is none.
  public func offerLine(_ id: Int64) throws -> OfferLine? {
    try read { try OfferLine.find(id, $0) }
  }

  /// Stores a new offer or need, or an edit of `base`. A new one counts as confirmed today unless
  /// it says another day.
  @discardableResult
  public func save(_ line: OfferLine, from base: OfferLine?) throws -> OfferLine {
    var line = line
    line.title = line.title.trimmed
    if base == nil, line.lastConfirmedOn == nil { line.lastConfirmedOn = try today() }
    return try save(
      line, from: base, entered: .lineEntered, edited: .lineEdited, subject: line.title
    ) { _ in
      try RegisterError.refuse(line.refusals())
    }
  }

  /// Notes that somebody at the organisation confirmed the line today.
  @discardableResult
  public func confirm(_ line: OfferLine) throws -> OfferLine {
    var confirmed = line
    confirmed.lastConfirmedOn = try today()
    confirmed.status = .active
    return try save(confirmed, from: line)
  }
}

extension OfferLine {
  /// The rules that the line breaks, all at once.
  public func refusals() -> [Refusal] {
    var refusals: [Refusal] = []
    if title.isBlank { refusals.append(.titleMissing) }
    if let volume, volume <= 0 { refusals.append(.volumeOutOfRange) }
    if let maxHours, maxHours <= 0 { refusals.append(.hoursOutOfRange) }
    if let availableFrom, let availableTo, availableTo < availableFrom {
      refusals.append(.spanEndsBeforeStart)
    }
    return refusals
  }
}
