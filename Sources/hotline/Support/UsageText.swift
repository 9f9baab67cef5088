import Resources

/// What the reader of arguments says of wrong use, in the language of the person. The words of a command's own
/// help stay as they are.
enum UsageText {
  static func said(_ text: String, _ language: Language) -> String {
    guard language == .danish, text.hasPrefix(UsagePhrases.beginnings[0].en) else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line($0) }
      .joined(separator: "\n")
  }

  private static func line(_ line: Substring) -> String {
    guard let beginning = UsagePhrases.beginnings.first(where: { line.hasPrefix($0.en) })
    else { return String(line) }
    var rest = String(line.dropFirst(beginning.en.count))
    if let fault = UsagePhrases.faults.first(where: { rest.hasPrefix($0.en) }) {
      rest = fault.da + rest.dropFirst(fault.en.count)
    }
    // A usage line has the names of options and none of these words.
    for joint in UsagePhrases.joints {
      rest = rest.replacing(joint.en, with: joint.da, maxReplacements: 1)
    }
    return beginning.da + rest
  }
}
