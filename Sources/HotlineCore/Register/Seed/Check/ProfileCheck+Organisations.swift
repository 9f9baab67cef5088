import Resources

/// The municipality, its departments and the prizes.
extension ProfileCheck {
  private var keys: [String] { profile.organisations.map(\.key) }

  mutating func lookAtHome() {
    let home = profile.municipality
    requireMunicipality(home.code, at: "municipality", "code")
    require(home.name, at: "municipality", "name")
    requireOnce(home.neighbours, at: "municipality", "neighbours", field: nil)
    for (place, code) in home.neighbours.enumerated() {
      requireMunicipality(code, at: "municipality", "neighbours", place)
      if code == home.code { add(.twice(code), at: "municipality", "neighbours", place) }
    }
    guard let place = keys.firstIndex(of: home.key) else {
      return add(.unknownKey(home.key), at: "municipality", "key")
    }
    let own = profile.organisations[place]
    if own.kind != .otherPublic || own.parent != nil {
      add(.homeIsNoMunicipality(home.key), at: "organisations", place)
    }
    if let name = own.names.last?.name, name != home.name {
      add(.otherName(home.name, organisation: name), at: "municipality", "name")
    }
  }

  mutating func lookAtOrganisations() {
    requireOnce(keys, at: "organisations", field: "key")
    lookAtTwins()
    for (place, organisation) in profile.organisations.enumerated() {
      lookAtParent(of: organisation, place)
      lookAtNames(of: organisation, place)
      requireMunicipality(
        organisation.municipalityCode, at: "organisations", place, "municipalityCode")
      if let code = organisation.postalCode, !postalCodes.contains(code) {
        add(.unknownPostalCode(code), at: "organisations", place, "postalCode")
      }
      if let phone = organisation.phone, PhoneNumber(phone) == nil {
        add(.badPhone(phone), at: "organisations", place, "phone")
      }
      if let mail = organisation.email, !MailAddress.isLikely(mail) {
        add(.badMail(mail), at: "organisations", place, "email")
      }
    }
  }

  /// Two of one name below the same one could not be told apart in any list.
  private mutating func lookAtTwins() {
    var seen: Set<[String]> = []
    for (place, organisation) in profile.organisations.enumerated() {
      guard let index = organisation.names.indices.last else { continue }
      let name = organisation.names[index].name
      if !seen.insert([organisation.parent ?? "", name.trimmed.lowercased()]).inserted {
        add(.twice(name), at: "organisations", place, "names", index, "name")
      }
    }
  }

  private mutating func lookAtParent(of organisation: Profile.Organisation, _ place: Int) {
    require(organisation.key, at: "organisations", place, "key")
    guard let parent = organisation.parent else {
      if organisation.key != profile.municipality.key {
        add(.notBelowHome(organisation.key), at: "organisations", place)
      }
      return
    }
    guard let above = keys.firstIndex(of: parent) else {
      return add(.unknownKey(parent), at: "organisations", place, "parent")
    }
    if above >= place { add(.parentAfterwards(parent), at: "organisations", place, "parent") }
  }

  private mutating func lookAtNames(of organisation: Profile.Organisation, _ place: Int) {
    if organisation.names.isEmpty {
      add(.empty(field: "names"), at: "organisations", place, "names")
    }
    for (index, name) in organisation.names.enumerated() {
      require(name.name, at: "organisations", place, "names", index, "name")
      requireSpan(
        name.validFrom, name.validTo, at: "organisations", place, "names", index, "validTo")
    }
  }

  mutating func lookAtPrizes() {
    requireOnce(profile.prizes.map(\.code), at: "prizes", field: "code")
    for (place, prize) in profile.prizes.enumerated() {
      require(prize.code, at: "prizes", place, "code")
      requireOnce((prize.winners ?? []).map(\.year), at: "prizes", place, "winners", field: "year")
      for (index, winner) in (prize.winners ?? []).enumerated() {
        require(winner.name, at: "prizes", place, "winners", index, "name")
        lookAt(winner.year, in: 2000...2100, at: "prizes", place, "winners", index, "year")
      }
      guard let key = prize.nominatedBy else { continue }
      let department = profile.organisations.first { $0.key == key }
      if department == nil {
        add(.unknownKey(key), at: "prizes", place, "nominatedBy")
      } else if department?.kind != .department {
        add(.noDepartment(key), at: "prizes", place, "nominatedBy")
      }
    }
  }

  mutating func lookAtCards() {
    guard let cards = profile.cards else { return }
    requireOnce(cards.map(\.code), at: "cards", field: "code")
    for (place, card) in cards.enumerated() {
      require(card.code, at: "cards", place, "code")
      let isNamed = card.title == nil && card.text == nil
      if isNamed, !shippedCards.contains(card.code) {
        add(.unknownCard(card.code), at: "cards", place)
      } else if !isNamed, card.own == nil {
        add(.missingField(card.title == nil ? "title" : "text"), at: "cards", place)
      }
    }
  }
}
