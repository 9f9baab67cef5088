extension ContactRecord {
  /// This row and a later one about the same person at the same organisation, as one.
  func joined(with later: ContactRecord) -> Joining<ContactRecord> {
    var joining = Joining(self, with: later)
    joining.fill(\.title, .contactTitle)
    joining.fill(\.email, .contactEmail)
    joining.fill(\.isPrimary, .isPrimary)
    // Notes add up where they are stored.
    joining.record.note = later.note
    joining.append(\.phones)
    return joining
  }
}

extension PartnershipRecord {
  /// One party in each row is how many lists look. Two rows that both name whole partnerships are
  /// one only when the parties of one are all in the other.
  func isOne(with later: PartnershipRecord) -> Bool {
    if reference != nil, reference == later.reference { return true }
    if parties.count < 2 || later.parties.count < 2 { return true }
    let (one, other) = (Set(parties.map(\.tie)), Set(later.parties.map(\.tie)))
    return one.isSubset(of: other) || other.isSubset(of: one)
  }

  /// This row and a later one of the same partnership, as one.
  func joined(with later: PartnershipRecord) -> Joining<PartnershipRecord> {
    var joining = Joining(self, with: later)
    joining.fill(\.state, .state)
    joining.fill(\.commonThird, .commonThird)
    joining.fill(\.ideaStartedOn, .ideaStartedOn)
    joining.fill(\.plannedEndOn, .plannedEndOn)
    joining.fill(\.endedOn, .endedOn)
    joining.fill(\.endReason, .endReason)
    joining.fill(\.form, .form)
    joining.fill(\.motiveOther, .motiveOther)
    joining.fill(\.valueDKK, .value)
    joining.fill(\.journalNo, .journalNo)
    joining.append(\.motives)
    joining.joinParties()
    return joining
  }
}

extension Joining<PartnershipRecord> {
  fileprivate mutating func joinParties() {
    for party in later.parties {
      guard let index = record.parties.firstIndex(where: { $0.tie == party.tie }) else {
        record.parties.append(party)
        continue
      }
      fill(\.parties[index].role, .role, from: party.role)
      fill(\.parties[index].resources, .resources, from: party.resources)
      fill(\.parties[index].competences, .competences, from: party.competences)
    }
  }

  private mutating func fill<Value: Equatable>(
    _ field: WritableKeyPath<Record, Value?>, _ column: ImportColumn, from value: Value?
  ) {
    guard let value else { return }
    guard let standing = record[keyPath: field] else {
      record[keyPath: field] = value
      return
    }
    if standing != value { differ(column) }
  }
}
