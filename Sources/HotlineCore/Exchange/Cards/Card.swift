/// One card of a vCard file.
struct Card {
  struct Property {
    /// Without a group before it, in capitals: `TEL`.
    let name: String
    /// As it stands, but for quoted-printable, which is decoded.
    let value: String

    /// nil for a line without a colon.
    init?(_ line: String) {
      var isQuoted = false
      let colon = line.firstIndex { character in
        if character == "\"" { isQuoted.toggle() }
        return character == ":" && !isQuoted
      }
      guard let colon else { return nil }
      let head = line[..<colon].split(separator: ";").map { $0.uppercased() }
      guard let first = head.first else { return nil }
      name = first.split(separator: ".").last.map(String.init) ?? first
      let value = String(line[line.index(after: colon)...])
      let isPrintable = head.contains { $0.hasSuffix("QUOTED-PRINTABLE") }
      self.value = isPrintable ? Self.printable(value) : value
    }

    private static func printable(_ text: String) -> String {
      var bytes: [UInt8] = []
      var rest = Array(text.utf8)[...]
      while let byte = rest.popFirst() {
        let code = String(decoding: rest.prefix(2), as: UTF8.self)
        if byte == UInt8(ascii: "="), code.utf8.count == 2, let value = UInt8(code, radix: 16) {
          bytes.append(value)
          rest = rest.dropFirst(2)
        } else {
          bytes.append(byte)
        }
      }
      return String(validating: bytes, as: UTF8.self)
        ?? SingleByteEncoding.windows1252.text(bytes) ?? text
    }
  }

  /// On which it begins.
  let line: Int
  var properties: [Property] = []

  init(line: Int) {
    self.line = line
  }

  /// The values of a property, or of the part of each that is asked for; `tel:` and the like are no
  /// part of them.
  func values(of name: String, part: Int?) -> [String] {
    properties.filter { $0.name == name }.compactMap { property in
      let parts = Self.parts(of: property.value)
      let value = part.map { $0 < parts.count ? parts[$0] : "" } ?? parts.joined(separator: ";")
      let plain = ["tel:", "mailto:"].first { value.lowercased().hasPrefix($0) }
        .map { String(value.dropFirst($0.count)) }
      return (plain ?? value).trimmedOrNil
    }
  }

  /// `N:Testesen;Test;;;` as `Test Testesen`.
  var composedName: String {
    guard let name = properties.first(where: { $0.name == "N" }) else { return "" }
    let parts = Self.parts(of: name.value)
    return [1, 2, 0].compactMap { $0 < parts.count ? parts[$0].trimmedOrNil : nil }
      .joined(separator: " ")
  }

  /// Parted by semicolons that no backslash stands before; `\n` is a line break.
  private static func parts(of value: String) -> [String] {
    var parts = [""]
    var isEscaped = false
    for character in value {
      if isEscaped {
        parts[parts.count - 1].append(character == "n" || character == "N" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == ";" {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }
}
