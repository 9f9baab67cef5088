import HotlineCore
import Resources
import Screen

extension DeskState {
  /// The one way in which the state changes. Only routes: the top layer, else the focused pane,
  /// handles a key; an answer goes to the pane that asked.
  public mutating func update(_ event: DeskEvent) -> [DeskEffect] {
    let effects = receive(event)
    return effects + readSuggestion()
  }

  private mutating func receive(_ event: DeskEvent) -> [DeskEffect] {
    switch event {
    case .pressed(let key):
      quiet.end()
      notice = nil
      awaited = nil
      letGoOfScroll()
      let before = self
      let effects = typeAhead(key) ? [] : press(key)
      breakSilence(of: key, since: before, effects)
      return effects
    case .pointed(let pointer, let milliseconds):
      quiet.end()
      awaited = nil
      return point(pointer, at: milliseconds)
    case .resized(let size):
      self.size = size
      return readRowFacts()
    case .ticked(let moment):
      return tick(moment)
    case .registerChanged(let news):
      tell(news)
      return refresh()
    case .found(let page, let ticket):
      return receiveHits(page, ticket)
    case .rowFactsRead(let facts, let ticket):
      if ticket == list.ticket { list.rowFacts = facts }
      return []
    case .counted(let total, let ticket):
      if ticket == list.ticket { list.page.total = total }
      return []
    case .recordsFound(let sections, let ticket):
      return receiveRecords(sections, ticket)
    case .ownersFound(let owners, let ticket):
      if ticket == list.ticket { list.owners = owners }
      return []
    case .detailed(let detail, let ticket):
      self.detail.receive(detail, ticket)
      partners.receive(detail, ticket)
      refreshCopyMenu()
      receiveInReaders(event)
      return []
    case .suggested(let suggestions, let ticket):
      partners.receive(suggestions, ticket)
      receiveInReaders(event)
      return ticket == partners.ticket ? readHiddenAgain() : []
    case .measured(let meter, let periods, let ticket):
      goals.receive(meter, periods, ticket)
      receiveInReaders(event)
      return []
    case .workLoaded(let list, let drafts, let missed):
      receiveDay(list, drafts, missed)
      return []
    case .rang(let event):
      return hear(event)
    case .callerKnown(let card, let id):
      ringing.learn(card, of: id)
      return []
    case .missedChanged:
      return [.loadWork]
    case .covered, .hotlineCounted, .settingsRead, .reported, .historyRead, .recordReadAgain:
      receiveInReaders(event)
      return []
    case .listed(let page, let ticket):
      receiveList(page, ticket)
      return []
    case .listCopied(let text):
      return [.copy(text)]
    case .listRead(let name, let isWhole):
      return readOn(name, isWhole: isWhole)
    case .recordRead(let kind, let id, let page):
      layers.append(.reader(Reader(.row(kind, id, page))))
      return []
    case .importPreviewed(let preview): return show(preview)
    case .imported(let imported): return show(imported)
    case .mergePlanned(let plan, let ticket):
      receive(plan, ticket)
      return []
    case .mergeNotPlanned(let error, let ticket): return refuse(plan: error, ticket)
    case .merged(let order): return finish(order)
    case .ceasingRead(let ceasing): return show(ceasing)
    case .ceased(let ceasing): return finish(ceasing)
    case .duplicatesFound(let report): return receive(report)
    case .notedNotSame(let pair): return settle(pair)
    case .personFound(let places, let ticket):
      receive(places, ticket)
      return []
    case .personErased(let outcome, let decision): return finish(outcome, decision)
    case .alikeRead(let found, let blank, let id):
      return compare(id, with: found, blank: blank)
    case .hiddenRead(let page):
      showHidden(page)
      return []
    case .placesLoaded(let places):
      self.places = places
      refreshFilterMenu()
      return []
    case .wordsLoaded(let words):
      self.words = words
      return []
    case .lookedUp, .previewed, .formOpened, .formNotOpened, .saved, .notSaved, .clashed,
      .draftsListed,
      .draftsKept,
      .draftsNotKept, .draftsDue:
      return updateForms(event)
    case .lineStored(let line, let notice):
      return finish(line, notice)
    case .lineNotStored(let error, let id):
      return refuse(line: id, error)
    case .turnedBack(let action, let isRedo):
      if action.kind == .suggestionAnswered { partners.turnBack(isRedo: isRedo) }
      notice = Notice(
        .done,
        (isRedo ? DeskPhrases.redone : DeskPhrases.undone)(
          language, ["what": action.noun(language)]))
      return refresh()
    case .tookBack(let action): return finish(takingBack: action)
    case .othersTold(let notes):
      othersOpen = notes
      refreshDraftMenu()
      return []
    case .done(let notice):
      self.notice = notice
      if notice.kind == .done { noteStored() }
      return refresh()
    case .copied(let text, let reached):
      let sentence = reached ? DeskPhrases.copied : DeskPhrases.notCopied
      let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
      let said =
        lines.count > 1
        ? DeskPhrases.copiedLines(
          language, ["first": String(lines[0]), "count": DanishNumber.format(lines.count)]) : text
      notice = Notice(reached ? .done : .warning, sentence(language, ["text": said]))
      return []
    case .heldUp(let holdUp):
      self.holdUp = holdUp
      return holdUp == nil ? [] : leaveWaitingSave()
    case .notDeclined(let error, let candidateID):
      partners.bringBack(candidateID)
      return update(.failed(error))
    case .notTicked(let error, let id):
      backToListed(id)
      return update(.failed(error))
    case .failed(let error):
      isSettling = false
      notice = Notice(.problem, error.sentence(language))
      // What is on screen is what was refused: it is shown as it stands.
      return [.bell] + (error.tellsOfColleagues ? refresh() : [])
    }
  }

  mutating func press(_ key: Key) -> [DeskEffect] {
    guard let layer = layers.last else {
      if let call, call.hasKeys { return pressInCall(key, call.id) }
      return pressOnDesk(key)
    }
    switch layer {
    case .form(let id): return pressInForm(key, id)
    case .menu: return pressInMenu(key)
    case .reader: return pressInReader(key)
    case .prompt(let id): return pressInPrompt(key, id)
    case .guidance: return pressInGuidance(key)
    case .callEnding: return pressInCallEnding(key)
    case .today: return pressInToday(key)
    case .list: return pressInList(key)
    case .picker: return pressInPicker(key)
    case .comparison: return pressInComparison(key)
    case .merge: return pressInMerge(key)
    case .ceasing: return pressInCeasing(key)
    }
  }

  private mutating func pressOnDesk(_ key: Key) -> [DeskEffect] {
    if need != nil, focus == .partners, let effects = pressInNeed(key) {
      return effects
    }
    if let command = KeyTable.command(for: key, in: .desk) {
      return run(command)
    }
    switch key {
    case .up, .down, .pageUp, .pageDown:
      return moveInPane(key)
    case .home, .end:
      return focus == .list ? typeInSearch(key) : moveInPane(key)
    case .left where focus == .partners, .right where focus == .partners:
      partners.show(key == .left ? -1 : 1)
      return []
    case .character, .paste, .backspace, .delete, .left, .right, .wordLeft, .wordRight:
      return typeInSearch(key)
    case .enter, .escape, .tab, .backTab, .insert, .function, .control, .alt, .pointer:
      return []
    }
  }

  /// All of a suggestion is read while it is selected, so that a command about it waits for nothing.
  private mutating func readSuggestion() -> [DeskEffect] {
    guard focus == .partners, let id = partners.selectedSuggestion?.id, partners.reads != id
    else { return [] }
    (partners.reads, partners.detailTicket) = (id, nextTicket())
    return [.loadDetail(id, partners.detailTicket)]
  }

  mutating func moveInPane(_ key: Key) -> [DeskEffect] {
    switch focus {
    case .list: return moveInList(key)
    case .detail: detail.move(key)
    case .partners: partners.move(key)
    case .goals: goals.move(key)
    }
    return []
  }

  private mutating func tick(_ moment: Moment) -> [DeskEffect] {
    let isNewDay = moment.today != self.moment.today
    let before = self.moment
    self.moment = moment
    letBannerGo()
    let watches =
      remind(since: before) + giveUpRinging() + tellColleagues() + [.watch, .watchLock]
      + (quiet.isTimeForBackup(at: moment.instant) ? [.backUpIfDue] : [])
    return isNewDay ? [.rankForToday] + refresh() + watches : watches
  }

  /// Reads again what is on screen: the one path for a colleague's change and our own.
  mutating func refresh() -> [DeskEffect] {
    search(keepingSelection: true) + loadSelection() + measureGoals()
      + [.listDrafts, .loadWords, .loadWork] + askForReaders() + readLists()
  }
}
