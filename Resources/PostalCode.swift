/// A postal code with its town and the municipalities that it touches.
public struct PostalCode: Sendable, Equatable {
  /// Four digits.
  public let code: String
  public let town: String
  /// The municipality codes, ascending. `0411` is Christiansø, which belongs to no municipality.
  public let municipalities: [String]

  public init(code: String, town: String, municipalities: [String]) {
    self.code = code
    self.town = town
    self.municipalities = municipalities
  }

  /// The municipality, when the postal code touches only one; nil otherwise, for it is never
  /// guessed.
  public var municipality: String? {
    municipalities.count == 1 ? municipalities.first : nil
  }
}

extension Shipped {
  /// All postal codes (about 1,100), ascending.
  public static func postalCodes() throws(ResourceError) -> [PostalCode] {
    try TableText(name: "postal codes", text: postalCodeTable).rows(fields: 3) {
      PostalCode(code: $0[0], town: $0[1], municipalities: $0[2].listed)
    }
  }
}
