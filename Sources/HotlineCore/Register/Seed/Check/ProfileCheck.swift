import Resources

/// What a profile has to keep beyond its form: names that lead somewhere, spans that end after they
/// begin, times of day, codes that the program knows.
struct ProfileCheck {
  let profile: Profile
  let municipalities: Set<String>
  let postalCodes: Set<String>
  let shippedCards: Set<String>
  let motives: [String]
  let themes: [String]
  private var found: [ProfileFinding] = []

  /// Throws ``RegisterError/shippedData(detail:)``.
  init(_ profile: Profile) throws {
    self.profile = profile
    do {
      municipalities = Set(try Shipped.municipalities().map(\.code))
      postalCodes = Set(try Shipped.postalCodes().map(\.code))
      let lookups = try Shipped.lookups()
      (motives, themes) = (lookups.motives.map(\.code), lookups.themes.map(\.code))
      shippedCards = Set(try Shipped.guidanceCards().map(\.code))
    } catch {
      throw RegisterError.shippedData(detail: String(describing: error))
    }
  }

  func faults() -> [ProfileFinding] {
    var check = self
    check.lookAtHome()
    check.lookAtOrganisations()
    check.lookAtPeriods()
    check.lookAtPartnerships()
    check.lookAtHotline()
    check.lookAtPrizes()
    check.lookAtCards()
    check.lookAtForms()
    return check.found
  }

  // MARK: What several parts ask

  mutating func add(_ problem: ProfileProblem, at path: any PathStep...) {
    add(problem, atPath: path)
  }

  /// The same is said once of a place, whoever comes upon it.
  mutating func add(_ problem: ProfileProblem, atPath path: [any PathStep]) {
    let steps = path.map(\.step)
    guard !found.contains(where: { $0.path == steps && $0.problem == problem }) else { return }
    found.append((steps, problem))
  }

  mutating func require(_ text: String, at path: any PathStep...) {
    guard text.isBlank else { return }
    add(.empty(field: Self.name(of: path)), atPath: path)
  }

  /// A field as a sentence names it; of one that stands in two languages with the language.
  static func name(of path: [any PathStep]) -> String {
    let names = path.compactMap { $0 as? String }
    return ["da", "en"].contains(names.last)
      ? names.suffix(2).joined(separator: ".") : names.last ?? ""
  }

  mutating func requireMunicipality(_ code: String, at path: any PathStep...) {
    guard !municipalities.contains(code) else { return }
    found.append((path.map(\.step), .unknownMunicipality(code)))
  }

  mutating func lookAt(_ number: Int, in range: ClosedRange<Int>, at path: any PathStep...) {
    guard !range.contains(number) else { return }
    found.append((path.map(\.step), .outside(number, range)))
  }

  /// A validity ends after the day on which it begins.
  mutating func requireSpan(_ from: ISODate?, _ to: ISODate?, at path: any PathStep...) {
    guard let from, let to, to <= from else { return }
    found.append(
      (path.map(\.step), .endsBeforeStart(start: from.text, end: to.text)))
  }

  /// Each value is there once; `field` is where it stands in an item of the list.
  mutating func requireOnce<Value: Hashable>(
    _ values: [Value], at path: any PathStep..., field: String?
  ) {
    var seen: Set<Value> = []
    for (place, value) in values.enumerated() where !seen.insert(value).inserted {
      let steps = path.map(\.step) + [String(place)] + (field.map { [$0] } ?? [])
      found.append((steps, .twice(String(describing: value))))
    }
  }
}

/// A key, or a place in a list.
protocol PathStep {
  var step: String { get }
}

extension String: PathStep {
  var step: String { self }
}

extension Int: PathStep {
  var step: String { String(self) }
}
