import GRDB

/// Postal codes and municipalities, to check and complete addresses with.
struct ImportPlaces {
  private var towns: [String: String] = [:]
  private var onlyMunicipality: [String: String] = [:]
  private var municipalityByName: [String: String] = [:]
  private var municipalities: Set<String> = []

  /// Reads the register's own tables (about 1,200 rows).
  init(_ db: Database) throws {
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT code, town, count(municipalityCode) AS count, municipalityCode AS first
        FROM postalCode LEFT JOIN postalCodeMunicipality ON postalCode = code GROUP BY code
        """)
    {
      let code: String = row.value("code")
      towns[code] = row.value("town")
      if row.value("count") == 1 { onlyMunicipality[code] = row.value("first") }
    }
    for row in try Row.fetchAll(db, sql: "SELECT code, name FROM municipality") {
      let code: String = row.value("code")
      municipalities.insert(code)
      municipalityByName[ImportPlaces.key(row.value("name"))] = code
    }
  }

  /// Four digits, `DK-` and blanks taken away; nil for what is none.
  func postalCode(_ text: String) -> String? {
    let isPlain = text.utf8.count == 4 && text.utf8.allSatisfy(isASCIIDigit)
    return isPlain ? text : unusualPostalCode(text)
  }

  private func unusualPostalCode(_ text: String) -> String? {
    let digits = text.replacing(/^(\d)\.(\d{3})$/) { $0.output.1 + $0.output.2 }.uppercased()
      .replacing("DK-", with: "").replacing("DK ", with: "")
      .filter { $0 != " " && $0 != "'" }
    guard digits.utf8.count == 4 || digits.utf8.count == 3, digits.utf8.allSatisfy(isASCIIDigit)
    else { return nil }
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }

  /// Whether the post delivers there.
  func isPostalCode(_ code: String) -> Bool { towns[code] != nil }

  /// The code of a municipality given as `740`, `0740`, `Silkeborg` or `Silkeborg Kommune`.
  func municipality(_ text: String) -> String? {
    let digits = text.filter { $0 != " " }
    if digits.utf8.allSatisfy(isASCIIDigit), (3...4).contains(digits.utf8.count) {
      let code = String(repeating: "0", count: 4 - digits.utf8.count) + digits
      return municipalities.contains(code) ? code : nil
    }
    if let named = municipalityByName[ImportPlaces.key(text)] { return named }
    // `0740 …`: the code before the name.
    let code = text.prefix { $0.isNumber }
    return code.isEmpty || code.count == text.count ? nil : municipality(String(code))
  }

  /// Adds the likely town, and the likely municipality where the postal code touches only one.
  func complete(_ address: inout OrganisationRecord.Address) {
    guard let code = address.postalCode else { return }
    address.likelyCity = towns[code]
    address.likelyMunicipalityCode = onlyMunicipality[code]
  }

  private static func key(_ name: String) -> String {
    let folded = Fold.text(name)
    return folded.hasSuffix(" kommune") ? String(folded.dropLast(8)) : folded
  }
}
