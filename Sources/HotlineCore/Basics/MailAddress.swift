/// What a mail address looks like.
public enum MailAddress {
  /// Whether it is somebody at a place with a dot: what a person can mistype is caught, the rest is the
  /// mail server's business.
  public static func isLikely(_ text: String) -> Bool {
    let sides = text.split(separator: "@", omittingEmptySubsequences: false)
    guard sides.count == 2, !sides[0].isEmpty, !text.contains(where: \.isWhitespace) else {
      return false
    }
    let labels = sides[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
  }
}
