/// What was worked out of a value's other properties and is kept so as not to be worked out again.
/// It says nothing that they do not say, so that all are equal.
struct Derived<Value: Sendable>: Equatable, Sendable {
  var value: Value?

  static func == (one: Derived, other: Derived) -> Bool { true }
}
