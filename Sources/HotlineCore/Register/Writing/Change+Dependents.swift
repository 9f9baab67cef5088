extension Change {
  /// Throws ``Refusal/builtUpon(subject:by:)`` where a row stands on one of `rows`, and
  /// ``Refusal/changedSince(subject:)`` where one of those that come `back` names one that is gone.
  func requireUnused(
    _ rows: [RowImage], back: [RowImage] = [], _ subject: String
  ) throws {
    let dependents = try Dependents(db)
    var counts: [RecordKind?: Int] = [:]
    for row in rows {
      for (key, count) in try dependents.of(row) {
        counts[dependents.kind(of: key), default: 0] += count
      }
    }
    let kinds: [RecordKind?] = RecordKind.allCases + [nil]
    let standing = kinds.compactMap { kind in
      counts[kind].map { Dependent(kind: kind, count: $0) }
    }
    guard standing.isEmpty else {
      throw RegisterError.refused(.builtUpon(subject: subject, by: standing))
    }
    guard try back.allSatisfy(dependents.haveFooting) else {
      throw RegisterError.refused(.changedSince(subject: subject))
    }
  }
}
