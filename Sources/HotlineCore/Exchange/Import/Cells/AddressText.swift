/// An address that a list writes into one cell.
struct AddressText: Equatable {
  var street: String?
  /// Four digits.
  var postalCode: String?
  var city: String?

  /// `Vestergade 1, 2. tv, 8600 Silkeborg`, `Vestergade 1 - 8600 Silkeborg`, `8600 Silkeborg`; only a
  /// street where no postal code begins the last part.
  init(_ text: String) {
    guard Self.mayHoldCode(text) else {
      street = Self.tidy(text)
      return
    }
    let plain = text.split(whereSeparator: \.isNewline).joined(separator: ", ")
    let end = plain.firstMatch(
      of:
        /^(.*?)(?:^|[\s,;–-]+)(?:DK[- ]?)?(\d{4})[\s,]+(\p{L}[\p{L}\s.'’-]*?)(?:,\s*(?:DK|Danmark|Denmark))?\s*$/
    )
    guard let end, let code = Int(end.output.2), (500...9_999).contains(code) else {
      street = Self.tidy(plain)
      return
    }
    street = Self.tidy(String(end.output.1))
    postalCode = String(end.output.2)
    city = Self.tidy(String(end.output.3))
  }

  /// Four digits in a row, without which there is no postal code, or a line break.
  private static func mayHoldCode(_ text: String) -> Bool {
    var run = 0
    for byte in text.utf8 {
      run = isASCIIDigit(byte) ? run + 1 : 0
      if run == 4 || byte == 0x0A || byte == 0x0D { return true }
    }
    return false
  }

  private static func tidy(_ text: String) -> String? {
    var rest = text.trimmed[...]
    while let last = rest.last, last.isWhitespace || ",;-–".contains(last) {
      rest = rest.dropLast()
    }
    return String(rest).trimmedOrNil
  }
}
