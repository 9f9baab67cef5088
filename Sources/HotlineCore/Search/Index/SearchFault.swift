/// What a check of the search index can find. Making the index anew mends every one.
public enum SearchFault: Equatable, Sendable {
  /// The organisation cannot be found.
  case missing(organisation: Int64)
  /// An entry of an organisation that is gone, merged or erased.
  case surplus(organisation: Int64)
  /// The entry says what the rows do not.
  case stale(organisation: Int64)
  /// The organisation does not come after the one before it in the list.
  case misplaced(organisation: Int64)
  /// The index holds other tokens than the entries say.
  case tokensDiffer
  /// The vocabulary holds other words than the index.
  case wordsDiffer
}
