import ArgumentParser
import HotlineCore
import Resources

/// What every command understands that writes a file.
struct WritingOptions: ParsableArguments {
  @Flag(help: "Replace a file that stands there already.")
  var replace = false

  func sayReplaced(_ path: String, _ language: Language) throws {
    try Answer.print(Displayed.line(OutputPhrases.replaced(language, ["path": path])))
  }
}
