/// The facts that a filter asks for, each a token of one private character. A token so short costs
/// the index next to nothing, and filters run at the speed of words.
enum FactToken {
  static func kind(_ kind: Organisation.Kind) -> String {
    switch kind {
    case .enterprise: token(0xE000)
    case .department: token(0xE001)
    case .association: token(0xE002)
    case .initiative: token(0xE003)
    case .otherPublic: token(0xE004)
    }
  }

  static func standing(_ standing: Standing) -> String {
    switch standing {
    case .rsv: token(0xE020)
    case .sov: token(0xE021)
    case .department: token(0xE022)
    case .smv: token(0xE023)
    case .large: token(0xE024)
    case .ordinary: token(0xE025)
    case .initiative: token(0xE026)
    case .association: token(0xE027)
    case .otherPublic: token(0xE028)
    case .ceased: token(0xE029)
    }
  }

  /// The workplace is open to people with reduced capacity.
  static let open = token(0xE040)

  /// A theme that the organisation has, or what its workplace makes room for, by the id of its label.
  /// Empty where ids have outgrown the room for them.
  static func label(_ label: Int64) -> String {
    guard let id = UInt32(exactly: label), id < 0xE00 else { return "" }
    return token(0xE100 + id)
  }

  /// Empty for a code above 2303; Danish codes have three digits behind a nought.
  static func municipality(_ code: String) -> String {
    guard let number = UInt32(code), number <= 0x8FF else { return "" }
    return token(0xF000 + number)
  }

  /// `category` is the row's id. Empty where ids have outgrown the private area.
  static func line(_ direction: OfferLine.Direction, category: Int64) -> String {
    guard let id = UInt32(exactly: category), id < 0x7F00 else { return "" }
    switch direction {
    case .offers: return token(0xF_0000 + id * 2)
    case .needs: return token(0xF_0000 + id * 2 + 1)
    }
  }

  /// Empty for what is no Danish postal code.
  static func postalCode(_ code: String) -> String {
    guard code.utf8.count == 4, let number = UInt32(code) else { return "" }
    return token(0x10_0000 + number)
  }

  /// A scheme under which the organisation has a position, by its id. Empty where ids have outgrown
  /// the room for them.
  static func scheme(_ id: Int64) -> String {
    guard let id = UInt32(exactly: id), id < 0x1000 else { return "" }
    return token(0x10_4000 + id)
  }

  private static func token(_ scalar: UInt32) -> String {
    Unicode.Scalar(scalar).map { String(Character($0)) } ?? ""
  }
}
