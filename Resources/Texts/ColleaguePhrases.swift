/// What is said of what others have open at the same time.
public enum ColleaguePhrases {
  /// In front of ``hasOpen``: a desk of one's own.
  public static let you = Phrase(da: "Du", en: "You")
  /// `MV har virksomheden åben, ikke gemt`
  public static let hasThisOpen = Phrase(
    da: "{who} har den åben, ikke gemt", en: "{who} has it open, not saved")
  /// `MV har åben, ikke gemt: bundlinje`
  public static let hasOpen = Phrase(
    da: "{who} har åben, ikke gemt: {what}", en: "{who} has open, not saved: {what}")
  public static let atAnotherDesk = Phrase(
    da: "{who} ved et andet skrivebord", en: "{who} at another desk")
  /// In the list of drafts.
  public static let openElsewhere = Phrase(
    da: "åben ved et andet skrivebord", en: "open at another desk")
  public static let takeOverTitle = Phrase(
    da: "»{title}« er åben ved et andet skrivebord", en: "“{title}” is open at another desk")
  public static let leaveIt = Phrase(da: "Lad den blive dér", en: "Leave it there")
  public static let takeOver = Phrase(
    da: "Hent den hertil; det, der skrives dér, bliver en ny kladde",
    en: "Fetch it here; what is typed there becomes a new draft")
}
