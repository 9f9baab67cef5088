import GRDB

/// One line of the hotline's own contact card.
public struct ContactInfo: Codable, Equatable, Sendable, Identifiable {
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case phone, mail, address, leader
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var kind: Kind
  public var labelDa: String
  public var labelEn: String
  /// A phone is E.164. nil: nobody has entered it.
  public var value: String?
  public var validFrom: DanishDate?
  /// Exclusive; nil: still.
  public var validTo: DanishDate?

  public init(kind: Kind, labelDa: String, labelEn: String) {
    self.kind = kind
    self.labelDa = labelDa
    self.labelEn = labelEn
  }
}

extension ContactInfo {
  /// The value as it is read aloud: a number as `89 70 57 57`.
  public var display: String? {
    value.map { kind == .phone ? PhoneNumber($0)?.display ?? $0 : $0 }
  }
}

extension ContactInfo: StoredRow {
  public static let databaseTableName = "contactInfo"
}
