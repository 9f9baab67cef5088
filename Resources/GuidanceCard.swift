import Foundation

/// A short answer that staff read aloud during a call.
public struct GuidanceCard: Decodable, Sendable, Equatable {
  /// Stable; ASCII.
  public let code: String
  public let title: Phrase
  /// Danish words by which the card is found, beside those of its title and text.
  public let searchWords: [String]
  /// Danish, a few lines parted by line breaks.
  public let text: String
}

extension Shipped {
  /// The cards in the order in which they are shown.
  public static func guidanceCards() throws(ResourceError) -> [GuidanceCard] {
    try decode(Data(PackageResources.guidance_json), of: "guidance.json")
  }
}
