import Foundation
import GRDB
import Resources

extension Register {
  /// Carries out what was decided about a person: rows, search index, history, drafts, log and the copies
  /// made before a step of the schema. Nothing brings it back. No figure counts otherwise than before.
  ///
  /// Throws ``Refusal/changedUnseen(subject:)`` where the person occurs in other places than somebody has
  /// seen, ``RightsRefusal``, a refusal of the role, and whatever writing throws; then the register is as
  /// before. Earlier backups and exports are not reached.
  @discardableResult
  public func erase(
    _ order: ErasureOrder, stateFolder: URL? = nil, drafts: DraftStore? = nil
  ) throws -> ErasureOutcome {
    let subject = order.places.subject
    let matcher = PersonMatcher(subject.traits)
    let word = Eraser.word(order.decision)
    let files = DraftPlaces(of: file, stateFolder, drafts)
    let seen = Set(order.places.places.map(\.source))
    guard seen.isSuperset(of: try files.places(matcher).map(\.source)) else {
      throw RegisterError.refused(.changedUnseen(subject: subject.called))
    }
    let today = try today()
    try change(.personErased) { change in
      try change.requireRights(toErase: order)
      let finder = try PersonFinder(subject, change.db)
      let standing = try finder.places()
      // Nobody has named the person anywhere since: that would stay.
      guard seen.isSuperset(of: standing.map(\.source)) else {
        throw RegisterError.refused(.changedUnseen(subject: subject.called))
      }
      try change.decideRequests(order, today)
      guard order.decision != .refused else { return }
      try change.erase(finder, standing, order.decision, order.chosen)
      try SearchIndex.join(change.db)
    }
    guard order.decision != .refused else {
      return ErasureOutcome(count: 0, left: [], isCompact: true)
    }
    var left = files.erase(order.chosen, matcher, word: word) + files.closed
    if let drafts, drafts.file == nil {
      try DraftPlaces.erase(
        drafts.database, user: user.osUser, order.chosen, matcher, word: word)
    }
    left += SchemaCopies(of: file).erase(order.chosen, subject, order.decision)
    left += order.places.places.compactMap { place in
      if case .backup(let path) = place.source { URL(filePath: path) } else { nil }
    }
    return ErasureOutcome(
      count: order.chosen.count, left: left.map(\.path), isCompact: try compact())
  }
}

extension Change {
  fileprivate func requireRights(toErase order: ErasureOrder) throws {
    try Staff.require(.leader, of: staffID, db)
    if order.basis.isBlank { throw RegisterError.refused(.rights(.basisMissing)) }
    let filed = Set(
      order.places.places.filter { order.chosen.contains($0.source) }.compactMap(\.journalNo))
    if order.decision == .erased, !filed.isEmpty {
      throw RegisterError.refused(.rights(.isFiled(journalNumbers: filed.sorted())))
    }
    if PersonMatcher(order.places.subject.traits).holds(order.basis) {
      throw RegisterError.refused(.rights(.basisNames))
    }
  }

  /// The open requests of the person are decided; without one the decision is noted all the same. Before
  /// anything is taken out: who asked is told by what stands.
  fileprivate func decideRequests(_ order: ErasureOrder, _ today: DanishDate) throws {
    var requests = try openErasures(of: order.places.subject)
    if requests.isEmpty { requests = [PersonRequest(.erasure, receivedOn: today)] }
    let count = order.decision == .refused ? 0 : order.chosen.count
    for var request in requests {
      if request.dueOn == nil { request.dueOn = PersonRequest.due(request.receivedOn) }
      try decide(
        request, order.decision.noted, basis: order.basis.trimmed, places: count, today)
    }
  }

  /// Takes a person out of rows, history and the entries of the search index.
  func erase(
    _ finder: PersonFinder, _ places: [PersonPlace], _ decision: ErasureDecision,
    _ chosen: Set<PersonPlace.Source>
  ) throws {
    var eraser = try Eraser(finder, places, decision, chosen)
    try eraser.run()
    try noteErasure { $0.note(eraser.erasure) }
    let day = try RankingDay(db).dayOrBegin(at: at)
    try SearchIndex(db, today: day).refresh(eraser.organisations)
    for place in eraser.records {
      guard let kind = SearchedKind(table: place.table) else { continue }
      try RecordIndex(db).refresh(kind, place.id)
    }
  }
}

extension SchemaCopies {
  /// Takes the person out of the chosen copies. The search index of one with an earlier schema is emptied: it
  /// is made anew when this program opens the copy and brings it to the schema of today.
  ///
  /// - Returns: copies that could not be written.
  func erase(
    _ chosen: Set<PersonPlace.Source>, _ subject: PersonSubject, _ decision: ErasureDecision
  ) -> [URL] {
    files.filter { file in
      guard chosen.contains(.copy(path: file.path)) else { return false }
      do {
        let queue = try DatabaseQueue(
          path: file.path, configuration: Connections.configuration())
        defer { try? queue.close() }
        try queue.writeWithoutTransaction { db in
          _ = try String.readOne(db, sql: "PRAGMA journal_mode = DELETE")
        }
        try queue.write { db in
          let finder = try PersonFinder(subject, db)
          let places = try finder.places()
          let sure = Set(places.filter(\.isChosen).map(\.source))
          var eraser = try Eraser(finder, places, decision, sure.union(chosen))
          try eraser.run()
          if try Migrations.shipped.standing(db) == .upToDate {
            // The last that the copy knows of stands for the erasure, which it does not.
            let last = try Int64.readOne(db, sql: "SELECT max(id) FROM action")
            try last.map(eraser.erasure.finish)
            try SearchIndex.makeAnew(db)
          } else {
            try SearchIndex.empty(db)
          }
        }
        try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM") }
        return false
      } catch {
        return true
      }
    }
  }
}

extension ErasureDecision {
  /// As it stands in the log.
  fileprivate var noted: PersonRequest.Decision {
    switch self {
    case .erased: .erased
    case .anonymised: .anonymised
    case .refused: .refused
    }
  }
}
