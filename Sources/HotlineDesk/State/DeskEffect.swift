import HotlineCore

/// An order to the world outside the state. Data, never a closure.
public enum DeskEffect: Equatable, Sendable {
  case search(SearchQuery, Ticket)
  case count(SearchQuery, Ticket)
  /// What a wide list says besides of the organisations on its page.
  case readRowFacts([Int64], Ticket)
  /// What else has the words of the search box, behind its organisations.
  case searchRecords(String, Ticket)
  case findOwners([PhoneNumber], Ticket)
  case loadDetail(Int64, Ticket)
  case suggest(MatchQuestioner, Ticket)
  /// nil: the period that the day lies in, else the latest.
  case measure(periodID: Int64?, Ticket)
  case loadWords
  /// What is to be done today, and whose drafts lie beside one's own.
  case loadWork
  case order(WorkOrder)
  case loadCoverage
  case countHotline(Quarter)
  case loadSettings
  case loadReport(ReportQuestion)
  /// Writes it as a page into the person's folder.
  case writeReport(ReportQuestion)
  /// Rows of a list of records.
  case askList(ListQuestion, Ticket)
  /// Reads the first rows of a list as it stands now, so that filters can be answered.
  case readList(ListName)
  /// Reads the next ones.
  case readListOn(ListName)
  /// Do with a row of a list what Space does there.
  case tickListed(ListName, Int64)
  /// Take all rows of a list that pass along: copied, or into a file of the person's folder.
  case copyList(ListQuestion)
  case saveList(ListQuestion, ListFile, columns: [FieldKey])
  /// Writes something into the person's folder that is taken along.
  case takeAlong(TakenAlong)
  /// Writes what is read of a record as a text into the person's folder.
  case savePage(RecordPage)
  /// Open what is read of a record.
  case readRecord(RecordKind, Int64)
  /// Read anew what stands open of it.
  case readRecordAgain(RecordKind, Int64)
  /// What became of a record, or was done on a day.
  case readHistory(HistoryQuestion)
  /// Takes one action back, by its id in the history.
  case takeBack(Int64)
  /// Open the page of those who are hidden among the partners.
  case readHidden([HiddenCandidates])
  /// Suggest a candidate again to who asks.
  case lift(candidate: Int64, askerID: Int64?)
  /// Which places occur, for the filters.
  case loadPlaces

  /// Who calls, as the register knows it.
  case lookUpCaller(PhoneNumber, call: String)
  /// Tells the other desks of this person what became of a call.
  case tellDesks(PhoneEvent)
  case keepMissed(MissedCall)
  case forgetMissed(String)

  case lookUp(FormLookup, form: OpenForm.ID)
  case preview(FormState, form: OpenForm.ID, Ticket)
  /// Reads what the form is to edit and fills its fields.
  case openForm(FormOpening, Ticket)
  case save(FormState, form: OpenForm.ID)
  case remove(Removal)
  /// A contact person has stopped there.
  case endContact(OrganisationDetail.Contact)
  case decline(MatchFeedback)
  /// Notes that a suggestion was sent.
  case present(MatchFeedback)
  /// Proposes what a line names as words of a category.
  case propose(wordsOf: String, category: String)
  /// Stores what was answered to the question of a suggestion.
  case tell(ToldFact)
  /// Stores what is written in a line outside of forms.
  case storeLine(ComposedLine, LineOrder)

  case keepDrafts([OpenForm], lines: [ComposedLine] = [])
  /// `desk` nil: this desk's.
  case removeDraft(String, desk: String? = nil)
  /// The draft is opened here, as this form or line: from now on it is this desk's.
  case claimDraft(KeptDraft, as: String)
  case listDrafts
  /// Tells no more of a damaged file of drafts.
  case dismissDamaged(String)
  case undo
  case redo
  /// Makes the next backup of the municipality's schedule, where it is due.
  case backUpIfDue
  /// Remembers how the desk is to look.
  case keepAppearance(Appearance)
  /// Tells the other desks what is open and unsaved here.
  case tellOpen(OpenWorks)
  /// Asks what is open and unsaved at the others.
  case readOpen
  case watch
  /// Asks what a write waits for.
  case watchLock
  /// Ranks anew those whose status changed with the day.
  case rankForToday

  /// Reads the beginning of a list.
  case previewImport(ImportQuestion)
  case storeImport(ImportQuestion)
  /// Takes a whole import back.
  case undoImport(Int64)

  /// What would happen if two became one.
  case planMerge(MergeQuestion, Ticket)
  case merge(MergeOrder)
  /// What is open of an organisation that ends.
  case readCeasing(Int64)
  case cease(Ceasing)
  /// Looks on for organisations that may be one, or begins to.
  case findDuplicates(isFirst: Bool)
  /// They are two.
  case noteNotSame(DuplicatePair)
  /// Looks for every place in which a person occurs.
  case findPerson(String, Ticket)
  case erasePerson(ErasureOrder)
  /// Reads what a half-typed form resembles, to stand beside it.
  case readAlike(Int64, form: FormState, id: OpenForm.ID)

  case copy(String)
  case redrawEverything
  case bell
  case quit
}

/// Who or what partners are sought for.
public enum MatchQuestioner: Equatable, Sendable {
  /// With what was answered to questions and is not stored.
  case organisation(Int64, told: [ToldFact] = [])
  /// An idea or a dialogue: who could join it.
  case partnership(Int64)
  /// A need as spoken in a call, on one line; the asker may be unknown.
  case spokenNeed(String, askerID: Int64?, NeedCorrection)
}

extension MatchQuestioner {
  var isSpoken: Bool {
    switch self {
    case .organisation, .partnership: false
    case .spokenNeed: true
    }
  }

  /// Whether it only says more, or puts right, what the other asks.
  func isAboutSame(as other: MatchQuestioner?) -> Bool {
    switch (self, other) {
    case (.organisation(let one, _), .organisation(let another, _)?): one == another
    case (
      .spokenNeed(let text, let asker, let one), .spokenNeed(let other, let caller, let another)?
    ):
      text == other && asker == caller && one.isSameReading(as: another)
    case (.partnership(let one), .partnership(let another)?): one == another
    case (.organisation, _), (.spokenNeed, _), (.partnership, _): false
    }
  }

  func knowing(_ told: [ToldFact]) -> MatchQuestioner {
    switch self {
    case .organisation(let id, _): .organisation(id, told: told)
    case .spokenNeed, .partnership: self
    }
  }
}
