import HotlineCore

extension FormOpening {
  /// The form in which a record is edited; nil for a kind that has none.
  static func record(_ kind: RecordKind, _ id: Int64) -> FormOpening? {
    // An inquiry is edited with its talks.
    if kind == .inquiry { return .inquiry(id) }
    return FormKind.allCases.first { $0.form.recordKind == kind }.map { .row($0, id) }
  }
}

extension RecordForm {
  fileprivate static var recordKind: RecordKind { Record.kind }
}
