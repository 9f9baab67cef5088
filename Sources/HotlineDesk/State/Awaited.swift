/// Long work whose answer opens a layer, if nobody has pressed a key or clicked since.
enum Awaited: Equatable, Sendable {
  /// The rows of a list are brought in.
  case importing
  /// What is open of an organisation that ends, by its id.
  case ceasing(Int64)
}
