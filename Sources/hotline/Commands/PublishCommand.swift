import ArgumentParser
import HotlineCore
import Resources

/// `hotline publish DIR`
struct PublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Write the public directory of social enterprises as pages and open data.",
    discussion: """
      index.html can be searched without a server; below virksomheder stands a page for each \
      enterprise, beside it directory.csv and directory.json. Only social enterprises of the day \
      that are marked public (Offentlig fra), and of their people only those marked in their role. \
      An earlier publication in the folder is replaced whole; a folder with anything else is not \
      touched.
      """)

  @Argument(help: ArgumentHelp("The folder to write; with --preview none.", valueName: "dir"))
  var folder: String?

  @Flag(help: "Write nothing: say who would be in it, who is left out, and why.")
  var preview = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if folder?.isEmpty ?? !preview { throw ValidationError("Name the folder to write.") }
  }

  func run() throws {
    let today = try shared.today()
    let directory = try shared.withRegister(readOnly: true, notingExtracts: true) { register in
      let directory = try register.publicDirectory(on: today)
      if !preview, let folder { try register.publish(directory, to: folder) }
      return directory
    }
    if shared.isJSON {
      return try Answer.print(
        json: PublishAnswer(directory, to: preview ? nil : folder, shared.language))
    }
    try preview ? say(directory) : sayWritten(directory)
  }

  private func sayWritten(_ directory: PublicDirectory) throws {
    let language = shared.language
    try print(
      DirectoryPhrases.written(
        language, ["count": String(directory.enterprises.count), "path": folder ?? ""]))
    if !directory.leftOut.isEmpty {
      try print(DirectoryPhrases.leftOutCount(language, counts(of: directory)))
    }
    if directory.enterprises.isEmpty { try print(DirectoryPhrases.nobody(language)) }
  }

  private func say(_ directory: PublicDirectory) throws {
    let language = shared.language
    try print(
      DirectoryPhrases.preview(language, ["count": String(directory.enterprises.count)]))
    for enterprise in directory.enterprises {
      let count = enterprise.contacts.count
      let people =
        count == 0 ? nil : DirectoryPhrases.contactCount(language, ["count": String(count)])
      let what = [enterprise.isRSV ? "RSV" : "SØV", people].compactMap(\.self)
      try print(
        DirectoryPhrases.published(
          language,
          [
            "reference": enterprise.reference, "name": enterprise.name,
            "what": what.joined(separator: " · "),
          ]))
    }
    try print(DirectoryPhrases.previewLeftOut(language, counts(of: directory)))
    for left in directory.leftOut { try print(left.words(language)) }
    if directory.enterprises.isEmpty { try print(DirectoryPhrases.nobody(language)) }
    try print(DirectoryPhrases.neverPublic(language))
  }

  private func counts(of directory: PublicDirectory) -> KeyValuePairs<String, String> {
    [
      "count": String(directory.leftOutOrganisations.count),
      "contacts": String(directory.leftOutContacts.count),
    ]
  }

  private func print(_ line: String) throws {
    try Answer.print(Displayed.line(line))
  }
}

/// A publication in JSON. The keys are stable.
struct PublishAnswer: Encodable {
  struct LeftOut: Encodable {
    let ref: String
    let name: String
    /// nil for the organisation itself.
    let contact: String?
    let reason: String
  }

  struct Enterprise: Encodable {
    let ref: String
    let name: String
    let contacts: Int
  }

  /// The folder; nil for a preview.
  let published: String?
  let enterprises: [Enterprise]
  let leftOut: [LeftOut]

  init(_ directory: PublicDirectory, to folder: String?, _ language: Language) {
    published = folder
    enterprises = directory.enterprises.map {
      Enterprise(ref: $0.reference, name: $0.name, contacts: $0.contacts.count)
    }
    leftOut = directory.leftOut.map {
      LeftOut(
        ref: $0.reference, name: $0.name, contact: $0.contact, reason: $0.reason.words(language))
    }
  }
}
