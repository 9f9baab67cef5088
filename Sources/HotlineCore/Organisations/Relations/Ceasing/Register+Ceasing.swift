extension Register {
  /// What is open of an organisation, with a proposal for each: the list that is settled when it
  /// ceases. Throws ``OrganisationRefusal/ceasedAlready(name:)``.
  public func ceasing(of id: Int64) throws -> Ceasing {
    let today = try today()
    return try read { try CeasingFinder(db: $0, id: id, today: today).ceasing() }
  }

  /// Somebody who may continue an organisation that ends, whoever it is; nil where there is none.
  public func successor(_ id: Int64) throws -> Ceasing.Successor? {
    try read { db in
      try Organisation.find(id, db).map { Ceasing.Successor(id: $0.id, name: $0.name) }
    }
  }

  /// The organisation ceases, and everything open is settled as was chosen, in one action that undo
  /// takes back. Throws ``Refusal/changedUnseen(subject:)`` where something was changed since the list
  /// was made.
  public func cease(_ ceasing: Ceasing) throws {
    let today = try today()
    try change(.ceased, subject: ceasing.organisation.name) { change in
      try CeasingWriter(change: change, ceasing: ceasing, today: today, user: user).run()
    }
  }
}
