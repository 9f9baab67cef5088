/// The tables of the register, as SQL. Each part stands in the room of its subject; a step runs
/// those that came with it.
///
/// The SQL of a shipped step is never edited: a change is a new step in ``Migrations/shipped``. Every `id` is `AUTOINCREMENT`, so that SQLite never hands out the id of a
/// removed row again. Columns that hold JSON are checked by `GLOB` and in full by ``Register/check()``: SQLite 3.40 takes `json_valid` for unsafe in a schema
/// that it was told not to trust.
enum Schema {
  /// Marks the file as a register of Hotline: the letters `HOTL`.
  static let applicationID = 0x484F_544C

  /// The columns that every mutable row has. `revision` is the optimistic lock.
  static let stamps = """
    revision INTEGER NOT NULL CHECK (revision >= 1),
    createdAt TEXT NOT NULL,
    createdBy INTEGER NOT NULL REFERENCES staff(id),
    updatedAt TEXT NOT NULL,
    updatedBy INTEGER NOT NULL REFERENCES staff(id)
    """

  /// Where a row of a list stands in it, from 0 on.
  static let listPlace = "ordinal INTEGER NOT NULL CHECK (ordinal >= 0)"

  /// A span `[validFrom, validTo)` of days, either side open.
  static let optionalSpan = """
    validFrom TEXT CHECK (validFrom IS date(validFrom)),
    validTo TEXT CHECK (validTo IS date(validTo) AND (validFrom IS NULL OR validTo > validFrom))
    """

  /// A span that has a first day.
  static let span = """
    validFrom TEXT NOT NULL CHECK (validFrom IS date(validFrom)),
    validTo TEXT CHECK (validTo IS date(validTo) AND validTo > validFrom)
    """

  /// All of it, in the order in which one part refers to another.
  static let release1 = [
    staff, [codes, places, guidance, prizesAndRetention].joined(separator: "\n\n"), strategy,
    organisations, contacts, lines, conversations, partnerships, positions, history, search,
  ]

  /// What the whole strategy needs beyond the desk and the call.
  static let release2 = [
    ratings, freezing, responsibility, partyInputs, principles, outreach, registration,
    assessments, procurement, streams, events, prizes, leave, publicity,
    handovers, searchedBeyond, recordSearch, importantNotes, matchmaking,
    linesByCategory, wordProposals, kle, merging, personRequests,
    retentionAuthority, readLog, seals,
  ]
}
