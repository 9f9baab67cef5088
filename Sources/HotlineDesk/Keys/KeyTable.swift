import Resources
import Screen

/// The one table of keys: footer, help, palette and the README are made from it.
public enum KeyTable {
  private static let everywhere = Set(KeyContext.allCases)
  /// Every layer but a form.
  private static let layers = everywhere.subtracting([.desk, .form, .call])
  /// Where something stored can be taken back. Not while one thing is asked for: what is typed
  /// there is not stored yet.
  private static let afterSaving = layers.subtracting([.question]).union([.desk])

  /// Where nothing is typed that is kept: in a text Alt with an arrow does nothing.
  private static let reading: Set<KeyContext> = [.desk, .reader, .guidance, .today, .list]

  public static let bindings: [Binding] = [
    Binding(.function(1), .help, in: everywhere, short: KeyPhrases.helpShort, KeyPhrases.help),
    Binding(
      .function(2), .call, in: everywhere.subtracting([.call]), short: KeyPhrases.callShort,
      KeyPhrases.call),
    Binding(
      .function(2), .call, in: [.call], short: KeyPhrases.toTheSearchBoxShort,
      KeyPhrases.toTheSearchBox),
    Binding(
      .control("s"), .endCall, in: [.desk, .call], short: KeyPhrases.endCallShort,
      KeyPhrases.endCall, needs: .call),
    Binding(
      .control("k"), .mention, in: [.desk, .call], short: KeyPhrases.mentionShort,
      KeyPhrases.mention, needs: .call, .selection),
    Binding(.control("n"), .anotherCall, in: everywhere, KeyPhrases.anotherCall),
    Binding(.escape, .leaveCall, in: [.call], KeyPhrases.leaveCall, needs: .call),
    Binding(
      .function(3), .partnership, in: [.desk, .call, .reader],
      short: KeyPhrases.partnershipShort,
      KeyPhrases.partnership, needs: .writing),
    Binding(
      .function(4), .newOrganisation, in: [.desk], short: KeyPhrases.newOrganisationShort,
      KeyPhrases.newOrganisation, needs: .writing),
    Binding(
      .function(4), .openPicker, in: [.form, .call], short: KeyPhrases.openPickerShort,
      KeyPhrases.openPicker),
    Binding(
      .function(5), .today, in: everywhere, short: KeyPhrases.todayShort, KeyPhrases.today),
    Binding(
      .function(6), .drafts, in: everywhere, short: KeyPhrases.draftsShort, KeyPhrases.drafts),
    Binding(
      .function(7), .nextOpen, in: everywhere, short: KeyPhrases.nextOpenShort, KeyPhrases.nextOpen,
      needs: .openForm),
    Binding(
      .function(8), .guidance, in: everywhere, short: KeyPhrases.guidanceShort,
      KeyPhrases.guidance),
    Binding(
      .function(9), .goalsInFull, in: everywhere, short: KeyPhrases.goalsShort,
      KeyPhrases.goalsInFull),
    Binding(
      .control("s"), .save, in: [.form], short: KeyPhrases.saveShort, KeyPhrases.save),
    Binding(
      .control("a"), .saveAndNew, in: [.form], short: KeyPhrases.saveAndNewShort,
      KeyPhrases.saveAndNew, needs: .writing),
    Binding(
      .control("s"), .writeReport, in: [.reader], short: KeyPhrases.writeReportShort,
      KeyPhrases.writeReport, needs: .writing),
    Binding(
      .control("x"), .lift, in: [.reader], short: KeyPhrases.liftShort, KeyPhrases.lift,
      needs: .writing),
    Binding(.escape, .park, in: [.form], short: KeyPhrases.parkShort, KeyPhrases.park),
    Binding(
      .control("r"), .spokenNeed, in: [.desk, .call], short: KeyPhrases.spokenNeedShort,
      KeyPhrases.spokenNeed),
    Binding(
      .control("o"), .create, in: [.desk, .call], short: KeyPhrases.createShort, KeyPhrases.create,
      needs: .selection),
    Binding(.control("o"), .openFound, in: [.form], KeyPhrases.openFound, needs: .found),
    Binding(.control("k"), .compareFound, in: [.form], KeyPhrases.compareFound, needs: .found),
    Binding(
      .control("f"), .filters, in: [.desk], short: KeyPhrases.filtersShort, KeyPhrases.filters),
    Binding(
      .control("c"), .copy, in: [.desk, .form, .call], short: KeyPhrases.copyShort,
      KeyPhrases.copy, needs: .selection),
    Binding(
      .enter, .readPage, in: [.guidance], short: KeyPhrases.readPageShort, KeyPhrases.readPage),
    Binding(
      .control("e"), .editEntry, in: [.guidance, .reader], short: KeyPhrases.editEntryShort,
      KeyPhrases.editEntry, needs: .writing),
    Binding(
      .function(4), .newEntry, in: [.guidance], short: KeyPhrases.newEntryShort,
      KeyPhrases.newEntry, needs: .writing),
    Binding(.control("x"), .removeEntry, in: [.guidance], KeyPhrases.removeEntry, needs: .writing),
    Binding(
      .control("c"), .copyEntry, in: [.guidance, .reader, .list], short: KeyPhrases.copyShort,
      KeyPhrases.copyEntry),
    Binding(
      .character(" "), .markDone, in: [.today], short: KeyPhrases.markDoneShort,
      KeyPhrases.markDone, needs: .writing),
    Binding(.enter, .openWork, in: [.today], short: KeyPhrases.openWorkShort, KeyPhrases.openWork),
    Binding(
      .control("e"), .moveDay, in: [.today], short: KeyPhrases.moveDayShort, KeyPhrases.moveDay,
      needs: .writing),
    Binding(
      .control("t"), .takeOver, in: [.today], short: KeyPhrases.takeOverShort,
      KeyPhrases.takeOver, needs: .writing),
    Binding(.control("o"), .takeOverAll, in: [.today], KeyPhrases.takeOverAll, needs: .writing),
    Binding(.control("x"), .cancelWork, in: [.today], KeyPhrases.cancelWork, needs: .writing),
    Binding(
      .left, .previousView, in: [.today, .reader, .list], short: KeyPhrases.switchViewShort,
      KeyPhrases.switchView),
    Binding(.right, .nextView, in: [.today, .reader, .list], KeyPhrases.switchView),
    Binding(
      .control("p"), .palette, in: everywhere, short: KeyPhrases.paletteShort,
      KeyPhrases.palette),
    Binding(
      .control("g"), .lists, in: everywhere, short: KeyPhrases.listsShort, KeyPhrases.lists),
    Binding(
      .enter, .openListed, in: [.list], short: KeyPhrases.openListedShort, KeyPhrases.openListed),
    Binding(
      .function(4), .newListed, in: [.list], short: KeyPhrases.newEntryShort,
      KeyPhrases.newListed, needs: .writing),
    Binding(
      .character(" "), .tickListed, in: [.list], short: KeyPhrases.tickListedShort,
      KeyPhrases.tickListed, needs: .writing),
    Binding(
      .control("r"), .readListed, in: [.list], short: KeyPhrases.readListedShort,
      KeyPhrases.readListed),
    Binding(
      .tab, .nextColumn, in: [.list], short: KeyPhrases.nextColumnShort, KeyPhrases.nextColumn),
    Binding(.backTab, .previousColumn, in: [.list], KeyPhrases.previousColumn),
    Binding(
      .control("d"), .turnOrder, in: [.list], short: KeyPhrases.turnOrderShort,
      KeyPhrases.turnOrder),
    Binding(
      .control("s"), .printList, in: [.list], short: KeyPhrases.printListShort,
      KeyPhrases.printList),
    Binding(
      .control("o"), .takeList, in: [.list], short: KeyPhrases.takeListShort, KeyPhrases.takeList),
    Binding(
      .control("k"), .callsYesterday, in: [.list], short: KeyPhrases.callsYesterdayShort,
      KeyPhrases.callsYesterday),
    Binding(
      .control("t"), .partnershipsThisYear, in: [.list],
      short: KeyPhrases.partnershipsThisYearShort, KeyPhrases.partnershipsThisYear),
    Binding(.enter, .open, in: [.desk], KeyPhrases.open),
    Binding(.control("e"), .edit, in: [.desk], KeyPhrases.edit, needs: .selection),
    Binding(.control("x"), .remove, in: [.desk], KeyPhrases.remove, needs: .writing),
    Binding(
      .control("x"), .clearField, in: [.form, .call, .question, .layer, .list],
      KeyPhrases.clearField),
    Binding(
      .control("x"), .discardDraft, in: [.drafts], KeyPhrases.discardDraft),
    Binding(
      .control("z"), .undo, in: afterSaving, short: KeyPhrases.undoShort, KeyPhrases.undo,
      needs: .writing),
    Binding(.control("y"), .redo, in: afterSaving, KeyPhrases.redo, needs: .writing),
    Binding(
      .control("z"), .undoTyping, in: [.form, .call], KeyPhrases.undoTyping),
    Binding(.control("y"), .redoTyping, in: [.form, .call], KeyPhrases.redoTyping),
    Binding(
      .control("t"), .sameAsLast, in: [.form, .call], KeyPhrases.sameAsLast),
    Binding(
      .control("u"), .blackOut, in: everywhere, KeyPhrases.blackOut),
    Binding(.tab, .nextPane, in: [.desk], KeyPhrases.nextPane),
    Binding(.backTab, .previousPane, in: [.desk], KeyPhrases.previousPane),
    Binding(.tab, .nextField, in: [.form, .call], KeyPhrases.nextField),
    Binding(.backTab, .previousField, in: [.form, .call], KeyPhrases.previousField),
    Binding(.escape, .clear, in: [.desk], KeyPhrases.clear),
    Binding(.control("a"), .otherKinds, in: [.desk], KeyPhrases.otherKinds),
    Binding(.alt("←"), .back, in: reading, KeyPhrases.back),
    Binding(.alt("→"), .forward, in: reading, KeyPhrases.forward),
    Binding(
      .enter, .choose, in: [.layer, .drafts, .reader, .question], short: KeyPhrases.chooseShort,
      KeyPhrases.choose),
    Binding(.escape, .close, in: layers, short: KeyPhrases.closeShort, KeyPhrases.close),
    Binding(.control("l"), .redraw, in: everywhere, KeyPhrases.redraw),
    Binding(.control("q"), .quit, in: everywhere, KeyPhrases.quit),
  ]

  /// What the palette has besides, for what is wanted too seldom for a key.
  static let keyless: [(command: Command, sentence: Phrase)] = [
    (.history, HistoryPhrases.open), (.historyOfDay, HistoryPhrases.openDay),
    (.reports, ReportPhrases.open),
    (.bottomLines, ReportPhrases.openBottomLines),
    (.dialogueCoverage, ReaderPhrases.openCoverage),
    (.hotlineFigures, ReaderPhrases.openHotline), (.settings, DecisionPhrases.open),
    (.saveContacts, ExportPhrases.saveContacts), (.saveCalendar, ExportPhrases.saveCalendar),
    (.saveAccess, ExportPhrases.saveAccess),
    (.importList, ImportPhrases.open), (.undoImport, ImportPhrases.takeBack),
    (.duplicates, DuplicatePhrases.open), (.compareSelected, DuplicatePhrases.compareSelected),
    (.cease, CeasingPhrases.open), (.person, RightsPhrases.open),
    (.showImport, ImportPhrases.showPage),
    (.program, ProgramPhrases.open), (.appearance, SettingPhrases.openAppearance),
  ]

  /// What `key` does in `context`; nil when it is text, movement, or nothing.
  public static func command(for key: Key, in context: KeyContext) -> Command? {
    bindings.first { $0.key == key && $0.contexts.contains(context) }?.command
  }

  /// What a command needs, by the first of its keys; nothing for one without a key.
  static func needs(of command: Command) -> [Need] {
    bindings.first { $0.command == command }?.needs ?? []
  }

  public static func bindings(in context: KeyContext) -> [Binding] {
    bindings.filter { $0.contexts.contains(context) }
  }

  /// The bindings of the footer: in a form or layer its own keys first, since the last ones have no
  /// room on a narrow screen.
  static func footer(in context: KeyContext) -> [Binding] {
    let shown = bindings(in: context).filter { $0.short != nil }
    guard context != .desk, context != .call else { return shown }
    let overTheDesk = layers.union([.form])
    let (general, own) = (
      shown.filter { $0.contexts.isSuperset(of: overTheDesk) },
      shown.filter { !$0.contexts.isSuperset(of: overTheDesk) }
    )
    return own + general
  }
}

extension KeyTable {
  /// A row of the table as it is read outside of the desk: in the README and the manual.
  public struct Row: Sendable {
    public let key: String
    /// Where it holds, in words.
    public let places: String
    public let sentence: String
  }

  /// A row a binding.
  public static func rows(_ language: Language) -> [Row] {
    let places: [(KeyContext, Phrase)] = [
      (.desk, KeyPhrases.onTheDesk), (.form, KeyPhrases.inAForm), (.call, KeyPhrases.inACall),
      (.layer, KeyPhrases.inALayer), (.drafts, KeyPhrases.inTheDrafts),
      (.question, KeyPhrases.inAQuestion),
      (.reader, KeyPhrases.inAReader),
      (.guidance, KeyPhrases.inTheGuidance),
      (.today, KeyPhrases.inToday), (.list, KeyPhrases.inAList),
    ]
    return bindings.map { binding in
      let contexts = places.filter { binding.contexts.contains($0.0) }.map { $0.1(language) }
      let words =
        contexts.count == places.count
        ? KeyPhrases.everywhere(language) : contexts.joined(separator: ", ")
      return Row(
        key: binding.key.label(language), places: words, sentence: binding.sentence(language))
    }
  }

  /// The table for the README.
  static func markdown(_ language: Language) -> String {
    let head =
      "| \(KeyPhrases.key(language)) | \(KeyPhrases.place(language)) | \(KeyPhrases.does(language)) |"
    let rows = rows(language).map { "| \($0.key) | \($0.places) | \($0.sentence) |" }
    return ([head, "|---|---|---|"] + rows).joined(separator: "\n")
  }
}
