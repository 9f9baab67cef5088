/// Everything a person can ask the desk to do. ``KeyTable`` says with which key.
public enum Command: String, Sendable, CaseIterable {
  // Everywhere.
  case help, partnership, today, drafts, nextOpen, guidance, goalsInFull, spokenNeed, create,
    filters
  case copy
  case palette, redraw, quit, lists
  // A call.
  case call, anotherCall, mention, endCall, leaveCall
  // On the desk.
  case newOrganisation, open, edit, remove, undo, redo, nextPane, previousPane, clear, otherKinds
  // On the desk and in what is read over it.
  case back, forward
  // In a form.
  case save, saveAndNew, clearField, sameAsLast, blackOut, openPicker, undoTyping, redoTyping,
    nextField
  case previousField, park, openFound, compareFound
  // In a list or menu layer.
  case choose, close
  // In the list of drafts.
  case discardDraft
  // On an entry of a layer: a guidance card, a line of the contact card.
  case newEntry, editEntry, removeEntry, copyEntry, readPage
  // In the list of the day.
  case openWork, markDone, moveDay, cancelWork, takeOver, takeOverAll
  // In the list of the day and while reading.
  case previousView, nextView
  // While reading a report.
  case writeReport
  // While reading who is hidden among the suggestions.
  case lift
  // In a list of records.
  case openListed, newListed, nextColumn, previousColumn, turnOrder
  case tickListed, readListed, printList, takeList, callsYesterday, partnershipsThisYear
  // Without a key; the palette has them.
  case reports, history, historyOfDay, bottomLines, dialogueCoverage, hotlineFigures, settings,
    program
  case appearance
  case importList, showImport, undoImport
  case saveContacts, saveCalendar, saveAccess
  case duplicates, compareSelected, cease, person
}
