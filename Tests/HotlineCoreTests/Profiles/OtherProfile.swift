import Foundation
import Resources

@testable import HotlineCore

/// The profile of an invented municipality: the shipped one with every name, number and code of
/// Silkeborg exchanged, as the text of a file.
enum OtherProfile {
  static let text = """
    {
      "municipality": {
        "code": "0330", "name": "Slagelse Kommune", "key": "slagelse", "neighbours": ["0329", "0340"]
      },
      "organisations": [
        {
          "key": "slagelse", "kind": "other_public", "municipalityCode": "0330",
          "names": [{ "name": "Slagelse Kommune" }], "altNames": ["kommunen"],
          "street": "Prøvegade 1", "postalCode": "4200", "city": "Slagelse"
        },
        {
          "key": "arbejde", "kind": "department", "parent": "slagelse",
          "municipalityCode": "0330", "altNames": [],
          "names": [
            { "name": "Arbejdsmarked", "validTo": "2026-07-01" },
            { "name": "Center for Arbejde", "validFrom": "2026-07-01" }
          ],
          "phone": "+4510203040", "email": "arbejde@slagelse.example"
        }
      ],
      "periods": [
        {
          "code": "SLA-2026-2029", "title": { "da": "Strategi 2026-2029", "en": "Strategy 2026-2029" },
          "startsOn": "2026-01-01", "endsOn": "2029-12-31", "status": "active",
          "sourceRef": "Byrådet",
          "goals": [
            {
              "ordinal": 1, "code": "new_sov", "kind": "count", "metricCode": "new_sov",
              "title": { "da": "Nye SØV", "en": "New ones" }, "targetValue": 5,
              "comparator": ">=", "unit": { "da": "virksomheder", "en": "enterprises" },
              "options": { "include_moved_in": "true" }
            }
          ],
          "principles": [{ "ordinal": 1, "label": { "da": "Tæt på", "en": "Close" } }],
          "milestones": [
            {
              "on": "2026-01-01", "precision": "day", "prize": "SOV", "link": "sag 12",
              "text": { "da": "Strategien begynder", "en": "The strategy begins" }
            }
          ]
        }
      ],
      "params": [
        {
          "key": "procurement_limit_dkk", "value": 300000.5, "unit": "kr.",
          "validFrom": "2026-01-01", "source": "Byrådet",
          "label": { "da": "Grænse", "en": "Limit" }
        }
      ],
      "openingHours": [{ "weekday": 1, "opens": "09:00", "closes": "15:30" }],
      "holidayOverrides": [
        {
          "label": { "da": "Grundlovsdag", "en": "Constitution Day" }, "closed": true,
          "days": ["2027-06-05"]
        }
      ],
      "contacts": [
        {
          "kind": "phone", "value": "+4510203040",
          "label": { "da": "Erhvervslinjen", "en": "The line" }
        }
      ],
      "prizes": [
        {
          "code": "SOV", "label": { "da": "Årets SØV", "en": "SØV of the year" },
          "meaning": { "da": "Den bedste", "en": "The best" }, "nominatedBy": "arbejde"
        }
      ],
      "retention": [
        {
          "subject": "summary", "keepMonths": 36, "since": "created", "action": "erase",
          "label": { "da": "Fri tekst", "en": "Free text" }
        }
      ]
    }
    """

  static func file(_ text: String = Self.text, in folder: TestFolder) throws -> String {
    let file = folder.file("profil.json")
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file.path
  }

  static func profile(in folder: TestFolder) throws -> Profile {
    try ProfileFile(path: try file(in: folder)).profile
  }
}
