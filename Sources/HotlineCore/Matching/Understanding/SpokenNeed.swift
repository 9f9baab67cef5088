/// A need or an offer as somebody types it while the caller speaks, such as
/// `kantine 80 kuverter 8600` or `vi har 40 paller tilovers i Kjellerup`: what, how much, where,
/// when, for how many kroner, in any order.
///
/// Says something at every keystroke: a word that is not whole yet is taken for a beginning.
struct SpokenNeed: Equatable, Sendable {
  /// What is needed, as typed.
  var title = ""
  /// The words that may say what is meant.
  var words: [SpokenWord] = []
  /// The categories that the words may mean, the likeliest first; at most three.
  var meanings: [CategoryMeaning] = []
  /// Somebody has it, and looks for who needs it.
  var isOffer = false
  /// It is left over, and would be thrown away.
  var isSurplus = false
  var volume: Double?
  /// As typed: `kuverter`, `/uge`, `kasser om ugen`.
  var unit: String?
  var place: SpokenPlace?
  var time: SpokenTime?
  var valueDKK: Int?

  init() {}

  init(
    _ text: String, vocabulary: CategoryVocabulary, places: PlaceNames, today: DanishDate
  ) {
    var reader = SpokenNeedReader(text, vocabulary: vocabulary, places: places, today: today)
    self = reader.read()
    meanings = vocabulary.meanings(of: self)
    // `80 paller` names the thing by what is counted.
    if meanings.isEmpty, let unit {
      words += SpokenLetters.words(unit).map { SpokenWord(text: $0) }
      meanings = vocabulary.meanings(of: self)
    }
  }
}
