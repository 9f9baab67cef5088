import Resources

/// What keys are for: help stands in these groups, in this order.
enum Purpose: CaseIterable {
  case find, call, partner, enter, change, day, read, move, program

  var title: Phrase {
    switch self {
    case .find: HelpPhrases.find
    case .call: HelpPhrases.call
    case .partner: HelpPhrases.partner
    case .enter: HelpPhrases.enter
    case .change: HelpPhrases.change
    case .day: HelpPhrases.day
    case .read: HelpPhrases.read
    case .move: HelpPhrases.move
    case .program: HelpPhrases.program
    }
  }
}

extension Command {
  var purpose: Purpose {
    switch self {
    case .filters, .clear, .lists, .otherKinds, .callsYesterday, .partnershipsThisYear, .printList,
      .takeList, .saveContacts, .saveCalendar, .saveAccess,
      .nextColumn, .previousColumn, .turnOrder, .copy, .copyEntry:
      .find
    case .call, .anotherCall, .mention, .endCall, .leaveCall: .call
    case .partnership, .spokenNeed: .partner
    case .importList, .create, .newOrganisation, .newEntry, .newListed, .save, .saveAndNew,
      .sameAsLast,
      .openPicker,
      .openFound, .compareFound, .park:
      .enter
    case .undoImport, .duplicates, .compareSelected, .cease, .edit, .editEntry, .remove,
      .removeEntry,
      .undo, .redo, .undoTyping,
      .redoTyping,
      .clearField, .blackOut, .discardDraft, .lift:
      .change
    case .today, .drafts, .openWork, .markDone, .moveDay, .cancelWork, .takeOver, .takeOverAll,
      .tickListed:
      .day
    case .open, .guidance, .goalsInFull, .readPage, .readListed, .openListed, .choose,
      .previousView, .nextView, .writeReport, .reports, .history, .historyOfDay, .bottomLines,
      .dialogueCoverage,
      .hotlineFigures, .settings, .program, .person,
      .showImport:
      .read
    case .nextPane, .previousPane, .nextField, .previousField, .nextOpen, .close, .back, .forward:
      .move
    case .help, .palette, .redraw, .quit, .appearance: .program
    }
  }

  /// Other words by which people look for it in help and palette.
  var search: Phrase {
    switch self {
    case .help: CommandWords.help
    case .palette: CommandWords.palette
    case .redraw: CommandWords.redraw
    case .quit: CommandWords.quit
    case .partnership: CommandWords.partnership
    case .spokenNeed: CommandWords.spokenNeed
    case .create, .newOrganisation, .newEntry, .newListed: CommandWords.create
    case .today, .openWork: CommandWords.today
    case .markDone, .tickListed: CommandWords.done
    case .moveDay: CommandWords.moveDay
    case .takeOver, .takeOverAll: CommandWords.takeOver
    case .drafts: CommandWords.drafts
    case .nextOpen: CommandWords.nextOpen
    case .guidance, .readPage: CommandWords.guidance
    case .goalsInFull: CommandWords.goals
    case .filters: CommandWords.filters
    case .copy, .copyEntry: CommandWords.copy
    case .lists: CommandWords.lists
    case .takeList, .printList: CommandWords.takeList
    case .lift: CommandWords.lift
    case .program: CommandWords.program
    case .appearance: CommandWords.appearance
    case .otherKinds: CommandWords.otherKinds
    case .callsYesterday: CommandWords.callsYesterday
    case .partnershipsThisYear: CommandWords.partnershipsThisYear
    case .nextColumn, .previousColumn, .turnOrder: CommandWords.sort
    case .call, .anotherCall: CommandWords.call
    case .mention: CommandWords.mention
    case .endCall, .leaveCall: CommandWords.endCall
    case .open, .openListed, .choose, .readListed, .openFound, .compareFound: CommandWords.open
    case .edit, .editEntry: CommandWords.edit
    case .remove, .removeEntry, .cancelWork, .discardDraft: CommandWords.remove
    case .undo, .undoTyping: CommandWords.undo
    case .redo, .redoTyping: CommandWords.redo
    case .clear, .clearField: CommandWords.clear
    case .back: CommandWords.back
    case .forward: CommandWords.forward
    case .nextPane, .previousPane, .nextField, .previousField, .previousView, .nextView:
      CommandWords.switching
    case .save, .saveAndNew: CommandWords.save
    case .sameAsLast: CommandWords.sameAsLast
    case .blackOut: CommandWords.blackOut
    case .openPicker: CommandWords.openPicker
    case .park, .close: CommandWords.close
    case .writeReport, .reports: CommandWords.report
    case .bottomLines: CommandWords.bottomLines
    case .history, .historyOfDay: CommandWords.history
    case .dialogueCoverage: CommandWords.coverage
    case .hotlineFigures: CommandWords.figures
    case .settings: CommandWords.settings
    case .importList, .showImport, .undoImport: CommandWords.importing
    case .saveContacts: CommandWords.saveContacts
    case .saveCalendar: CommandWords.saveCalendar
    case .saveAccess: CommandWords.saveAccess
    case .duplicates, .compareSelected: CommandWords.merging
    case .cease: CommandWords.ceasing
    case .person: CommandWords.person
    }
  }
}
