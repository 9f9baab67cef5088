/// What counting asks of one inquiry.
struct InquiryFacts: Equatable {
  struct Naming: Equatable {
    let referral: Referral
    let name: String
  }

  let inquiry: Inquiry
  let openedOn: DanishDate
  let closedOn: DanishDate?
  let confirmedOn: DanishDate?
  let caller: String?
  let receiver: String?
  let staffInitials: String
  let contacts: Int
  /// nil without a contact.
  let firstDirection: Interaction.Direction?
  var namings: [Naming] = []
}
