import Foundation
import HotlineCore
import Resources

/// Carries forms between the desk and the register: opens them filled, looks things up for their
/// fields, saves them.
struct FormClerk {
  let register: Register
  let language: Language
  let today: DanishDate
  let now: Instant
  let copenhagen: CopenhagenTime

  // MARK: What an edit began from

  /// The record as it was opened, kept with the form, so that a colleague's later change is seen.
  func kept(_ record: some Encodable) throws -> String {
    String(decoding: try JSONEncoder().encode(record), as: UTF8.self)
  }

  /// nil for a form on something new.
  func base<Record: Decodable>(_ form: FormState, as type: Record.Type) throws -> Record? {
    try form.subject.base.map { try JSONDecoder().decode(type, from: Data($0.utf8)) }
  }

  // MARK: Names

  func item(organisation id: Int64) throws -> LookupItem? {
    guard let entry = try register.organisation(id) else { return nil }
    return LookupItem(
      key: String(id), name: entry.organisation.name, detail: entry.organisation.reference)
  }
}
