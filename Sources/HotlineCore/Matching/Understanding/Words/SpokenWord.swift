/// A word of a spoken need that may say what is meant.
struct SpokenWord: Equatable, Sendable {
  /// In lower case, with æ, ø and å.
  var text: String
  /// 1; a half for a word that says where and not what, as behind *til* and *på*.
  var role = 1.0
  /// The last word while it is typed: a beginning will do.
  var isOpen = false
}
