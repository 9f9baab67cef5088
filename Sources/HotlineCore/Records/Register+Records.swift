import Foundation
import GRDB

extension Register {
  /// The record of this kind and id; nil when there is none.
  public func record<Kind: Record>(_ kind: Kind.Type, _ id: Int64) throws -> Kind? {
    try read { try Kind.read(id, RowSource($0)) }
  }

  /// Stores a new record, or an edit of `base`, and gives back what then stands. Throws every broken
  /// rule at once, and ``RegisterError/conflict(_:)`` where both sides keep the rules and what would be
  /// made of the two does not: one wrote the first day, the other the last, or both added the same.
  @discardableResult
  public func save<Kind: Record>(_ record: Kind, from base: Kind?) throws -> Kind {
    do {
      return try Kind.save(record, from: base, in: self)
    } catch RegisterError.constraint(let detail) {
      throw try conflict(since: base) ?? RegisterError.constraint(detail: detail)
    }
  }

  /// That a colleague has changed the record since `base` was read; nil where it stands as it was.
  private func conflict<Kind: Record>(since base: Kind?) throws -> RegisterError? {
    guard let base, let now = try record(Kind.self, base.id),
      try now.columnsOfRows() != base.columnsOfRows()
    else { return nil }
    let last = try lastChange(of: base.id, in: Kind.table)
    return .conflict(
      EditConflict(
        table: Kind.table, rowID: base.id, fields: [], theirStaff: last?.staffInitials ?? "",
        theirTime: last?.at ?? .distantPast))
  }
}

extension Record {
  /// What its rows say.
  fileprivate func columnsOfRows() throws -> [[String: DatabaseValue]] {
    try ([root] + Self.owned.flatMap { $0.all(self) } as [any StoredRow]).map { try $0.columns() }
  }

  public static func save(
    _ record: Self, from base: Self?, in register: Register
  ) throws -> Self {
    let today = try register.today()
    let count = base == nil ? record.copies.count : 1
    let subject = record.called.map { count > 1 ? "\(count) × \($0)" : $0 }
    return try register.change(base == nil ? .entered(kind) : .edited(kind), subject: subject) {
      change in
      try change.requireRights(toWrite: Root.databaseTableName)
      let saving = Saving(change: change, today: today, user: register.user)
      let record = try record.completed(from: base, saving)
      try RegisterError.refuse(
        record.missing() + record.turnedRound() + record.refusals(from: base, saving))
      let stored = try change.store(record, from: base)
      try stored.settle(from: base, saving)
      for _ in 1..<max(1, count) { try change.store(record, from: nil).settle(from: nil, saving) }
      return stored
    }
  }

  /// The fields that must be filled and are not, and what is wrong with the entries of groups.
  func missing() -> [Refusal] {
    Self.items.flatMap { item -> [Refusal] in
      switch item {
      case .field(let field):
        field.declaration.isRequired && field.value(of: self).isNothing
          ? [.missing(field.declaration.name)] : []
      case .group(let group): group.refusals(of: self)
      }
    }
  }
}

extension Record {
  /// The spans that end before they begin.
  func turnedRound() -> [Refusal] {
    Self.spans.filter { span in
      values(of: span.start.key, in: span.group).elementsEqual(
        values(of: span.end.key, in: span.group)
      ) { !span.isTurnedRound($0, $1) } == false
    }.map(\.refusal)
  }

  /// What stands in a field; in every entry of a group.
  private func values(of key: FieldKey, in group: FieldKey?) -> [FieldValue] {
    Self.items.flatMap { item -> [FieldValue] in
      switch item {
      case .field(let field): group == nil && field.key == key ? [field.value(of: self)] : []
      case .group(let some):
        some.key == group ? some.entries(of: self).map { $0[key] ?? .empty } : []
      }
    }
  }
}

extension Change {
  /// Stores the record with the rows that it owns, and reads it back.
  func store<Kind: Record>(_ record: Kind, from base: Kind?) throws -> Kind {
    var record = record
    record.root =
      if let base { try update(record.root, from: base.root) } else { try insert(record.root) }
    for part in Kind.owned { try part.store(self, record, base) }
    guard let stored = try Kind.read(record.id, RowSource(db)) else {
      throw RegisterError.rowIsGone(table: Kind.Root.databaseTableName, id: record.id)
    }
    return stored
  }
}
