import GRDB

@testable import HotlineCore

/// A register to search in: organisations with invented names, entered in no order.
struct SearchFixture {
  let register: Register
  let today = DanishDate(iso: "2026-11-23") ?? .first

  init() throws {
    register = try testRegister()
    // What the shipped profile brings is of no interest here.
    try register.database.write { try $0.execute(sql: "UPDATE organisation SET status = 'erased'") }
    try rebuild()
  }

  func rebuild() throws {
    try register.database.write { try SearchIndex($0, today: today).rebuild() }
  }

  @discardableResult
  func enter(
    _ name: String, kind: Organisation.Kind = .enterprise, city: String? = nil,
    cvr: String? = nil, municipality: String? = nil, altNames: [String] = []
  ) throws -> Int64 {
    var organisation = Organisation(name: name, kind: kind)
    organisation.city = city
    organisation.cvr = cvr.flatMap(CVRNumber.init)
    organisation.municipalityCode = municipality
    organisation.altNames = altNames
    return try register.change(.entered(.organisation), subject: name) { change in
      try change.insert(organisation).id
    }
  }

  func add<Stored: StoredRow>(_ row: Stored) throws {
    try register.change(.edited(.organisation)) { try $0.insert(row) }
  }

  func makeSOV(
    _ id: Int64, from: String = "2020-01-01", to: String? = nil, register isRSV: Bool = false
  ) throws {
    var period = SOVPeriod(
      organisationID: id, validFrom: DanishDate(iso: from) ?? .first, basis: .municipalAssessment)
    period.validTo = to.flatMap(DanishDate.init(iso:))
    try add(period)
    if isRSV {
      try add(RSVPeriod(organisationID: id, validFrom: period.validFrom, source: .manual))
    }
  }

  func addPhone(_ number: String, to id: Int64, contact: Int64? = nil) throws {
    guard let number = PhoneNumber(number) else { return }
    var phone = Phone(organisationID: id, number: number)
    phone.digits8 = number.digits8
    phone.contactPersonID = contact
    try add(phone)
  }

  @discardableResult
  func addContact(_ name: String, to id: Int64) throws -> Int64 {
    try register.change(.entered(.contact)) { change in
      let person = try change.insert(ContactPerson(name: name))
      try change.insert(ContactRole(contactPersonID: person.id, organisationID: id))
      return person.id
    }
  }

  func page(
    _ text: String, filter: OrganisationFilter = .none, limit: Int = 50, recent: [Int64] = []
  ) throws -> SearchPage {
    try register.search(
      SearchQuery(text: text, filter: filter, limit: limit, recent: recent), today: today)
  }

  /// The names of the hits, in order.
  func names(_ text: String, filter: OrganisationFilter = .none) throws -> [String] {
    try page(text, filter: filter).hits.map(\.name)
  }

  func first(_ text: String) throws -> SearchHit? {
    try page(text).hits.first
  }
}
