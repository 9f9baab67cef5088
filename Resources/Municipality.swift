/// One of the 98 Danish municipalities.
public struct Municipality: Sendable, Equatable {
  /// Four digits, `0740` for Silkeborg.
  public let code: String
  public let name: String
  /// Without the word region: `Midtjylland`.
  public let region: String

  public init(code: String, name: String, region: String) {
    self.code = code
    self.name = name
    self.region = region
  }
}

extension Shipped {
  /// All municipalities, by code.
  public static func municipalities() throws(ResourceError) -> [Municipality] {
    try TableText(name: "municipalities", text: municipalityTable).rows(fields: 3) {
      Municipality(code: $0[0], name: $0[1], region: $0[2])
    }
  }
}
