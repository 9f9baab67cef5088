import GRDB
import Resources

extension Staff: Record {
  public static let kind = RecordKind.staff
  public static let names = KindNames(
    Phrase(da: "Medarbejder", en: "Member of staff"),
    the: Phrase(da: "medarbejderen", en: "the member of staff"))
  public static let list: RecordList? = RecordList(
    Staff.self, Phrase(da: "Medarbejdere", en: "Staff"))
  public static let leastRole = Staff.Role.admin

  public static let items: [RecordItem<Staff>] = [
    .field(initialsField),
    .field(
      Field(
        .name, \.name, .text(max: 100),
        FieldWords(da: "Navn", "For- og efternavn", en: "Name", "First and last name"),
        isRequired: true)),
    .field(osUserField),
    .field(
      Field(
        .role, \.role, .one(of: Role.self),
        FieldWords(
          da: "Rolle", "Læser ser alt; leder ændrer mål og ord; administrator ændrer medarbejdere",
          en: "Role", "A reader sees all; a leader sets goals and words; an administrator staff"),
        isRequired: true, initial: .value(.codes([Role.staff.rawValue])))),
    .field(
      Field(
        "department", \.departmentID, .lookup(Lookup(.department)),
        FieldWords(
          da: "Afdeling", "Hvor arbejder de? Den afgør, hvem der må indstille til priserne",
          en: "Department", "Where do they work? It decides who may nominate for the prizes"),
        column: "departmentID")),
    .field(
      Field(
        "active", \.active, .yesNo,
        FieldWords(
          da: "I tjeneste", "Nej: har forladt stedet; det, de gjorde, bliver stående",
          en: "In service", "No: has left; what they did stays"),
        initial: .value(.flag(true)))),
  ]

  public var called: String? { initials }

  public static func blank(_ about: RecordAbout) -> Staff {
    Staff(initials: "", osUser: "", name: "", role: .staff)
  }

  public func completed(from base: Staff?, _ saving: Saving) -> Staff {
    var staff = self
    staff.initials = initials.uppercased()
    return staff
  }

  /// Initials and login tell people apart, and somebody has to be left who may enter others.
  public func refusals(from base: Staff?, _ saving: Saving) throws -> [Refusal] {
    var refusals: [Refusal] = []
    if try saving.isTaken(initials, in: "initials", besides: self) {
      refusals.append(.taken(Self.initialsField.name, value: initials))
    }
    if try saving.isTaken(osUser, in: "osUser", besides: self) {
      refusals.append(.taken(Self.osUserField.name, value: osUser))
    }
    let others = try Staff.fetchAll(
      saving.db, sql: "SELECT * FROM staff WHERE active AND role = ? AND id <> ?",
      arguments: [Role.admin.rawValue, id])
    if let base, base.rights == .admin, others.isEmpty {
      if rights != .admin { refusals.append(.staff(.lastAdministrator)) }
      if osUser != base.osUser { refusals.append(.staff(.loginOfLastAdministrator)) }
    }
    return refusals
  }

  private static let initialsField = Field(
    "initials", \Staff.initials, .text(max: 10),
    FieldWords(
      da: "Initialer", "Dem, der står ved samtaler og opfølgninger",
      en: "Initials", "Those that stand beside talks and follow-ups"),
    isRequired: true)
  private static let osUserField = Field(
    "osUser", \Staff.osUser, .text(max: 60),
    FieldWords(
      da: "Bruger", "Navnet, man logger på maskinen med; det er adgangen hertil",
      en: "Login", "The name one logs in to the machine with"),
    isRequired: true)
}

extension Staff.Role: Worded {
  public var word: Phrase {
    switch self {
    case .reader: Phrase(da: "læser", en: "reader")
    case .staff: Phrase(da: "medarbejder", en: "staff")
    case .leader: Phrase(da: "leder", en: "leader")
    case .admin: Phrase(da: "administrator", en: "administrator")
    }
  }
}
