import HotlineCore

extension Register {
  /// An agreement with all that one must have, between these parties.
  func agree(_ parties: [Organisation], on iso: String) throws -> PartnershipEntry {
    var partnership = Partnership(title: "Paller til møbler", state: .agreed)
    partnership.commonThird = "palletræ bliver til skolemøbler"
    partnership.motives = ["society"]
    partnership.form = .written
    partnership.agreedOn = theDay(iso)
    return try save(
      PartnershipEntry(
        partnership, parties: parties.map { .init(organisationID: $0.id, name: $0.name) }),
      from: nil)
  }
}
