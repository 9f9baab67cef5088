/// The same numbers for the same seed on every machine (SplitMix64).
public struct BenchRandom: RandomNumberGenerator {
  private var state: UInt64

  /// Begins the sequence of a seed.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// 0 up to, not including, `bound`.
  public mutating func below(_ bound: Int) -> Int {
    Int(next() % UInt64(max(1, bound)))
  }

  /// One of `values`, which are not empty.
  public mutating func pick<Value>(_ values: [Value]) -> Value {
    values[below(values.count)]
  }

  /// True once in `times`.
  public mutating func once(in times: Int) -> Bool {
    below(times) == 0
  }
}
