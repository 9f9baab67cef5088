import Foundation

/// What ships as data with the program: the Silkeborg profile, the word lists, the tables of codes,
/// the guidance cards and the fictional demo register.
///
/// Everything is part of the binary. Each call but ``categories()`` decodes again (a few milliseconds), so a caller
/// keeps what it needs.
public enum Shipped {
  /// The municipality with its departments, strategy periods, parameters, hours and prizes.
  public static func profile() throws(ResourceError) -> Profile {
    try decode(Data(PackageResources.silkeborg_json), of: "silkeborg.json")
  }

  /// The word lists: schemes, accommodations, motives, themes and topics.
  public static func lookups() throws(ResourceError) -> Lookups {
    try decode(Data(PackageResources.lookups_json), of: "lookups.json")
  }

  static func decode<Value: Decodable>(
    _ data: Data, of file: String
  ) throws(ResourceError) -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: data)
    } catch let error as DecodingError {
      throw .undecodable(file: file, place: error.place, reason: error.reason)
    } catch {
      throw .undecodable(file: file, place: "", reason: String(describing: error))
    }
  }
}
