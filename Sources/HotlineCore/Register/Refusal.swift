/// A rule of the domain that an edit breaks, with the data that explains it. `RefusalPhrases` has
/// the sentences, each with its way out.
public enum Refusal: Error, Equatable, Sendable {
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
  case needsAgreementDay
  case agreedInFuture
  case needsForm
  case endsBeforeAgreement
  case endNeedsReason
  case stateChange(from: String, to: String)
  // Positions.
  case hoursOutOfRange
  case schemeUnknown(code: String)
  case schemeNotOpen(code: String)
  case firstFilledIsFixed
  case filledNeedsDay
  // Organisations.
  case nameMissing
  case cvrTaken(by: String, reference: String)
  case ceasedNeedsDay
  case ceasedBeforeStart
  // Periods.
  case periodEndsBeforeStart
  case codeTaken(code: String)
  // Undo.
  case nothingToUndo
  case changedSince(subject: String)
  // Text.
  case looksLikeCPR
}
