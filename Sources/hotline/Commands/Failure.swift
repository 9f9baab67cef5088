import ArgumentParser
import Foundation
import HotlineCore
import Resources

/// The one place that turns an error into one sentence and an exit status.
struct Failure {
  private let error: any Error
  private let language: Language

  /// `language`: nil asks the arguments of the process, for an error from before they were read.
  init(_ error: any Error, language: Language? = nil) {
    self.error = error
    self.language = language ?? Self.languageOfArguments()
  }

  var status: ExitStatus {
    if case RegisterError.busy = error { return .busy }
    if let code = error as? ExitCode { return ExitStatus(rawValue: code.rawValue) ?? .wrongUse }
    return Hotline.exitCode(for: error).isSuccess ? .done : .wrongUse
  }

  /// Prints the sentence, help to standard output and the rest to standard error, and ends the
  /// process.
  func leave(as other: ExitStatus? = nil) -> Never {
    let status = other ?? self.status
    let text = sentence
    if !text.isEmpty {
      let stream = status == .done ? FileHandle.standardOutput : FileHandle.standardError
      try? stream.write(contentsOf: Data((text + "\n").utf8))
    }
    exit(status.rawValue)
  }

  /// One line for what can go wrong with files and the register; usage as ArgumentParser words it.
  var sentence: String {
    switch error {
    case is ExitCode: ""
    case let error as ImportError: Displayed.line(error.sentence(language))
    case let error as RegisterError: Displayed.line(error.sentence(language))
    case let error as ExportError: Displayed.line(error.sentence(language))
    case let error as CommandProblem: Displayed.line(error.sentence(language))
    case let error as TerminalSessionProblem: error.sentence(language)
    case let error as CopenhagenTimeError:
      CommandPhrases.unexpected(language, ["detail": Displayed.line("\(error)")])
    default: Hotline.fullMessage(for: error)
    }
  }

  private static func languageOfArguments() -> Language {
    let arguments = CommandLine.arguments
    guard let at = arguments.firstIndex(of: "--language"), at + 1 < arguments.count else {
      return arguments.contains("--language=en") ? .english : .danish
    }
    return Language(rawValue: arguments[at + 1]) ?? .danish
  }
}

/// What a command finds wrong by itself.
enum CommandProblem: Error, Equatable {
  case unknownReference(String)
  case unknownCategory(String)
  case unknownPeriod(String, known: [String])
  case importPartly(file: String, line: Int, reason: String, count: Int)

  func sentence(_ language: Language) -> String {
    switch self {
    case .unknownReference(let text):
      CommandPhrases.unknownReference(language, ["reference": text])
    case .unknownCategory(let code):
      CommandPhrases.unknownCategory(language, ["code": code])
    case .unknownPeriod(let code, let known):
      CommandPhrases.unknownPeriod(
        language, ["code": code, "known": known.joined(separator: ", ")])
    case .importPartly(let file, let line, let reason, let count):
      CommandPhrases.importPartly(
        language,
        ["file": file, "line": "\(line)", "reason": reason, "count": "\(count)"])
    }
  }
}
