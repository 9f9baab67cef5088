import Testing

@testable import HotlineCore

/// A department is a part of the municipality, or of another department. (S45)
@Suite("What a department is a part of")
struct ParentDepartmentTests {
  let register: Register
  let home: Int64

  init() throws {
    register = try testRegister()
    home = try register.home().organisationID
  }

  private func department(_ name: String, below parent: Int64? = nil) throws -> OrganisationEntry {
    var entry = OrganisationEntry(Organisation(name: name, kind: .department))
    entry.organisation.parentID = parent
    return try register.save(entry, from: nil)
  }

  @Test("a new one is below the municipality, and so among its departments")
  func below() throws {
    let library = try department("Prøvebiblioteket")
    #expect(library.organisation.parentID == home)
    #expect(try register.lookups().departments.contains { $0.id == library.id })
    let branch = try department("Prøvebiblioteket i Them", below: library.id)
    #expect(branch.organisation.parentID == library.id)
    #expect(try register.lookups().departments.contains { $0.id == branch.id })
  }

  @Test("one of another municipality has no parent here, nor has an enterprise")
  func others() throws {
    var other = OrganisationEntry(Organisation(name: "Prøveafdeling", kind: .department))
    other.organisation.municipalityCode = "0791"
    #expect(try register.save(other, from: nil).organisation.parentID == nil)
    let enterprise = OrganisationEntry(Organisation(name: "Prøvekøkkenet", kind: .enterprise))
    #expect(try register.save(enterprise, from: nil).organisation.parentID == nil)
  }

  @Test("none is a part of itself, however far below")
  func circle() throws {
    let library = try department("Prøvebiblioteket")
    let branch = try department("Prøvebiblioteket i Them", below: library.id)
    for parent in [library.id, branch.id] {
      var edited = library
      edited.organisation.parentID = parent
      #expect(throws: RegisterError.refused(.organisation(.parentIsBelow))) {
        try register.save(edited, from: library)
      }
    }
  }
}
