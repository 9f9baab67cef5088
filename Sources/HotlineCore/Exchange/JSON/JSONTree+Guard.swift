extension JSONTree {
  /// The value with what the CPR guard blocks blacked out in every text; what it only asks about is
  /// kept and named, and ten digits in the place of another number are left out. P-numbers have ten
  /// digits by right, and ``phones(_:_:)`` judges telephones.
  func guarded(_ notes: inout [ImportReason], key: String = "") -> JSONTree {
    switch self {
    case .string(let text) where Self.numbers.contains(key),
      .number(let text) where Self.numbers.contains(key):
      let cell = try? GuardedCell(text, in: .employees, named: key, isPNumber: { _ in false })
      notes += cell?.notes ?? []
      return cell?.kept == nil ? .null : self
    case .null, .bool, .number: return self
    case .string where key == "phone": return self
    case .string(let text) where ["pno", "pNummer"].contains(key):
      let cell = try? GuardedCell(text, in: .pNumbers, named: key, isPNumber: { _ in false })
      notes += cell?.notes ?? []
      return .string(cell?.kept ?? "")
    case .string(let text) where key == "kontaktoplysning" && !text.contains(where: \.isLetter):
      return self
    case .string(let text):
      let findings = CPRGuard().findings(in: text)
      let blocked = findings.filter { $0.verdict == .block }
      if !blocked.isEmpty { notes.append(.cprBlackedOut(column: key)) }
      if blocked.count < findings.count { notes.append(.cprKept(column: key)) }
      return .string(CPRGuard.blackedOut(text, blocked))
    case .array(let items): return .array(items.map { $0.guarded(&notes, key: key) })
    case .object(let members):
      return .object(
        Dictionary(
          uniqueKeysWithValues: members.sorted { $0.key < $1.key }.map { name, value in
            (name, value.guarded(&notes, key: name))
          }))
    }
  }

  /// The keys of both formats that are read as a number of another kind.
  private static let numbers: Set = [
    "zipcode", "industrycode", "companycode", "employees", "postnummer", "kommuneKode",
    "branchekode", "virksomhedsformkode", "antalAnsatte", "husnummerFra", "husnummerTil",
  ]

  /// The telephone numbers of a number or a text; ten digits without a country are left out.
  func phones(_ key: String, _ notes: inout [ImportReason]) -> [PhoneNumber] {
    guard let scalar,
      let cell = try? GuardedCell(scalar, in: .phone, named: key, isPNumber: { _ in false })
    else { return [] }
    notes += cell.notes
    return cell.kept.map { PhoneList.parts(of: $0).compactMap(PhoneNumber.init) } ?? []
  }
}
