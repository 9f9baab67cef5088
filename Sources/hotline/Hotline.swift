import ArgumentParser

@main
struct Hotline: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "hotline")
}
