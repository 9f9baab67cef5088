import HotlineCore
import Resources
import Screen

extension DeskState {
  /// Each decision with what stands now, what hangs on it, and what holds where nobody decides.
  func settingLines(_ settings: [DecidedSetting]?) -> [ReaderLine] {
    guard let settings else { return [ReaderLine(ReaderPhrases.counting(language), .faint)] }
    return settings.flatMap { setting -> [ReaderLine] in
      let heading = setting.decision.code.padded(to: 5) + setting.decision.question(language)
      let values = setting.lines.map(line)
      // Ctrl+E changes it from any of its lines.
      let around = [
        ReaderLine(heading, .title),
        ReaderLine(setting.remark(language), .faint, indent: 5),
        ReaderLine(setting.decision.meaning(language), .faint, indent: 5),
      ].map { line in
        var line = line
        line.entry = values.first?.entry
        return line
      }
      return [around[0]] + values + around[1...] + [ReaderLine("")]
    }
  }

  private func line(of value: DecidedSetting.Line) -> ReaderLine {
    var line = ReaderLine(value.text, indent: 5)
    line.entry = ReaderEntry(
      edit: opening(of: value), copy: value.text)
    return line
  }

  /// In the field that says it, where the record has several.
  private func opening(of value: DecidedSetting.Line) -> FormOpening {
    guard let id = value.recordID else { return .new(value.kind) }
    return value.field.map { .field(value.kind, id, $0) } ?? .row(value.kind, id)
  }
}
