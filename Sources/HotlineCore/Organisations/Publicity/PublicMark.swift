import Resources

/// Whoever may be marked public: to stand in the directory that the municipality publishes is a
/// decision of its own, apart from the ground on which anything is stored.
public protocol PubliclyMarked {
  /// The first day on which it may be published; nil: never.
  var publicFrom: DanishDate? { get }
  /// The first day on which it may not any more; nil: still.
  var publicTo: DanishDate? { get }
}

extension PubliclyMarked {
  public func isPublic(on day: DanishDate) -> Bool {
    publicFrom.map { $0 <= day && day < (publicTo ?? .last) } ?? false
  }
}

extension Organisation: PubliclyMarked {}
extension ContactRole: PubliclyMarked {}

/// What the two fields say, wherever they stand.
enum PublicMarkWords {
  static let organisationFrom = FieldWords(
    da: "Offentlig fra", "Fra hvilken dag må I stå i kommunens offentlige oversigt? Tom: aldrig",
    en: "Public from", "From which day may you stand in the public directory? Empty: never")
  static let roleFrom = FieldWords(
    da: "Offentlig fra", "Fra hvilken dag må navn, nummer og mail stå i oversigten? Tom: aldrig",
    en: "Public from", "From which day may name, number and mail be published? Empty: never")
  static let to = FieldWords(
    da: "Offentlig til", "Den første dag, I ikke må længere; tom: stadig",
    en: "Public to", "The first day on which you may not any more; empty: still")
}
