import Foundation
import GRDB

@testable import HotlineCore

/// Makes and changes records of any kind at random, by what their declarations say of their fields:
/// a new kind, field or group is taken along without anybody adding it here.
///
/// What is chosen or names something elsewhere is taken from another record of the kind that stands
/// in the register; texts, numbers and days are invented.
struct RandomRecords {
  var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<max(1, bound), using: &random) }

  mutating func once(in times: Int) -> Bool { below(times) == 0 }

  mutating func pick<Values: Collection>(_ values: Values) -> Values.Element? {
    values.randomElement(using: &random)
  }

  // MARK: Records that stand

  /// The ids of the records of a kind; of staff all but the one who acts, who needs their rights.
  func ids<Kind: HotlineCore.Record>(_ kind: Kind.Type, in register: Register) throws -> [Int64] {
    try register.read { db in
      try Int64.fetchAll(db, sql: "SELECT id FROM \"\(Kind.table)\" ORDER BY id")
    }.filter { Kind.kind != .staff || $0 != register.user.id }
  }

  mutating func standing<Kind: HotlineCore.Record>(
    _ kind: Kind.Type, in register: Register
  ) throws -> Kind? {
    guard let id = pick(try ids(kind, in: register)) else { return nil }
    return try register.record(kind, id).map(seen)
  }

  /// A contact person is seen from one of their organisations.
  private func seen<Kind: HotlineCore.Record>(_ record: Kind) -> Kind {
    guard var contact = record as? ContactEntry else { return record }
    contact.organisationID = contact.roles.first?.organisationID ?? 0
    return contact as? Kind ?? record
  }

  // MARK: Records that are entered

  /// A new one like `donor`, with some of its fields otherwise.
  mutating func new<Kind: HotlineCore.Record>(like donor: Kind) throws -> Kind {
    let owner = try donor.root.columns()["organisationID"].flatMap(Int64.fromDatabaseValue)
    let about = (donor as? ContactEntry)?.organisationID ?? owner
    var record = Kind.blank(RecordAbout(organisationID: about ?? 0))
    for item in Kind.fileItems {
      switch item {
      case .field(let field): field.set(field.value(of: donor), in: &record)
      case .group(let group): group.set(group.entries(of: donor), in: &record)
      }
    }
    // What may stand once, such as a number or a name.
    for case .field(let field) in Kind.fileItems {
      switch field.kind {
      case .cvr, .text: field.set(value(field.declaration, like: .empty), in: &record)
      default: break
      }
    }
    return changed(record, like: donor)
  }

  /// One to three fields, or entries of groups, say something else.
  mutating func changed<Kind: HotlineCore.Record>(_ record: Kind, like donor: Kind) -> Kind {
    var record = seen(record)
    for _ in 0...below(3) {
      guard let item = pick(Kind.fileItems) else { break }
      switch item {
      case .field(let field):
        field.set(value(field.declaration, like: field.value(of: donor)), in: &record)
      case .group(let group):
        group.set(
          entries(group.entries(of: record), group.declaration, like: group.entries(of: donor)),
          in: &record)
      }
    }
    return record
  }

  private mutating func entries(
    _ old: [[FieldKey: FieldValue]], _ group: GroupDeclaration,
    like donors: [[FieldKey: FieldValue]]
  ) -> [[FieldKey: FieldValue]] {
    var entries = old
    switch below(3) {
    case 0 where entries.count > group.minimum:
      entries.remove(at: below(entries.count))
    case 1 where entries.count < group.maximum:
      var entry = pick(donors + old) ?? [:]
      for field in group.fields where once(in: 2) || entry[field.key] == nil {
        entry[field.key] = value(field, like: entry[field.key] ?? .empty)
      }
      entries.append(entry)
    default:
      guard !entries.isEmpty, let field = pick(group.fields) else { break }
      let index = below(entries.count)
      let donor = pick(donors)?[field.key] ?? .empty
      entries[index][field.key] = value(field, like: donor)
    }
    return entries
  }

  // MARK: Values

  private static let words = [
    "brød", "paller", "vask", "mel", "haven", "æbler", "udbringning", "kantinen", "overskud",
    "Østergade", "prøvebænk", "rugmel", "søm", "træ", "kål",
  ]

  private mutating func text(max: Int) -> String {
    var text = ""
    for _ in 0...below(4) {
      let longer = (text.isEmpty ? "" : text + " ") + (pick(Self.words) ?? "")
      if longer.count <= max { text = longer }
    }
    // Letters, so that nothing takes it for a number.
    let mark = " " + String((0..<5).map { _ in pick("abcdefghijklmnop") ?? "a" })
    return text.count + mark.count <= max ? text + mark : String((text + mark).prefix(max))
  }

  /// Something that a person may leave in the field.
  mutating func value(_ field: FieldDeclaration, like donor: FieldValue) -> FieldValue {
    if !field.isRequired, once(in: 6), field.kind.isTyped { return .empty }
    switch field.kind {
    case .text where field.key == .kle: return .text("15.\(10 + below(90)).\(10 + below(90))")
    case .text(let max), .multiline(let max): return .text(text(max: max))
    case .date: return FieldValue(day())
    case .moment:
      return FieldValue(DayAndTime(day: day(), minute: once(in: 2) ? nil : 60 * below(24)))
    case .time: return .text(LocalTime.clock(minute: 15 * below(96)))
    case .integer(let range):
      return FieldValue(Int.random(in: range.clamped(to: 0...9_999), using: &random))
    case .decimal(let range, _):
      let hundreds = Int.random(in: 0...Int(min(range.upperBound, 900) * 4), using: &random)
      return FieldValue(Swift.max(range.lowerBound, Double(hundreds) / 4))
    case .money: return FieldValue(1_000 * below(500))
    case .phone, .phones: return FieldValue("\(20_000_000 + below(79_000_000))")
    case .cvr: return FieldValue(cvr())
    case .email:
      return FieldValue(
        "\(pick(["post", "hej", "info"]) ?? "post")@proeve\(text(max: 5)).example".replacing(
          " ", with: ""))
    case .postalCode: return FieldValue(pick(["8600", "8620", "8632"]))
    case .choice(.fixed(let choices)):
      // What is said of a citizen is forgotten for good.
      let some = choices.map(\.code).filter { $0 != "citizen" }
      return FieldValue(code: pick(some))
    case .ticks(.fixed(let choices)):
      var codes: [String] = []
      for choice in choices where once(in: 3) { codes.append(choice.code) }
      return FieldValue(codes: codes)
    case .yesNo: return .flag(once(in: 2))
    case .choice(.list), .ticks(.list), .lookup: return donor
    }
  }

  mutating func day() -> DanishDate { theDay("2025-01-01").adding(days: below(700)) }

  private mutating func cvr() -> String? {
    for _ in 0..<100 {
      let number = CVRNumber(String(10_000_000 + below(80_000_000)))
      if let number, number.hasValidCheckDigit { return number.display }
    }
    return nil
  }
}
