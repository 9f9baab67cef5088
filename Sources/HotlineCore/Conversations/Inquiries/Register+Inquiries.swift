import Foundation
import GRDB

extension Register {
  /// One inquiry; nil when there is none.
  public func inquiry(_ id: Int64) throws -> Inquiry? {
    try read { try Inquiry.find(id, $0) }
  }

  /// The receiver has confirmed that it took the matter over: it is closed, and no longer ours.
  ///
  /// - Parameter name: who at the receiver said yes.
  public func confirmHandover(of inquiryID: Int64, by name: String) throws {
    try edit(inquiryID, as: .handoverConfirmed) { inquiry, now in
      if inquiry.handoverToID != nil { inquiry.outcome = .handedOver }
      inquiry.handoverConfirmedAt = now
      inquiry.handoverConfirmedBy = name.trimmed
    }
  }

  /// The receiver says no: the inquiry is open again with its owner, and stands in the list of the day.
  ///
  /// - Parameters:
  ///   - name: who at the receiver said no; nil where nobody says.
  ///   - reason: why, in words.
  public func refuseHandover(of inquiryID: Int64, by name: String? = nil, because reason: String)
    throws
  {
    try edit(inquiryID, as: .handoverRefused) { inquiry, _ in
      inquiry.handoverState = .refused
      inquiry.handoverConfirmedBy = name?.trimmedOrNil
      inquiry.handoverRefusal = reason.trimmedOrNil
    }
  }

  /// How far the receiver has come with what it took over.
  ///
  /// - Parameter state: under way or done; ``refuseHandover(of:by:because:)`` takes a no.
  public func move(handoverOf inquiryID: Int64, to state: HandoverState) throws {
    try edit(inquiryID, as: .handoverMoved) { inquiry, _ in inquiry.handoverState = state }
  }

  /// Gives an inquiry its outcome. `handedOver` asks for a receiver and closes only once that has
  /// confirmed; `unmet` asks for the need in words.
  ///
  /// - Parameter need: what nobody could meet; nil leaves what stands there.
  public func close(
    inquiryID: Int64, outcome: Inquiry.Outcome, unmetNeed need: String? = nil
  ) throws {
    try edit(inquiryID, as: .inquiryClosed) { inquiry, _ in
      inquiry.outcome = outcome
      if let need { inquiry.unmetNeed = need }
      inquiry.state = .closed
    }
  }

  /// Opens a closed inquiry again; its outcome is taken out.
  public func reopen(inquiryID: Int64) throws {
    try edit(inquiryID, as: .inquiryReopened) { inquiry, _ in inquiry.state = .open }
  }

  /// What came of naming an organisation, seen today.
  public func answer(referralID: Int64, outcome: Referral.Outcome) throws {
    let today = try today()
    let name = try read { db in
      try Referral.find(referralID, db).flatMap {
        try Organisation.find($0.organisationID, db)?.name
      }
    }
    try change(.referralAnswered, subject: name) { change in
      guard let referral = try Referral.find(referralID, change.db) else {
        throw RegisterError.rowIsGone(table: Referral.databaseTableName, id: referralID)
      }
      try change.answer(referral, outcome, on: today)
    }
  }

  /// Changes what stands of an inquiry by the rules of its states.
  private func edit(
    _ id: Int64, as kind: ActionKind, _ edit: (inout Inquiry, Date) -> Void
  ) throws {
    let reference = try read { try Inquiry.find(id, $0)?.reference }
    try change(kind, subject: reference) { change in
      guard let standing = try Inquiry.find(id, change.db) else {
        throw RegisterError.rowIsGone(table: Inquiry.databaseTableName, id: id)
      }
      var inquiry = standing
      edit(&inquiry, change.at)
      inquiry = inquiry.settled(from: standing, at: change.at)
      try RegisterError.refuse(InquiryGuards(inquiry, base: standing).refusals())
      try change.update(inquiry, from: standing)
    }
  }
}
