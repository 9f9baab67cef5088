import Foundation
import HotlineCore
import HotlineDesk

/// Types queries letter by letter and times every list, then the first list of fresh desks, then
/// saves. Nothing is typed before the clock runs.
struct SearchMeasurement {
  /// Opens the register with connections of its own.
  let open: () throws -> Register

  /// Letters of a query that are typed.
  private static let mostLetters = 12
  /// Desks that are started to type one letter.
  private static let freshDesks = 100

  func report(
    of file: URL, buildTime: Duration?, saves: Int,
    typing texts: (Register) throws -> [TypedQueries.Text]
  ) throws -> SearchBenchReport {
    let register = try open()
    let typed = try texts(register)
    let timed = try typed.flatMap { try type($0, register) }
    var queries = TypedQueries(register, seed: 11)
    let words = try typed.map(\.text) + queries.notes(count: typed.count)
    let others = try words.flatMap { try typeForRecords($0, register) }
    // Before anything is written: the memory is that of searching.
    let memory = ProcessMemory.peak()
    let organisations = try register.countOfOrganisations()
    try register.close()
    let first = try firstLists(typed)
    return try SearchBenchReport(
      organisations: organisations, buildTime: buildTime, file: file, memory: memory,
      timed: timed, others: others, first: first, saves: saves > 0 ? timeSaves(saves) : [])
  }

  /// One list that was timed.
  struct Timed {
    let kind: TypedQueries.Kind
    let letters: Int
    let time: Duration
    /// Of the time the processor's part: what is left of it beside busy neighbours.
    let processor: Duration
  }

  private func type(_ query: TypedQueries.Text, _ register: Register) throws -> [Timed] {
    let today = try today()
    return try (1...max(1, min(Self.mostLetters, query.text.count))).map { letters in
      let asked = self.query(query.text.prefix(letters))
      let before = ProcessorTime.ofThread()
      let time = try ContinuousClock().measure { _ = try register.search(asked, today: today) }
      return Timed(
        kind: query.kind, letters: letters, time: time,
        processor: ProcessorTime.ofThread() - before)
    }
  }

  /// What stands behind the organisations, for every letter.
  private func typeForRecords(_ text: String, _ register: Register) throws -> [Duration] {
    try (1...max(1, min(Self.mostLetters, text.count))).map { letters in
      let asked = String(text.prefix(letters))
      return try ContinuousClock().measure {
        _ = try register.searchRecords(asked, most: ListPane.recordsOfKind)
      }
    }
  }

  /// The first list of a desk that has just been started: connections, statements and pages are
  /// new to it. Every query is asked as far as another number of letters.
  private func firstLists(_ texts: [TypedQueries.Text]) throws -> [Duration] {
    let today = try today()
    return try texts.prefix(Self.freshDesks).enumerated().map { number, query in
      let register = try open()
      defer { try? register.close() }
      let asked = self.query(query.text.prefix(1 + number % Self.mostLetters))
      return try ContinuousClock().measure { _ = try register.search(asked, today: today) }
    }
  }

  /// Renames organisations, so that each moves in the list, and names them back.
  private func timeSaves(_ count: Int) throws -> [Duration] {
    let register = try open()
    defer { try? register.close() }
    let organisations = try register.countOfOrganisations()
    return try (0..<(count + 1) / 2).flatMap { number -> [Duration] in
      let id = Int64(1 + (number * 7_919) % organisations)
      guard let old = try register.record(OrganisationEntry.self, id) else { return [] }
      return try ["Omdøbt Prøvevirksomhed \(number)", old.organisation.name].compactMap { name in
        try rename(id, to: name, register)
      }
    }
  }

  private func rename(_ id: Int64, to name: String, _ register: Register) throws -> Duration? {
    guard let base = try register.record(OrganisationEntry.self, id) else { return nil }
    var edited = base
    edited.organisation.name = name
    edited.nameDating = .correction
    return try ContinuousClock().measure { _ = try register.save(edited, from: base) }
  }

  /// As the desk asks.
  private func query(_ typed: Substring) -> SearchQuery {
    SearchQuery(text: String(typed), limit: ListPane.pageLimit)
  }

  private func today() throws -> DanishDate {
    try CopenhagenTime().day(of: Instant(Date()))
  }
}
