/// Something that is at fault about the seals, or about who is known to have entered somebody.
struct SealFault: Equatable {
  /// As it is stored of a fault that was taken as known.
  enum Code: String, CaseIterable {
    case changed, entriesMissing, entriesPutIn, actionMissing, actionsMissing, unsealed, endMissing
    case sealsGone, markPutIn, markDiffers, marksMissing, notEntered
  }

  var table = "action"
  /// The row that is named.
  let row: Int64
  let code: Code
  /// How many entries, or from or after which action.
  var detail: Int64?
  /// The actions whose seals are at fault; nil where none is.
  let actions: ClosedRange<Int64>?

  var checkFault: CheckFault {
    .row(table: table, row: "\(row)", RowFault(code, detail))
  }
}

extension RowFault {
  init(_ code: SealFault.Code, _ detail: Int64?) {
    let count = detail.flatMap(Int.init(exactly:)) ?? 0
    self =
      switch code {
      case .changed: .sealDiffers
      case .entriesMissing: .entriesMissing(count: count)
      case .entriesPutIn: .entriesPutIn(count: count)
      case .actionMissing: .actionMissing
      case .actionsMissing: .actionsMissing(after: detail ?? 0)
      case .unsealed: .unsealed
      case .endMissing: .endMissing
      case .sealsGone: .sealsGone(from: detail ?? 0)
      case .markPutIn: .markPutIn
      case .markDiffers: .markDiffers
      case .marksMissing: .marksMissing
      case .notEntered: .notEntered
      }
  }
}
