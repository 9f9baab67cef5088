/// What a person is known by: every name, number and mail address that says who it is.
public struct PersonTraits: Equatable, Sendable {
  /// As they are written, each once.
  public var names: [String]
  public var numbers: [PhoneNumber]
  public var mails: [String]

  public init(names: [String] = [], numbers: [PhoneNumber] = [], mails: [String] = []) {
    (self.names, self.numbers, self.mails) = (names, numbers, mails)
  }

  /// Whether nothing is known by which anybody could be found.
  public var isEmpty: Bool { names.isEmpty && numbers.isEmpty && mails.isEmpty }

  mutating func add(name: String) {
    // The last name first is the same name.
    let words = Fold.words(name).sorted()
    guard !words.isEmpty, !names.contains(where: { Fold.words($0).sorted() == words }) else {
      return
    }
    names.append(name)
  }

  mutating func add(number: PhoneNumber) {
    if !numbers.contains(where: { $0.isSame(as: number) }) { numbers.append(number) }
  }

  mutating func add(_ other: PersonTraits) {
    for name in other.names { add(name: name) }
    for number in other.numbers { add(number: number) }
    for mail in other.mails { add(mail: mail) }
  }

  mutating func add(mail: String) {
    let mail = mail.trimmed.lowercased()
    if mail.contains("@"), !mails.contains(mail) { mails.append(mail) }
  }
}
