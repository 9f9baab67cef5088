import HotlineCore
import Resources

/// Why typed text does not lie where drafts lie. It is handed over again each second until it does.
public enum DraftTrouble: Equatable, Sendable {
  /// The disk is full; the text lies on the room that was kept for this.
  case onReserve
  /// The text is only in memory.
  case refused(RegisterError)

  /// What happened and what to do about it.
  func sentence(_ language: Language) -> String {
    switch self {
    case .onReserve: DeskPhrases.draftsOnReserve(language)
    case .refused(let error): DeskPhrases.draftsRefused(language, ["why": error.sentence(language)])
    }
  }

  /// The same in a few words, for the header.
  func short(_ language: Language) -> String {
    switch self {
    case .onReserve: DeskPhrases.onReserve(language)
    case .refused: DeskPhrases.notOnDisk(language)
    }
  }
}
