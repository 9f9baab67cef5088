/// A production unit of the distribution, which is a site of a company: what the file says of it is
/// the site's, and the company's only where nothing is known of that.
struct VirkUnit {
  let tree: JSONTree
  let places: ImportPlaces

  static func isOne(_ members: [String: JSONTree]) -> Bool {
    members["pNummer"] != nil && members["navne"] != nil
  }

  /// Throws ``ImportReason`` for a unit whose company is not named.
  func record(_ notes: inout [ImportReason]) throws(ImportReason) -> OrganisationRecord {
    let relations = tree["virksomhedsrelation"]?.items ?? []
    let relation = relations.filter(VirkPeriod.isValid).last ?? relations.last
    let number = relation?["cvrNummer"]?.scalar ?? tree["cvrNummer"]?.scalar
    guard let cvr = number.flatMap({ CVRNumber(VirkPeriod.padded($0, to: 8)) }),
      let pNumber = tree["pNummer"]?.scalar.flatMap(PNumber.init)
    else { throw .organisationMissing }
    let company = VirkCompany(tree: tree, places: places)
    var record = OrganisationRecord()
    record.cvr = cvr
    var unit = OrganisationRecord.Unit(number: pNumber)
    unit.name = company.name
    let address = company.address
    unit.street = address.street
    unit.postalCode = address.postalCode
    unit.city = address.city
    record.likelyName = unit.name
    record.units = [unit]
    return record
  }
}

/// What is dated in the distribution.
enum VirkPeriod {
  /// Valid today.
  static func isValid(_ entry: JSONTree) -> Bool { entry["periode"]?["gyldigTil"]?.text == nil }

  /// Codes that lost their leading zeros by being numbers.
  static func padded(_ digits: String, to length: Int) -> String {
    String(repeating: "0", count: max(0, length - digits.count)) + digits
  }
}
