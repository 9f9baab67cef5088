import GRDB

/// What a row, or several of one partnership, make of it.
struct PartnershipPlan {
  let base: Partnership?
  let baseParties: [PartnershipParty]
  private(set) var edited: Partnership
  private(set) var parties: [PartnershipParty]

  /// The row says what stands.
  var changesNothing: Bool { edited == base && parties == baseParties }

  /// Throws ``ImportReason``: a party that is unknown, or a rule of partnerships.
  init(
    _ record: PartnershipRecord, match: OrganisationMatch, today: DanishDate, _ db: Database
  ) throws {
    let organisations = try record.parties.map { try match.organisation(for: $0.tie) }
    base = try Self.known(record, Set(organisations.map(\.id)), db)
    baseParties =
      try base.map { partnership in
        try PartnershipParty.fetchAll(
          db, sql: "SELECT * FROM partnershipParty WHERE partnershipID = ? ORDER BY id",
          arguments: [partnership.id])
      } ?? []
    edited = base ?? Partnership(title: record.title, state: record.derivedState)
    parties = baseParties
    guard !edited.title.isEmpty else {
      throw ImportReason.fieldMissing(column: "partnerskab")
    }
    try setFields(record, db)
    try addParties(record, organisations)
    if let base {
      parties = Self.entry(edited, parties).dated(from: Self.entry(base, baseParties), on: today)
        .parties.map(\.row)
    }
    try PartnershipCheck(db: db, today: today).refuse(
      Self.entry(edited, parties), from: before.map { Self.entry($0, baseParties) })
  }

  /// The state from which the row goes on: a list tells how an idea ended without the day between on
  /// which it was agreed.
  private var before: Partnership? {
    guard var before = base, before.agreedOn == nil, edited.agreedOn != nil else { return base }
    if [.paused, .ended].contains(edited.state) { before.state = .agreed }
    return before
  }

  private mutating func setFields(_ record: PartnershipRecord, _ db: Database) throws {
    edited.state = record.state ?? base?.state ?? record.derivedState
    edited.commonThird = record.commonThird ?? edited.commonThird
    edited.ideaStartedOn = record.ideaStartedOn ?? edited.ideaStartedOn
    edited.agreedOn = record.agreedOn ?? edited.agreedOn
    edited.plannedEndOn = record.plannedEndOn ?? edited.plannedEndOn
    edited.endedOn = record.endedOn ?? edited.endedOn
    edited.endReason = record.endReason ?? edited.endReason
    edited.form = record.form ?? edited.form
    if !record.motives.isEmpty { edited.motives = try Self.motives(record.motives, db) }
    edited.motiveOther = record.motiveOther ?? edited.motiveOther
    edited.valueDKK = record.valueDKK ?? edited.valueDKK
    edited.journalNo = record.journalNo ?? edited.journalNo
  }

  private mutating func addParties(
    _ record: PartnershipRecord, _ organisations: [Organisation]
  ) throws(ImportReason) {
    for (wanted, organisation) in zip(record.parties, organisations) {
      let index = parties.firstIndex { $0.organisationID == organisation.id }
      var party =
        index.map { parties[$0] }
        ?? PartnershipParty(
          partnershipID: edited.id, organisationID: organisation.id,
          role: parties.isEmpty ? .initiator : .partner)
      party.role = wanted.role ?? party.role
      party.resources = wanted.resources ?? party.resources
      party.competences = wanted.competences ?? party.competences
      if let index { parties[index] = party } else { parties.append(party) }
    }
    guard parties.count >= 2 else { throw ImportReason.tooFewParties }
  }

  /// By reference, else by title and day of agreement, among the same organisations: the row may name
  /// some of the parties that stand, or more than those, but no others in their place. What stands
  /// without a day may be the idea that the row tells further, unless the row names one of its own.
  ///
  /// A reference belongs to the register that gave it: where neither title nor parties are the same,
  /// it is that of another register's partnership.
  private static func known(
    _ record: PartnershipRecord, _ parties: Set<Int64>, _ db: Database
  ) throws -> Partnership? {
    let key = Fold.text(record.title)
    let isAmongTheSame = { (partnership: Partnership) in
      let standing = Set(
        try Int64.readAll(
          db, sql: "SELECT organisationID FROM partnershipParty WHERE partnershipID = ?",
          arguments: [partnership.id]))
      return parties.isSubset(of: standing) || standing.isSubset(of: parties)
    }
    if let reference = record.reference {
      let known = try Partnership.fetchOne(
        db, sql: "SELECT \(Partnership.selection) FROM partnership WHERE reference = ?",
        arguments: [reference])
      if record.title.isEmpty { return known }
      if let known, try Fold.text(known.title) == key || isAmongTheSame(known) { return known }
    }
    return try Partnership.fetchAll(
      db,
      sql: """
        SELECT \(Partnership.selection) FROM partnership
        WHERE agreedOn IS :day
          OR :isUnnamed AND agreedOn IS NULL AND state IN ('idea', 'dialogue')
        ORDER BY agreedOn IS NOT :day, id
        """, arguments: ["day": record.agreedOn, "isUnnamed": record.reference == nil]
    ).first { try Fold.text($0.title) == key && isAmongTheSame($0) }
  }

  /// By code or by label in either language.
  private static func motives(_ words: [String], _ db: Database) throws -> [String] {
    let labels = try Label.fetchAll(
      db, sql: "SELECT * FROM label WHERE kind = 'motive' ORDER BY ordinal, id")
    return try words.map { word in
      let key = ImportHeader.key(word)
      let label = labels.first { label in
        [label.code, label.labelDa, label.labelEn].contains { ImportHeader.key($0) == key }
      }
      guard let label else {
        throw ImportReason.unknownWord(
          column: "afsæt", value: word, allowed: labels.map(\.labelDa))
      }
      return label.code
    }
  }

  private static func entry(
    _ partnership: Partnership, _ parties: [PartnershipParty]
  ) -> PartnershipEntry {
    PartnershipEntry(partnership, parties: parties.map { PartnershipEntry.Party($0, name: "") })
  }

  func store(today: DanishDate, _ change: Change) throws -> Partnership {
    guard !changesNothing else { return edited }
    var edited = edited
    let stored: Partnership
    if let base {
      stored = try change.update(edited, from: base)
    } else {
      edited.reference = try change.nextPartnershipReference(
        year: (edited.agreedOn ?? edited.ideaStartedOn ?? today).year)
      stored = try change.insert(edited)
    }
    let rows = parties.map { party in
      var party = party
      party.partnershipID = stored.id
      return party
    }
    try change.reconcile(rows, from: baseParties)
    return stored
  }
}
