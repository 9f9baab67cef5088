/// What a report looks like as a page: data, filled in by the writer of pages.
public enum ReportTemplate {
  /// The page, in mustache; it asks for ``charts`` by that name.
  public static var page: String { text(PackageResources.report_mustache) }
  /// The drawings beside a table.
  public static var charts: String { text(PackageResources.report_charts_mustache) }
  /// On screen and on paper, light and dark.
  public static var style: String { text(PackageResources.report_css) }

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
