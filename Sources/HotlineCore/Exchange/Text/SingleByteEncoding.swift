/// The character sets of one byte a letter in which Danish lists are still written.
enum SingleByteEncoding: CaseIterable {
  /// What Windows writes.
  case windows1252
  /// What DOS wrote; its Nordic sister 865 has the Danish letters in the same places.
  case codePage850
  /// What Macs write for an old spreadsheet.
  case macRoman

  /// What a byte stands for; nil for nothing.
  func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    guard byte >= 0x80 else { return Unicode.Scalar(byte) }
    let scalar = upperHalf[Int(byte) - 0x80]
    return scalar == "\u{0}" ? nil : scalar
  }

  /// nil where a byte stands for nothing.
  func text(_ bytes: some Sequence<UInt8>) -> String? {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      guard let scalar = scalar(byte) else { return nil }
      text.append(scalar)
    }
    return String(text)
  }

  /// The byte of a letter beyond ASCII; nil where it has none.
  func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    switch self {
    // Its sister Latin-1 has invisible signs where it has letters.
    case .windows1252:
      (0x80...0x9F).contains(scalar.value) ? UInt8(scalar.value) : Self.windowsBytes[scalar]
    case .codePage850: Self.dosBytes[scalar]
    case .macRoman: Self.macBytes[scalar]
    }
  }

  // MARK: Tables

  private var upperHalf: [Unicode.Scalar] {
    switch self {
    case .windows1252: Self.windows
    case .codePage850: Self.dos
    case .macRoman: Self.mac
    }
  }

  /// 0x80-0xFF; a NUL for a byte that stands for nothing.
  private static let windows = Array(
    ("€\u{0}‚ƒ„…†‡ˆ‰Š‹Œ\u{0}Ž\u{0}\u{0}‘’“”•–—˜™š›œ\u{0}žŸ\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿"
      + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ").unicodeScalars)

  private static let dos = Array(
    ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ"
      + "┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}").unicodeScalars)

  private static let mac = Array(
    ("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊"
      + "ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ").unicodeScalars)

  private static let windowsBytes = bytes(of: windows)
  private static let dosBytes = bytes(of: dos)
  private static let macBytes = bytes(of: mac)

  private static func bytes(of table: [Unicode.Scalar]) -> [Unicode.Scalar: UInt8] {
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for (index, scalar) in table.enumerated() {
      // What stands for nothing is what a program puts there that knows no better.
      let place = UInt8(0x80 + index)
      bytes[scalar == "\u{0}" ? Unicode.Scalar(place) : scalar] = place
    }
    return bytes
  }
}
