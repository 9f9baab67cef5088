import Resources

// The lines of every organisation, each direction with a list of its own.
extension OfferLine {
  static let offersList = part(
    .offers, Phrase(da: "Tilbud", en: "Offers"),
    only: "direction = 'offers' AND mode <> 'resource_stream'")
  static let needsList = part(
    .needs, Phrase(da: "Behov", en: "Needs"),
    only: "direction = 'needs' AND mode <> 'resource_stream'")
  /// What is left over or can be used again, from and for whom.
  static let streamsList = part(
    .streams, Phrase(da: "Ressourcestrømme", en: "Resource streams"),
    only: "mode = 'resource_stream'")

  private static func part(_ name: Worklist, _ title: Phrase, only: String) -> RecordList {
    RecordList(
      name, of: .line, title, only: "\(only) AND \(openToOthers)", columns: list?.columns ?? [])
  }
}
