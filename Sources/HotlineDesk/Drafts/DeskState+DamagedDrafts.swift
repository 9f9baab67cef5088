import Foundation
import HotlineCore
import Resources

// Files of drafts that were damaged and put aside, and drafts that cannot be read: said as soon as they are
// noticed, and to be found in the list of drafts.

extension DeskState {
  /// Says what was put aside since the last time. What is open here is handed over again: the new file holds
  /// only what could be read of the old one.
  mutating func learn(of damaged: [DamagedDrafts]) {
    let new = damaged.filter { !toldDamaged.contains($0.name) }
    toldDamaged.formUnion(new.map(\.name))
    damagedDrafts += new
    let fresh = new.filter { $0.outcome != nil }
    guard !fresh.isEmpty else { return }
    say(fresh.map { $0.sentence(language) })
    for index in forms.indices where !forms[index].isUntouched { forms[index].isUnkept = true }
    for index in lines.indices where !lines[index].isEmpty { lines[index].isUnkept = true }
  }

  /// Names the drafts that are no whole texts, each once.
  mutating func nameUnreadable(_ drafts: [KeptDraft]) {
    let damaged = drafts.filter { !toldDamaged.contains($0.id) && !$0.isWhole }
    guard !damaged.isEmpty else { return }
    toldDamaged.formUnion(damaged.map(\.id))
    say([DraftPhrases.notWhole(language, ["titles": damaged.map(\.title).named(language)])])
  }

  /// Behind what is said already, such as by the opening of the register.
  private mutating func say(_ sentences: [String]) {
    let said = [notice?.text].compactMap(\.self) + sentences
    notice = Notice(.problem, said.joined(separator: " "))
  }

  // MARK: In the list of drafts

  var damagedItems: [MenuItem] {
    damagedDrafts.map { damaged in
      let folder = damaged.file.deletingLastPathComponent().path
      return MenuItem(
        DraftPhrases.damagedItem(language, ["file": damaged.name]),
        whyDisabled: DraftPhrases.whereItLies(
          language, ["file": damaged.name, "folder": folder]),
        action: .damagedDrafts(damaged.name))
    }
  }

  /// Ctrl+X: it is told no more, and stays where it lies.
  mutating func dismiss(damaged name: String) -> [DeskEffect] {
    damagedDrafts.removeAll { $0.name == name }
    refreshDraftMenu()
    notice = Notice(.done, DraftPhrases.dismissed(language, ["file": name]))
    return [.dismissDamaged(name)]
  }
}

extension DamagedDrafts {
  fileprivate func sentence(_ language: Language) -> String {
    DraftPhrases.damaged(language, ["file": name, "what": outcome?.words(language) ?? ""])
  }
}

extension DamagedDrafts.Outcome {
  fileprivate func words(_ language: Language) -> String {
    let count = "\(rescued)"
    if !lost.isEmpty {
      return DraftPhrases.someLost(
        language, ["count": count, "lost": "\(lost.count)", "titles": lost.named(language)])
    }
    if !mayLackMore { return DraftPhrases.allRescued(language, ["count": count]) }
    return rescued == 0
      ? DraftPhrases.nothingRescued(language)
      : DraftPhrases.mayLackMore(language, ["count": count])
  }
}

extension [String] {
  /// As many titles as there is room for in a footer.
  fileprivate func named(_ language: Language) -> String {
    let shown = prefix(3).map {
      $0.isEmpty ? DraftPhrases.unnamed(language) : String($0.prefix(40))
    }
    return shown.joined(separator: ", ") + (count > shown.count ? " …" : "")
  }
}
