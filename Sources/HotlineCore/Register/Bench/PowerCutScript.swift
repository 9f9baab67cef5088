import Foundation
import GRDB
import Resources

/// What staff do in a day, one thing after the other in one process: a fresh register, an import, all kinds
/// of saves, undo and redo, drafts that are typed, saved and taken over, missed calls, closing and opening,
/// a backup that is put back, exports. After each it says what stands.
///
/// Hotline is watched at this from outside, and every disk that a power cut could leave is held against what
/// was said (``PowerCutJudge``).
public struct PowerCutScript {
  /// An empty folder; everything comes to lie in it.
  let folder: URL
  /// Lists to import lie outside of it: they are not what is looked at.
  let list: URL
  let saves: Int
  /// The register is opened as nobody opens it: a commit does not wait for the disk.
  let isNormal: Bool
  private let say: @Sendable (PowerCutNote) -> Void
  private var mix: SaveMix?
  private var random: BenchRandom
  private var typed = 0

  public init(
    folder: URL, list: URL, saves: Int, seed: UInt64, isNormal: Bool,
    say: @escaping @Sendable (PowerCutNote) -> Void
  ) {
    self.folder = folder
    self.list = list
    self.saves = saves
    self.isNormal = isNormal
    self.say = say
    random = BenchRandom(seed: seed)
  }

  /// Does all of it. Throws what the register throws, which then is a fault of the script.
  public mutating func run() throws {
    let places = PowerCutPlaces(folder)
    var register = try open(places)
    told(try register.read(ContentDigest.of), of: PowerCutNote.register, "made")
    let own = try DraftStore(
      register: places.register, user: PowerCutPlaces.user, stateFolder: places.state)
    let colleague = try DraftStore(
      register: places.register, user: PowerCutPlaces.colleague, stateFolder: places.state)
    tell(own, colleague, "drafts made")

    let today = try CopenhagenTime().day(of: Instant(Date()))
    _ = try register.importFiles([list.path], ImportOptions(today: today))
    told(try register.read(ContentDigest.of), of: PowerCutNote.register, "imported")

    for number in 1...max(1, saves) {
      let draft = try type(own, colleague)
      try save(through: register.saving(draft.version), number)
      if number % 3 > 0 {
        try own.remove(draft.key)
        tell(own, colleague, "draft done")
      }
      if number % 3 == 2 { try take(own, from: colleague, number) }
      if number % 8 == 5 {
        try register.close()
        told(try read(register.file), of: PowerCutNote.register, "closed")
        register = try open(places)
      }
      if number == max(1, saves / 3) { try leave(register, places) }
      if number == max(1, saves * 2 / 3) {
        try comeBack(register, places)
        // Lines of which it knows may be gone.
        mix = nil
      }
    }
    try own.close()
    try colleague.close()
    try register.close()
    told(try read(register.file), of: PowerCutNote.register, "ended")
  }

  // MARK: The register

  private func open(_ places: PowerCutPlaces) throws -> Register {
    var register = try Register.open(at: places.register, places.options)
    if isNormal {
      try register.database.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA synchronous = NORMAL")
      }
    }
    // Often enough that a short run comes upon each kind of checkpoint and what follows it.
    register.log?.longest = 80
    let (opened, say) = (register, say)
    register.onLock = { _ in
      guard let content = try? opened.read(ContentDigest.of) else { return }
      say(
        PowerCutNote(
          subject: PowerCutNote.register, content: content, action: "", isAcknowledged: false))
    }
    return register
  }

  private mutating func save(through register: Register, _ number: Int) throws {
    var mix = try self.mix ?? SaveMix(register, process: 1, seed: UInt64(saves))
    guard let save = try mix.next(register) else { return }
    try mix.store(save, in: register)
    self.mix = mix
    told(try register.read(ContentDigest.of), of: PowerCutNote.register, save.kind.rawValue)
    guard number % 4 == 0 else { return }
    _ = try register.undo()
    told(try register.read(ContentDigest.of), of: PowerCutNote.register, "undone")
    _ = try register.redo()
    told(try register.read(ContentDigest.of), of: PowerCutNote.register, "redone")
  }

  /// What is written to other files: a backup, exports, settings.
  private func leave(_ register: Register, _ places: PowerCutPlaces) throws {
    _ = try register.backUp(to: places.backup.path, replacing: false)
    told(places.backup, "backup")
    try register.exportAll(to: places.export.path)
    told(places.export, "export")
    let lists = try register.exportLists(to: places.lists.path)
    for list in lists { told(URL(filePath: list.path), "list") }
    let today = try CopenhagenTime().day(of: Instant(Date()))
    try register.publish(try register.publicDirectory(on: today), to: places.pages.path)
    told(places.pages.appending(path: "index.html"), "publication")
    var settings = UserSettings()
    settings.language = .english
    let file = SettingsFile(["XDG_CONFIG_HOME": places.settings.path])
    try file.write(settings)
    told(file.url, "settings")
    told(try register.read(ContentDigest.of), of: PowerCutNote.register, "taken out")
  }

  /// The file is written anew, a backup put back, and what was written once is written again.
  private func comeBack(_ register: Register, _ places: PowerCutPlaces) throws {
    _ = try register.compact()
    told(try register.read(ContentDigest.of), of: PowerCutNote.register, "compacted")
    try register.exportAll(to: places.export.path, replacing: true)
    told(places.export, "export")
    let restored = try register.restore(from: places.backup.path)
    if let kept = restored.kept { told(URL(filePath: kept), "copy") }
    told(try register.read(ContentDigest.of), of: PowerCutNote.register, "restored")
  }

  private func read(_ file: URL?) throws -> String? {
    guard let file else { return nil }
    let queue = try RegisterFile(at: file).look(.besideLog, isWriter: true)
    defer { try? queue.close() }
    return try queue.read(ContentDigest.of)
  }

  // MARK: Drafts

  /// Types a draft in some pieces, and sometimes a second one that stays.
  private mutating func type(_ own: DraftStore, _ colleague: DraftStore) throws -> Draft {
    typed += 1
    let now = Date()
    var draft = Draft(
      id: "draft-\(SaveWord.make(process: 2, number: typed))", edits: 0, kind: "conversation",
      title: "Opkald", payload: "", startedAt: now, updatedAt: now)
    for _ in 0..<(1 + random.below(3)) {
      draft.edits += 1
      // More than one page, and sometimes many.
      let length = random.once(in: 3) ? 1_500 : 200
      draft.payload += String(repeating: "spørger til kantine ", count: 1 + random.below(length))
      try own.save(draft)
      tell(own, colleague, "typed")
    }
    draft.desk = own.desk
    if typed % 5 == 0 {
      let call = MissedCall(
        id: "call-\(typed)", number: PhoneNumber("86841020"), at: Instant(now))
      try own.keep(call)
      tell(own, colleague, "missed call")
      if typed % 10 == 0 {
        try own.forget(missedCall: call.id)
        tell(own, colleague, "called back")
      }
    }
    return draft
  }

  private func take(_ own: DraftStore, from colleague: DraftStore, _ number: Int) throws {
    let now = Date()
    let draft = Draft(
      id: "draft-\(SaveWord.make(process: 3, number: number))", edits: 1, kind: "conversation",
      title: "Opkald", payload: "{\"notes\":\"lovet til fredag\"}", startedAt: now, updatedAt: now)
    try colleague.save(draft)
    tell(own, colleague, "typed by a colleague")
    _ = try own.takeAll(from: PowerCutPlaces.colleague)
    tell(own, colleague, "taken over")
  }

  // MARK: Saying

  private func tell(_ own: DraftStore, _ colleague: DraftStore, _ action: String) {
    told(try? PowerCutPlaces.content(own, colleague), of: PowerCutNote.drafts, action)
  }

  private func told(_ file: URL, _ action: String) {
    let path = String(file.path.dropFirst(folder.path.count + 1))
    told(ContentDigest.of(file: file), of: path, action)
  }

  private func told(_ content: String?, of subject: String, _ action: String) {
    say(PowerCutNote(subject: subject, content: content, action: action, isAcknowledged: true))
  }
}

/// Where the things of a run lie, and who works there.
struct PowerCutPlaces {
  static let user = "anna"
  static let colleague = "bo"

  let folder: URL

  init(_ folder: URL) { self.folder = folder }

  /// In a folder that is not there yet.
  var register: URL { folder.appending(path: "kommune").appending(path: "register.sqlite") }
  var state: URL { folder.appending(path: "state") }
  var backup: URL { folder.appending(path: "kopi.sqlite") }
  var export: URL { folder.appending(path: "alt.json") }
  var lists: URL { folder.appending(path: "lister") }
  var pages: URL { folder.appending(path: "oversigt") }
  var settings: URL { folder.appending(path: "indstillinger") }

  var options: RegisterOptions {
    var options = RegisterOptions(osUser: Self.user, clock: { Date() })
    options.makesFolder = true
    return options
  }

  static func content(_ own: DraftStore, _ colleague: DraftStore) throws -> String {
    try [own, colleague].map { try $0.database.read(ContentDigest.of) }.joined(separator: " ")
  }
}
