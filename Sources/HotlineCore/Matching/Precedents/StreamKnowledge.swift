import Resources

/// Which industries can use which streams of surplus: what is generally known of materials, and
/// what answers where no exchange is known yet.
public struct StreamKnowledge: Sendable, Equatable {
  /// One stream, such as pallet wood.
  public struct Stream: Sendable, Equatable {
    /// Codes of the European waste list.
    public var wasteCodes: [String]
    /// Beginnings of NACE codes of those who can use it, whoever gives it off.
    public var users: [String]

    public init(wasteCodes: [String], users: [String]) {
      self.wasteCodes = wasteCodes
      self.users = users
    }
  }

  public let streams: [Stream]

  public init(_ streams: [Stream]) {
    self.streams = streams
  }

  /// Who can use what has this waste code: the users of the streams that it is nearest to. Others
  /// with a code like it are other materials: paper is no textile, though both are 20 01.
  ///
  /// - Complexity: O(streams).
  func use(of wasteCode: String, _ weights: PrecedentWeights) -> Use {
    streams.reduce(into: Use(likeness: 0, users: [])) { use, stream in
      guard !stream.users.isEmpty else { return }
      let likeness = stream.wasteCodes.map { weights.wasteLikeness(wasteCode, $0) }.max() ?? 0
      if likeness > use.likeness {
        use = Use(likeness: likeness, users: stream.users)
      } else if likeness == use.likeness, likeness > 0 {
        use.users += stream.users
      }
    }
  }

  /// What is known of one waste.
  struct Use: Equatable {
    /// To the nearest stream, 0...1; 0 where nothing is known.
    var likeness: Double
    /// Beginnings of NACE codes.
    var users: [String]

    /// How much is known for that an industry can use it, 0...1. An industry is one of a wider one,
    /// or holds the narrower one.
    func value(for industry: String) -> Double {
      let isUser = users.contains { industry.hasPrefix($0) || $0.hasPrefix(industry) }
      return isUser && !industry.isEmpty ? likeness : 0
    }
  }
}

extension StreamKnowledge {
  /// What the shipped categories say.
  public static func shipped() throws(ResourceError) -> StreamKnowledge {
    StreamKnowledge(
      try Shipped.categories().filter { !$0.userPrefixes.isEmpty }
        .map { Stream(wasteCodes: $0.ewcCodes, users: $0.userPrefixes) })
  }
}
