import Testing

@testable import HotlineCore

@Suite("A company's name, as an import compares it")
struct CompanyNameTests {
  @Test(
    "the spellings of one form are one",
    arguments: [
      "Prøvehuset A/S", "PRØVEHUSET A/S", "Prøvehuset AS", "Prøvehuset a.s.", "Prøvehuset A / S",
      "A/S Prøvehuset", "Proevehuset Aktieselskab", "Pro\u{0308}vehuset, A/S",
    ])
  func oneForm(name: String) {
    #expect(CompanyName(name) == CompanyName("Prøvehuset A/S"), "\(name)")
    #expect(CompanyName(name).forms == [.limitedByShares])
  }

  @Test(
    "legal forms",
    arguments: [
      ("Prøvehuset ApS", [CompanyName.Form.privateLimited]),
      ("Prøvehuset A.p.S.", [.privateLimited]),
      ("Prøvehuset Anpartsselskab", [.privateLimited]), ("Prøvehuset I/S", [.generalPartnership]),
      ("Prøvehuset IVS", [.entrepreneurial]), ("Prøvehuset a.m.b.a.", [.cooperative]),
      ("Prøvehuset AMBA", [.cooperative]), ("K/S Prøvehuset", [.limitedPartnership]),
      ("Prøvehuset P/S", [.partnerCompany]), ("Prøvehuset", []), ("Foreningen Prøvehuset", []),
    ])
  func forms(name: String, forms: [CompanyName.Form]) {
    #expect(CompanyName(name).forms == forms, "\(name)")
  }

  @Test(
    "what only looks like a form is a word of the name",
    arguments: ["As Skole", "ApS", "A/S", "Amba Consult", "Mors Is", "Apsen", "V Klubben"])
  func words(name: String) {
    #expect(CompanyName(name).forms.isEmpty, "\(name)")
    #expect(!CompanyName(name).stem.isEmpty)
  }

  @Test(
    "names that are two in writing are two, alike or not",
    arguments: [
      ("Bække", "Bakke", true), ("Prøve Huset A/S", "Prøvehuset A/S", true),
      ("Prøvehuset A/S", "Prøvehuset ApS", true), ("Foo & Bar", "Foo og Bar", true),
      ("A.B.C.", "ABC", true), ("Prøvehuset", "Prøvehuset Holding", false), ("&", "!", false),
    ])
  func different(one: String, other: String, alike: Bool) {
    #expect(CompanyName(one) != CompanyName(other))
    #expect((CompanyName(one).likeness == CompanyName(other).likeness) == alike)
  }

  @Test(
    "names that are one in writing are one",
    arguments: [
      ("Højgård", "HØJGAARD"), ("Højgård", "Hoejgaard"), ("Café Langsø", "Cafe Langsø"),
      ("Nørre-Snede Hjælp", "Nørre Snede Hjælp"), ("  Prøve \t Huset ", "Prøve Huset"),
      ("A.B.C. Rengøring", "A B C Rengøring"),
    ])
  func same(one: String, other: String) {
    #expect(CompanyName(one) == CompanyName(other))
  }

  @Test("the words of a Danish name are the same byte by byte as letter by letter")
  func plainWords() {
    let names = [
      "Ærø Sølv & Søn A/S", "ÅRHUS (BYG) v/Testperson", "Aa_b|c;d:e[f]g", "  ", "",
      "A.P. Møller-Mærsk",
      "1. maj ApS", "Käthe Öl", "\"Kæden\" 'as'", "Firma 12345", "+45 # ~ ! ? * @",
    ]
    for name in names {
      #expect(CompanyName.plainWords(of: name) == CompanyName.anyWords(of: name), "\(name)")
    }
    for name in ["Café Krog", "Łódź", "Tab\tby", "Ærø – Søn"] {
      #expect(CompanyName.plainWords(of: name) == nil, "\(name)")
    }
  }
}
