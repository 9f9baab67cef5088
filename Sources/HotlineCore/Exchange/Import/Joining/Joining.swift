/// Several rows of one import that are about one thing, read as one: what an earlier row said
/// stands, a later one adds what that did not say. So the order of the rows decides nothing that a
/// second import of the same file would turn round.
struct Joining<Record> {
  var record: Record
  let later: Record
  /// Where the later row says something else than the earlier one; not taken over.
  private(set) var differing: [ImportColumn] = []

  init(_ earlier: Record, with later: Record) {
    record = earlier
    self.later = later
  }

  /// Takes a value that the earlier row did not give.
  mutating func fill<Value: Equatable>(
    _ field: WritableKeyPath<Record, Value?>, _ column: ImportColumn
  ) {
    guard let value = later[keyPath: field] else { return }
    guard let standing = record[keyPath: field] else {
      record[keyPath: field] = value
      return
    }
    if standing != value, !differing.contains(column) { differing.append(column) }
  }

  /// Takes every entry that the earlier row did not have.
  mutating func append<Entry: Equatable>(_ field: WritableKeyPath<Record, [Entry]>) {
    for entry in later[keyPath: field] where !record[keyPath: field].contains(entry) {
      record[keyPath: field].append(entry)
    }
  }

  mutating func differ(_ column: ImportColumn) {
    if !differing.contains(column) { differing.append(column) }
  }
}

extension String? {
  /// A note with another one below it, unless that stands in it already: what people wrote stays.
  func adding(_ text: String?) -> String? {
    guard let text else { return self }
    guard let standing = self?.trimmedOrNil else { return text }
    let isThere = ("\n" + standing + "\n").contains("\n" + text + "\n")
    return isThere ? self : standing + "\n" + text
  }
}
