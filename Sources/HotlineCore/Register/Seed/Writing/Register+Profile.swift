import GRDB

extension Register {
  /// What this register says of its municipality, as the file that `init` makes a register of: the
  /// municipality with its departments, periods and goals, figures, hours, contact card, prizes,
  /// retention and guidance. No enterprise, no person: not the leader of the contact card either.
  public func profileText() throws -> String {
    try read { try ProfileWriter(db: $0).profile().text() } + "\n"
  }

  /// Whether the contact card names who leads, which ``profileText()`` leaves out.
  public func namesLeader() throws -> Bool {
    try read { db in
      try Bool.readOne(
        db,
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM contactInfo WHERE kind = 'leader' AND trim(ifnull(value, '')) <> '')
          """) ?? false
    }
  }

  /// Writes ``profileText()`` to a file and says whether it replaced another, which only `replacing`
  /// lets it do. Throws ``OutputError``.
  public func writeProfile(to path: String, replacing: Bool = false) throws -> Bool {
    let place = try OutputPlace(path: path, for: .text, register: file, isReplacing: replacing)
    let output = try OutputFile(place)
    try output.write(try profileText())
    return try OutputFile.take([output]).contains(true)
  }
}
