/// Names for what begins on the desk itself, such as a call: made without asking anybody, so that no
/// key waits for one.
///
/// A value: the same seed gives the same names, and a test sees the same screen each time.
public struct Identifiers: Equatable, Sendable {
  private var state: UInt64

  /// `seed` should be random where names have to differ from those of other desks.
  public init(seed: UInt64) {
    state = seed
  }

  /// A UUID of version 4.
  public mutating func next() -> String {
    let (high, low) = (random(), random())
    let versioned = high & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
    let varied = low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    let digits = Array(Self.hex(versioned) + Self.hex(varied))
    let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    return parts.map { String(digits[$0]) }.joined(separator: "-")
  }

  /// SplitMix64 (Steele, Lea and Flood, 2014).
  private mutating func random() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private static func hex(_ number: UInt64) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }
}
