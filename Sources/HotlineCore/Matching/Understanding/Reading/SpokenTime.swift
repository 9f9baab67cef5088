/// When something is needed, as it is said: `om ugen`, `hver fredag`, `i sommerferien`, `fra marts`.
struct SpokenTime: Equatable, Sendable {
  /// As typed.
  var text: String
  /// The first day; nil for what says only how often.
  var from: DanishDate?
  /// The last day.
  var to: DanishDate?
}
