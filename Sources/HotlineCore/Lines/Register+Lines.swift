extension Register {
  /// Notes that somebody at the organisation confirmed the line today.
  @discardableResult
  public func confirm(_ line: OfferLine) throws -> OfferLine {
    var confirmed = line
    confirmed.lastConfirmedOn = try today()
    confirmed.status = .active
    return try save(confirmed, from: line)
  }
}
