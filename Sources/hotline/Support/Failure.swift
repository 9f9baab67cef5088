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
    switch error {
    case RegisterError.busy, RegisterError.writtenMeanwhile: return .busy
    case CommandProblem.noDesk: return .nothingFound
    case CommandProblem.register(let inner, _): return Failure(inner, language: language).status
    default: break
    }
    if let code = error as? ExitCode { return ExitStatus(rawValue: code.rawValue) ?? .wrongUse }
    return Hotline.exitCode(for: error).isSuccess ? .done : .wrongUse
  }

  /// Prints the sentence, help to standard output and the rest to standard error, and ends the
  /// process.
  func leave(as other: ExitStatus? = nil) -> Never {
    let status = other ?? self.status
    // A sentence may repeat what was asked for, and often ends in somebody's log.
    let text = CPRGuard().blackedOut(sentence)
    if status == .done, !text.isEmpty {
      do {
        try Answer.print(text)
      } catch {
        Failure(error, language: language).leave()
      }
    } else if !text.isEmpty {
      try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
    }
    // As if the signal had ended it, where somebody made it ignore that.
    if (error as? AnswerProblem)?.hasNoReader == true { exit(128 + SIGPIPE) }
    exit(status.rawValue)
  }

  /// One line for what can go wrong with files and the register; usage as ArgumentParser words it.
  var sentence: String {
    switch error {
    case is ExitCode: ""
    case let error as ProfileError: Displayed.lines(error.sentence(language))
    case let error as ProfileUnreadable: Displayed.line(error.sentence(language))
    case let error as ImportError: Displayed.line(error.sentence(language))
    case let error as ExchangeFileError: Displayed.line(error.sentence(language))
    case let error as RegisterError: Displayed.line(error.sentence(language))
    case let error as OutputError: Displayed.line(error.sentence(language))
    case let error as BackupError: Displayed.line(error.sentence(language))
    case let error as RestoreError: Displayed.line(error.sentence(language))
    case let error as AnswerProblem: Displayed.line(error.sentence(language))
    case let error as CommandProblem: Displayed.line(error.sentence(language))
    case let error as TerminalSessionProblem: error.sentence(language)
    case let error as CopenhagenTimeError:
      CommandPhrases.unexpected(language, ["detail": Displayed.line("\(error)")])
    default: UsageText.said(Hotline.fullMessage(for: error), language)
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
