import Foundation
import Resources

/// A municipality's profile as a file, looked through before anything is made of it.
public struct ProfileFile: Sendable {
  /// What the register of this municipality begins with.
  public let profile: Profile

  /// Reads the file at `path`. Throws ``ProfileUnreadable`` where it is no file or no JSON, and
  /// ``ProfileError`` with every fault that was found and its line.
  public init(path: String) throws {
    let json: PlacedJSON
    do {
      json = try PlacedJSON(InputFile(path: path))
    } catch let error as ImportError {
      throw ProfileUnreadable(error)
    }
    let profile = try Self.profile(of: json, path)
    let check = try ProfileCheck(profile)
    let faults = check.faults()
    // What the form of a text says of it goes before what holds of every text.
    let texts = texts(in: json).filter { text in
      !faults.contains { $0.path == text.path && $0.problem.isTooLong }
    }
    let found = try unknown(in: json, besides: profile) + faults + cpr(in: json) + texts
    guard found.isEmpty else {
      let faults = found.map { ProfileFault(line: json.line(of: $0.path), $0.problem) }
      throw ProfileError(path: path, faults: faults.sorted { $0.line < $1.line })
    }
    self.profile = profile
  }

  private static func profile(of json: PlacedJSON, _ path: String) throws -> Profile {
    do {
      return try JSONDecoder().decode(Profile.self, from: Data(json.tree.text().utf8))
    } catch let error as DecodingError {
      let found = ProfileProblem.of(error, in: json)
      throw ProfileError(
        path: path, faults: [ProfileFault(line: json.line(of: found.path), found.problem)])
    }
  }
}

/// Where something is wrong with a profile, and what.
typealias ProfileFinding = (path: PlacedJSON.Path, problem: ProfileProblem)

/// A field that no profile has is most often one that was written wrongly.
private func unknown(in json: PlacedJSON, besides profile: Profile) throws -> [ProfileFinding] {
  let known = try JSONSerialization.jsonObject(with: JSONEncoder().encode(profile))
  return json.tree.values().compactMap { path, value in
    guard let name = path.last, value != .null, member(known, at: path) == nil,
      member(known, at: path.dropLast()) is [String: Any]
    else { return nil }
    return (path, .unknownField(name))
  }
}

private func member(_ json: Any, at path: PlacedJSON.Path) -> Any? {
  path.reduce(json as Any?) { value, step in
    if let members = value as? [String: Any] { return members[step] }
    return Int(step).flatMap { place in (value as? [Any])?.dropFirst(place).first }
  }
}

extension ProfileProblem {
  fileprivate var isTooLong: Bool {
    if case .tooLong = self { true } else { false }
  }
}

/// A text is short enough for its column, and holds nothing that a terminal or a file would obey.
private func texts(in json: PlacedJSON) -> [ProfileFinding] {
  json.tree.values().compactMap { path, value in
    guard case .string(let text) = value, let field = path.last(where: { Int($0) == nil }) else {
      return nil
    }
    let isProse = !Set(path).isDisjoint(with: ["meaning", "text", "commonThird", "sourceRef"])
    let most = isProse ? 4_000 : 200
    if text.count > most { return (path, .tooLong(field: field, most: most)) }
    return text.unicodeScalars.contains(where: \.isUntypable)
      ? (path, .controlCharacter(field: field)) : nil
  }
}

extension Unicode.Scalar {
  /// A control character, but for the end of a line and the tabulator, or one that turns the
  /// direction of writing or has no width.
  fileprivate var isUntypable: Bool {
    switch properties.generalCategory {
    case .control: self != "\n" && self != "\r" && self != "\t"
    case .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}

/// A profile holds no person's number.
private func cpr(in json: PlacedJSON) -> [ProfileFinding] {
  json.tree.values().compactMap { path, value in
    guard case .string(let text) = value,
      CPRGuard().findings(in: text).contains(where: { $0.verdict == .block })
    else { return nil }
    return (path, .cprNumber)
  }
}
