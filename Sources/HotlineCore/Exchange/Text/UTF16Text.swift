/// UTF-16 piece by piece as UTF-8.
struct UTF16Text {
  let isBigEndian: Bool
  /// A byte, or half a pair, that the next piece completes.
  private var left: [UInt8] = []

  init(isBigEndian: Bool) {
    self.isBigEndian = isBigEndian
  }

  /// The order of the bytes of a text in UTF-16; nil for any other. Without a mark at its beginning
  /// it shows by its zeros: every other byte of what people write in Europe is one.
  init?(beginning bytes: some Collection<UInt8>) {
    let start = Array(bytes.prefix(1 << 12))
    if start.starts(with: [0xFF, 0xFE]) {
      self.init(isBigEndian: false)
    } else if start.starts(with: [0xFE, 0xFF]) {
      self.init(isBigEndian: true)
    } else {
      let pairs = start.count / 2
      guard pairs >= 4 else { return nil }
      let highs = (0..<pairs).count { start[2 * $0] == 0 }
      let lows = (0..<pairs).count { start[2 * $0 + 1] == 0 }
      guard max(highs, lows) * 10 >= pairs * 7, min(highs, lows) * 10 <= pairs else { return nil }
      self.init(isBigEndian: highs > lows)
    }
  }

  /// The piece as UTF-8, without a byte order mark; what cannot be read stands as `�`.
  mutating func utf8(_ piece: [UInt8]) -> [UInt8] {
    let bytes = left + piece
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for at in stride(from: 0, to: bytes.count - bytes.count % 2, by: 2) {
      let (one, other) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
      units.append(isBigEndian ? one << 8 | other : other << 8 | one)
    }
    left = Array(bytes.suffix(bytes.count % 2))
    if let last = units.last, (0xD800...0xDBFF).contains(last) {
      units.removeLast()
      left = Array(bytes.suffix(2 + bytes.count % 2))
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
