import GRDB

extension Register {
  /// Every social enterprise by the topics of the continuing dialogue: when each was last talked
  /// about. Costs with the social enterprises and their contacts.
  public func dialogueCoverage(today: DanishDate) throws -> DialogueCoverage {
    let clock = try CopenhagenTime()
    return try read { db in
      let topics = try Label.fetchAll(
        db,
        sql: """
          SELECT * FROM label WHERE kind = 'topic' AND groupCode = 'dialogue' ORDER BY ordinal, id
          """)
      let reader = DialogueReader(db: db, today: today, clock: clock)
      let days = try reader.lastDays(of: Set(topics.map(\.code)))
      return DialogueCoverage(
        topics: topics,
        enterprises: try reader.enterprises().map { enterprise in
          var enterprise = enterprise
          enterprise.lastDays = days[enterprise.organisationID] ?? [:]
          return enterprise
        })
    }
  }
}
