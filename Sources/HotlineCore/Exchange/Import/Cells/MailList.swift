/// The mail addresses of a cell.
enum MailList {
  struct Reading: Equatable {
    var addresses: [String] = []
    /// Parts that are none.
    var unread: [String] = []
  }

  /// Several in one field, as mail programs take them; nil for none.
  static func joined(_ addresses: [String]) -> String? {
    addresses.isEmpty ? nil : addresses.joined(separator: "; ")
  }

  /// Parted by commas, semicolons, bars, blanks and slashes; of `Navn <adresse>` the address, without
  /// `mailto:`.
  static func read(_ cell: String) -> Reading {
    var reading = Reading()
    // Most cells are one address.
    let isOne = !cell.contains { ";,|/<>:\"'()[]".contains($0) || $0.isWhitespace }
    if isOne, cell.last != ".", MailAddress.isLikely(cell) {
      reading.addresses = [cell]
      return reading
    }
    let plain = cell.replacing("mailto:", with: "").replacing(":::", with: ";")
    let named = plain.matches(of: /<([^<>\s]+@[^<>\s]+)>/).map { String($0.output.1) }
    let parts =
      named.isEmpty
      ? plain.split { ";,|/<>".contains($0) || $0.isWhitespace }.map(String.init) : named
    for part in parts {
      let address = part.trimmingMail
      if MailAddress.isLikely(address) {
        let isThere = reading.addresses.contains { $0.lowercased() == address.lowercased() }
        if !isThere { reading.addresses.append(address) }
      } else if !["og", "eller", "and", "or"].contains(part.lowercased()) {
        reading.unread.append(part)
      }
    }
    return reading
  }
}

extension String {
  fileprivate var trimmingMail: String {
    var rest = self[...]
    while let first = rest.first, "\"'([.".contains(first) { rest = rest.dropFirst() }
    while let last = rest.last, "\"')].,:".contains(last) { rest = rest.dropLast() }
    return String(rest)
  }
}
