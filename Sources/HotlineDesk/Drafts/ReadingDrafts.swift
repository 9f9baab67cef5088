// A draft outlives the program that wrote it: what is missing in it, or cannot be read, is left out by
// itself and takes nothing else along.

extension KeyedDecodingContainer {
  /// nil where the key is missing, or holds something else.
  func read<Value: Decodable>(_ key: Key) -> Value? {
    (try? decodeIfPresent(Value.self, forKey: key)) ?? nil
  }

  /// The elements that can be read.
  func readEach<Element: Decodable>(_ key: Key) -> [Element] {
    let elements: [Readable<Element>]? = read(key)
    return (elements ?? []).compactMap(\.value)
  }
}

private struct Readable<Value: Decodable>: Decodable {
  let value: Value?

  init(from decoder: any Decoder) throws {
    value = try? Value(from: decoder)
  }
}
