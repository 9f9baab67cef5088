import Testing

@Suite("Wrong use of a command")
struct UsageTests {
  @Test("is told in the language of the rest")
  func danish() throws {
    func said(_ arguments: String...) throws -> String {
      let ran = try CommandRun(arguments)
      #expect(ran.status == 2)
      return ran.error.split(separator: "\n").first.map(String.init) ?? ""
    }
    #expect(try said("show") == "Fejl: Der mangler et argument: '<ref>'")
    #expect(
      try said("find", "a", "--theem", "x")
        == "Fejl: Der er intet tilvalg '--theem'. Mente du '--theme'?")
    #expect(try said("show", "a", "b") == "Fejl: Uventet argument 'b'")
    #expect(try said("goals", "--period") == "Fejl: Der mangler en værdi til '--period <code>'")
    #expect(
      try said("report", "ukendt").hasPrefix("Fejl: Værdien 'ukendt' kan ikke bruges til '<kind>'"))
    #expect(
      try said("show", "--language", "en") == "Error: Missing expected argument '<ref>'")
  }
}
