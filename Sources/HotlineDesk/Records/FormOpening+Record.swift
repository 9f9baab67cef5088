import HotlineCore

extension FormOpening {
  /// The form in which a record is edited; nil for a kind that has none.
  static func record(_ kind: RecordKind, _ id: Int64) -> FormOpening? {
    // An inquiry is edited with its talks.
    if kind == .inquiry { return .inquiry(id) }
    return kind.form == nil ? nil : .row(kind, id)
  }

  /// The form of a new record; nil for a kind that has none.
  static func new(_ kind: RecordKind) -> FormOpening? {
    let kind = kind == .inquiry ? .interaction : kind
    return kind.form == nil ? nil : .new(kind, about: FormSubject())
  }
}
