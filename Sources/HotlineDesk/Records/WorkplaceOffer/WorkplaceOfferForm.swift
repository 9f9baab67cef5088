import HotlineCore

/// The form of how open a workplace is to people with reduced capacity. Never about a person.
enum WorkplaceOfferForm: RecordForm {
  typealias Record = WorkplaceOffer

  /// An organisation has one at most.
  static func record(
    of subject: FormSubject, _ register: Register
  ) throws -> (record: WorkplaceOffer, rows: KeptRows)? {
    let known = try subject.organisationID.flatMap {
      try register.workplaceOffer(ofOrganisation: $0)
    }
    return try known.flatMap { try register.opened(WorkplaceOffer.self, $0.id) }
  }
}
