/// A need as somebody types it while the caller speaks, such as `kantine 80 kuverter 8600` or
/// `montage/pak 4000/uge 8600`: what, how much, where, for how many kroner, in any order.
///
/// Says something at every keystroke: a word that is not whole yet is taken for a beginning.
struct SpokenNeed: Equatable, Sendable {
  /// What is needed, as typed.
  var title = ""
  var categoryCode: String?
  /// What a line of the category mostly is.
  var mode = OfferLine.Mode.service
  var volume: Double?
  /// As typed: `kuverter`, `/uge`, `kasser om ugen`.
  var unit: String?
  var postalCode: String?
  var town: String?
  var valueDKK: Int?

  /// - Parameter towns: the names of towns by postal code, for the postal codes in `text`.
  init(_ text: String, tree: CategoryTree, towns: [String: String]) {
    var reader = SpokenNeedReader(text, tree: tree, towns: towns)
    reader.read()
    title = reader.words.joined(separator: " ")
    volume = reader.volume
    unit = reader.unit
    postalCode = reader.postalCode
    town = reader.postalCode.flatMap { towns[$0] }
    valueDKK = reader.valueDKK
    // "200 paller" names the thing by its unit.
    let named = title.isEmpty ? reader.unit ?? "" : title
    if let category = tree.category(spoken: named) {
      categoryCode = category.code
      mode = category.mode
      if title.isEmpty { title = category.labelDa }
    }
  }

  /// The need as a line, confirmed the moment it is spoken. The caller decides how far to go, so
  /// that only the offers' reach counts.
  func line(organisationID: Int64, today: DanishDate) -> OfferLine {
    var line = OfferLine(
      organisationID: organisationID, direction: .needs, mode: mode, title: title)
    line.categoryCode = categoryCode
    line.volume = volume
    line.unit = unit
    line.valueDKK = valueDKK
    line.reach = .country
    line.lastConfirmedOn = today
    return line
  }
}
