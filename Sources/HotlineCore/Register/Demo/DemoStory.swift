import GRDB
import Resources

/// The demo register told in the order of time: who entered which row when.
///
/// An organisation is entered on the first day that anything in the data mentions it, everything
/// else on its own day, so that nothing seems to have been registered late and every row finds
/// what it refers to.
struct DemoStory {
  let demo: DemoRegister
  let now: Instant
  let time: CopenhagenTime
  /// The first day on which an organisation is mentioned, by key.
  let firstMention: [String: DanishDate]

  init(_ demo: DemoRegister, now: Instant) throws {
    self.demo = demo
    self.now = now
    time = try CopenhagenTime()
    firstMention = try demo.firstMentions()
  }

  func store(_ change: Change) throws {
    var keys = DemoKeys()
    try rememberProfile(change.db, &keys)
    try storeStaff(change, &keys)
    let steps = try organisationSteps() + factSteps() + lineSteps() + partnershipSteps()
    let all =
      try steps + positionSteps() + conversationSteps() + goalSteps()
      + registrationSteps() + procurementSteps() + eventSteps()
    let ordered = all.enumerated().sorted {
      ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
    }
    for (_, step) in ordered {
      let staffID = try keys.staff(step.staff)
      try change.entering(step.kind, subject: step.subject, by: staffID, at: step.at.date) {
        try step.store(change, &keys)
      }
    }
  }

  // MARK: What the steps begin from

  /// The municipality and its departments stand in every fresh register.
  private func rememberProfile(_ db: Database, _ keys: inout DemoKeys) throws {
    let profile: Profile
    do {
      profile = try Shipped.profile()
    } catch {
      throw RegisterError.shippedData(detail: String(describing: error))
    }
    for organisation in profile.organisations {
      let id = try Int64.readOne(
        db, sql: "SELECT id FROM organisation WHERE source = 'profile' AND name = ?",
        arguments: [organisation.names.last?.name])
      if let id { keys.remember(organisation.key, in: .organisation, as: id) }
    }
  }

  /// Initials that the person at the desk has already get a digit.
  private func storeStaff(_ change: Change, _ keys: inout DemoKeys) throws {
    let unit = try keys.organisation("jobcenter-erhverv")
    if let user: Staff = try Staff.find(change.staffID, change.db), user.departmentID == nil {
      var seated = user
      seated.departmentID = unit
      try change.update(seated, from: user)
    }
    let taken = try String.readSet(change.db, sql: "SELECT initials FROM staff")
    for person in demo.staff {
      let initials = taken.contains(person.initials) ? person.initials + "2" : person.initials
      var row = Staff(
        initials: initials, osUser: person.user, name: person.name,
        role: try shipped(person.role.rawValue))
      row.departmentID = try person.department.map { try keys.organisation($0) } ?? unit
      let stored = try change.insert(row)
      keys.remember(person.initials, in: .staff, as: stored.id)
    }
  }

  // MARK: Days and people

  /// Ten o'clock on the day that data names, unless that is still to come.
  func morning(_ day: ISODate) throws -> Instant {
    morning(try DanishDate(shipped: day))
  }

  func morning(_ day: DanishDate) -> Instant {
    min(now, time.instant(day, minute: 600))
  }

  /// When the organisation was entered: before anybody spoke with it that day.
  func entered(_ organisation: String) -> Instant {
    firstMention[organisation].map { min(now, time.instant($0, minute: 360)) } ?? now
  }

  /// The moment of a local time `YYYY-MM-DDTHH:MM`.
  func instant(_ local: String) throws -> Instant {
    let parts = local.split(separator: "T")
    let clock = (parts.last ?? "").split(separator: ":").compactMap { Int($0) }
    guard parts.count == 2, clock.count == 2, let day = DanishDate(iso: String(parts[0])) else {
      throw RegisterError.shippedData(detail: "local time: \(local)")
    }
    return time.instant(day, minute: clock[0] * 60 + clock[1])
  }

  /// Who enters what the data names nobody for.
  var keeper: String { demo.staff.first?.initials ?? "" }

  func name(of organisation: String) -> String {
    demo.organisations.first { $0.key == organisation }?.name ?? organisation
  }
}
