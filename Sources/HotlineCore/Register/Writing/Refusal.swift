/// A rule of the domain that an edit breaks, with the data that explains it. `RefusalPhrases` has
/// the sentences, each with its way out.
public enum Refusal: Error, Equatable, Sendable {
  // Rules of fields, whatever the kind.
  case missing(FieldName)
  /// The second lies before the first, or on it where it is a first day that no longer counts.
  case endsBefore(FieldName, start: FieldName)
  /// The first is a limit that the second must not pass.
  case lessThan(FieldName, least: FieldName)
  /// Too small or too large for what it counts.
  case outOfRange(FieldName)
  /// Another record has the same, and only one may.
  case taken(FieldName, value: String)
  // Partnership guards (domain rules of the partnership's states).
  case needsTwoParties
  case samePartyTwice(name: String)
  case needsSOVOrTwoDepartments
  /// The only social enterprise among the parties merely calls itself so.
  case selfDeclaredOnly(name: String)
  case partyIsNotLiving(name: String)
  case commonThirdTooShort(minimum: Int)
  case needsMotive
  case otherMotiveNeedsText
  /// None of the parties was a social enterprise on the day of agreement; this one is since `since`.
  case notYetSOV(name: String, since: DanishDate)
  case titleMissing
  case needsAgreementDay
  case agreedInFuture
  /// A day of agreement stands in an idea, a dialogue or a dropped partnership.
  case agreementDayWithoutAgreement
  case needsForm
  case needsEndDay
  case endsBeforeAgreement
  /// The agreed last day lies before the day of agreement.
  case plannedEndBeforeAgreement
  case endNeedsReason
  case partnershipStep(from: Partnership.State, to: Partnership.State)
  /// Taking an agreement back to dialogue on a later day than it was entered.
  case undoAgreementNeedsLeader
  // Positions.
  case positionStep(from: Position.State, to: Position.State)
  case schemeUnknown(code: String)
  case schemeNotOpen(code: String)
  case firstFilledIsFixed
  case filledNeedsDay
  case closedNeedsDay
  case closedBeforeStart
  case dayInFuture
  // Organisations.
  case nameMissing
  case cvrTaken(by: String, reference: String)
  case ceasedNeedsDay
  case ceasedBeforeStart
  /// It is a party of these, which must each be ended or said to go on.
  case openPartnerships(references: [String])
  /// Into or out of being merged or erased, which an edit cannot do.
  case mergedOrErased
  /// A span of days, such as a period as social enterprise, ends before it begins.
  case spanEndsBeforeStart
  // Contacts and lines.
  case contactNeedsOrganisation
  // Periods.
  // Inquiries and contacts.
  case closedNeedsOutcome
  case handoverNeedsReceiver
  /// It is closed as handed over, and nobody at the receiver has said yes.
  case handoverNotConfirmed
  case confirmerMissing
  case unmetNeedsText
  case outcomeWhileWaiting
  case inquiryStep(from: Inquiry.State, to: Inquiry.State)
  /// A contact ends before it begins.
  case contactEndsBeforeStart
  // Guidance and opening hours.
  // Undo.
  case nothingToUndo
  case changedSince(subject: String)
  /// Something that would go was changed, by a colleague, after it came on screen.
  case changedUnseen(subject: String)
  /// It can neither go nor be taken back while these stand on it.
  case builtUpon(subject: String, by: [Dependent])
  // Text.
  case looksLikeCPR
  /// It only might be one, and nobody was asked about it.
  case mightBeCPR
}
