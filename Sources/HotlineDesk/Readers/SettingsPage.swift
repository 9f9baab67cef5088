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
      edit: value.recordID.map { .row(value.kind, $0) } ?? .new(value.kind), copy: value.text)
    return line
  }
}
