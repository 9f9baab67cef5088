import Foundation
import HotlineCore

/// What stands in a form, read by kind. A field that is hidden, empty or cannot be read gives nil.
public struct FormValues: Equatable, Sendable {
  private let values: [FieldPath: FieldValue]
  private let filledEntries: [FieldKey: [Int]]

  /// Reads a form; fields that are hidden and entries without anything in them are left out.
  public init(_ state: FormState) {
    var values: [FieldPath: FieldValue] = [:]
    for path in state.shownFields { values[path] = state.value(path) }
    var filled: [FieldKey: [Int]] = [:]
    for group in state.declaration.groups {
      let keys = Set(group.fields.map(\.key))
      let said = values.filter { keys.contains($0.key.key) && !$0.value.isNothing }
      filled[group.key] = Set(
        said.compactMap { path, value in
          let field = group.fields.first { $0.key == path.key }
          return field?.initial == .value(value) ? nil : path.entry
        }
      ).sorted()
    }
    self.values = values
    filledEntries = filled
  }

  /// Whether the form shows a field: only then an empty one says that there is nothing.
  public func shows(_ key: FieldKey) -> Bool { values[FieldPath(key)] != nil }

  /// The entries of a group in which something stands, from 0.
  public func entries(of group: FieldKey) -> [Int] { filledEntries[group] ?? [] }

  /// What stands in each field that says something, for *samme som sidst*; of several entries the
  /// last.
  var last: [FieldKey: FieldValue] {
    let said = values.filter { !$0.value.isNothing }
      .sorted { ($0.key.entry ?? 0) < ($1.key.entry ?? 0) }
    return Dictionary(said.map { ($0.key.key, $0.value) }, uniquingKeysWith: { $1 })
  }

  /// In composed form (NFC), without blanks at its ends.
  public func text(_ key: FieldKey, _ entry: Int? = nil) -> String? {
    guard case .text(let text) = value(key, entry) else { return nil }
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    return trimmed.isEmpty ? nil : trimmed.precomposedStringWithCanonicalMapping
  }

  public func date(_ key: FieldKey, _ entry: Int? = nil) -> DanishDate? {
    // A value holds days written out, so that no other day has to be known.
    text(key, entry).flatMap {
      try? DanishDate.reading($0, today: .first, direction: .nearest).get()
    }
  }

  /// Minutes after midnight.
  public func minute(_ key: FieldKey, _ entry: Int? = nil) -> Int? {
    text(key, entry).flatMap(LocalTime.minute(typed:))
  }

  public func integer(_ key: FieldKey, _ entry: Int? = nil) -> Int? {
    text(key, entry).flatMap(DanishNumber.integer)
  }

  public func decimal(_ key: FieldKey, _ entry: Int? = nil) -> Double? {
    text(key, entry).flatMap(DanishNumber.decimal)?.asDouble
  }

  public func kroner(_ key: FieldKey, _ entry: Int? = nil) -> Int? {
    text(key, entry).flatMap(DanishNumber.kroner)
  }

  public func phone(_ key: FieldKey, _ entry: Int? = nil) -> PhoneNumber? {
    text(key, entry).flatMap { PhoneNumber($0) }
  }

  public func cvr(_ key: FieldKey, _ entry: Int? = nil) -> CVRNumber? {
    text(key, entry).flatMap { CVRNumber($0) }
  }

  /// Whether a yes-no field says yes; a hidden one says no.
  public func flag(_ key: FieldKey, _ entry: Int? = nil) -> Bool {
    value(key, entry) == .flag(true)
  }

  /// The codes that are ticked or chosen, in the order of the list.
  public func codes(_ key: FieldKey, _ entry: Int? = nil) -> [String] {
    guard case .codes(let codes) = value(key, entry) else { return [] }
    return codes
  }

  /// The code that is chosen.
  public func code(_ key: FieldKey, _ entry: Int? = nil) -> String? { codes(key, entry).first }

  /// The case whose raw value is the code that is chosen.
  public func choice<Case: RawRepresentable>(
    _ key: FieldKey, _ entry: Int? = nil, as type: Case.Type = Case.self
  ) -> Case? where Case.RawValue == String {
    code(key, entry).flatMap(Case.init(rawValue:))
  }

  /// What was found and taken in a picker.
  public func item(_ key: FieldKey, _ entry: Int? = nil) -> LookupItem? {
    guard case .item(let item) = value(key, entry) else { return nil }
    return item
  }

  /// The id of the row that was taken in a picker.
  public func rowID(_ key: FieldKey, _ entry: Int? = nil) -> Int64? {
    item(key, entry).flatMap { Int64($0.key) }
  }

  /// The organisation that a picker names.
  public func organisation(_ key: FieldKey, _ entry: Int? = nil) -> NamedOrganisation? {
    switch value(key, entry) {
    case .item(let item): Int64(item.key).map { .existing($0) }
    case .new(let name): .new(name: name)
    case .empty, .text, .codes, .flag: nil
    }
  }

  private func value(_ key: FieldKey, _ entry: Int?) -> FieldValue {
    values[FieldPath(key, entry)] ?? .empty
  }
}

/// An organisation as a picker names it.
public enum NamedOrganisation: Equatable, Sendable {
  case existing(Int64)
  /// To be entered under this name when the form is saved.
  case new(name: String)
}
