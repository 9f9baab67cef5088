import Resources

/// A closed set whose members have a word each: what fields choose from, lists show and tables
/// hold by its code.
public protocol Worded: CaseIterable, RawRepresentable, FieldProperty where RawValue == String {
  /// The member in a word or two, such as `på pause`.
  var word: Phrase { get }
}

extension Worded {
  /// All members, in the order in which they are offered.
  public static var choices: [Choice] { allCases.map { Choice($0.rawValue, $0.word) } }

  public func fieldValue(_ kind: FieldKind) -> FieldValue { FieldValue(code: rawValue) }

  public static func property(_ value: FieldValue, _ kind: FieldKind) -> Self? {
    value.codes.first.flatMap(Self.init(rawValue:))
  }
}

extension FieldKind {
  /// One member of a closed set.
  public static func one<Member: Worded>(of set: Member.Type) -> FieldKind {
    .choice(.fixed(set.choices))
  }
}
