/// Everything a person can ask the desk to do. ``KeyTable`` says with which key.
public enum Command: String, Sendable, CaseIterable {
  // Everywhere.
  case help, partnership, drafts, nextOpen, goalsInFull, spokenNeed, create, filters, copy
  case palette, redraw, quit
  // On the desk.
  case newOrganisation, open, edit, remove, undo, redo, nextPane, previousPane, clear
  // In a form.
  case save, clearField, sameAsLast, blackOut, openPicker, undoTyping, redoTyping, nextField
  case previousField, park
  // In a list or menu layer.
  case choose, close
}
