/// A cell as it may be stored: what the CPR guard blocks is blacked out, what it only asks about is
/// kept and named, and ten digits in a column whose values never have ten are left out.
struct GuardedCell {
  /// nil where nothing is left.
  private(set) var kept: String?
  private(set) var notes: [ImportReason] = []

  /// `isPNumber` says whether the register knows a P-number, which the guard then allows.
  init(
    _ cell: String, in column: ImportColumn, named header: String,
    isPNumber: (PNumber) throws -> Bool
  ) throws {
    if column.isOfPerson, Self.isShortCPR(cell) {
      leaveOut(header)
      return
    }
    switch column {
    case .pNumbers, .reference, .partnershipReference:
      // Ten digits are right here, but not as a CPR number is written.
      kept = CPRGuard().blackedOut(cell, only: .block)
      if kept != cell { notes.append(.cprBlackedOut(column: header)) }
    case .phone, .contactPhone:
      readPhones(cell, header)
    case _ where column.isDay:
      readDay(cell, header)
    case _ where column.isNumber:
      if Self.hasTenDigits(cell) { leaveOut(header) } else { kept = cell }
    default:
      try readText(cell, header, isPNumber)
    }
  }

  /// A CPR number that a spreadsheet held as a number: its first nought is lost.
  private static func isShortCPR(_ cell: String) -> Bool {
    let digits = cell.replacing(/[.,]0+$/, with: "").utf8.filter { $0 != UInt8(ascii: " ") }
    guard digits.count == 9, digits.allSatisfy(isASCIIDigit) else { return false }
    return CPRForm.fits([UInt8(ascii: "0")] + digits)
  }

  private mutating func readText(
    _ cell: String, _ header: String, _ isPNumber: (PNumber) throws -> Bool
  ) throws {
    let known = try CPRGuard.possiblePNumbers(in: cell).filter(isPNumber)
    let findings = CPRGuard(knownPNumbers: known).findings(in: cell)
    let blocked = findings.filter { $0.verdict == .block }
    kept = CPRGuard.blackedOut(cell, blocked)
    if !blocked.isEmpty { notes.append(.cprBlackedOut(column: header)) }
    if blocked.count < findings.count { notes.append(.cprKept(column: header)) }
  }

  /// Each number by itself: one that is left out takes no other with it.
  private mutating func readPhones(_ cell: String, _ header: String) {
    guard !DamagedNumber.isOne(cell) else {
      kept = cell
      return
    }
    let parts = PhoneList.parts(of: cell)
    let fitting = parts.filter { part in
      let isTooLong = part.filter(\.isNumber).count == 10 && !PhoneList.isWithCountry(part)
      return !isTooLong && CPRGuard().findings(in: part, .number).isEmpty
    }
    if fitting.count < parts.count { leaveOut(header) }
    if !fitting.isEmpty { kept = fitting.joined(separator: ";") }
  }

  /// A day with a time has ten digits and more; what is written like a CPR number is none.
  private mutating func readDay(_ cell: String, _ header: String) {
    let isDay = ImportDate.read(cell, today: .last) != .unreadable
    let isBlocked = CPRGuard().finds(.block, in: cell)
    if isBlocked || (!isDay && Self.hasTenDigits(cell)) { leaveOut(header) } else { kept = cell }
  }

  private mutating func leaveOut(_ header: String) {
    notes.append(.tenDigitsLeftOut(column: header, value: CPRGuard.blackout))
  }

  /// Ten digits and no letter, however they are grouped; or a CPR number, whatever stands around it.
  private static func hasTenDigits(_ text: String) -> Bool {
    if !CPRGuard().findings(in: text, .number).isEmpty { return true }
    return text.filter(\.isNumber).count == 10 && !text.contains(where: \.isLetter)
  }
}
