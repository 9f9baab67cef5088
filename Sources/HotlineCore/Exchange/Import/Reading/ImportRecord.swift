/// One row of a file, read and checked by itself: what goes through the staging to the register.
/// nil in a field means that the file says nothing about it, and that what stands stays.
enum ImportRecord: Codable, Equatable {
  case organisation(OrganisationRecord)
  case contact(ContactRecord)
  case partnership(PartnershipRecord)
  case position(PositionRecord)
}

/// The organisation that a row belongs to.
struct OrganisationTie: Codable, Equatable, Hashable {
  var reference: String?
  var cvr: CVRNumber?
  var name: String?

  /// What a person would call it.
  var spoken: String { name ?? cvr?.display ?? reference ?? "" }
}

struct OrganisationRecord: Codable, Equatable {
  struct Address: Codable, Equatable {
    var street: String?
    var postalCode: String?
    var city: String?
    var municipalityCode: String?
    var validFrom: DanishDate?
    /// What the postal code says where the file does not: it stands only where nothing is known.
    var likelyCity: String?
    var likelyMunicipalityCode: String?
  }

  struct SOV: Codable, Equatable {
    var validFrom: DanishDate
    var validTo: DanishDate?
    var basis: SOVPeriod.Basis
  }

  struct RSV: Codable, Equatable {
    var validFrom: DanishDate
    var validTo: DanishDate?
    var source: RSVPeriod.Source
  }

  struct Unit: Codable, Equatable {
    var number: PNumber
    var name: String?
    var street: String?
    var postalCode: String?
    var city: String?
    var validFrom: DanishDate?
    var validTo: DanishDate?
  }

  struct Line: Codable, Equatable {
    var direction: OfferLine.Direction
    var title: String
  }

  var reference: String?
  var name: String?
  /// What it is called where nobody knows better, such as by the name of its only site.
  var likelyName: String?
  var altNames: [String] = []
  /// Earlier names with the time each was valid.
  var earlierNames: [EarlierName] = []
  var kind: Organisation.Kind?
  var status: Organisation.Status?
  var cvr: CVRNumber?
  var legalFormCode: Int?
  var address = Address()
  var phones: [PhoneNumber] = []
  var email: String?
  var website: String?
  var industryCode: String?
  var industrySystem: String?
  var industryTitle: String?
  var employees: Int?
  var employeesInterval: String?
  var fte: Double?
  var startedOn: DanishDate?
  var ceasedOn: DanishDate?
  var ceaseReason: Organisation.CeaseReason?
  var purposeText: String?
  var note: String?
  var adProtected: Bool?
  var doNotCall: Bool?
  var sov: SOV?
  var rsv: RSV?
  var units: [Unit] = []
  var lines: [Line] = []
  var contacts: [ContactRecord] = []

  struct EarlierName: Codable, Equatable {
    var name: String
    var validFrom: DanishDate?
    var validTo: DanishDate?
  }
}

struct ContactRecord: Codable, Equatable {
  var tie = OrganisationTie()
  var name: String
  var title: String?
  var phones: [PhoneNumber] = []
  var email: String?
  var note: String?
  var isPrimary: Bool?
  /// The organisation as the row tells of it; nil where that is too little to enter it from.
  var employer: OrganisationRecord?
}

struct PartnershipRecord: Codable, Equatable {
  struct Party: Codable, Equatable {
    var tie: OrganisationTie
    var role: PartnershipParty.Role?
    var resources: String?
    var competences: String?
  }

  var reference: String?
  var title: String
  var state: Partnership.State?
  var commonThird: String?
  var parties: [Party] = []
  var ideaStartedOn: DanishDate?
  var agreedOn: DanishDate?
  var plannedEndOn: DanishDate?
  var endedOn: DanishDate?
  var endReason: String?
  var form: Partnership.Form?
  var motives: [String] = []
  var motiveOther: String?
  var valueDKK: Int?
  var journalNo: String?

  /// Rows with one key may be one partnership with more parties.
  var key: String { "partnership:" + (reference ?? Fold.text(title) + "|" + (agreedOn?.iso ?? "")) }
}

struct PositionRecord: Codable, Equatable {
  var tie = OrganisationTie()
  var title: String
  var scheme: String
  var state: Position.State?
  var hours: Double
  var reducedCapacity: Bool?
  var establishedOn: DanishDate?
  var firstFilledOn: DanishDate?
  var closedOn: DanishDate?
  var tasks: String?
  var note: String?
}
