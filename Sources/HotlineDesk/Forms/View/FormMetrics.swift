import HotlineCore
import Resources
import Screen

/// Where the parts of a form stand on a screen of a given size.
struct FormMetrics: Equatable {
  /// The fields.
  let body: Rect
  /// The lines that follow what is typed; empty for a form without any.
  let notes: Rect
  /// The hint of the focused field.
  let hint: Rect
  let labelWidth: Int

  /// From this width on the notes stand beside the fields.
  static let wideEnough = 100
  private static let panelWidth = 36

  init(_ declaration: FormDeclaration, language: Language, size: Size) {
    let inside = Rect(origin: Point(x: 0, y: 0), size: size).inset(horizontal: 2, vertical: 1)
    let isWide = size.width >= Self.wideEnough
    let panel = declaration.hasNotes && isWide ? Self.panelWidth : 0
    let rows = declaration.hasNotes && !isWide ? (inside.height >= 14 ? 2 : 1) : 0
    let bodyHeight = max(0, inside.height - 1 - rows)
    body = Rect(
      x: inside.x, y: inside.y, width: max(0, inside.width - (panel > 0 ? panel + 2 : 0)),
      height: bodyHeight)
    notes =
      panel > 0
      ? Rect(x: inside.maxX - panel, y: inside.y, width: panel, height: bodyHeight)
      : Rect(x: inside.x, y: body.maxY, width: inside.width, height: rows)
    hint = Rect(x: inside.x, y: inside.maxY - 1, width: inside.width, height: 1)
    labelWidth = min(Self.widestLabel(declaration, language), max(8, body.width / 3))
  }

  /// The first column of the values in the body.
  var valueX: Int { labelWidth + 2 }
  var valueWidth: Int { max(1, body.width - valueX) }

  /// The columns that a field is typed in.
  func width(of kind: FieldKind) -> Int {
    let wanted =
      switch kind {
      case .date, .phone: 18
      case .phones: 32
      case .moment: 22
      case .time: 8
      case .integer, .decimal, .money, .cvr: 14
      case .postalCode: 6
      case .lookup: 40
      case .text, .multiline, .email, .choice, .ticks, .yesNo: valueWidth
      }
    return min(wanted, valueWidth)
  }

  /// A sentence below a field, in the column of the values; on a narrow screen it needs the whole
  /// width.
  func rows(of sentence: String) -> [String] {
    let wrap = TextWrap(sentence, width: (hasWideValues ? valueWidth : body.width) + 1)
    return wrap.rows.indices.map { wrap.text(ofRow: $0) }
  }

  /// Where it begins.
  func sentenceX(_ rows: [String]) -> Int {
    let widest = rows.map { displayWidth($0) }.max() ?? 0
    return hasWideValues ? valueX : max(0, min(valueX, body.width - widest))
  }

  private var hasWideValues: Bool { valueWidth >= 40 }

  private static func widestLabel(_ declaration: FormDeclaration, _ language: Language) -> Int {
    let fields = declaration.plainFields + declaration.groups.flatMap(\.fields)
    return fields.map { displayWidth($0.label(language)) }.max() ?? 0
  }
}
