import HotlineCore
import Resources

extension DeskState {
  /// What people look for and no key does: how the program itself is set up.
  mutating func readProgram() -> [DeskEffect] {
    let parts: [(heading: Phrase, text: Phrase)] = [
      (ProgramPhrases.savingTitle, ProgramPhrases.saving),
      (ProgramPhrases.languageTitle, ProgramPhrases.language),
      (ProgramPhrases.mouseTitle, ProgramPhrases.mouse),
    ]
    let lines = parts.flatMap { heading, text in
      [
        RecordPage.Line(heading(language), isHeading: true), RecordPage.Line(text(language)),
        RecordPage.Line(""),
      ]
    }
    layers.append(
      .reader(Reader(.record(RecordPage(title: ProgramPhrases.title(language), lines: lines)))))
    return []
  }
}
