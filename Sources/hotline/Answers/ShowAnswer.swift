import HotlineCore

/// One organisation in JSON. The keys are documented in the README and do not change; what is
/// unknown is left out.
struct ShowAnswer: Encodable {
  struct Address: Encodable {
    let street, postalCode, city, municipalityCode, municipality: String?
  }

  struct Contact: Encodable {
    let name: String
    let title, email: String?
    let isPrimary: Bool
    let phones: [String]
  }

  struct Line: Encodable {
    let id: Int64
    let title: String
    let category, ewc, text, unit: String?
    let mode, reach, status: String
    let volume: Double?
    let valueDKK: Int?
    let lastConfirmedOn: DanishDate?
  }

  struct Job: Encodable {
    let title, scheme, state: String
    let hoursPerWeek: Double
    let reducedCapacity: Bool
    let establishedOn, firstFilledOn, closedOn: DanishDate?
  }

  struct Agreement: Encodable {
    let ref, title, state: String
    let agreedOn: DanishDate?
    let others, classes: [String]
  }

  struct Entry: Encodable {
    let day: DanishDate
    /// `HH:MM`
    let time: String?
    /// `call`, `email`, `meeting`, `visit`, `event`, `note`, `partnership` or `followUp`.
    let kind: String
    let text: String
    let staff, inquiry, outcome, handedOverTo: String?
    /// References of the partnerships that were started in it.
    let partnerships: [String]?
  }

  struct Promise: Encodable {
    let dueOn: DanishDate
    /// `HH:MM`
    let dueAt: String?
    let text: String
    let assignee: String?
  }

  struct Matter: Encodable {
    let ref: String
    let openedOn: DanishDate
    let state, owner: String
    let outcome, purpose, unmetNeed, handedOverTo, handover, journalNo: String?
    let handoverConfirmedOn: DanishDate?
  }

  let ref, name, kind, status, standing, sizeClass: String
  let otherNames, earlierNames: [String]
  let cvr, email, website, purpose, note, industryCode, industryTitle, employeesInterval: String?
  let employees: Int?
  let address: Address
  let phones: [String]
  let startedOn, ceasedOn, sovSince, rsvSince, verifiedOn: DanishDate?
  let lastDialogueOn, nextDialogueBy: DanishDate?
  let adProtected, doNotCall: Bool
  let contacts: [Contact]
  let offers, needs: [Line]
  let workplace: String?
  let positions: [Job]
  let partnerships: [Agreement]
  let timeline: [Entry]
  let followUps: [Promise]
  let inquiries: [Matter]
  let source: String

  init(_ detail: OrganisationDetail, staff: [Staff]) {
    let organisation = detail.organisation
    ref = organisation.reference
    name = organisation.name
    kind = organisation.kind.rawValue
    status = organisation.status.rawValue
    standing = detail.standing.rawValue
    sizeClass = detail.sizeClass.rawValue
    otherNames = organisation.altNames
    earlierNames = detail.earlierNames
    cvr = organisation.cvr?.digits
    email = organisation.email
    website = organisation.website
    purpose = organisation.purposeText
    note = organisation.note
    industryCode = organisation.industryCode
    industryTitle = organisation.industryTitle
    employees = organisation.employees
    employeesInterval = organisation.employeesInterval
    address = Address(
      street: organisation.street, postalCode: organisation.postalCode, city: organisation.city,
      municipalityCode: organisation.municipalityCode, municipality: detail.municipalityName)
    phones = detail.phones.map(\.number.display)
    startedOn = organisation.startedOn
    ceasedOn = organisation.ceasedOn
    sovSince = detail.sovSince
    rsvSince = detail.rsvSince
    verifiedOn = organisation.verifiedOn
    lastDialogueOn = detail.lastDialogueOn
    nextDialogueBy = detail.nextDialogueBy
    adProtected = organisation.adProtected
    doNotCall = organisation.doNotCall
    contacts = detail.contacts.map(Contact.init)
    offers = detail.offers.map(Line.init)
    needs = detail.needs.map(Line.init)
    workplace = detail.workplaceOffer?.open.rawValue
    positions = detail.positions.map(Job.init)
    partnerships = detail.partnerships.map(Agreement.init)
    timeline = detail.timeline.map(Entry.init)
    followUps = detail.followUps.map { Promise($0, staff: staff) }
    inquiries = detail.inquiries.map(Matter.init)
    source = organisation.source
  }
}

extension ShowAnswer.Contact {
  init(_ contact: OrganisationDetail.Contact) {
    name = contact.person.name
    title = contact.role.title
    email = contact.person.email
    isPrimary = contact.role.isPrimary
    phones = contact.phones.map(\.number.display)
  }
}

extension ShowAnswer.Line {
  init(_ line: OfferLine) {
    id = line.id
    title = line.title
    category = line.categoryCode
    ewc = line.ewcCode
    text = line.text
    unit = line.unit
    mode = line.mode.rawValue
    reach = line.reach.rawValue
    status = line.status.rawValue
    volume = line.volume
    valueDKK = line.valueDKK
    lastConfirmedOn = line.lastConfirmedOn
  }
}

extension ShowAnswer.Job {
  init(_ position: Position) {
    title = position.title
    scheme = position.schemeCode
    state = position.state.rawValue
    hoursPerWeek = position.hoursPerWeek
    reducedCapacity = position.reducedCapacity
    establishedOn = position.establishedOn
    firstFilledOn = position.firstFilledOn
    closedOn = position.closedOn
  }
}

extension ShowAnswer.Agreement {
  init(_ partnership: PartnershipSummary) {
    ref = partnership.reference
    title = partnership.title
    state = partnership.state.rawValue
    agreedOn = partnership.agreedOn
    others = partnership.others
    classes = partnership.classes.map(\.rawValue).sorted()
  }
}
