/// Everything a person can ask the desk to do. ``KeyTable`` says with which key.
public enum Command: String, Sendable, CaseIterable {
  // Everywhere.
  case help, partnership, drafts, nextOpen, guidance, goalsInFull, spokenNeed, create, filters
  case copy
  case palette, redraw, quit
  // On the desk.
  case newOrganisation, open, edit, remove, undo, redo, nextPane, previousPane, clear
  // In a form.
  case save, clearField, sameAsLast, blackOut, openPicker, undoTyping, redoTyping, nextField
  case previousField, park
  // In a list or menu layer.
  case choose, close
  // On an entry of a layer: a guidance card, a line of the contact card.
  case newEntry, editEntry, removeEntry, copyEntry, readPage
}
