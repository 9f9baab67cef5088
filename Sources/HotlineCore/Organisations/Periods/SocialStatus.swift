/// When an organisation is a social enterprise (SØV), by its dated periods.
public enum SocialStatus {
  /// The bases that count unless a goal's option says otherwise: what an enterprise merely calls
  /// itself does not.
  public static let countingBases: Set<SOVPeriod.Basis> = [.municipalAssessment, .rsv]
}

extension Sequence where Element == SOVPeriod {
  public func isSOV(
    on day: DanishDate, counting bases: Set<SOVPeriod.Basis> = SocialStatus.countingBases
  ) -> Bool {
    contains { bases.contains($0.basis) && $0.holds(on: day) }
  }

  /// Whether the organisation calls itself a social enterprise that day and nobody has assessed it.
  public func isOnlySelfDeclared(on day: DanishDate) -> Bool {
    !isSOV(on: day) && isSOV(on: day, counting: [.selfDeclared])
  }

  /// The earliest day as a social enterprise; nil when it never was one.
  ///
  /// Hand over the periods of the organisation and of every one it continues (`successorOfID`):
  /// an enterprise that changes its legal form counts once, at its first day.
  public func firstSOVDate(
    counting bases: Set<SOVPeriod.Basis> = SocialStatus.countingBases
  ) -> DanishDate? {
    lazy.filter { bases.contains($0.basis) }.map(\.validFrom).min()
  }

  /// Since when it has been one without a break; nil when it is none on `day`.
  public func sovSince(
    _ day: DanishDate, counting bases: Set<SOVPeriod.Basis> = SocialStatus.countingBases
  ) -> DanishDate? {
    let counting = filter { bases.contains($0.basis) }.sorted { $0.validFrom > $1.validFrom }
    guard var since = counting.first(where: { $0.holds(on: day) })?.validFrom else { return nil }
    for period in counting where period.validFrom < since {
      if (period.validTo ?? .last) >= since { since = period.validFrom }
    }
    return since
  }
}
