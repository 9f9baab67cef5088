/// A JSON file read whole, with the line on which each value stands, so that whatever is wrong with
/// it can be said where it is.
struct PlacedJSON {
  /// Keys and places in lists, from the outside in.
  typealias Path = [String]

  let tree: JSONTree
  private let lines: [Path: Int]

  /// Throws ``ImportError`` for what is no JSON.
  init(_ file: InputFile) throws {
    var reader = try JSONReader(file)
    var lines: [Path: Int] = [:]
    if try reader.peek() == nil { throw ImportError.empty(path: file.path) }
    tree = try Self.value(at: [], &reader, &lines)
    try reader.end()
    self.lines = lines
  }

  /// The line of the value at `path`, or of what encloses its place where it is missing.
  func line(of path: Path) -> Int {
    lines[path] ?? (path.isEmpty ? 1 : line(of: path.dropLast()))
  }

  /// nil where nothing stands.
  func value(at path: Path) -> JSONTree? {
    path.reduce(tree as JSONTree?) { $0?[step: $1] }
  }

  private static func value(
    at path: Path, _ reader: inout JSONReader, _ lines: inout [Path: Int]
  ) throws -> JSONTree {
    let next = try reader.peek()
    lines[path] = reader.bytes.line
    switch next {
    case UInt8(ascii: "{"):
      var members: [String: JSONTree] = [:]
      try reader.object { key, reader in
        members[key] = try value(at: path + [key], &reader, &lines)
      }
      return .object(members)
    case UInt8(ascii: "["):
      var items: [JSONTree] = []
      try reader.array { reader in
        items.append(try value(at: path + [String(items.count)], &reader, &lines))
      }
      return .array(items)
    default: return try reader.value()
    }
  }
}

extension JSONTree {
  /// The value one step further in: of a key, or at a place of a list.
  subscript(step step: String) -> JSONTree? {
    guard case .array(let items) = self else { return self[step] }
    return Int(step).flatMap { items.dropFirst($0).first }
  }

  /// Every value in it with its path, itself first; members in the order of their keys.
  func values(below path: PlacedJSON.Path = []) -> [(path: PlacedJSON.Path, value: JSONTree)] {
    let own = [(path: path, value: self)]
    switch self {
    case .object(let members):
      return own
        + members.sorted { $0.key < $1.key }.flatMap { $1.values(below: path + [$0]) }
    case .array(let items):
      return own + items.enumerated().flatMap { $1.values(below: path + [String($0)]) }
    case .null, .bool, .number, .string: return own
    }
  }
}
