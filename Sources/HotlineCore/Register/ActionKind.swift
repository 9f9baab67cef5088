/// What was done, as history keeps it. `HistoryPhrases` has the words for each.
public enum ActionKind: String, Sendable, CaseIterable {
  case registerCreated = "register.created"
  case profileChanged = "profile.changed"
  case staffAdded = "staff.added"
  case organisationEntered = "organisation.entered"
  case organisationEdited = "organisation.edited"
  case contactEntered = "contact.entered"
  case contactEdited = "contact.edited"
  case lineEntered = "line.entered"
  case lineEdited = "line.edited"
  case workplaceEntered = "workplace.entered"
  case workplaceEdited = "workplace.edited"
  case partnershipEntered = "partnership.entered"
  case partnershipEdited = "partnership.edited"
  case positionEntered = "position.entered"
  case positionEdited = "position.edited"
  case periodEntered = "period.entered"
  case periodEdited = "period.edited"
  case suggestionAnswered = "suggestion.answered"
  case followUpEntered = "followUp.entered"
  case followUpEdited = "followUp.edited"
  case interactionEntered = "interaction.entered"
  case filterSaved = "filter.saved"
  case filterRemoved = "filter.removed"
  case removed
  case imported
  case undone
  case redone
}
