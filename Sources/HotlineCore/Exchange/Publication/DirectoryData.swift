/// The directory as open data: a table for spreadsheets, and JSON in the words of HSDS 3.0 where
/// they fit (organization, service, location, phone, contact).
struct DirectoryData {
  let directory: PublicDirectory

  /// Excel takes a file for UTF-8 only when it begins with the mark.
  func csv() -> String {
    let head = [
      "id", "name", "registered", "cvr", "description", "services", "address", "postal_code",
      "city", "municipality", "phone", "email", "website", "contacts",
    ]
    let rows = directory.enterprises.map { enterprise in
      [
        enterprise.reference, enterprise.name, enterprise.isRSV ? "RSV" : "SØV",
        enterprise.cvr ?? "", enterprise.purpose ?? "",
        enterprise.offers.map(\.title).joined(separator: " | "), enterprise.street ?? "",
        enterprise.postalCode ?? "", enterprise.town ?? "", enterprise.municipality ?? "",
        enterprise.phones.map(\.display).joined(separator: " | "), enterprise.email ?? "",
        enterprise.website ?? "", enterprise.contacts.map(Self.line).joined(separator: " | "),
      ]
    }
    return "\u{FEFF}" + ([head] + rows).map(CSVWriter.row).joined()
  }

  private static func line(_ person: PublicEnterprise.Person) -> String {
    let reached = person.phones.map(\.display) + [person.email].compactMap(\.self)
    return ([person.name, person.title].compactMap(\.self) + reached).joined(separator: ", ")
  }

  func json() throws -> String {
    try JSONTree.of([
      "standard": .string("HSDS 3.0, in part"), "publisher": .string(directory.publisher),
      "date": .string(directory.day.iso),
      "organizations": .array(directory.enterprises.map(organization)),
    ]).text() + "\n"
  }

  private func organization(_ enterprise: PublicEnterprise) -> JSONTree {
    let id = enterprise.reference
    let statuses = enterprise.isRSV ? ["RSV", "SØV"] : ["SØV"]
    return .of([
      "id": .string(id), "name": .string(enterprise.name),
      "description": .string(enterprise.purpose ?? ""), "email": JSONTree(enterprise.email),
      "website": JSONTree(enterprise.website),
      "organization_identifiers": .array(
        enterprise.cvr.map { cvr in
          [
            .of([
              "id": .string("\(id)-cvr"), "organization_id": .string(id),
              "identifier_scheme": .string("DK-CVR"), "identifier_type": .string("CVR"),
              "identifier": .string(cvr),
            ])
          ]
        } ?? []),
      "attributes": .array(statuses.map { .of(["label": .string($0)]) }),
      "services": .array(
        enterprise.offers.enumerated().map { place, offer in
          .of([
            "id": .string("\(id)-service-\(place + 1)"), "organization_id": .string(id),
            "name": .string(offer.title), "description": JSONTree(offer.category),
            "status": .string("active"),
          ])
        }),
      "locations": .array(location(enterprise).map { [$0] } ?? []),
      "phones": .array(phones(enterprise.phones, of: id)),
      "contacts": .array(
        enterprise.contacts.enumerated().map { place, person in
          let own = "\(id)-contact-\(place + 1)"
          return .of([
            "id": .string(own), "organization_id": .string(id), "name": .string(person.name),
            "title": JSONTree(person.title), "email": JSONTree(person.email),
            "phones": .array(phones(person.phones, of: own)),
          ])
        }),
    ])
  }

  private func phones(_ numbers: [PhoneNumber], of owner: String) -> [JSONTree] {
    numbers.enumerated().map { place, number in
      .of([
        "id": .string("\(owner)-phone-\(place + 1)"),
        "number": .string(number.e164 ?? number.raw), "type": .string("voice"),
      ])
    }
  }

  private func location(_ enterprise: PublicEnterprise) -> JSONTree? {
    guard enterprise.street != nil || enterprise.postalCode != nil || enterprise.town != nil else {
      return nil
    }
    let id = "\(enterprise.reference)-location"
    return .of([
      "id": .string(id), "location_type": .string("physical"),
      "name": JSONTree(enterprise.municipality),
      "addresses": .array([
        .of([
          "id": .string("\(id)-address"), "location_id": .string(id),
          "address_1": .string(enterprise.street ?? ""), "city": .string(enterprise.town ?? ""),
          "state_province": .string(enterprise.region ?? ""),
          "postal_code": .string(enterprise.postalCode ?? ""), "country": .string("DK"),
          "address_type": .string("physical"),
        ])
      ]),
    ])
  }
}
