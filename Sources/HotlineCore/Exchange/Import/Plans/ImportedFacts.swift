/// The rows of an organisation that an import can add to or change. Its name, address and size on
/// a day follow from the organisation's own row (`Change.enter`, `Change.revise`).
struct ImportedFacts: Equatable {
  var names: [NamePeriod] = []
  var sov: [SOVPeriod] = []
  var rsv: [RSVPeriod] = []
  var phones: [Phone] = []
  var lines: [OfferLine] = []
  var units: [ProductionUnit] = []

  /// A span as a social enterprise; one of the same basis that overlaps it is corrected.
  mutating func assess(_ id: Int64, _ span: OrganisationRecord.SOV) {
    let overlapping = sov.firstIndex { known in
      known.basis == span.basis && (known.validTo.map { $0 > span.validFrom } ?? true)
        && (span.validTo.map { $0 > known.validFrom } ?? true)
    }
    var period =
      overlapping.map { sov[$0] }
      ?? SOVPeriod(organisationID: id, validFrom: span.validFrom, basis: span.basis)
    period.validFrom = span.validFrom
    period.validTo = span.validTo ?? period.validTo
    if let overlapping { sov[overlapping] = period } else { sov.append(period) }
  }

  /// A social enterprise already, by a basis that counts, as long as it is registered.
  func isSOV(throughout span: OrganisationRecord.RSV) -> Bool {
    sov.contains { known in
      known.basis != .selfDeclared && known.validFrom <= span.validFrom
        && (known.validTo ?? .last) >= (span.validTo ?? .last)
    }
  }

  mutating func register(_ id: Int64, _ span: OrganisationRecord.RSV) {
    let overlapping = rsv.firstIndex { known in
      (known.validTo.map { $0 > span.validFrom } ?? true)
        && (span.validTo.map { $0 > known.validFrom } ?? true)
    }
    var period =
      overlapping.map { rsv[$0] }
      ?? RSVPeriod(organisationID: id, validFrom: span.validFrom, source: span.source)
    period.validFrom = span.validFrom
    period.validTo = span.validTo ?? period.validTo
    if let overlapping { rsv[overlapping] = period } else { rsv.append(period) }
  }
}
