import GRDB

extension Register {
  /// What merging one record into another would do, with what is proposed for each field. Nothing is
  /// changed: it is tried on a copy, which takes seconds where the register is a whole country's.
  ///
  /// Throws ``MergeRefusal``, and whatever the merge itself would throw.
  public func mergePlan(
    _ kind: MergeOrder.Kind, keeping survivor: Int64, merging merged: Int64
  ) throws -> MergePlan {
    try mergePlan(try read { try MergeOrder.proposed(kind, survivor, merged, $0) })
  }

  /// What an order would do.
  public func mergePlan(_ order: MergeOrder) throws -> MergePlan {
    let copy = try copyToTry()
    let moved = try copy.merge(order)
    return MergePlan(
      order: order, moved: moved, counts: try MergeCount.all(before: self, after: copy))
  }

  /// Makes two records one, in one action that undo takes back, and says what moved.
  ///
  /// Throws ``MergeRefusal``; ``Refusal/changedUnseen(subject:)`` where one of the two was changed since
  /// the order was made; and what the rules of the record say of how it would stand.
  @discardableResult
  public func merge(_ order: MergeOrder) throws -> [MovedCount] {
    let today = try today()
    let subject = "\(order.merged.name) → \(order.survivor.name)"
    return try change(.merged, subject: subject) { change in
      try RecordMerge(change: change, order: order, today: today).run().counted()
    }
  }
}

extension MergeOrder {
  static func proposed(
    _ kind: Kind, _ survivor: Int64, _ merged: Int64, _ db: Database
  ) throws -> MergeOrder {
    switch kind {
    case .organisation:
      try proposed(
        kind, OrganisationEntry.self, OrganisationEntry.allItems, survivor, merged,
        pairs: try MergePairs(db: db, survivor: survivor, merged: merged).all(), db)
    case .contact: try proposed(kind, ContactEntry.self, ContactEntry.items, survivor, merged, db)
    case .partnership:
      // How far it has come is said by the one that stays.
      try proposed(kind, PartnershipEntry.self, PartnershipEntry.matterItems, survivor, merged, db)
    }
  }

  private static func proposed<Entry: Record>(
    _ kind: Kind, _ type: Entry.Type, _ items: [RecordItem<Entry>], _ survivor: Int64,
    _ merged: Int64, pairs: [Pair] = [], _ db: Database
  ) throws -> MergeOrder {
    guard survivor != merged else { throw RegisterError.refused(.merge(.withItself)) }
    let (stays, goes) = (try entry(type, survivor, db), try entry(type, merged, db))
    return MergeOrder(
      kind: kind, survivor: try party(kind, stays, db), merged: try party(kind, goes, db),
      fields: MergeField.all(items, survivor: stays, merged: goes), pairs: pairs)
  }

  private static func entry<Entry: Record>(
    _ type: Entry.Type, _ id: Int64, _ db: Database
  ) throws -> Entry {
    guard let entry = try Entry.read(id, RowSource(db)) else {
      throw RegisterError.rowIsGone(table: Entry.table, id: id)
    }
    return entry
  }

  private static func party<Entry: Record>(
    _ kind: Kind, _ entry: Entry, _ db: Database
  ) throws -> MergeParty {
    MergeParty(
      id: entry.id, revision: entry.root.revision, name: entry.called ?? "",
      reference: try reference(kind, entry.id, db))
  }

  private static func reference(_ kind: Kind, _ id: Int64, _ db: Database) throws -> String {
    switch kind {
    case .organisation: Organisation.reference(of: id)
    case .contact: RecordKind.contact.reference(of: id)
    case .partnership:
      try String.readOne(
        db, sql: "SELECT reference FROM partnership WHERE id = ?", arguments: [id]) ?? ""
    }
  }
}

extension OrganisationEntry {
  /// What its form and its status say, each field once.
  static let allItems: [RecordItem<OrganisationEntry>] = {
    var seen: Set<FieldKey> = []
    return (items + standing).filter { item in
      guard case .field(let field) = item else { return true }
      return seen.insert(field.key).inserted
    }
  }()
}

extension PartnershipEntry {
  /// What it is about: the fields that two registrations of one partnership may say differently.
  static let matterItems: [RecordItem<PartnershipEntry>] =
    ([title] + matter).map(RecordItem.field)
}
