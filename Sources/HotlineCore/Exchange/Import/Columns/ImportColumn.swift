/// What a column of a list can hold.
enum ImportColumn: String, CaseIterable {
  // Any list: which organisation.
  case reference, cvr, organisationName
  // Organisations.
  case name, altNames, kind, status, street, postalCode, city, municipality, phone, email, website
  case industryCode, industryTitle, employees, fte, legalForm, startedOn, ceasedOn, purpose, note
  case offers, needs, sovFrom, sovTo, sovBasis, rsvFrom, rsvTo, adProtected, doNotCall, pNumbers
  // Contact persons.
  case contactName, contactTitle, contactPhone, contactEmail, isPrimary
  case firstName, middleName, lastName
  /// What only a person has, such as a day of birth: never read.
  case personal
  /// Whether the row is a company or a person.
  case rowKind
  // Addresses in parts.
  case houseNumber, houseLetter, floor, door, country
  // Partnerships and positions.
  case partnershipReference, title, state, commonThird, parties, party, role, resources, competences
  case ideaStartedOn, agreedOn, plannedEndOn, endedOn, endReason, form, motives, motiveOther
  case value, journalNo
  case scheme, hours, reducedCapacity, establishedOn, firstFilledOn, closedOn, tasks

  /// Columns that hold a number or a day: ten digits are none, P-numbers apart.
  var isNumber: Bool {
    switch self {
    case .cvr, .postalCode, .phone, .contactPhone, .industryCode, .employees, .fte, .legalForm,
      .startedOn, .ceasedOn, .sovFrom, .sovTo, .rsvFrom, .rsvTo, .ideaStartedOn, .agreedOn,
      .plannedEndOn, .endedOn, .value, .hours, .establishedOn, .firstFilledOn, .closedOn,
      .pNumbers, .reference, .partnershipReference:
      true
    case .organisationName, .name, .altNames, .kind, .status, .street, .city, .municipality,
      .email, .website, .industryTitle, .purpose, .note, .offers, .needs, .sovBasis,
      .adProtected, .doNotCall, .contactName, .contactTitle, .contactEmail, .isPrimary, .title,
      .state, .commonThird, .parties, .party, .role, .resources, .competences, .endReason, .form,
      .motives, .motiveOther, .journalNo, .scheme, .reducedCapacity, .tasks, .firstName,
      .middleName, .lastName, .personal, .rowKind, .houseNumber, .houseLetter, .floor, .door,
      .country:
      false
    }
  }

  /// Columns of persons.
  var isOfPerson: Bool { Self.ofPersons.contains(self) }

  private static let ofPersons: Set<ImportColumn> = [
    .contactName, .contactTitle, .contactPhone, .contactEmail, .firstName, .middleName, .lastName,
  ]

  /// Columns of days.
  var isDay: Bool { Self.days.contains(self) }

  private static let days: Set<ImportColumn> = [
    .startedOn, .ceasedOn, .sovFrom, .sovTo, .rsvFrom, .rsvTo, .ideaStartedOn, .agreedOn,
    .plannedEndOn, .endedOn, .establishedOn, .firstFilledOn, .closedOn,
  ]

  /// Columns in which a word such as `ingen` may be meant.
  var isWording: Bool { Self.wordings.contains(self) }

  private static let wordings: Set<ImportColumn> = [
    .name, .organisationName, .contactName, .firstName, .lastName, .title, .commonThird, .purpose,
    .sovBasis, .status, .state,
  ]
}

extension ImportColumn {
  /// In Danish, as lists call it.
  var word: String { ImportHeaders.word(for: self) }

  /// A word that a list of this kind reads as the column: another kind may read ``word`` otherwise.
  func word(in list: ImportList) -> String {
    let words = [word] + (ImportHeaders.columns(of: list)[self] ?? [])
    return words.first { HeaderWords.exactly($0, in: list) == self } ?? word
  }
}

/// The kinds of list that a municipality keeps in spreadsheets.
enum ImportList: String, CaseIterable {
  case organisations, contacts, partnerships, positions
}
