import GRDB
import Resources

extension Register {
  /// Writes the contact persons whose role goes on as vCards, those of one organisation or all, whole
  /// or not at all. Throws ``OutputError``; only `replacing` lets the file take the place of another.
  public func exportCards(
    at organisation: Int64? = nil, to path: String, replacing: Bool = false
  ) throws -> (count: Int, hasReplaced: Bool) {
    let today = try today()
    return try writeText(.contacts(of: organisation), to: path, replacing) { db, write in
      try CardWriter(db: db, today: today).each(at: organisation, write)
    }
  }

  /// Writes open promises and all events as a calendar, those about one organisation or all, the same
  /// way.
  public func exportCalendar(
    about organisation: Int64? = nil, _ language: Language, to path: String,
    replacing: Bool = false
  ) throws -> (count: Int, hasReplaced: Bool) {
    try writeText(.calendar(of: organisation), to: path, replacing) { db, write in
      let choice = CalendarWriter.Choice(organisation: organisation)
      let writer = CalendarWriter(db: db, language: language)
      return try CalendarWriter.whole(write) {
        let promises = try writer.promises(choice, isOpenOnly: true, write)
        return promises + (try writer.events(choice, write))
      }
    }
  }

  /// A file of text as of one moment.
  ///
  /// - Parameter extract: what is noted to be taken out; nil for what tells of none.
  func writeText(
    _ extract: Extract? = nil, to path: String, _ replacing: Bool,
    _ body: (Database, _ write: (String) throws -> Void) throws -> Int
  ) throws -> (count: Int, hasReplaced: Bool) {
    let output = try OutputFile(
      OutputPlace(path: path, for: .text, register: file, isReplacing: replacing))
    let count = try read { db in try body(db) { try output.write($0) } }
    if let extract { return (count, try takeOut(extract, output, rows: count)) }
    return (count, try OutputFile.take([output]) == [true])
  }
}
