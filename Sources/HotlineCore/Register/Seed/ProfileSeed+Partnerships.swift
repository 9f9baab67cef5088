import Resources

/// The partnerships that the strategy names.
extension ProfileSeed {
  /// - Parameter organisations: the ids of those of the profile, by key.
  func storePartnerships(_ organisations: [String: Int64], _ change: Change) throws {
    for entry in profile.partnerships ?? [] {
      var row = Partnership(title: entry.title, state: .dialogue)
      row.reference = try change.nextPartnershipReference(year: entry.year)
      row.commonThird = entry.commonThird
      row.motives = entry.motives
      row.themes = entry.themes
      let stored = try change.insert(row)
      for key in entry.parties {
        guard let id = organisations[key] else {
          throw RegisterError.shippedData(detail: "no organisation: \(key)")
        }
        try change.insert(
          PartnershipParty(partnershipID: stored.id, organisationID: id, role: .partner))
      }
    }
  }
}
