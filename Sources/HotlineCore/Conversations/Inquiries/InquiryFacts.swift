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
  /// When the receiver of a handover said yes or no.
  let answeredOn: DanishDate?
  /// As ``Inquiry/daysToAnswer(_:)``.
  let daysToAnswer: Int?
  let caller: String?
  let receiver: String?
  let staffInitials: String
  let contacts: Int
  /// nil without a contact.
  let firstDirection: Interaction.Direction?
  var namings: [Naming] = []

  /// What cannot be read of it: in its own row, else in that of a naming.
  var unreadable: Unreadable {
    [inquiry.unreadable].first { !$0.isEmpty }
      ?? namings.map(\.referral.unreadable).first { !$0.isEmpty } ?? Unreadable()
  }

  var isSound: Bool { unreadable.isEmpty }
}
