import HotlineCore
import Resources
import Screen

extension DeskState {
  /// The commands of Ctrl+X. While a filter has a text in it they clear that and nothing else: what
  /// they would take away may not be on screen.
  private static let takesAway = Set(
    KeyTable.bindings.filter { $0.key == .control("x") }.map(\.command))

  /// Does what a key of the table or a line of the palette stands for.
  mutating func run(_ command: Command) -> [DeskEffect] {
    // A text that is searched for is nothing of the register.
    if let cleared = clearText(command) { return cleared }
    if let reason = whyDisabled(command) {
      notice = Notice(.warning, reason(language))
      return []
    }
    switch command {
    case .help, .palette, .create, .filters, .copy, .drafts, .goalsInFull:
      return openLayer(command)
    case .guidance: return toggleGuidance()
    case .today: return toggleToday()
    case .openWork, .markDone, .moveDay, .cancelWork, .takeOver, .takeOverAll:
      return runInToday(command)
    case .lists: return toggleLists()
    case .openListed: return openListed()
    case .newListed: return newListed()
    case .nextColumn: return sortByNeighbour(1)
    case .previousColumn: return sortByNeighbour(-1)
    case .turnOrder: return turnOrder()
    case .takeList: return takeList()
    case .printList: return printList()
    case .lift: return settleInReader()
    case .program: return readProgram()
    case .appearance: return askForAppearance()
    case .importList: return askForList()
    case .undoImport: return takeImportBack()
    case .showImport: return showImport()
    case .callsYesterday: return ask(.callsYesterday)
    case .partnershipsThisYear: return ask(.partnershipsThisYear)
    case .tickListed, .readListed: return runOnListed(command)
    case .previousView: return switchView(-1)
    case .nextView: return switchView(1)
    case .history: return readHistory()
    case .historyOfDay: return readHistoryOfDay()
    case .bottomLines:
      return selection.map { [.readRecord(.organisation, $0.id)] } ?? [.bell]
    case .saveContacts:
      return selection.map { [.takeAlong(.contacts(of: $0.id))] } ?? [.bell]
    case .saveCalendar: return [.takeAlong(.calendar)]
    case .saveAccess:
      return selection.map { [.takeAlong(.everything(about: $0.id))] } ?? [.bell]
    case .dialogueCoverage: return read(.coverage(nil))
    case .reports:
      layers.append(.menu(reportMenu()))
      return []
    case .writeReport: return writeReport()
    case .hotlineFigures: return read(.hotline(Quarter(of: moment.today), nil))
    case .settings: return read(.settings(nil))
    case .newEntry, .editEntry, .removeEntry, .copyEntry: return runOnEntry(command)
    case .partnership: return openPartnership()
    case .newOrganisation: return open(.newOrganisation(name: newName))
    case .nextOpen: return resumeNext()
    case .spokenNeed: return beginNeed()
    case .open: return openSelected()
    case .edit: return editSelected()
    case .remove: return removeSelected()
    case .undo: return undo()
    case .redo: return [.redo]
    case .nextPane: return showNeighbour(\.next)
    case .previousPane: return showNeighbour(\.previous)
    case .clear: return clearSearch()
    case .otherKinds: return switchToRecords()
    case .back: return goBack()
    case .forward: return goForward()
    case .close: return closeLayer()
    case .call: return switchToCall()
    case .anotherCall: return beginCall()
    case .mention: return mentionSelected()
    case .endCall: return endCall()
    case .leaveCall: return leaveCallFields()
    case .redraw: return [.redrawEverything]
    case .quit: return [.quit]
    case .blackOut: return blackOut()
    case .openFound: return openFound()
    case .compareFound: return compareFound()
    case .duplicates: return showDuplicates()
    case .compareSelected: return compareSelected()
    case .cease: return askToCease()
    case .person: return findPerson()
    case .clearField: return clearLine()
    case .discardDraft: return discardSelectedDraft()
    case .save, .saveAndNew, .sameAsLast, .openPicker, .undoTyping, .redoTyping,
      .nextField, .previousField, .park:
      return giveKey(of: command)
    case .choose, .readPage:
      return []
    }
  }

  /// What a form does itself, chosen by name in help or in the palette: as if its key had come.
  private mutating func giveKey(of command: Command) -> [DeskEffect] {
    let here = KeyTable.bindings(in: keyContext).first { $0.command == command }
    guard let here, FormCommand(command) != nil, [.form, .call].contains(keyContext) else {
      return []
    }
    return press(here.key)
  }

  /// Ctrl+X where something is searched for: the text goes and nothing else. nil where there is none.
  private mutating func clearText(_ command: Command) -> [DeskEffect]? {
    guard Self.takesAway.contains(command) else { return nil }
    if clearsFilter { return clearLine() }
    guard layers.isEmpty, command == .remove, focus == .list, !list.search.isEmpty else {
      return nil
    }
    list.search.replaceAll(with: "")
    return search()
  }

  /// What F4, Ctrl+E, Ctrl+X and Ctrl+C mean in the layer that has the keys.
  private mutating func runOnEntry(_ command: Command) -> [DeskEffect] {
    if case .reader = layers.last {
      return command == .copyEntry ? copyFromReader() : editFromReader()
    }
    if case .list(let layer) = layers.last {
      return command == .copyEntry ? copyListed(layer) : []
    }
    guard case .guidance(let layer) = layers.last else { return [] }
    switch command {
    case .newEntry: return newGuidanceEntry(layer)
    case .editEntry: return editGuidanceEntry(layer)
    case .removeEntry: return removeGuidanceEntry(layer)
    case .copyEntry: return copyFromGuidance(layer)
    default: return []
    }
  }

  /// The next pane that has a place: during a call the goal meter is one line.
  private mutating func showNeighbour(_ step: KeyPath<Pane, Pane>) -> [DeskEffect] {
    var pane = focus[keyPath: step]
    if pane == .goals, call != nil { pane = pane[keyPath: step] }
    showPane(pane)
    return []
  }

  /// Esc: what was typed there is kept.
  private mutating func closeLayer() -> [DeskEffect] {
    switch layers.popLast() {
    case .prompt(let id): return setAside(id)
    case .picker(let picker):
      // Its text was the form's while it stood there.
      change(picker.form) { $0.markChanged() }
      return []
    default: return []
    }
  }

  private mutating func openLayer(_ command: Command) -> [DeskEffect] {
    switch command {
    case .help:
      if case .menu(let menu) = layers.last, menu.kind == .help {
        layers.removeLast()
      } else {
        layers.append(.menu(helpMenu()))
      }
    case .palette: layers.append(.menu(paletteMenu()))
    case .create: layers.append(.menu(createMenu()))
    case .filters:
      layers.append(.menu(filterMenu()))
      return [.loadPlaces]
    case .copy: layers.append(.menu(copyMenu()))
    case .drafts:
      layers.append(.menu(draftMenu()))
      return [.listDrafts]
    case .goalsInFull: return toggleGoals()
    default: break
    }
    return []
  }

  /// What was searched for and not found is what the new organisation is called.
  private var newName: String? {
    let search = list.search
    guard list.page.hits.isEmpty, list.filter == .none, list.page.facts.isEmpty,
      !search.text.isEmpty, search.cprVerdict == nil
    else { return nil }
    return search.text
  }

  /// First the text, then the filter, then back to where one came from: one Esc a step. A filter that
  /// leaves nothing goes first.
  private mutating func clearSearch() -> [DeskEffect] {
    guard focus == .list else {
      showPane(.list)
      return []
    }
    let hidesAll = list.filter != .none && list.page.hits.isEmpty && list.isAnswered
    if !list.search.text.isEmpty, !hidesAll {
      list.search.replaceAll(with: "")
    } else if list.filter != .none {
      list.filter = .none
      list.filterName = nil
    } else if !trail.back.isEmpty {
      return goBack()
    } else {
      return []
    }
    return search()
  }

  private mutating func openSelected() -> [DeskEffect] {
    if focus == .list, let record = list.selectedRecord { return open(record) }
    switch focus {
    case .list where list.offeredNumber != nil && (list.isOnOffer || list.page.hits.isEmpty):
      return takeOfferedNumber()
    case .list, .detail:
      guard let shown = detail.detail, shown.organisation.id == list.selectedID else { return [] }
      remember(shown.organisation.id)
      layers.append(.reader(Reader(.organisation(shown, showing: nil))))
    case .partners:
      guard let suggestion = partners.selectedSuggestion else {
        return partners.isOnHidden ? [.readHidden(partners.suggestions.hidden)] : []
      }
      layers.append(.reader(Reader(.suggestion(suggestion))))
    case .goals:
      guard let meter = goals.meter else { return [] }
      layers.append(.reader(Reader(.goal(meter, index: goals.selected))))
    }
    return []
  }

  /// A partnership with who asks and the suggestion if one is chosen.
  private mutating func openPartnership() -> [DeskEffect] {
    if focus == .partners, case .partnership(let id) = partners.answered,
      let third = partners.selectedSuggestion
    {
      return open(.joining(partnership: id, organisation: third.id))
    }
    let asker = need == nil ? list.selectedID : needAskerID
    let suggestion = focus == .partners ? partners.selectedSuggestion : nil
    return open(
      .newPartnership(
        parties: [asker, suggestion?.id].compactMap(\.self), after: suggestion))
  }
}
