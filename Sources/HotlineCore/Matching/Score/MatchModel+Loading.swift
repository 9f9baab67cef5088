import GRDB

extension Parameter.Key {
  /// The feature whose weight it is; nil for another figure.
  var feature: MatchFeature? {
    let prefix = "match_weight_"
    guard rawValue.hasPrefix(prefix) else { return nil }
    return MatchFeature(rawValue: String(rawValue.dropFirst(prefix.count)))
  }
}

extension MatchModel {
  /// The weights and thresholds that a leader has set for a day, in the list *Tal i reglerne*, over the
  /// standard ones. Each stands in a row of its own with its days and its history; the version names
  /// the newest of them.
  static func load(on day: DanishDate, _ db: Database) throws -> MatchModel {
    var model = MatchModel.standard
    let rows = try Parameter.fetchAll(
      db, sql: "SELECT * FROM parameter WHERE key GLOB 'match_*' ORDER BY id")
    let holding = rows.filter {
      $0.isSound && ($0.validFrom ?? .first) <= day && day < ($0.validTo ?? .last)
    }
    for row in holding {
      guard let key = Parameter.Key(rawValue: row.key), let value = row.value, value.isFinite else {
        continue
      }
      switch key {
      case .matchSuggestedFrom: model.suggestedFrom = min(100, value)
      case .matchDeclinedDays: model.declinedDays = Int(bounded: value)
      default: if let feature = key.feature { model.weights[feature] = min(1_000, value) }
      }
    }
    if let newest = holding.map({ ($0.id, $0.revision) }).max(by: <) {
      model.version += ".\(newest.0).\(newest.1)"
    }
    // Weights that are all nothing would rank nobody.
    let sum = model.weights.values.reduce(0, +)
    return sum > 0 ? model : .standard
  }
}
