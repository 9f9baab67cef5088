extension Schema {
  /// The index behind the search box.
  static let search = ""
}
