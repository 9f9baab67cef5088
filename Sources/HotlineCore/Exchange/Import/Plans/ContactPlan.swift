import GRDB

/// What a row makes of a contact person at an organisation.
struct ContactPlan {
  let basePerson: ContactPerson?
  let baseRole: ContactRole?
  let basePhones: [Phone]
  private(set) var person: ContactPerson
  /// The organisation's id is filled in when it is stored.
  private(set) var role: ContactRole
  private(set) var phones: [Phone]

  /// The row says what stands.
  var changesNothing: Bool {
    person == basePerson && role == baseRole && phones == basePhones
  }

  /// `organisationID` is 0 for an organisation that is being entered.
  init(_ record: ContactRecord, at organisationID: Int64, _ db: Database) throws {
    let roles = try ContactRole.ofOrganisation(organisationID, db)
    let key = Fold.text(record.name)
    var known: (ContactPerson, ContactRole)?
    for role in roles where known == nil && role.validTo == nil {
      let person = try ContactPerson.find(role.contactPersonID, db)
      if let person, Fold.text(person.name) == key { known = (person, role) }
    }
    basePerson = known?.0
    baseRole = known?.1
    basePhones = try Phone.ofOrganisation(organisationID, db).filter { phone in
      phone.contactPersonID != nil && phone.contactPersonID == known?.0.id
    }
    person = known?.0 ?? ContactPerson(name: record.name)
    role = known?.1 ?? ContactRole(contactPersonID: 0, organisationID: organisationID)
    phones = basePhones
    person.email = record.email ?? person.email
    person.note = person.note.adding(record.note)
    role.title = record.title ?? role.title
    role.isPrimary = record.isPrimary ?? (known == nil ? roles.isEmpty : role.isPrimary)
    for number in record.phones { add(number) }
  }

  private mutating func add(_ number: PhoneNumber) {
    let known = phones.contains { phone in
      number.digits8.map { $0 == phone.digits8 } ?? (number.raw == phone.number.raw)
    }
    guard !known else { return }
    var phone = Phone(organisationID: role.organisationID, number: number)
    phone.digits8 = number.digits8
    phone.isPrimary = phones.isEmpty
    phones.append(phone)
  }

  func store(at organisationID: Int64, _ change: Change) throws {
    let stored =
      try basePerson.map { try change.update(person, from: $0) } ?? change.insert(person)
    var role = role
    role.contactPersonID = stored.id
    role.organisationID = organisationID
    if let baseRole { try change.update(role, from: baseRole) } else { try change.insert(role) }
    let owned = phones.map { phone in
      var phone = phone
      phone.contactPersonID = stored.id
      phone.organisationID = organisationID
      return phone
    }
    try change.reconcile(owned, from: basePhones)
  }
}
