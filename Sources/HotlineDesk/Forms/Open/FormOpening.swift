import HotlineCore

/// What a form is opened on: something new, or something that stands in the register.
public enum FormOpening: Equatable, Sendable {
  /// With a form to come back to, the field there takes the organisation once it is saved.
  case newOrganisation(name: String?, returnsTo: FormReturn? = nil)
  case organisation(Int64)
  /// Its status, size, phase, numbers and profile.
  case standing(Int64)
  case newContact(organisation: Int64)
  case contact(Int64, organisation: Int64)
  case newLine(organisation: Int64, OfferLine.Direction)
  case line(Int64)
  case workplace(organisation: Int64)
  /// The parties that are filled in already, in their order.
  case newPartnership(parties: [Int64])
  case partnership(Int64)
  case newPosition(organisation: Int64)
  case position(Int64)
  /// A contact that is logged afterwards; `organisation` is whom it was with.
  case newConversation(Interaction.Kind, organisation: Int64?)
  /// An interaction with its inquiry.
  case conversation(Int64)
  /// An inquiry, through its newest contact.
  case inquiry(Int64)
  /// A new record that belongs to no organisation, such as a strategy period.
  case new(FormKind)
  /// A stored one.
  case row(FormKind, Int64)
}
