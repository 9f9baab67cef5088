import Resources

/// How often what callers say is understood, on lines whose meaning was written down first.
public struct UnderstandingTrial: Sendable {
  /// Shares, each 0...1, of the lines of one set.
  public struct Figures: Sendable, Equatable {
    public let lines: Int
    /// The right category stands first.
    public let first: Double
    /// The right category is among the three.
    public let amongThree: Double
    /// Offer or need is told right.
    public let direction: Double
    /// Of the lines that say an amount, a place or a time: it is found.
    public let amount: Double
    public let place: Double
    public let time: Double
    /// The same as ``first`` by the group of the right category.
    public let firstByGroup: [String: Double]
  }

  public let train: Figures
  public let held: Figures
  /// Lines that ask for nothing, and of them those under which a category was named all the same.
  public let idleLines: Int
  public let named: [String]

  /// Reads every line with the words of a register.
  public init(_ register: Register, today: DanishDate) throws {
    let cases = try Shipped.needCases()
    let read = try cases.map { try register.understand($0.text, today: today) }
    func figures(_ set: TrialSet) -> Figures {
      Figures(zip(cases, read).filter { $0.0.set == set })
    }
    (train, held) = (figures(.train), figures(.held))
    idleLines = Shipped.idleLines.count
    named = try Shipped.idleLines.filter {
      try register.understand($0, today: today).category != nil
    }
  }
}

extension UnderstandingTrial.Figures {
  fileprivate init(_ lines: [(NeedCase, Understood)]) {
    func share(
      of part: [(NeedCase, Understood)], _ holds: (NeedCase, Understood) -> Bool
    ) -> Double {
      part.isEmpty ? 0 : Double(part.count(where: holds)) / Double(part.count)
    }
    func isFirst(_ asked: NeedCase, _ read: Understood) -> Bool {
      read.meanings.first.map { asked.accepts($0.code) } ?? false
    }
    self.lines = lines.count
    first = share(of: lines, isFirst)
    amongThree = share(of: lines) { asked, read in
      read.meanings.contains { asked.accepts($0.code) }
    }
    direction = share(of: lines) { $0.isOffer == $1.isOffer }
    amount = share(of: lines.filter { $0.0.amount != nil }) { $0.amount == $1.volume }
    place = share(of: lines.filter { $0.0.place != nil }) { asked, read in
      guard let said = asked.place, let found = read.place else { return false }
      return Fold.text(said).split(separator: " ").first.map { Fold.text(found).contains($0) }
        ?? false
    }
    time = share(of: lines.filter { $0.0.time != nil }) { $1.time != nil }
    firstByGroup = Dictionary(grouping: lines) { line in
      String(line.0.category.prefix { $0 != "." })
    }.mapValues { share(of: $0, isFirst) }
  }
}

extension Register {
  /// How a line that somebody speaks is understood, without an answer to it.
  public func understand(_ text: String, today: DanishDate) throws -> Understood {
    try read { db in
      let reader = try MatchReader(db, matchKnowledge, today: today)
      return try reader.understand(text).understood(NeedCorrection(), reader.setting.tree)
    }
  }
}
