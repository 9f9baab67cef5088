extension Register {
  /// The calendar day in Denmark, by the register's own clock.
  ///
  /// Throws ``CopenhagenTimeError`` on a machine without time zone data.
  func today() throws -> DanishDate {
    try CopenhagenTime().day(of: Instant(clock()))
  }
}
