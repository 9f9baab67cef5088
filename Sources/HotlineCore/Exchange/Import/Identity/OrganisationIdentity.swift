/// What a row of a list, or an organisation of the register, says about who it is, and the one
/// rule by which a row may change an organisation.
///
/// A row is about an organisation that stands when
/// 1. it carries its reference (``OrganisationMatch`` looks that up and refuses a CVR number that
///    contradicts it), or
/// 2. both have the same CVR number, or
/// 3. at least one of them has no CVR number, and they have the same name with the same legal form
///    (or neither has one), and the same place: the same postal code, or neither has one, or a
///    P-number in common. Exactly one organisation may fit so; two are told apart by no row.
///
/// Under 2 and 3 they must live or have ceased alike. A row that says that a company has ceased
/// is about the living one with its CVR number, since that is how the end of a company is told; but
/// not when another row of the same import says that it lives.
///
/// Two CVR numbers, two legal forms, and a living and a ceased one are never one organisation by
/// themselves. What is not the same and could be taken for it is doubtful: the row becomes an
/// organisation of its own, and a person decides.
struct OrganisationIdentity: Equatable {
  enum Life: Equatable {
    case living
    case ceased(on: DanishDate?)
  }

  var cvr: CVRNumber?
  /// nil in a row that names nobody.
  var name: CompanyName?
  /// Of the legal form, where the business register gives one; it speaks where the name does not.
  var formCode: Int?
  var postalCode: String?
  var pNumbers: Set<PNumber> = []
  var life = Life.living
  /// Another row of the same import says that it lives.
  var isSaidToLive = false
}

/// What a row is to an organisation of the register.
enum Sameness: Equatable {
  case sameByCVR, sameByName, doubtful, other
}

extension OrganisationIdentity {
  /// What a row that says this is to the organisation that `stored` tells of.
  func sameness(to stored: OrganisationIdentity) -> Sameness {
    if let cvr, let other = stored.cvr {
      if cvr == other { return fitsLife(ofNumber: stored) ? .sameByCVR : .doubtful }
      return looksLike(stored) ? .doubtful : .other
    }
    if hasName(of: stored), isAtPlace(of: stored), livesAlike(stored) { return .sameByName }
    return looksLike(stored) ? .doubtful : .other
  }

  /// The legal forms in the name, else the one of the code.
  var forms: [CompanyName.Form] {
    let spelled = name?.forms ?? []
    return spelled.isEmpty
      ? formCode.flatMap(CompanyName.Form.init(code:)).map { [$0] } ?? [] : spelled
  }

  private func hasName(of stored: OrganisationIdentity) -> Bool {
    guard let name, let other = stored.name, name.stem == other.stem else { return false }
    // Forms without a sign in the name, such as an association's, are told by their codes alone.
    if let formCode, let code = stored.formCode, formCode != code { return false }
    return forms == stored.forms
  }

  private func isAtPlace(of stored: OrganisationIdentity) -> Bool {
    postalCode == stored.postalCode || sharesSite(with: stored)
  }

  /// A row that says no day of its end says nothing against that of the register.
  private func livesAlike(_ stored: OrganisationIdentity) -> Bool {
    switch (life, stored.life) {
    case (.ceased(on: nil), .ceased): true
    default: life == stored.life
    }
  }

  private func fitsLife(ofNumber stored: OrganisationIdentity) -> Bool {
    switch (life, stored.life) {
    case (.living, .living), (.ceased, .ceased): true
    case (.ceased, .living): !stored.isSaidToLive
    case (.living, .ceased): false
    }
  }

  /// A person could take one for the other: a site in common; or names that are alike, and not
  /// known to be in two towns. A name with its form is given once in the country, so that it is
  /// alike in any town as long as no two CVR numbers tell.
  private func looksLike(_ stored: OrganisationIdentity) -> Bool {
    if sharesSite(with: stored) { return true }
    guard let name, let other = stored.name, name.likeness == other.likeness else { return false }
    let isApart = postalCode != nil && stored.postalCode != nil && postalCode != stored.postalCode
    let isOneName = !forms.isEmpty && forms == stored.forms
    return !isApart || (isOneName && (cvr == nil || stored.cvr == nil))
  }

  private func sharesSite(with stored: OrganisationIdentity) -> Bool {
    !pNumbers.isDisjoint(with: stored.pNumbers)
  }
}

extension OrganisationIdentity {
  /// What a row of a list says.
  init(_ record: OrganisationRecord) {
    cvr = record.cvr
    name = record.name.map(CompanyName.init)
    formCode = record.legalFormCode
    postalCode = record.address.postalCode
    pNumbers = Set(record.units.map(\.number))
    life =
      record.ceasedOn.map { .ceased(on: $0) }
      ?? (record.status == .ceased ? .ceased(on: nil) : .living)
  }

  /// What the register says.
  init(_ organisation: Organisation, pNumbers: Set<PNumber>) {
    cvr = organisation.cvr
    name = CompanyName(organisation.name)
    formCode = organisation.legalFormCode
    postalCode = organisation.postalCode
    self.pNumbers = pNumbers
    life = organisation.isCeased ? .ceased(on: organisation.ceasedOn) : .living
  }
}

extension Organisation {
  /// No longer there, by its status or its last day.
  var isCeased: Bool { status == .ceased || ceasedOn != nil }
}
