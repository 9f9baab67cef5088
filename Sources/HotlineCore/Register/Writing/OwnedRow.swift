/// A row that belongs to one organisation.
public protocol OwnedRow: StoredRow {
  /// The organisation that it belongs to.
  var organisationID: Int64 { get set }
}

extension OfferLine: OwnedRow {}
extension WorkplaceOffer: OwnedRow {}
extension Position: OwnedRow {}
extension Phone: OwnedRow {}
extension SOVPeriod: OwnedRow {}
extension RSVPeriod: OwnedRow {}
extension SizePeriod: OwnedRow {}
extension PhasePeriod: OwnedRow {}
extension ProductionUnit: OwnedRow {}
extension NamePeriod: OwnedRow {}
extension AddressPeriod: OwnedRow {}

/// One of the spans of days that follow each other, such as the names of an organisation.
protocol SuccessivePeriod: OwnedRow, Dated {
  var validFrom: DanishDate? { get set }
  var validTo: DanishDate? { get set }
}

extension NamePeriod: SuccessivePeriod {}
extension AddressPeriod: SuccessivePeriod {}
extension SizePeriod: SuccessivePeriod {}

extension Change {
  /// Like ``reconcile(_:from:)``; new rows become the organisation's.
  func reconcile<Owned: OwnedRow>(
    _ rows: [Owned], from base: [Owned], of organisationID: Int64
  ) throws {
    try reconcile(
      rows.map { row in
        var row = row
        if row.organisationID == 0 { row.organisationID = organisationID }
        return row
      }, from: base)
  }

  /// Lets `next` hold from `day` on and ends what held before, which is `old` where no period says
  /// so yet. Without a day, or with one before the newest period begins, that period is rewritten:
  /// a correction.
  func succeed<Period: SuccessivePeriod>(
    _ next: Period, after old: Period?, from day: DanishDate?
  ) throws {
    let newest = try Period.ofOrganisation(next.organisationID, db).newest
    if let day, day > (newest?.validFrom ?? .first) {
      try end(newest, or: old, on: day)
      var begun = next
      begun.validFrom = day
      try insert(begun)
    } else if let newest {
      var rewritten = next
      rewritten.id = newest.id
      rewritten.validFrom = newest.validFrom
      rewritten.validTo = newest.validTo
      try update(rewritten, from: newest)
    } else {
      try insert(next)
    }
  }

  private func end<Period: SuccessivePeriod>(
    _ newest: Period?, or old: Period?, on day: DanishDate
  ) throws {
    if let newest {
      var ended = newest
      ended.validTo = min(newest.validTo ?? day, day)
      try update(ended, from: newest)
    } else if var old {
      old.validTo = day
      try insert(old)
    }
  }
}
