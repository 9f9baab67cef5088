import HotlineCore
import Resources

// Who has something open and unsaved at the same time: told once a second, and shown where the record
// stands.

extension DeskState {
  /// What this desk has changed and not saved. A call counts from its beginning.
  var openWork: OpenWorks {
    let open = forms.filter { !$0.isUntouched && $0.saving == nil }
    let typed = lines.filter { !$0.isEmpty }.map(\.id)
    return OpenWorks(works: Set(open.map(\.work)), drafts: Set(open.map(\.id) + typed))
  }

  /// Once a second: what changed is told, and what the others tell is read.
  mutating func tellColleagues() -> [DeskEffect] {
    let now = openWork
    defer { toldWork = now }
    return (now == toldWork ? [] : [.tellOpen(now)]) + [.readOpen]
  }

  // MARK: What is said of them

  /// Who has the record itself open, in words; nil for nobody.
  func whoHasOpen(_ kind: RecordKind, _ id: Int64) -> String? {
    let who = othersOpen.filter { note in
      note.open.works.contains { $0.id == id && $0.kind.isSameRow(as: kind) }
    }
    guard !who.isEmpty else { return nil }
    return ColleaguePhrases.hasThisOpen(language, ["who": names(who)])
  }

  /// Who has something about an organisation open, a line each.
  func openLines(about organisation: Int64) -> [String] {
    let own = whoHasOpen(.organisation, organisation).map { [$0] } ?? []
    return own
      + othersOpen.compactMap { note in
        let others = note.open.works.filter {
          $0.organisationID == organisation && !$0.kind.isSameRow(as: .organisation)
        }
        let kinds = RecordKind.allCases.filter { kind in others.contains { $0.kind == kind } }
        guard !kinds.isEmpty else { return nil }
        return ColleaguePhrases.hasOpen(
          language,
          [
            "who": names([note]),
            "what": kinds.map { $0.names.one(language).lowercased() }.joined(separator: ", "),
          ])
      }
  }

  /// The same in the place of one line of the list.
  func openRemark(about organisation: Int64) -> String? {
    openLines(about: organisation).first.map { "✎ \($0)" }
  }

  /// In a form: who edits the same row. In a call: who has something about the caller open.
  func openNotes(beside form: OpenForm) -> [FormNote] {
    let work = form.work
    let said: [String]
    if form.form.subject.startedAt != nil {
      said = work.organisationID.map { openLines(about: $0) } ?? []
    } else {
      said = work.id.flatMap { whoHasOpen(work.kind, $0) }.map { [$0] } ?? []
    }
    return said.map { FormNote("✎ \($0)", .warning) }
  }

  /// Whether a draft is typed in at another desk at this moment.
  func isOpenElsewhere(_ draft: KeptDraft) -> Bool {
    othersOpen.contains { $0.desk == draft.desk && $0.open.drafts.contains(draft.formID) }
  }

  private func names(_ notes: [DeskNote]) -> String {
    notes.map { note in
      String(note.staffID) == words?.me
        ? ColleaguePhrases.atAnotherDesk(language, ["who": ColleaguePhrases.you(language)])
        : words?.lookups.initials(ofStaff: note.staffID) ?? "?"
    }.joined(separator: ", ")
  }

  // MARK: A draft that is open elsewhere

  /// Asks first whether it is to be fetched here.
  mutating func askToTakeOver(_ draft: KeptDraft) -> [DeskEffect] {
    layers.append(
      .menu(
        Menu(
          title: ColleaguePhrases.takeOverTitle(language, ["title": draft.title]),
          items: [
            MenuItem(ColleaguePhrases.leaveIt(language), letter: "l", action: .leaveIt),
            MenuItem(
              ColleaguePhrases.takeOver(language), letter: "h", action: .takeOverDraft(draft.id)),
          ], isFiltered: false)))
    return []
  }
}

extension OpenForm {
  /// What the others are told of it.
  fileprivate var work: OpenWork {
    let row = form.subject.rowID
    let organisation = form.kind.isSameRow(as: .organisation) ? row : nil
    return OpenWork(
      form.kind, id: row,
      organisationID: organisation ?? form.subject.organisationID
        ?? FormValues(form).rowID(.caller) ?? FormValues(form).rowID(.organisation))
  }
}

extension RecordKind {
  /// Whether two kinds of forms edit the same row, as an organisation and its standing do.
  fileprivate func isSameRow(as other: RecordKind) -> Bool {
    declared.table == other.declared.table
  }
}
