/// A two-digit division of the industry classification.
public struct IndustryDivision: Sendable, Equatable {
  /// Two digits.
  public let code: String
  /// Shortened Danish title.
  public let title: String
}

extension Shipped {
  /// The 88 divisions, by code. Division 45 is in DB07 only.
  public static func industryDivisions() throws(ResourceError) -> [IndustryDivision] {
    try TableText(name: "industry divisions", text: industryDivisionTable).rows(fields: 2) {
      IndustryDivision(code: $0[0], title: $0[1])
    }
  }
}
