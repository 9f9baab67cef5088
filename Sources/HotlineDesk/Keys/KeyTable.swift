import Resources
import Screen

/// The one table of keys: footer, help, palette and the README are made from it.
public enum KeyTable {
  private static let everywhere: Set<KeyContext> = [.desk, .form, .layer]

  public static let bindings: [Binding] = [
    Binding(.function(1), .help, in: everywhere, short: KeyPhrases.helpShort, KeyPhrases.help),
    Binding(
      .function(3), .partnership, in: [.desk, .layer], short: KeyPhrases.partnershipShort,
      KeyPhrases.partnership),
    Binding(
      .function(4), .newOrganisation, in: [.desk], short: KeyPhrases.newOrganisationShort,
      KeyPhrases.newOrganisation),
    Binding(
      .function(4), .openPicker, in: [.form], short: KeyPhrases.openPickerShort,
      KeyPhrases.openPicker),
    Binding(
      .function(6), .drafts, in: everywhere, short: KeyPhrases.draftsShort, KeyPhrases.drafts),
    Binding(.function(7), .nextOpen, in: everywhere, KeyPhrases.nextOpen),
    Binding(
      .function(9), .goalsInFull, in: everywhere, short: KeyPhrases.goalsShort,
      KeyPhrases.goalsInFull),
    Binding(
      .control("s"), .save, in: [.form], short: KeyPhrases.saveShort, KeyPhrases.save),
    Binding(.escape, .park, in: [.form], short: KeyPhrases.parkShort, KeyPhrases.park),
    Binding(
      .control("r"), .spokenNeed, in: [.desk], short: KeyPhrases.spokenNeedShort,
      KeyPhrases.spokenNeed),
    Binding(
      .control("o"), .create, in: [.desk], short: KeyPhrases.createShort, KeyPhrases.create),
    Binding(
      .control("f"), .filters, in: [.desk], short: KeyPhrases.filtersShort, KeyPhrases.filters),
    Binding(.control("c"), .copy, in: everywhere, short: KeyPhrases.copyShort, KeyPhrases.copy),
    Binding(
      .control("p"), .palette, in: everywhere, short: KeyPhrases.paletteShort,
      KeyPhrases.palette),
    Binding(.enter, .open, in: [.desk], KeyPhrases.open),
    Binding(.control("e"), .edit, in: [.desk], KeyPhrases.edit),
    Binding(.control("x"), .remove, in: [.desk], KeyPhrases.remove),
    Binding(.control("x"), .clearField, in: [.form], KeyPhrases.clearField),
    Binding(
      .control("z"), .undo, in: [.desk, .layer], short: KeyPhrases.undoShort, KeyPhrases.undo),
    Binding(.control("y"), .redo, in: [.desk, .layer], KeyPhrases.redo),
    Binding(.control("z"), .undoTyping, in: [.form], KeyPhrases.undoTyping),
    Binding(.control("y"), .redoTyping, in: [.form], KeyPhrases.redoTyping),
    Binding(.control("t"), .sameAsLast, in: [.form], KeyPhrases.sameAsLast),
    Binding(.control("u"), .blackOut, in: [.form], KeyPhrases.blackOut),
    Binding(.tab, .nextPane, in: [.desk], KeyPhrases.nextPane),
    Binding(.backTab, .previousPane, in: [.desk], KeyPhrases.previousPane),
    Binding(.tab, .nextField, in: [.form], KeyPhrases.nextField),
    Binding(.backTab, .previousField, in: [.form], KeyPhrases.previousField),
    Binding(.escape, .clear, in: [.desk], KeyPhrases.clear),
    Binding(.enter, .choose, in: [.layer], short: KeyPhrases.chooseShort, KeyPhrases.choose),
    Binding(.escape, .close, in: [.layer], short: KeyPhrases.closeShort, KeyPhrases.close),
    Binding(.control("l"), .redraw, in: everywhere, KeyPhrases.redraw),
    Binding(.control("q"), .quit, in: everywhere, KeyPhrases.quit),
  ]

  /// What `key` does in `context`; nil when it is text, movement, or nothing.
  public static func command(for key: Key, in context: KeyContext) -> Command? {
    bindings.first { $0.key == key && $0.contexts.contains(context) }?.command
  }

  public static func bindings(in context: KeyContext) -> [Binding] {
    bindings.filter { $0.contexts.contains(context) }
  }
}

extension KeyTable {
  /// The table for the README: a row a binding.
  static func markdown(_ language: Language) -> String {
    let places: [(KeyContext, Phrase)] = [
      (.desk, KeyPhrases.onTheDesk), (.form, KeyPhrases.inAForm), (.layer, KeyPhrases.inALayer),
    ]
    let rows = bindings.map { binding in
      let contexts = places.filter { binding.contexts.contains($0.0) }.map { $0.1(language) }
      return "| \(binding.key.label(language)) | \(contexts.joined(separator: ", ")) "
        + "| \(binding.sentence(language)) |"
    }
    let head =
      "| \(KeyPhrases.key(language)) | \(KeyPhrases.place(language)) | \(KeyPhrases.does(language)) |"
    return ([head, "|---|---|---|"] + rows).joined(separator: "\n")
  }
}
