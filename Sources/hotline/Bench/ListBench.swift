import ArgumentParser
import Foundation
import HotlineCore
import HotlineDesk
import Resources

/// `hotline bench list`: how long a list takes to open, to follow what is typed, and to be sorted.
struct ListBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Open lists of invented records, type into them letter by letter and sort them.")

  @Option(help: "Records of each kind to invent.")
  var rows = 100_000

  @Option(help: "How many words to type.")
  var queries = 200

  @Flag(name: .customLong("json"), help: "Print JSON with stable keys.")
  var isJSON = false

  func validate() throws {
    guard rows > 0 else { throw ValidationError("--rows is a number of at least 1") }
    guard queries > 0 else { throw ValidationError("--queries is a number of at least 1") }
  }

  func run() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "hotline-bench-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "register.sqlite")
    let options = RegisterOptions(osUser: NSUserName(), clock: { Date() })
    let register = try Register.open(at: file, options)
    var organisations = try InventedRegister(register)
    try organisations.fill(rows: max(2, rows / 10))
    var lists = try InventedLists(register)
    try lists.fill(rows: rows)
    try register.close()
    let reports = try RecordList.all.map { list in
      try measure(list, open: { try Register.open(at: file, options) })
    }
    if isJSON { return try Answer.print(json: reports) }
    for report in reports { try Answer.print(report.text) }
  }

  private func measure(_ list: RecordList, open: () throws -> Register) throws -> Report {
    let watch = ContinuousClock()
    let clock = try CopenhagenTime()
    // Each time a desk that has just shown its first picture: statements and pages are new.
    var opening: [Duration] = []
    var finding: [Duration] = []
    for _ in 0..<50 {
      let register = try open()
      defer { try? register.close() }
      _ = try register.lookups()
      let lists = RecordLists(register, .danish, clock)
      opening.append(try watch.measure { _ = try lists.page(question(list.name)) })
      var typed = question(list.name)
      typed.filter = "a"
      finding.append(
        try watch.measure {
          _ = try lists.begin(list.name)
          _ = try lists.page(typed)
        })
    }
    let register = try open()
    defer { try? register.close() }
    let lists = RecordLists(register, .danish, clock)
    let reading = try watch.measure { try lists.read(list.name) }
    let words = try typedWords(register)
    let typing = try words.flatMap { word in
      try (1...word.count).map { letters in
        var question = question(list.name)
        question.filter = String(word.prefix(letters))
        return try watch.measure { _ = try lists.page(question) }
      }
    }
    var sorting: [Duration] = []
    var slowest: (column: String, time: Duration) = ("none", .zero)
    for column in list.columns {
      var question = question(list.name)
      question.sort = column.key
      let time = try watch.measure { _ = try lists.page(question) }
      sorting.append(time)
      if time > slowest.time { slowest = (column.key.rawValue, time) }
    }
    return Report(
      kind: list.name.word, rows: rows, opening: Percentiles(opening),
      firstFound: Percentiles(finding), typing: Percentiles(typing),
      wholeListMilliseconds: reading.milliseconds, firstSort: Percentiles(sorting),
      slowestColumn: slowest.column)
  }

  /// As a desk of 40 rows asks.
  private func question(_ name: ListName) -> ListQuestion {
    ListLayer(name).question(at: .row(0), height: 40)
  }

  /// Words as people type them, some of them two.
  private func typedWords(_ register: Register) throws -> [String] {
    var typed = TypedQueries(register)
    return try typed.make(count: queries).map { String($0.text.prefix(12)) }.filter { !$0.isEmpty }
  }

  struct Report: Encodable {
    let kind: String
    let rows: Int
    let opening: Percentiles?
    /// What is typed at once, from the rows that are read first.
    let firstFound: Percentiles?
    let typing: Percentiles?
    /// Beside the desk, before filters are answered.
    let wholeListMilliseconds: Double
    /// By a column for the first time.
    let firstSort: Percentiles?
    let slowestColumn: String

    var text: String {
      func line(_ title: String, _ times: Percentiles?) -> String {
        guard let times else { return "" }
        return String(
          format: "  %@ %6d  p50 %7.2f  p90 %7.2f  p99 %7.2f  max %7.2f ms", title, times.count,
          times.p50, times.p90, times.p99, times.max)
      }
      return """
        \(kind), \(rows) rows
        \(line("open      ", opening))
        \(line("find first", firstFound))
        \(line("type      ", typing))
        \(line("first sort", firstSort))
          whole list read in \(Int(wholeListMilliseconds)) ms; slowest column: \(slowestColumn)
        """
    }
  }
}
