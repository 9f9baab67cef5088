import Resources

/// Where a need is, as it is said.
struct SpokenPlace: Equatable, Sendable {
  /// A name to show.
  var text: String
  var postalCode: String?
  var town: String?
  /// Where a municipality is named, or a town with many postal codes.
  var municipalityCode: String?
}

/// The names of towns and municipalities as callers say them.
struct PlaceNames: Sendable {
  struct Town: Equatable, Sendable {
    let code: String
    let name: String
    let municipalities: [String]
  }

  private let byCode: [String: Town]
  private let byName: [String: [Town]]
  private let municipalities: [String: String]

  /// - Parameter municipalities: names by code.
  init(towns: [Town], municipalities: [String: String]) {
    byCode = Dictionary(towns.map { ($0.code, $0) }) { first, _ in first }
    var names: [String: [Town]] = [:]
    for town in towns {
      let words = SpokenLetters.spelled(town.name)
      names[words.joined(separator: " "), default: []].append(town)
      // `Aarhus` for `Aarhus C`, `Ans` for `Ans By`.
      if words.count > 1, let last = words.last, last.count == 1 || Self.districts.contains(last) {
        names[words.dropLast().joined(separator: " "), default: []].append(town)
      }
    }
    byName = names
    var codes: [String: String] = [:]
    for (code, name) in municipalities {
      var words = SpokenLetters.spelled(name)
      if words.last == "kommune" { words.removeLast() }
      codes[words.joined(separator: " ")] = code
      // `København` for `Københavns Kommune`.
      if let last = words.last, last.hasSuffix("s"), last.count > 5 {
        codes[(words.dropLast() + [String(last.dropLast())]).joined(separator: " ")] = code
      }
    }
    self.municipalities = codes
  }

  private static let districts: Set<String> = ["by", "nv", "sv", "nø", "sø"]

  func town(_ code: String) -> Town? { byCode[code] }

  /// The municipality that the words name; nil where they name none.
  func municipality(named words: [String]) -> SpokenPlace? {
    municipalities[words.flatMap(SpokenLetters.spelled).joined(separator: " ")].map {
      SpokenPlace(text: words.joined(separator: " "), municipalityCode: $0)
    }
  }

  /// The place that the words name together; nil where they name none. Where a town has many postal
  /// codes its municipality is the place.
  func place(named words: [String]) -> SpokenPlace? {
    let name = words.flatMap(SpokenLetters.spelled).joined(separator: " ")
    guard let towns = byName[name] else { return municipality(named: words) }
    let exact = towns.filter { SpokenLetters.spelled($0.name).joined(separator: " ") == name }
    if let town = towns.count == 1 ? towns.first : exact.count == 1 ? exact.first : nil {
      return SpokenPlace(text: town.name, postalCode: town.code, town: town.name)
    }
    let shared = Set(towns.flatMap(\.municipalities))
    if let code = municipalities[name] ?? (shared.count == 1 ? shared.first : nil) {
      return SpokenPlace(text: words.joined(separator: " "), municipalityCode: code)
    }
    return towns.first.map { SpokenPlace(text: $0.name, postalCode: $0.code, town: $0.name) }
  }
}
