import Foundation
import GRDB

/// One contact: a call, mail, meeting, visit, event or note. All kinds share one timeline.
public struct Interaction: Codable, Equatable, Sendable, Identifiable {
  public enum Direction: String, Codable, Sendable, CaseIterable {
    case incoming = "in"
    case outgoing = "out"
  }

  public enum Kind: String, Codable, Sendable, CaseIterable {
    case call, email, meeting, visit, event, note
  }

  public var id: Int64 = 0
  public var revision = 0
  public var unreadable = Unreadable()

  public var inquiryID: Int64?
  public var kind: Kind
  public var direction: Direction
  public var startedAt: Date
  public var endedAt: Date?
  public var staffID: Int64
  public var summary: String
  public var purpose: Inquiry.Purpose?
  public var topics: [String] = []
  /// Of an outreach talk: what it led to.
  public var outreachOption: OutreachOption?
  /// Codes of the strategy's principles that it puts into practice.
  public var principles: [String] = []
  /// Whether both sides spoke; resets the dialogue clock.
  public var twoWay: Bool
  /// Of a note: whether it must not be overlooked.
  public var isImportant = false

  public init(
    kind: Kind, direction: Direction, startedAt: Date, staffID: Int64, summary: String, twoWay: Bool
  ) {
    self.kind = kind
    self.direction = direction
    self.startedAt = startedAt
    self.staffID = staffID
    self.summary = summary
    self.twoWay = twoWay
  }
}

extension Interaction: StoredRow {
  public static let databaseTableName = "interaction"
}
