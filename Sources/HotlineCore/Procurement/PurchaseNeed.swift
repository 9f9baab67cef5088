import GRDB
import Resources

/// Something that a department of the municipality has to buy, with what decides whether it may be
/// bought directly of a registered social enterprise (domain.md S51).
public struct PurchaseNeed: Codable, Equatable, Sendable, Identifiable {
  public enum State: String, Codable, Sendable, CaseIterable {
    case open, bought
    case handedOver = "handed_over"
    case dropped
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var departmentID: Int64
  public var what: String
  /// Leaf or group of the category tree; nil while only the words say it.
  public var categoryCode: String?
  /// Kroner over the whole term of the contract, without VAT; nil while nobody knows.
  public var valueDKK: Int?
  /// The last day by which it has to be there.
  public var neededBy: DanishDate?
  /// Whether the municipality has an agreement already that covers it.
  public var hasAgreement = false
  /// Whether rules of tender apply whatever the amount.
  public var hasTenderRules = false
  public var state = State.open
  /// When the department asked.
  public var askedOn: DanishDate
  /// Who got it.
  public var supplierID: Int64?
  /// The inquiry in which it was said; nil where it came in another way.
  public var originInquiryID: Int64?
  public var note: String?

  public init(departmentID: Int64, what: String, askedOn: DanishDate) {
    (self.departmentID, self.what, self.askedOn) = (departmentID, what, askedOn)
  }
}

extension PurchaseNeed: StoredRow {
  public static let databaseTableName = "purchaseNeed"
}

extension PurchaseNeed.State: Worded {
  public var word: Phrase {
    switch self {
    case .open: Phrase(da: "åbent", en: "open")
    case .bought: Phrase(da: "købt", en: "bought")
    case .handedOver: Phrase(da: "hos Indkøb", en: "with Procurement")
    case .dropped: Phrase(da: "droppet", en: "dropped")
    }
  }
}

extension PurchaseNeed: BornInInquiry {}
