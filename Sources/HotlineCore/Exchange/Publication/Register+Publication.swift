import Foundation

extension Register {
  /// The directory of social enterprises as the public may see it on `day`, with what is left out
  /// and why.
  public func publicDirectory(on day: DanishDate) throws -> PublicDirectory {
    try read { try DirectoryReader(db: $0, day: day).directory() }
  }

  /// Writes `directory` as pages and open data to the folder at `path`: `index.html`, a page for each
  /// enterprise below `virksomheder`, `directory.csv`, `directory.json`. An earlier publication
  /// there gives way, a folder with anything else does not. Throws ``OutputError``.
  public func publish(_ directory: PublicDirectory, to path: String) throws {
    let folder = try PublishedFolder(path, register: file)
    let pages = try DirectoryPages(directory)
    let data = DirectoryData(directory: directory)
    let named = try directory.enterprises.map { ($0.page + ".html", try pages.page(of: $0)) }
    try note(.directory, format: "html, csv, json", rows: named.count)
    try folder.write(
      list: pages.index(), csv: data.csv(), json: data.json(),
      pages: Dictionary(named, uniquingKeysWith: { first, _ in first }))
  }
}
