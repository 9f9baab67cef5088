extension PartnershipClass {
  /// The classes of the agreement that `parties` made on `agreedOn`; their facts are of that day.
  ///
  /// None at all when no social enterprise and fewer than two departments take part.
  public static func classes(
    of parties: [PartyFacts], agreedOn: DanishDate
  ) -> Set<PartnershipClass> {
    let parties = distinct(parties.filter { $0.takesPart(on: agreedOn) })
    let departments = parties.filter(\.isOwnDepartment).count
    let sovs = parties.filter(\.isSOV).count
    let ordinarySizes = Set(parties.filter(\.isOrdinary).map(\.size))
    var classes: Set<PartnershipClass> = []
    if departments >= 2 { classes.insert(.internalA) }
    guard sovs >= 1 else { return classes }
    if departments >= 1 { classes.insert(.internalB) }
    if sovs >= 2 { classes.insert(.sovSOV) }
    if ordinarySizes.contains(.large) { classes.insert(.sovLarge) }
    if ordinarySizes.contains(.smv) {
      classes.insert(.sovSMV)
    } else if ordinarySizes.contains(.unknown) {
      classes.insert(.unknownSize)
    }
    return classes
  }

  /// One of each organisation, in order.
  static func distinct(_ parties: [PartyFacts]) -> [PartyFacts] {
    var seen: Set<Int64> = []
    return parties.filter { seen.insert($0.organisationID).inserted }
  }
}
