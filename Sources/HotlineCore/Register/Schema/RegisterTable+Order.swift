extension RegisterTable {
  /// Owners before what refers to them. Where tables refer to each other in a ring, a reference that
  /// may be empty waits.
  static func ordered(_ tables: [RegisterTable]) -> [RegisterTable] {
    var waiting = tables
    var order: [RegisterTable] = []
    while !waiting.isEmpty {
      let names = Set(waiting.map(\.name))
      let index =
        waiting.firstIndex { $0.owners.isDisjoint(with: names) }
        ?? waiting.firstIndex { $0.requiredOwners.isDisjoint(with: names) } ?? 0
      order.append(waiting.remove(at: index))
    }
    return order
  }

  /// The other tables whose rows its rows refer to.
  private var owners: Set<String> {
    Set(references.map(\.table)).subtracting([name])
  }

  /// Those without whose rows there can be none of its own.
  private var requiredOwners: Set<String> {
    let required = Set(columns.filter(\.isRequired).map(\.name))
    return Set(references.filter { required.isSuperset(of: $0.columns) }.map(\.table))
      .subtracting([name])
  }
}
