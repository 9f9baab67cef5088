extension Register {
  /// Stores what was said as the fact that it is, with today as the day on which it was, where its
  /// record has one; the history says who heard it. One action, which an undo takes back.
  ///
  /// - Throws: what saving the record by a form would throw.
  /// - Returns: the name of the organisation that it is about; nil where it cannot be stored, or what
  ///   it is about is gone.
  @discardableResult
  public func store(_ fact: ToldFact) throws -> String? {
    guard fact.canBeStored,
      let name = try read({ try Organisation.find(fact.organisationID, $0)?.name })
    else { return nil }
    let today = try today()
    switch fact {
    case .place, .motive, .turnover:
      guard let base = try record(OrganisationEntry.self, fact.organisationID) else { return nil }
      var entry = base
      entry.organisation.learn(fact)
      try save(entry, from: base)
    case .workplace(let isOpen, let minHours, let maxHours, let id):
      let base = try workplaceOffer(ofOrganisation: id)
      var offer = base ?? WorkplaceOffer(organisationID: id, open: .unknown)
      offer.tell(isOpen: isOpen, minHours, maxHours, on: today)
      try save(offer, from: base)
    case .value(let kroner, let line, _):
      guard let base = try record(OfferLine.self, line) else { return nil }
      var told = base
      (told.valueDKK, told.lastConfirmedOn) = (kroner, today)
      try save(told, from: base)
    case .note(let note, let holds, let line, _):
      guard let base = try record(OfferLine.self, line) else { return nil }
      var told = base
      told.tell(note, holds: holds, on: today)
      try save(told, from: base)
    case .acquainted(_, let one, let other): try noteThatTheyWorked(one, with: other)
    case .part: return nil
    }
    return name
  }
}

extension Organisation {
  fileprivate mutating func learn(_ fact: ToldFact) {
    switch fact {
    case .place(let postalCode, let municipalityCode, _):
      if let postalCode, postalCode != self.postalCode {
        // The town follows from the code.
        (self.postalCode, city) = (postalCode, nil)
        self.municipalityCode = nil
      }
      if let municipalityCode { self.municipalityCode = municipalityCode }
    case .motive(let code, _): if !motives.contains(code) { motives.append(code) }
    case .turnover(let kroner, _): turnoverDKK = kroner
    case .workplace, .value, .part, .acquainted, .note: break
    }
  }
}
