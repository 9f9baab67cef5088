/// What a check of the search index can find. Making the index anew mends every one.
public enum SearchFault: Equatable, Sendable {
  /// The organisation cannot be found.
  case missing(organisation: Int64)
  /// An entry of an organisation that is gone, merged or erased.
  case surplus(organisation: Int64)
  /// The entry says what the rows do not.
  case stale(organisation: Int64, columns: [String])
  /// The organisation does not come after the one before it in the list.
  case misplaced(organisation: Int64)
  /// The index holds other tokens at a rank than the entry there says.
  case tokensDiffer(rank: Int64)
  /// The vocabulary has a word that the index has not, or spells it otherwise; or it lacks one.
  case wordsDiffer(word: String)
  /// The words by which a record is found are not those of its row.
  case record(RecordKind, Int64)
  /// So many records are found that are gone.
  case surplusRecords(Int)
}
