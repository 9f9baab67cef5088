import GRDB

extension Register {
  /// How open a workplace is; nil when nobody has asked yet.
  public func workplaceOffer(ofOrganisation id: Int64) throws -> WorkplaceOffer? {
    try read { try WorkplaceOffer.ofOrganisation(id, $0).first }
  }

  /// Stores the one workplace offer of an organisation, or an edit of `base`.
  ///
  /// When a colleague made one since the form was opened, the two are merged as two edits of an
  /// empty one.
  @discardableResult
  public func save(_ offer: WorkplaceOffer, from base: WorkplaceOffer?) throws -> WorkplaceOffer {
    var offer = offer
    if base == nil, offer.lastConfirmedOn == nil { offer.lastConfirmedOn = try today() }
    return try change(base == nil ? .workplaceEntered : .workplaceEdited) { change in
      try RegisterError.refuse(offer.refusals())
      if let base { return try change.update(offer, from: base) }
      guard let theirs = try WorkplaceOffer.ofOrganisation(offer.organisationID, change.db).first
      else { return try change.insert(offer) }
      var empty = WorkplaceOffer(organisationID: offer.organisationID, open: .unknown)
      empty.id = theirs.id
      return try change.update(offer, from: empty)
    }
  }
}

extension WorkplaceOffer {
  /// The rules that the offer breaks, all at once.
  public func refusals() -> [Refusal] {
    let hours = [minHours, maxHours].compactMap { $0 }
    let isTurnedRound = hours.count == 2 && hours[0] > hours[1]
    let isOutOfRange = hours.contains { $0 <= 0 || $0 > Position.fullTimeHours }
    return isTurnedRound || isOutOfRange ? [.hoursOutOfRange] : []
  }
}
