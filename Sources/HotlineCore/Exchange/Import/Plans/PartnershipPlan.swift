import GRDB

/// What a row, or several of one partnership, make of it.
struct PartnershipPlan {
  let base: Partnership?
  let baseParties: [PartnershipParty]
  private(set) var edited: Partnership
  private(set) var parties: [PartnershipParty]

  var decision: ImportDecision {
    guard let base else { return .new }
    return edited == base && parties == baseParties ? .skipped : .updated
  }

  /// Throws ``ImportReason``: a party that is unknown, or a rule of partnerships.
  init(
    _ record: PartnershipRecord, match: OrganisationMatch, today: DanishDate, _ db: Database
  ) throws {
    base = try Self.known(record, db)
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
    try addParties(record, match)
    try PartnershipCheck(db: db, today: today).refuse(
      Self.entry(edited, parties), from: base.map { Self.entry($0, baseParties) })
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
    _ record: PartnershipRecord, _ match: OrganisationMatch
  ) throws {
    for wanted in record.parties {
      let organisation = try match.organisation(for: wanted.tie)
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

  /// By reference, else by folded title and day of agreement.
  private static func known(_ record: PartnershipRecord, _ db: Database) throws -> Partnership? {
    if let reference = record.reference {
      let known = try Partnership.fetchOne(
        db, sql: "SELECT * FROM partnership WHERE reference = ?", arguments: [reference])
      if known != nil || record.title.isEmpty { return known }
    }
    let key = Fold.text(record.title)
    return try Partnership.fetchAll(
      db, sql: "SELECT * FROM partnership WHERE agreedOn IS ? ORDER BY id",
      arguments: [record.agreedOn]
    ).first { Fold.text($0.title) == key }
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

  func store(today: DanishDate, _ change: Change) throws {
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
  }
}
