import Foundation
import GRDB
import Resources

/// What became of a disk after a power cut.
public enum PowerCutVerdict: Sendable, Equatable {
  /// Everything that was acknowledged stands, and nothing half.
  case kept
  /// Something that was acknowledged is gone, or what stands never stood together; what it is about.
  case lost(String)
  /// `check` finds faults, or the drafts are damaged; the first one.
  case damaged(String)
  /// It cannot be opened.
  case closed(String)
}

/// Opens what a power cut left as the program does, and holds it against what ``PowerCutScript`` said.
public struct PowerCutJudge: Sendable {
  private let notes: [String: [(position: Int, note: PowerCutNote)]]

  /// - Parameter notes: what was said, each with its place among all that happened.
  public init(_ notes: [(position: Int, note: PowerCutNote)]) {
    self.notes = Dictionary(grouping: notes) { $0.note.subject }
  }

  /// - Parameters:
  ///   - folder: with what lay on the disk.
  ///   - cut: what was said at this place and later had not been said.
  public func judge(_ folder: URL, cutAt cut: Int) -> PowerCutVerdict {
    let places = PowerCutPlaces(folder)
    for (subject, told) in notes.sorted(by: { $0.key < $1.key })
    where subject != PowerCutNote.register && subject != PowerCutNote.drafts {
      let stands = ContentDigest.of(file: folder.appending(path: subject))
      if let lost = loss(of: subject, told, stands, cut) { return lost }
    }
    do {
      let verdict = try judgeDrafts(places, cut)
      guard verdict == .kept else { return verdict }
      return try judgeRegister(places, cut)
    } catch let error as RegisterError {
      return .closed(error.sentence(.english))
    } catch {
      return .closed("\(error)")
    }
  }

  private func judgeDrafts(_ places: PowerCutPlaces, _ cut: Int) throws -> PowerCutVerdict {
    // Before there was a register nobody typed.
    guard FileManager.default.fileExists(atPath: places.register.path) else { return .kept }
    let stores = try [PowerCutPlaces.user, PowerCutPlaces.colleague].map {
      try DraftStore(register: places.register, user: $0, stateFolder: places.state)
    }
    defer { for store in stores { try? store.close() } }
    for store in stores {
      let answer = try store.database.read { try String.readOne($0, sql: "PRAGMA quick_check(1)") }
      guard answer == "ok" else { return .damaged("drafts: \(answer ?? "")") }
    }
    let content = try PowerCutPlaces.content(stores[0], stores[1])
    return loss(of: PowerCutNote.drafts, notes[PowerCutNote.drafts] ?? [], content, cut) ?? .kept
  }

  private func judgeRegister(_ places: PowerCutPlaces, _ cut: Int) throws -> PowerCutVerdict {
    let told = notes[PowerCutNote.register] ?? []
    let isMade = told.contains { $0.position < cut && $0.note.isAcknowledged }
    // As long as nobody was told that there is one, a fresh one may be made in its place.
    var options = places.options
    options.makesFile = !isMade
    let register = try Register.open(at: places.register, options)
    defer { try? register.close() }
    let content = try register.read(ContentDigest.of)
    if isMade, let lost = loss(of: PowerCutNote.register, told, content, cut) { return lost }
    let check = try register.check(today: CopenhagenTime().day(of: Instant(Date())))
    guard let fault = check.firstFault else { return .kept }
    return .damaged(fault.words(.english))
  }

  /// What may stand is what was acknowledged last, and whatever stood since, up to the outcome of what was
  /// under way.
  private func loss(
    of subject: String, _ told: [(position: Int, note: PowerCutNote)], _ stands: String?, _ cut: Int
  ) -> PowerCutVerdict? {
    let before = told.prefix { $0.position < cut }
    let next = told.dropFirst(before.count).first
    let last = before.lastIndex { $0.note.isAcknowledged }
    var allowed = before[(last ?? before.startIndex)...].map(\.note.content)
    if let next { allowed.append(next.note.content) }
    if last == nil { allowed.append(nil) }
    if allowed.contains(stands) { return nil }
    // Nothing was typed yet, and the files are empty.
    if last == nil, subject == PowerCutNote.drafts { return nil }
    return .lost("\(subject), after: \(before.last { $0.note.isAcknowledged }?.note.action ?? "–")")
  }
}
