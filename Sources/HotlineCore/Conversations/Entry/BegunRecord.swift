import GRDB
import Resources

/// A row that may have been entered because of what was said in a call.
protocol BornInInquiry: StoredRow {
  /// The inquiry in which it was said; nil where it came in another way.
  var originInquiryID: Int64? { get set }
}

extension RecordKind {
  /// Whether its rows keep the inquiry in which they were said.
  public var isBornInInquiry: Bool { declared.rows.first is any BornInInquiry.Type }
}

/// A record that was entered during a call, before the call had an inquiry.
public struct BegunRecord: Codable, Hashable, Sendable {
  public var kind: RecordKind
  public var id: Int64

  public init(_ kind: RecordKind, _ id: Int64) { (self.kind, self.id) = (kind, id) }

  /// nil for one that keeps no inquiry.
  public init?<Kind: Record>(_ record: Kind) {
    guard record.root is any BornInInquiry else { return nil }
    self.init(Kind.kind, record.id)
  }
}

extension Record {
  /// A new one that is entered in an inquiry keeps where it was said.
  public mutating func begin(in inquiry: Int64?) {
    guard var root = root as? any BornInInquiry else { return }
    root.originInquiryID = inquiry
    if let root = root as? Root { self.root = root }
  }
}

extension Change {
  /// Ties what was entered during a call to its inquiry. What came from another one already keeps
  /// that origin.
  func tie(_ begun: [BegunRecord], to inquiry: Inquiry) throws {
    for record in begun {
      guard let type = record.kind.declared.rows.first as? any BornInInquiry.Type else { continue }
      try tie(type, record.id, to: inquiry)
    }
  }

  private func tie<Row: BornInInquiry>(
    _ type: Row.Type, _ id: Int64, to inquiry: Inquiry
  ) throws {
    guard let row = try Row.find(id, db), row.originInquiryID == nil else { return }
    var tied = row
    tied.originInquiryID = inquiry.id
    try update(tied, from: row)
  }
}

extension ListColumn {
  /// The reference of the inquiry in which the row of `table` was said.
  static func origin(of table: String) -> ListColumn {
    ListColumn(
      "originInquiry", Phrase(da: "Henvendelse", en: "Inquiry"), .text(max: 13),
      sql: "(SELECT reference FROM inquiry WHERE id = \(table).originInquiryID)")
  }
}
