import Foundation
import GRDB

/// What each column of a table is read as: the record of the table with the stamps that every record
/// has, or the columns of a table that no record is read from. The check and the import of a whole
/// register judge every value by it.
struct TableShape {
  /// Between them they name every column of the table.
  let parts: [any Decodable.Type]

  /// nil for a table that is made anew from the others, as the search index is.
  init?(of table: String) {
    if let record = RowTypes.rows(in: table) {
      parts = [record, Stamps.self]
    } else if let columns = Self.withoutRecord[table] {
      parts = [columns]
    } else {
      return nil
    }
  }

  /// What stands in `row` and cannot be read, by column. A column that the row does not have is not
  /// judged.
  func unread(_ row: Row) throws -> [String: DatabaseValue] {
    var unread: [String: DatabaseValue] = [:]
    for part in parts {
      let decoder = RowDecoder(row)
      _ = try part.init(from: decoder)
      unread.merge(decoder.unread) { $1 }
    }
    return unread.filter { row.hasColumn($0.key) }
  }

  /// As what each column is read.
  func types() throws -> [String: Any.Type] {
    var types: [String: Any.Type] = [:]
    for part in parts {
      let decoder = RowDecoder(Row(), keepingTypes: true)
      _ = try part.init(from: decoder)
      types.merge(decoder.types ?? [:]) { $1 }
    }
    return types
  }

  private struct Stamps: Decodable, Sendable {
    let createdAt: Date
    let createdBy: Int64
    let updatedAt: Date
    let updatedBy: Int64
  }

  static let withoutRecord: [String: any (Decodable & Sendable).Type] = [
    "action": Action.self, "history": History.self, "importBatch": ImportBatch.self,
    "municipality": Municipality.self, "municipalityNeighbour": Neighbour.self,
    "postalCode": PostalCode.self, "postalCodeMunicipality": PostalCodeMunicipality.self,
    "industryDivision": IndustryDivision.self, "inquiryTopic": InquiryTopic.self,
    "interactionTopic": InteractionTopic.self, "referenceCounter": ReferenceCounter.self,
    "interactionPrinciple": InteractionTopic.self,
    "partnershipPrinciple": PartnershipPrinciple.self,
    "registerState": RegisterState.self, "readLog": ReadLogRow.self,
    "tombstone": Tombstone.self, "historySeal": Seal.self, "acceptedFault": AcceptedFault.self,
  ]

  private struct Action: Decodable, Sendable {
    let id: Int64
    let kind: String
    let subject: String?
    let at: Date
    let staffID: Int64
    let batchID: Int64?
    let undoesID: Int64?
    let draftID: String?
    let draftDesk: String?
    let draftEdits: Int?
  }

  private struct History: Decodable, Sendable {
    let id: Int64
    let actionID: Int64
    let tableName: String
    let rowID: Int64
    let before: StoredImage?
    let after: StoredImage?
  }

  private struct ImportBatch: Decodable, Sendable {
    let id: Int64
    let fileName: String
    let format: String
    let startedAt: Date
    let finishedAt: Date?
    let staffID: Int64
  }

  private struct ReadLogRow: Decodable, Sendable {
    let id: Int64
    let at: Date
    let staffID: Int64
    let extract: String
    let reference: String?
    let format: String
    let rows: Int?
  }

  private struct Tombstone: Decodable, Sendable {
    let id: Int64
    let actionID: Int64
    let sealedFromID: Int64
  }

  private struct Seal: Decodable, Sendable {
    let actionID: Int64
    let entries: Int
    let content: String
    let marks: String?
    let seal: String
  }

  private struct AcceptedFault: Decodable, Sendable {
    let id: Int64
    let actionID: Int64
    let tableName: String
    let rowID: Int64
    let fault: String
    let detail: Int64?
  }

  private struct Municipality: Decodable, Sendable {
    let code: String
    let name: String
    let region: String
  }

  private struct Neighbour: Decodable, Sendable {
    let code: String
    let neighbourCode: String
  }

  private struct PostalCode: Decodable, Sendable {
    let code: String
    let town: String
  }

  private struct PostalCodeMunicipality: Decodable, Sendable {
    let postalCode: String
    let ordinal: Int
    let municipalityCode: String
  }

  private struct IndustryDivision: Decodable, Sendable {
    let code: String
    let labelDa: String
  }

  private struct InquiryTopic: Decodable, Sendable {
    let inquiryID: Int64
    let ordinal: Int
    let code: String
  }

  private struct InteractionTopic: Decodable, Sendable {
    let interactionID: Int64
    let ordinal: Int
    let code: String
  }

  private struct PartnershipPrinciple: Decodable, Sendable {
    let partnershipID: Int64
    let ordinal: Int
    let code: String
  }

  private struct ReferenceCounter: Decodable, Sendable {
    let prefix: String
    let last: Int
  }

  private struct RegisterState: Decodable, Sendable {
    let key: String
    let value: String
  }
}

/// The image of a row as history holds it: an object of plain values.
struct StoredImage: Decodable, Sendable, ColumnValue {
  init?(stored: DatabaseValue) {
    guard let json = String(stored: stored),
      (try? JSONDecoder().decode([String: JSONValue].self, from: Data(json.utf8))) != nil
    else { return nil }
  }

  private init() {}

  static func standIn(for stored: DatabaseValue) -> StoredImage { StoredImage() }
}
