import GRDB
import Resources

/// The places that occur among the organisations that can be found.
public struct PlacesInUse: Equatable, Sendable {
  public var postalCodes: Set<String> = []
  public var municipalities: Set<String> = []

  public init(postalCodes: Set<String> = [], municipalities: Set<String> = []) {
    (self.postalCodes, self.municipalities) = (postalCodes, municipalities)
  }
}

extension Register {
  /// Which places somebody is in. Asks the index once for each place that there is, about 1,200 times:
  /// costs with the places and not with the register.
  public func placesInUse() throws -> PlacesInUse {
    let codes = try Shipped.postalCodes().map(\.code)
    let municipalities = try Shipped.municipalities().map(\.code)
    return try read { db in
      func occurring(_ places: [String], _ token: (String) -> String) throws -> Set<String> {
        Set(
          try places.filter { place in
            try IndexQuestion([.word(token(place))]).map { try IndexReader(db).finds($0) } ?? false
          })
      }
      return PlacesInUse(
        postalCodes: try occurring(codes, FactToken.postalCode),
        municipalities: try occurring(municipalities, FactToken.municipality))
    }
  }
}
