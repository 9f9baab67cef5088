extension Schema {
  /// The index behind the search box.
  ///
  /// `searchEntry` says what each organisation is found by and where it stands in every list: its
  /// rank. `searchIndex` keeps no text, only which tokens stand at which rank, so that reading it
  /// by rowid gives the rows in the order of the list. The tokens are made by `IndexToken`; the
  /// tokenizer has nothing to do but cut at blanks. `searchWord` holds every word once, for typing
  /// errors; its ids only rise, so that a desk reads no more than the new ones.
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
      fact TEXT NOT NULL
    ) STRICT;

    CREATE VIRTUAL TABLE searchIndex USING fts5(
      token, content = '', columnsize = 0, detail = none, prefix = '1 2 3 4', tokenize = 'ascii');
    CREATE VIRTUAL TABLE searchTerm USING fts5vocab('searchIndex', 'row');
    CREATE VIRTUAL TABLE searchInstance USING fts5vocab('searchIndex', 'instance');

    CREATE TABLE searchWord (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      word TEXT NOT NULL UNIQUE
    ) STRICT;
    """
}
