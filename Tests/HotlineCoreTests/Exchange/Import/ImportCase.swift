import Foundation

/// Lists as people send them, with what has gone wrong with each. All companies and persons are
/// invented.
enum ImportCase: String, CaseIterable, Sendable {
  case company, otherForm, formsDiffer, duplicateCVRWithContacts, spellingsOfAForm
  case nameWithoutPostalCode, ceasedIn9999, kinds, updateBlank, nameOnly, twoContactsInACell
  case contactWithoutName, sites, ceasedNamesake, ceasedNumber, noteWithDay, tenDigits
  case differingRows, oneNumberTwoNames, contactsTwice

  var text: String {
    switch self {
    case .company:
      """
      navn;cvr;postnr;telefon;email
      Prøvebyens Kantine ApS;12345674;8600;86120001;a@eksempel.dk
      """
    case .otherForm:
      """
      navn;telefon;email;ring ikke
      Prøvebyens Kantine I/S;86120099;andet@eksempel.dk;ja
      """
    case .formsDiffer:
      """
      navn;postnr;telefon;note
      Gudenå Huset A/S;8600;86123456;driftsselskab
      Gudenå Huset Holding ApS;8600;86123457;holding
      Gudenå Huset ApS;8600;86123458;et andet selskab
      Gudenå Huset I/S;8600;86123459;et tredje
      Gudenå Huset;8600;86123450;foreningen
      """
    case .duplicateCVRWithContacts:
      """
      navn;cvr;telefon;kontaktperson;kontakt telefon;tilbyder
      Prøve ApS;12345674;86123456;Test Alfa;20112233;kantine
      Prøve ApS;12345674;86123457;Test Beta;20112244;rengøring
      """
    case .spellingsOfAForm:
      """
      navn;postnr
      Prøvehuset A/S;8600
      PRØVEHUSET A/S;8600
      Prøvehuset AS;8600
      Prøvehuset a.s.;8600
      Prøve Huset A/S;8600
      Prøvehuset ApS;8600
      """
    case .nameWithoutPostalCode:
      """
      navn;telefon;postnr
      Prøvehuset;86123456;
      Prøvehuset;86123457;
      Prøvehuset;86123458;8600
      """
    case .ceasedIn9999:
      """
      navn;start;ophørt
      Prøve ApS;01-01-2010;31-12-9999
      To ApS;01-01-2010;
      """
    case .kinds:
      """
      navn;art;status
      G1;Forening;NORMAL
      G2;Frivillig forening;Aktiv
      G3;Anpartsselskab;UNDER KONKURS
      G4;;Opløst efter konkurs
      G5;ApS;
      G6;virksomhed;inaktiv
      """
    case .updateBlank:
      """
      navn;cvr;telefon;email;ring ikke
      Prøve ApS;12345674;;;ja
      """
    case .nameOnly: "navn;telefon\nPrøve;86120001"
    case .twoContactsInACell:
      """
      navn;cvr;kontaktperson;kontakt telefon;kontakt email
      Prøve ApS;12345674;Test Alfa og Test Beta;20112233 / 20112244;"a@eksempel.dk; b@eksempel.dk"
      """
    case .contactWithoutName:
      """
      virksomhed;cvr;kontaktperson;kontakt telefon;kontakt email
      Prøve ApS;12345674;;20112233;leder@eksempel.dk
      """
    case .sites:
      """
      navn;cvr;p-nr;vej;postnr;telefon
      Prøve ApS;12345674;1003456789;Prøvevej 1;8600;86123456
      Prøve ApS, afd. Syd;12345674;1003456790;Prøvevej 2;8000;86123457
      """
    case .ceasedNamesake:
      """
      navn;postnr;ophørt;telefon
      Prøvehuset;8600;01-05-2020;86123456
      Prøvehuset;8600;;86123457
      """
    case .ceasedNumber:
      """
      navn;cvr;ophørt;telefon
      Prøve ApS;12345674;;86123456
      Prøve ApS;12345674;01-05-2020;86123457
      """
    case .noteWithDay:
      """
      navn;note
      Prøvehuset;ring 010190 1234 om mad
      Prøvehaven;ref 0101901234 om mad
      """
    case .tenDigits:
      """
      navn;cvr;telefon;branchekode;postnr
      Prøvehuset;0101901234;0101901234 / 86123456;0101901234;8600
      Prøvehaven;;4586123457, +4686123456;;8600
      """
    case .differingRows:
      """
      navn;cvr;email;ring ikke;note;vej;postnr
      Prøve ApS;12345674;a@eksempel.dk;nej;første;Prøvevej 1;8600
      Prøve ApS;12345674;b@eksempel.dk;ja;anden;Prøvevej 2;8600
      Prøve ApS;12345674;;;anden;;
      """
    case .oneNumberTwoNames:
      """
      navn;cvr;postnr
      Prøve ApS;12345674;8600
      Prøve ApS;;8600
      Kantinen ved åen;12345674;8600
      """
    case .contactsTwice:
      """
      navn;cvr;kontaktperson;kontakt telefon;kontakt email
      Prøve ApS;12345674;Test Alfa;20112233;a@eksempel.dk
      Prøve ApS;12345674;test alfa;20112244;b@eksempel.dk
      """
    }
  }
}

/// The folder of lists that is never part of the project, beside that of real data.
enum SharedCases {
  /// Every list of it; empty where it is missing.
  static var files: [String] {
    let folder = TestData.folder.deletingLastPathComponent().appending(path: "cases/import")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().filter { !["keys.txt", "names.note"].contains($0) }
      .map { folder.appending(path: $0).path }
  }
}
