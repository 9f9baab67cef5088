extension Schema {
  /// Which notes must not be overlooked.
  static let importantNotes = """
    ALTER TABLE organisation ADD COLUMN isNoteImportant INTEGER NOT NULL DEFAULT 0
      CHECK (isNoteImportant IN (0, 1));
    ALTER TABLE interaction ADD COLUMN isImportant INTEGER NOT NULL DEFAULT 0
      CHECK (isImportant IN (0, 1));
    """
}
