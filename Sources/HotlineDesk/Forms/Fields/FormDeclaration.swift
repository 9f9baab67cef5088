import HotlineCore
import Resources

/// A form, declared as data: its fields in the order in which callers speak.
public struct FormDeclaration: Sendable {
  public let title: Phrase
  public let items: [FormItem]
  /// Whether lines that follow what is typed stand beside or below the fields.
  public let hasNotes: Bool
  /// What several fields together have to obey. Runs over the whole form at each look.
  public let check: @Sendable (FormValues) -> [FormFinding]

  /// The fields of the form itself.
  let plainFields: [FieldDeclaration]
  let groups: [GroupDeclaration]
  /// Where each field stands: every key pressed asks many times.
  private let places: [FieldKey: (field: FieldDeclaration, group: GroupDeclaration?)]

  public init(
    title: Phrase, items: [FormItem], hasNotes: Bool = false,
    check: @escaping @Sendable (FormValues) -> [FormFinding] = { _ in [] }
  ) {
    self.title = title
    self.items = items
    self.hasNotes = hasNotes
    self.check = check
    var plainFields: [FieldDeclaration] = []
    var groups: [GroupDeclaration] = []
    var places: [FieldKey: (FieldDeclaration, GroupDeclaration?)] = [:]
    for item in items {
      switch item {
      case .field(let field):
        plainFields.append(field)
        places[field.key] = places[field.key] ?? (field, nil)
      case .group(let group):
        groups.append(group)
        for field in group.fields { places[field.key] = places[field.key] ?? (field, group) }
      }
    }
    self.plainFields = plainFields
    self.groups = groups
    self.places = places
  }

  /// A form that shows what a record says of itself; no span in it is turned round.
  init<Kind: Record>(
    title: Phrase, record items: [RecordItem<Kind>], hasNotes: Bool = false,
    check: @escaping @Sendable (FormValues) -> [FormFinding] = { _ in [] }
  ) {
    let spans = Kind.spans
    self.init(
      title: title,
      items: items.map { item in
        switch item {
        case .field(let field): .field(field.declaration)
        case .group(let group): .group(group.declaration)
        }
      }, hasNotes: hasNotes, check: { values in values.turnedRound(spans) + check(values) })
  }

  /// The declaration of a field, wherever it stands.
  func field(_ key: FieldKey) -> FieldDeclaration? { places[key]?.field }

  /// The first field that names an organisation, in the first entry where it stands in a group.
  var firstOrganisation: FieldPath? {
    items.lazy.compactMap { item -> FieldPath? in
      switch item {
      case .field(let field): field.namesOrganisation ? FieldPath(field.key) : nil
      case .group(let group):
        group.fields.first { $0.namesOrganisation }.map { FieldPath($0.key, 0) }
      }
    }.first
  }

  /// The group in which a field stands; nil for one of the form itself.
  func group(of key: FieldKey) -> GroupDeclaration? { places[key]?.group }
}

/// A field, or a group of fields that repeats.
public enum FormItem: Sendable {
  case field(FieldDeclaration)
  case group(GroupDeclaration)
}

extension FieldDeclaration {
  fileprivate var namesOrganisation: Bool {
    if case .lookup(let lookup) = kind { lookup.kind == .organisation } else { false }
  }
}
