/// Which list is meant: that of a kind of record, or a worklist.
public enum ListName: Hashable, Sendable {
  case kind(RecordKind)
  case worklist(Worklist)

  /// nil for a kind that has no list.
  public var list: RecordList? {
    switch self {
    case .kind(let kind): kind.list
    case .worklist(let worklist): worklist.list
    }
  }

  /// As `hotline list` takes it.
  public var word: String {
    switch self {
    case .kind(let kind): kind.rawValue
    case .worklist(let worklist): worklist.rawValue
    }
  }
}
