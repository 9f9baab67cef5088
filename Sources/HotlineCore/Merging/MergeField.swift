import Resources

/// A field of two records that become one, with what each says and what shall stand.
public struct MergeField: Equatable, Sendable, Identifiable {
  public enum Side: String, Sendable, CaseIterable {
    case survivor, merged
    /// What both say: texts one below the other, ticks of either.
    case both
  }

  public let key: FieldKey
  public let label: Phrase
  public let kind: FieldKind
  public let survivor: FieldValue
  public let merged: FieldValue
  /// What shall stand; at first what is proposed.
  public var chosen: Side
  /// Both, only where both can stand.
  public let sides: [Side]

  public var id: FieldKey { key }

  /// nil where both say the same.
  init?(_ declaration: FieldDeclaration, survivor: FieldValue, merged: FieldValue) {
    guard !survivor.saysSame(as: merged) else { return nil }
    (key, label, kind) = (declaration.key, declaration.label, declaration.kind)
    (self.survivor, self.merged) = (survivor, merged)
    let canJoin = Self.joined(survivor, merged, declaration.kind) != nil
    sides = canJoin ? [.survivor, .both, .merged] : [.survivor, .merged]
    chosen =
      merged.isNothing ? .survivor : survivor.isNothing ? .merged : canJoin ? .both : .survivor
  }

  /// What would stand by a choice.
  public func value(_ side: Side) -> FieldValue {
    switch side {
    case .survivor: survivor
    case .merged: merged
    case .both: Self.joined(survivor, merged, kind) ?? survivor
    }
  }

  /// The next choice to the right or left of the one that stands; the same at either end.
  public func side(_ step: Int) -> Side {
    let index = (sides.firstIndex(of: chosen) ?? 0) + step
    return sides.indices.contains(index) ? sides[index] : chosen
  }

  /// nil where only one of the two can stand, or one says nothing.
  private static func joined(
    _ one: FieldValue, _ other: FieldValue, _ kind: FieldKind
  ) -> FieldValue? {
    switch (kind, one, other) {
    case (.multiline(let most), .text(let mine), .text(let theirs)):
      mine.count + theirs.count < most ? .text(mine + "\n" + theirs) : nil
    case (.email, .text(let mine), .text(let theirs)): .text(mine + "; " + theirs)
    case (.ticks, .codes(let mine), .codes(let theirs)):
      .codes(mine + theirs.filter { !mine.contains($0) })
    default: nil
    }
  }
}

extension MergeField {
  /// The fields in which two records differ, in the order of their form.
  ///
  /// Of days on which somebody looked, the later one is proposed, of first days the earlier one; of the
  /// figures of a year all of the later year.
  static func all<Kind: Record>(
    _ items: [RecordItem<Kind>], survivor: Kind, merged: Kind
  ) -> [MergeField] {
    var fields = items.compactMap { item -> MergeField? in
      guard case .field(let field) = item, field.column != nil else { return nil }
      return MergeField(
        field.declaration, survivor: field.value(of: survivor), merged: field.value(of: merged))
    }
    // Whether it lives, and whether the public may find it, is the survivor's own until somebody says
    // otherwise.
    let own: Set<FieldKey> = [.state, .ceasedOn, .ceaseReason, .publicFrom, .publicTo]
    for index in fields.indices where own.contains(fields[index].key) {
      fields[index].chosen = .survivor
    }
    propose(later: "verifiedOn", in: &fields)
    if let index = fields.firstIndex(where: { $0.key == .startedOn }),
      let mine = day(fields[index].survivor), let theirs = day(fields[index].merged), theirs < mine
    {
      fields[index].chosen = .merged
    }
    proposeFigures(in: &fields)
    return fields
  }

  private static func propose(later key: FieldKey, in fields: inout [MergeField]) {
    guard let index = fields.firstIndex(where: { $0.key == key }),
      let mine = day(fields[index].survivor), let theirs = day(fields[index].merged), theirs > mine
    else { return }
    fields[index].chosen = .merged
  }

  private static func proposeFigures(in fields: inout [MergeField]) {
    guard let year = fields.first(where: { $0.key == "figuresYear" }),
      let theirs = year.merged.text.flatMap(DanishNumber.integer),
      theirs > (year.survivor.text.flatMap(DanishNumber.integer) ?? 0)
    else { return }
    let figures: Set<FieldKey> = [.employees, "turnoverDKK", "balanceDKK", "fte", "figuresYear"]
    for index in fields.indices
    where figures.contains(fields[index].key) && !fields[index].merged.isNothing {
      fields[index].chosen = .merged
    }
  }

  private static func day(_ value: FieldValue) -> DanishDate? {
    DanishDate.property(value, .date(.past))
  }
}

extension Record {
  /// The record with what was chosen in each field.
  func taking(_ fields: [MergeField], _ items: [RecordItem<Self>]) -> Self {
    var record = self
    for case .field(let field) in items {
      guard let chosen = fields.first(where: { $0.key == field.key }) else { continue }
      field.set(chosen.value(chosen.chosen), in: &record)
    }
    return record
  }
}
