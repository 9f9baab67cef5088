import HotlineCore

// What stands in the rows of a record and cannot be read: shown in its field as it is, to be put
// right there.
extension FormClerk {
  /// Each column that cannot be read with the fields that show it; a column that the form does not
  /// show has none.
  ///
  /// No form has to say which they are: the record is read with another value in the column, and the
  /// field that shows another thing then is the field of the column. Costs nothing for a sound record.
  func unread<Form: RecordForm>(
    _ form: Form.Type, _ rows: KeptRows, _ subject: FormSubject
  ) throws -> [(column: UnreadColumn, fields: [FieldPath])] {
    let columns = rows.unread
    guard !columns.isEmpty, let id = subject.rowID,
      let shown = values(form, id, rows, subject)
    else { return [] }
    let codes = Self.offeredCodes(form.declaration)
    return columns.map { column in
      for tried in rows.tried(in: column, codes: codes) {
        guard let other = values(form, id, tried, subject) else { continue }
        let fields = Set(other.keys).union(shown.keys).filter { other[$0] != shown[$0] }
        if !fields.isEmpty { return (column, Array(fields)) }
      }
      return (column, [])
    }
  }

  private func values<Form: RecordForm>(
    _ form: Form.Type, _ id: Int64, _ rows: KeptRows, _ subject: FormSubject
  ) -> [FieldPath: FieldValue]? {
    guard let record = try? register.record(Form.Record.self, id, asKept: rows) else { return nil }
    return try? form.values(of: form.seen(record, from: subject), self)
  }

  private static func offeredCodes(_ declaration: FormDeclaration) -> [String] {
    let fields = declaration.plainFields + declaration.groups.flatMap(\.fields)
    return fields.flatMap { field -> [String] in
      guard case .choice(.fixed(let choices)) = field.kind else { return [] }
      return choices.map(\.code)
    }
  }

  /// Fills the fields of what cannot be read with what stands there; one that only chooses is left
  /// empty, and says what stands there.
  func show<Form: RecordForm>(
    unreadOf form: Form.Type, _ rows: KeptRows, in values: inout [FieldPath: FieldValue],
    _ subject: inout FormSubject
  ) throws {
    var texts: [FieldPath: String] = [:]
    for (column, fields) in try unread(form, rows, subject) {
      for field in fields { texts[field] = column.text }
    }
    for (field, text) in texts {
      let isTyped = form.declaration.field(field.key)?.kind.isTyped == true
      values[field] = isTyped ? FieldValue(text) : .empty
    }
    subject.unread = texts.isEmpty ? nil : texts
  }

  /// Lets go what stood in the record's own row and what the form has said anew.
  func settle<Form: RecordForm>(
    unreadOf form: Form.Type, in record: inout Form.Record, _ subject: FormSubject
  ) throws {
    guard let base = subject.base else { return }
    let shown = try unread(form, KeptRows(text: base), subject).filter { unread in
      unread.column.table == Form.Record.table && !unread.fields.isEmpty
    }
    record.root.unreadable.settle(shown.map { $0.column.column })
  }
}
