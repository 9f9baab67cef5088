import GRDB

/// Finds what two organisations both have that may be one and the same thing.
struct MergePairs {
  let db: Database
  let survivor: Int64
  let merged: Int64

  func all() throws -> [MergeOrder.Pair] { try persons() + partnerships() }

  // MARK: Persons

  private struct Known {
    let person: ContactPerson
    let numbers: Set<String>
  }

  /// The same name at both; one word alone, such as a first name, is no proposal unless a number or a
  /// mail is shared.
  private func persons() throws -> [MergeOrder.Pair] {
    let (mine, theirs) = (try known(at: survivor), try known(at: merged))
    var taken: Set<Int64> = []
    return theirs.compactMap { their in
      let name = Fold.text(their.person.name)
      guard !name.isEmpty,
        let my = mine.first(where: { my in
          my.person.id != their.person.id && !taken.contains(my.person.id)
            && Fold.text(my.person.name) == name
        })
      else { return nil }
      taken.insert(my.person.id)
      let isSame =
        !my.numbers.isDisjoint(with: their.numbers)
        || !Self.mails(my).isDisjoint(with: Self.mails(their))
      return MergeOrder.Pair(
        kind: .contact, survivor: my.person.id, merged: their.person.id,
        survivorTitle: my.person.name, mergedTitle: their.person.name,
        isChosen: isSame || name.contains(" "))
    }
  }

  private static func mails(_ known: Known) -> Set<String> {
    LikenessFacts.mails(known.person.email)
  }

  private func known(at organisation: Int64) throws -> [Known] {
    let persons = try ContactPerson.fetchAll(
      db,
      sql: """
        SELECT * FROM contactPerson WHERE id IN (
          SELECT contactPersonID FROM contactRole WHERE organisationID = ?) ORDER BY id
        """, arguments: [organisation])
    return try persons.map { person in
      let numbers = try String.readSet(
        db.cachedStatement(
          sql: "SELECT digits8 FROM phone WHERE contactPersonID = ? AND digits8 IS NOT NULL"),
        arguments: [person.id])
      return Known(person: person, numbers: numbers)
    }
  }

  // MARK: Partnerships

  private struct Registered {
    let partnership: Partnership
    let others: Set<Int64>
  }

  /// With the same other parties, signed on the same day, or not signed and called alike. The one that
  /// was signed, else the older one, stays.
  private func partnerships() throws -> [MergeOrder.Pair] {
    let (mine, theirs) = (try registered(by: survivor), try registered(by: merged))
    var taken: Set<Int64> = []
    return theirs.compactMap { their in
      guard !mine.contains(where: { $0.partnership.id == their.partnership.id }),
        let my = mine.first(where: { my in
          !taken.contains(my.partnership.id) && my.others == their.others
            && Self.isAlike(my.partnership, their.partnership)
        })
      else { return nil }
      taken.insert(my.partnership.id)
      let theirsStays = !my.partnership.isAgreement && their.partnership.isAgreement
      let (stays, goes) =
        theirsStays
        ? (their.partnership, my.partnership) : (my.partnership, their.partnership)
      return MergeOrder.Pair(
        kind: .partnership, survivor: stays.id, merged: goes.id,
        survivorTitle: "\(stays.reference) \(stays.title)",
        mergedTitle: "\(goes.reference) \(goes.title)",
        isChosen: NameSimilarity.between(stays.title, goes.title) >= SimilarSearch.alike)
    }
  }

  private static func isAlike(_ one: Partnership, _ other: Partnership) -> Bool {
    if let day = one.agreedOn, let theirs = other.agreedOn { return day == theirs }
    return NameSimilarity.between(one.title, other.title) >= SimilarSearch.alike
  }

  private func registered(by organisation: Int64) throws -> [Registered] {
    let rows = try Partnership.fetchAll(
      db,
      sql: """
        SELECT \(Partnership.selection) FROM partnership WHERE id IN (
          SELECT partnershipID FROM partnershipParty WHERE organisationID = ?) ORDER BY id
        """, arguments: [organisation])
    return try rows.map { partnership in
      let parties = try Int64.readSet(
        db.cachedStatement(
          sql: "SELECT organisationID FROM partnershipParty WHERE partnershipID = ?"),
        arguments: [partnership.id])
      return Registered(
        partnership: partnership, others: parties.subtracting([survivor, merged]))
    }.filter { !$0.others.isEmpty }
  }
}
