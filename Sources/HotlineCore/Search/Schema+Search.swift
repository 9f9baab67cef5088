extension Schema {
  /// The index behind the search box.
  ///
  /// `searchEntry` says what each organisation is found by, what a list shows of it, and where it
  /// stands in every list: its rank. `searchIndex` keeps no text, only which tokens stand at which rank, so that reading it
  /// by rowid gives the rows in the order of the list. The tokens are made by `IndexToken`; the
  /// tokenizer has nothing to do but cut at blanks. `searchWord` holds every word once, also
  /// backwards: of a word with one wrong letter either the front or the back is right.
  ///
  /// Left to itself the index now and then joins its pieces all at once, for seconds at a million
  /// organisations, with the lock in hand; so it is told not to, and ``IndexPieces`` joins a few at a time.
  static let search = """
    CREATE TABLE searchEntry (
      rank INTEGER PRIMARY KEY,
      organisationID INTEGER NOT NULL UNIQUE,
      name TEXT NOT NULL,
      standing TEXT NOT NULL,
      nameFold TEXT NOT NULL,
      earlier TEXT NOT NULL,
      contact TEXT NOT NULL,
      town TEXT NOT NULL,
      category TEXT NOT NULL,
      line TEXT NOT NULL,
      number TEXT NOT NULL,
      fact TEXT NOT NULL,
      kind TEXT NOT NULL,
      status TEXT NOT NULL,
      city TEXT,
      cvr TEXT,
      phone TEXT
    ) STRICT;

    CREATE VIRTUAL TABLE searchIndex USING fts5(
      token, content = '', columnsize = 0, detail = none,
      tokenize = "ascii tokenchars '\(IndexToken.signs)'");
    INSERT INTO searchIndex (searchIndex, rank) VALUES ('automerge', 0);
    INSERT INTO searchIndex (searchIndex, rank) VALUES ('crisismerge', 1000);
    CREATE VIRTUAL TABLE searchTerm USING fts5vocab('searchIndex', 'row');
    CREATE VIRTUAL TABLE searchInstance USING fts5vocab('searchIndex', 'instance');

    CREATE TABLE searchWord (
      word TEXT PRIMARY KEY,
      letters INTEGER NOT NULL,
      backwards TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX searchWordByFront ON searchWord(letters, word);
    CREATE INDEX searchWordByBack ON searchWord(letters, backwards);
    """

  /// Entries that also say where somebody is reached, and keep apart what is needed from what is
  /// offered. Whoever runs the step makes the index anew.
  static let searchedBeyond = ["address", "needed"].map {
    "ALTER TABLE searchEntry ADD COLUMN \($0) TEXT NOT NULL DEFAULT '';"
  }.joined(separator: "\n")

  /// What records other than organisations are found by: their words, and an index of them whose
  /// rowid is the place in the list, kinds one after the other (``SearchedKind``), each with the
  /// newest first.
  static let recordSearch = """
    CREATE TABLE searchRecord (
      rank INTEGER PRIMARY KEY,
      words TEXT NOT NULL
    ) STRICT;
    CREATE VIRTUAL TABLE searchRecordIndex USING fts5(
      token, content = '', columnsize = 0, detail = none, prefix = '1 2 3 4', tokenize = 'ascii');
    INSERT INTO searchRecordIndex (searchRecordIndex, rank) VALUES ('automerge', 0);
    INSERT INTO searchRecordIndex (searchRecordIndex, rank) VALUES ('crisismerge', 1000);
    """
}
