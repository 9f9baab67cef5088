import HotlineCore
import Screen

/// Something that happened: a key, an answer, a passing second.
public enum DeskEvent: Equatable, Sendable {
  case pressed(Key)
  /// The mouse, and when by the clock of the loop: two clicks in quick succession are one that opens.
  case pointed(Pointer, milliseconds: Int)
  case resized(Size)
  case ticked(Moment)
  /// Somebody, here or elsewhere, has committed a change; with what colleagues did.
  case registerChanged([ColleagueAction])

  case found(SearchPage, Ticket)
  case rowFactsRead([Int64: RowFacts], Ticket)
  /// The exact number of hits, which takes longer than the first page.
  case counted(HitCount, Ticket)
  /// What else has the words of the search box.
  case recordsFound([FoundSection], Ticket)
  /// Whose number stands in the search box.
  case ownersFound([NumberOwner], Ticket)
  case detailed(OrganisationDetail?, Ticket)
  case suggested(Suggestions, Ticket)
  case measured(GoalMeter, [StrategyPeriod], Ticket)
  case wordsLoaded(DeskWords)
  case workLoaded(WorkList, [ColleagueDrafts], [MissedCall])
  case settingsRead([DecidedSetting])
  case covered(DialogueCoverage)
  case hotlineCounted(Quarter, HotlineFigures)
  /// nil: the register has no strategy period to report on.
  case reported(ReportQuestion, Report?)
  case listed(ListPage, Ticket)
  /// All rows of a list, as text to paste.
  case listCopied(String)
  /// Some more of a list is read, or all of it.
  case listRead(ListName, isWhole: Bool)
  case recordRead(RecordKind, Int64, RecordPage)
  case recordReadAgain(RecordKind, Int64, RecordPage)
  case historyRead(HistoryQuestion, RecordPage)
  case tookBack(DoneAction)
  /// What other desks have open, where it is not what they had before.
  case othersTold([DeskNote])
  case hiddenRead(RecordPage)
  case importPreviewed(ImportPreview)
  case imported(ImportedPage)
  case placesLoaded(PlacesInUse)

  case mergePlanned(MergePlan, Ticket)
  case mergeNotPlanned(RegisterError, Ticket)
  case merged(MergeOrder)
  case ceasingRead(Ceasing)
  case ceased(Ceasing)
  case duplicatesFound(DuplicateReport)
  case notedNotSame(DuplicatePair)
  case personFound(PersonPlaces, Ticket)
  case personErased(ErasureOutcome, ErasureDecision)
  /// What a half-typed form resembles, and what that form was before anything was typed.
  case alikeRead(FilledForm, blank: FilledForm, form: OpenForm.ID)

  /// A telephone told something of a call.
  case rang(PhoneEvent)
  /// Whose number it is that rings.
  case callerKnown(CallerCard, call: String)
  /// A call that nobody took is kept, or one is forgotten.
  case missedChanged

  case lookedUp(LookupAnswer, form: OpenForm.ID)
  case previewed(FormPreview, form: OpenForm.ID, Ticket)
  case formOpened(FilledForm, Ticket)
  /// nil: what was to be edited is gone.
  case formNotOpened(RegisterError?, Ticket)
  case saved(SavedRecord, form: OpenForm.ID)
  case notSaved(RegisterError, form: OpenForm.ID)
  /// A colleague changed the same record meanwhile; nothing was saved.
  case clashed(FormClash, form: OpenForm.ID)

  case lineStored(ComposedLine, Notice)
  case lineNotStored(RegisterError, ComposedLine.ID)

  /// With the files of drafts that were damaged and are not dismissed.
  case draftsListed([KeptDraft], damaged: [DamagedDrafts] = [])
  /// By their ids, forms and lines alike.
  /// `damaged`: what was put aside since the desk began.
  case draftsKept([String], clock: String, isOnReserve: Bool, damaged: [DamagedDrafts] = [])
  case draftsNotKept(RegisterError, [String])
  /// What a write waits for; nil: for nothing.
  case heldUp(HoldUp?)
  /// Typed text has lain in memory as long as it may.
  case draftsDue
  case turnedBack(DoneAction, isRedo: Bool)
  case done(Notice)
  case copied(String, reached: Bool)
  /// A suggestion that was declined is not: it belongs on the screen again.
  case notDeclined(RegisterError, candidateID: Int64)
  case failed(RegisterError)
  /// Space in a list was refused for the row of this id.
  case notTicked(RegisterError, Int64)
}
