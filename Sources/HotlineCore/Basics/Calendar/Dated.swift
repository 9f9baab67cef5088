/// A fact that holds in a span of days: the first one counts, the last one does not.
public protocol Dated {
  /// nil: as long as anybody knows.
  var firstDay: DanishDate? { get }
  /// Exclusive; nil: still.
  var validTo: DanishDate? { get }
}

extension Dated {
  public func holds(on day: DanishDate) -> Bool {
    if let firstDay, day < firstDay { return false }
    if let validTo, day >= validTo { return false }
    return true
  }

  /// Whether both hold on some day.
  func overlaps(_ other: some Dated) -> Bool {
    let (first, otherFirst): (DanishDate, DanishDate) = (
      firstDay ?? .first, other.firstDay ?? .first
    )
    return first < other.validTo ?? .last && otherFirst < validTo ?? .last
  }
}

extension Sequence where Element: Dated {
  /// The fact that holds on `day`; of several the one that began last.
  public func current(on day: DanishDate) -> Element? {
    filter { $0.holds(on: day) }.max { Self.began($0, before: $1) }
  }

  /// The fact that began last, whether it still holds or not.
  public var newest: Element? {
    self.max { Self.began($0, before: $1) }
  }

  private static func began(_ one: Element, before other: Element) -> Bool {
    (one.firstDay ?? .first) < (other.firstDay ?? .first)
  }
}

extension SOVPeriod: Dated {
  public var firstDay: DanishDate? { validFrom }
}

extension RSVPeriod: Dated {
  public var firstDay: DanishDate? { validFrom }
}

extension PhasePeriod: Dated {
  public var firstDay: DanishDate? { validFrom }
}

extension NamePeriod: Dated {
  public var firstDay: DanishDate? { validFrom }
}

extension AddressPeriod: Dated {
  public var firstDay: DanishDate? { validFrom }
}

extension SizePeriod: Dated {
  public var firstDay: DanishDate? { validFrom }
}

extension ContactRole: Dated {
  public var firstDay: DanishDate? { validFrom }
}

extension Phone: Dated {
  public var firstDay: DanishDate? { validFrom }
}

extension Scheme: Dated {
  public var firstDay: DanishDate? { validFrom }
}

extension Parameter: Dated {
  public var firstDay: DanishDate? { validFrom }
}
