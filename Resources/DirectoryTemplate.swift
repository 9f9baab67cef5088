/// The templates of the public directory, in Mustache.
public enum DirectoryTemplate: String, Sendable, CaseIterable {
  /// The page with the list and its search.
  case directoryList
  /// The page of one enterprise.
  case enterprise
  /// What all pages look like; stands in both.
  case style

  public var text: String {
    let bytes =
      switch self {
      case .directoryList: PackageResources.directoryList_mustache
      case .enterprise: PackageResources.enterprise_mustache
      case .style: PackageResources.style_mustache
      }
    return String(decoding: bytes, as: UTF8.self)
  }
}
