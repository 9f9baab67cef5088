import Foundation
import GRDB
import Testing

@testable import HotlineCore

/// A register on disk in which one invented person occurs in every way that the desk has.
struct RightsWorld {
  let folder: TestFolder
  let register: Register
  let organisation: Organisation
  let person: ContactPerson

  static let name = "Testperson Sølvgård"
  static let number = "20 11 22 33"
  static let mail = "sølvgård@prøvested.example"
  /// Every spelling that the world holds, and every word by which search finds the person.
  static let spellings = [
    "Testperson Sølvgård", "Sølvgård, Testperson", "TESTPERSON SOELVGAARD", "Testperson Sølvgaard",
    "testperson.solvgard", "Sølvgård", "Sølvgaard", "solvgard", "SOELVGAARD", "20 11 22 33",
    "20112233",
    "2011 2233", "sølvgård@prøvested.example",
  ]

  init(_ folder: TestFolder) throws {
    self.folder = folder
    register = try Register.open(at: folder.file("register.sqlite"), .test())
    organisation = try register.enterNew("Prøvestedet", phone: "86 12 34 56")
    var entry = ContactEntry.blank(RecordAbout(organisationID: organisation.id))
    entry.person.name = Self.name
    entry.person.email = Self.mail
    entry.person.note = "træffes bedst om formiddagen"
    entry.roles[0].title = "daglig leder"
    if let number = PhoneNumber(Self.number) {
      entry.phones = [Phone(organisationID: organisation.id, number: number)]
    }
    person = try register.save(entry, from: nil).person
  }

  /// Texts, calls and promises that name the person.
  func occur(journalNo: String? = nil) throws {
    var call = register.call("Testperson Sølvgaard spurgte; ring på 2011 2233 i morgen")
    call.inquiry?.callerName = "Sølvgård, Testperson"
    call.inquiry?.callerPhone = PhoneNumbers(Self.number)
    call.inquiry?.callerContactID = person.id
    call.inquiry?.journalNo = journalNo
    try register.save(call, from: nil)
    let other = try register.enterNew("Nabostedet") {
      $0.organisation.purposeText = "Begyndt af TESTPERSON SOELVGAARD i 2020"
    }
    let base = try #require(try register.record(OrganisationEntry.self, other.id))
    var edited = base
    edited.organisation.purposeText = "Skriv til testperson.solvgard@andet.example"
    try register.save(edited, from: base)
    let known = try #require(try register.record(ContactEntry.self, person.id))
    var renamed = known
    renamed.person.note = "Testperson Sølvgård holder ferie"
    try register.save(renamed, from: known)
  }

  func drafts(_ user: String) throws -> DraftStore {
    try DraftStore(
      register: folder.file("register.sqlite"), user: user, stateFolder: folder.file("state"))
  }

  /// The files below the folder in which one of the texts is found, with the text.
  func traces(_ texts: [String] = Self.spellings) throws -> [String] {
    let files = FileManager.default.enumerator(at: folder.url, includingPropertiesForKeys: nil)
    var found: [String] = []
    while let file = files?.nextObject() as? URL {
      guard let data = try? Data(contentsOf: file) else { continue }
      found += texts.filter { data.range(of: Data($0.utf8)) != nil }
        .map { "\(file.lastPathComponent): \($0)" }
    }
    return found.sorted()
  }

  func order(_ decision: ErasureDecision = .erased) throws -> ErasureOrder {
    ErasureOrder(
      try register.places(of: "contact:\(person.id)", stateFolder: folder.file("state")), decision,
      basis: "databeskyttelsesforordningens artikel 17")
  }
}
