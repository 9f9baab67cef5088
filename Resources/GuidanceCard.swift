import Foundation

/// A short answer that staff read aloud during a call. Those that ship name no municipality: its own
/// words stand in its ``Profile``.
public struct GuidanceCard: Decodable, Sendable, Equatable {
  /// Stable; ASCII.
  public let code: String
  public let title: Phrase
  /// Danish words by which the card is found, beside those of its title and text.
  public let searchWords: [String]
  /// Danish, a few lines parted by line breaks.
  public let text: String

  public init(code: String, title: Phrase, searchWords: [String], text: String) {
    (self.code, self.title, self.searchWords, self.text) = (code, title, searchWords, text)
  }
}

extension Profile {
  /// The cards of its register, in the order in which they are shown. A code that no card ships
  /// under, and no text of its own, gives none.
  public func guidanceCards() throws(ResourceError) -> [GuidanceCard] {
    let shipped = try Shipped.guidanceCards()
    guard let cards else { return shipped }
    return cards.compactMap { card in card.own ?? shipped.first { $0.code == card.code } }
  }
}

extension Shipped {
  /// The cards in the order in which they are shown.
  public static func guidanceCards() throws(ResourceError) -> [GuidanceCard] {
    try decode(Data(PackageResources.guidance_json), of: "guidance.json")
  }
}
