/// Where a query was found in an organisation. Lists name it when it is not the name.
public enum MatchedField: Equatable, Sendable {
  case name
  /// A former, second or site name, as written.
  case earlierName(String)
  case reference
  case cvr
  case pNumber
  /// The number for display, and the contact person it belongs to; nil: the organisation's own.
  case phone(String, owner: String?)
  /// The contact person's name.
  case contact(String)
  case town
  /// The category's Danish label.
  case category(String)
  /// The title of the offer.
  case line(String)
  /// What it needs: the title, or the category's Danish label.
  case need(String)
  /// Street, mail address or website, as written.
  case address(String)
  /// Nothing was asked: it was opened lately.
  case recent
}

extension MatchedField {
  /// A stable word for scripts: `name`, `earlierName`, `cvr` …
  public var key: String {
    switch self {
    case .name: "name"
    case .earlierName: "earlierName"
    case .reference: "reference"
    case .cvr: "cvr"
    case .pNumber: "pNumber"
    case .phone: "phone"
    case .contact: "contact"
    case .town: "town"
    case .category: "category"
    case .line: "line"
    case .need: "need"
    case .address: "address"
    case .recent: "recent"
    }
  }
}
