import HotlineCore
import Resources

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
  public func text(_ key: FieldKey, _ entry: Int? = nil) -> String? { value(key, entry).text }

  public func date(_ key: FieldKey, _ entry: Int? = nil) -> DanishDate? {
    DanishDate.property(value(key, entry), .date(.nearest))
  }

  /// A day with its time.
  public func moment(_ key: FieldKey, _ entry: Int? = nil) -> DayAndTime? {
    DayAndTime.property(value(key, entry), .moment(.nearest))
  }

  /// The first, where the field holds several.
  public func phone(_ key: FieldKey, _ entry: Int? = nil) -> PhoneNumber? {
    PhoneNumbers.property(value(key, entry), .phones)?.all.first
  }

  /// Every number of a field that may hold several.
  public func phones(_ key: FieldKey, _ entry: Int? = nil) -> PhoneNumbers? {
    PhoneNumbers.property(value(key, entry), .phones).flatMap { $0.all.isEmpty ? nil : $0 }
  }

  public func cvr(_ key: FieldKey, _ entry: Int? = nil) -> CVRNumber? {
    CVRNumber.property(value(key, entry), .cvr)
  }

  /// The codes that are ticked or chosen, in the order of the list.
  public func codes(_ key: FieldKey, _ entry: Int? = nil) -> [String] { value(key, entry).codes }

  /// The code that is chosen.
  public func code(_ key: FieldKey, _ entry: Int? = nil) -> String? { codes(key, entry).first }

  /// The case whose raw value is the code that is chosen.
  public func choice<Case: RawRepresentable>(
    _ key: FieldKey, _ entry: Int? = nil, as type: Case.Type = Case.self
  ) -> Case? where Case.RawValue == String {
    code(key, entry).flatMap(Case.init(rawValue:))
  }

  /// What was found and taken in a picker.
  public func item(_ key: FieldKey, _ entry: Int? = nil) -> LookupItem? { value(key, entry).item }

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

  /// What stands in a field; nothing where it is hidden.
  func value(_ key: FieldKey, _ entry: Int? = nil) -> FieldValue {
    values[FieldPath(key, entry)] ?? .empty
  }
}

/// An organisation as a picker names it.
public enum NamedOrganisation: Equatable, Sendable {
  case existing(Int64)
  /// To be entered under this name when the form is saved.
  case new(name: String)
}

extension FormValues {
  /// Puts what the form says into `record`; what it does not show stays as it was.
  func apply<Record>(_ items: [RecordItem<Record>], to record: inout Record) {
    for item in items {
      switch item {
      case .field(let field):
        if shows(field.key) || !field.declaration.staysWhenHidden {
          field.set(value(field.key), in: &record)
        }
      case .group(let group):
        let entries = entries(of: group.key).map { index in
          let fields = group.declaration.fields.filter {
            !$0.staysWhenHidden || values[FieldPath($0.key, index)] != nil
          }
          return Dictionary(
            fields.map { ($0.key, value($0.key, index)) }, uniquingKeysWith: { first, _ in first })
        }
        group.set(entries, in: &record)
      }
    }
  }
}

extension FormValues {
  /// The spans that end before they begin, each said under its end.
  func turnedRound(_ spans: [FieldSpan]) -> [FormFinding] {
    spans.flatMap { span in
      let places: [Int?] = span.group.map { entries(of: $0) } ?? [nil]
      return places.compactMap { entry -> FormFinding? in
        let ends = (value(span.start.key, entry), value(span.end.key, entry))
        guard span.isTurnedRound(ends.0, ends.1) else { return nil }
        let refusal = span.refusal
        return FormFinding(
          FieldPath(span.end.key, entry),
          .rule(Phrase(da: refusal.sentence(.danish), en: refusal.sentence(.english))))
      }
    }
  }
}
