import Mustache
import Resources

/// The pages of a directory: the list, and one for each enterprise. The templates are data
/// (`Resources/Data/*.mustache`), and every value in them is escaped.
struct DirectoryPages {
  let directory: PublicDirectory
  private let library: MustacheLibrary

  /// Throws ``RegisterError/shippedData(detail:)`` for a template that is none.
  init(_ directory: PublicDirectory) throws {
    self.directory = directory
    do {
      var library = MustacheLibrary()
      for template in DirectoryTemplate.allCases {
        try library.register(template.text, named: template.rawValue)
      }
      self.library = library
    } catch {
      throw RegisterError.shippedData(detail: String(describing: error))
    }
  }

  func index() throws -> String {
    let towns = Set(directory.enterprises.compactMap(\.town))
      .sorted { DanishOrder.isBefore($0, $1) }
    var values = shared
    values["enterprises"] = directory.enterprises.map { Self.values(of: $0) }
    values["towns"] = towns
    values["count"] = String(directory.enterprises.count)
    values["isOne"] = directory.enterprises.count == 1
    values["isEmpty"] = directory.enterprises.isEmpty
    return try render(.directoryList, values)
  }

  func page(of enterprise: PublicEnterprise) throws -> String {
    try render(.enterprise, shared.merging(Self.values(of: enterprise)) { $1 })
  }

  private func render(_ template: DirectoryTemplate, _ values: [String: Any]) throws -> String {
    guard let text = library.render(values, withTemplate: template.rawValue) else {
      throw RegisterError.shippedData(detail: template.rawValue)
    }
    return text
  }

  // MARK: Values

  /// What every page says of who publishes it.
  private var shared: [String: Any] {
    [
      "publisher": directory.publisher, "day": directory.day.display,
      "hotline": directory.contacts.map { line in
        Self.filled([
          "label": line.label, "text": line.value,
          "link": line.kind == .phone
            ? Self.telephone(PhoneNumber(line.value))
            : line.kind == .mail ? Self.mail(line.value) : nil,
        ])
      },
    ]
  }

  private static func values(of enterprise: PublicEnterprise) -> [String: Any] {
    var values: [String: Any] = filled([
      "page": enterprise.page, "name": enterprise.name, "purpose": enterprise.purpose,
      "street": enterprise.street, "postalCode": enterprise.postalCode,
      "town": enterprise.town, "municipality": enterprise.municipality,
      "place": [enterprise.postalCode, enterprise.town].compactMap(\.self)
        .joined(separator: " ").trimmedOrNil,
      "cvr": enterprise.cvr, "since": enterprise.since?.display, "email": enterprise.email,
      "mail": enterprise.email.flatMap(mail), "website": enterprise.website,
      "webLink": enterprise.website.flatMap(web),
      "words": words(of: enterprise),
    ])
    values["isRSV"] = enterprise.isRSV
    values["phones"] = phones(enterprise.phones)
    values["offers"] = enterprise.offers.map {
      filled(["title": $0.title, "category": $0.category])
    }
    values["hasOffers"] = !enterprise.offers.isEmpty
    values["contacts"] = enterprise.contacts.map { person in
      var values: [String: Any] = filled([
        // Under names of their own: a template takes what is missing here from around it.
        "person": person.name, "role": person.title, "address": person.email,
        "addressLink": person.email.flatMap(mail),
      ])
      values["phones"] = phones(person.phones)
      return values
    }
    values["hasContacts"] = !enterprise.contacts.isEmpty
    return values
  }

  private static func phones(_ numbers: [PhoneNumber]) -> [[String: String]] {
    numbers.map { filled(["text": $0.display, "link": telephone($0)]) }
  }

  /// By which the search finds it.
  private static func words(of enterprise: PublicEnterprise) -> String {
    let places = [
      enterprise.street, enterprise.postalCode, enterprise.town, enterprise.municipality,
    ].compactMap(\.self)
    let offers = enterprise.offers.flatMap { [$0.title, $0.category].compactMap(\.self) }
    let badge = enterprise.isRSV ? ["RSV", "SØV"] : ["SØV"]
    let own = [enterprise.name, enterprise.purpose, enterprise.cvr].compactMap(\.self)
    // As they are shown and in one piece, with the code of the country.
    let numbers = (enterprise.phones + enterprise.contacts.flatMap(\.phones)).flatMap {
      [$0.display, $0.e164].compactMap(\.self)
    }
    return (own + badge + places + offers + numbers).joined(separator: " ")
  }

  /// Without those that are not there: a template shows what it finds.
  private static func filled(_ values: [String: String?]) -> [String: String] {
    values.compactMapValues(\.self)
  }

  // MARK: Links

  private static func telephone(_ number: PhoneNumber?) -> String? {
    number?.e164.map { "tel:\($0)" }
  }

  /// nil for what would be more than an address.
  private static func mail(_ address: String) -> String? {
    let isPlain = address.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "@.-_+".contains($0))
    }
    return isPlain && address.contains("@") ? "mailto:\(address)" : nil
  }

  /// Only pages of the web: never `javascript:` or a file.
  private static func web(_ address: String) -> String? {
    let lower = address.lowercased()
    if lower.hasPrefix("https://") || lower.hasPrefix("http://") { return address }
    return lower.contains(":") || lower.contains(" ") || !lower.contains(".")
      ? nil : "https://\(address)"
  }
}
