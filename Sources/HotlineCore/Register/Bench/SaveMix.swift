import Foundation
import Resources

/// What a desk saves in a day, in a random order: conversations, edits, lines, new organisations,
/// promises, contact persons, and now and then a line that is taken away again. For benches.
public struct SaveMix {
  /// What is saved.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    case conversation, edit, line, organisation, followUp, contact, removal
  }

  /// One save that is ready to be stored.
  public struct Save: Sendable {
    public let kind: Kind
    /// A ``SaveWord`` that this save writes and no other; of a removal the word that goes.
    public let word: String
    fileprivate let store: @Sendable (Register) throws -> OfferLine?
  }

  private let process: Int
  private let organisations: [Int64]
  private var random: BenchRandom
  private var names: InventedName
  private var count = 0
  /// The lines of this process that stand, with their words.
  private var lines: [(word: String, line: OfferLine)] = []

  /// - Parameter process: tells its words from those of other processes.
  ///
  /// Throws when `register` cannot be read.
  public init(_ register: Register, process: Int, seed: UInt64) throws {
    self.process = process
    random = BenchRandom(seed: seed &+ UInt64(process) &* 7_919)
    names = InventedName(
      seed: seed &+ UInt64(process), towns: try Shipped.postalCodes().map(\.town))
    organisations = try register.read { db in
      try Int64.readAll(
        db,
        sql: """
          SELECT id FROM organisation
          WHERE kind = 'enterprise' AND status = 'active' AND NOT \(SaveWord.maybe(in: "name"))
          ORDER BY id
          """)
    }
  }

  /// The next one, read from `register` as a form would be. nil where the register has no enterprise.
  public mutating func next(_ register: Register) throws -> Save? {
    guard !organisations.isEmpty else { return nil }
    count += 1
    let word = SaveWord.make(process: process, number: count)
    let about = random.pick(organisations)
    switch random.below(100) {
    case ..<30: return conversation(word, with: about, by: register.user.id)
    case ..<55: return try edit(word, register)
    case ..<70: return line(word, of: about)
    case ..<80: return organisation(word)
    case ..<90: return followUp(word, about: about, by: register.user.id)
    case ..<95: return contact(word, of: about)
    default: return removal() ?? line(word, of: about)
    }
  }

  /// Stores a save. Throws what the register throws.
  public mutating func store(_ save: Save, in register: Register) throws {
    let line = try save.store(register)
    if save.kind == .removal { lines.removeAll { $0.word == save.word } }
    if let line { lines.append((save.word, line)) }
  }

  // MARK: What is saved

  private mutating func text(_ word: String) -> String {
    "Spørger til \(names.compound()) og \(names.compound()), \(word), helst i \(names.town())"
  }

  private mutating func conversation(_ word: String, with caller: Int64, by staff: Int64) -> Save {
    let now = Date()
    var inquiry = Inquiry(openedAt: now, ownerStaffID: staff, state: .open)
    inquiry.outcome = .answered
    let entry = ConversationEntry(
      inquiry: inquiry,
      interaction: Interaction(
        kind: .call, direction: .incoming, startedAt: now, staffID: staff, summary: text(word),
        twoWay: true), caller: .init(organisationID: caller, name: ""))
    return Save(kind: .conversation, word: word) {
      try $0.save(entry, from: nil)
      return nil
    }
  }

  /// Of one of all, or of one of a few whom everybody works on.
  private mutating func edit(_ word: String, _ register: Register) throws -> Save? {
    let few = Array(organisations.prefix(12))
    let id = random.once(in: 2) ? random.pick(few) : random.pick(organisations)
    guard let base = try register.record(OrganisationEntry.self, id) else { return nil }
    var edited = base
    switch random.below(3) {
    case 0: edited.organisation.note = text(word)
    case 1: edited.organisation.purposeText = text(word)
    default: edited.organisation.email = "post@\(word).example"
    }
    return Save(kind: .edit, word: word) { [edited] in
      try $0.save(edited, from: base)
      return nil
    }
  }

  private mutating func line(_ word: String, of organisation: Int64) -> Save {
    let line = OfferLine(
      organisationID: organisation, direction: random.once(in: 2) ? .offers : .needs,
      mode: .product, title: "\(names.compound()) \(word)")
    return Save(kind: .line, word: word) { try $0.save(line, from: nil) }
  }

  private mutating func organisation(_ word: String) -> Save {
    var entry = OrganisationEntry(
      Organisation(name: "\(names.company()) \(word)", kind: .enterprise))
    entry.phones =
      PhoneNumber(String(20_000_000 + random.below(79_000_000)))
      .map { [Phone(organisationID: 0, number: $0)] } ?? []
    return Save(kind: .organisation, word: word) { [entry] in
      try $0.save(entry, from: nil)
      return nil
    }
  }

  private mutating func followUp(_ word: String, about: Int64, by staff: Int64) -> Save {
    let day = (try? CopenhagenTime().day(of: Instant(Date()))) ?? .first
    var promise = FollowUp(
      dueOn: day.adding(days: 1 + random.below(30)), assigneeStaffID: staff, text: text(word),
      state: .open)
    promise.organisationID = about
    return Save(kind: .followUp, word: word) { [promise] in
      try $0.save(promise, from: nil)
      return nil
    }
  }

  private func contact(_ word: String, of organisation: Int64) -> Save {
    let entry = ContactEntry(
      ContactPerson(name: "Opdigtet \(word)"),
      roles: [ContactRole(contactPersonID: 0, organisationID: organisation)])
    return Save(kind: .contact, word: word) {
      try $0.save(entry, from: nil)
      return nil
    }
  }

  private mutating func removal() -> Save? {
    guard !lines.isEmpty else { return nil }
    let (word, line) = random.pick(lines)
    return Save(kind: .removal, word: word) {
      try $0.remove(.line(line))
      return nil
    }
  }
}
