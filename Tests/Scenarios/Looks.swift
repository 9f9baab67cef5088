import Foundation
import Resources
import Screen
import Testing

@testable import HotlineCore
@testable import HotlineDesk

/// Dark, light, high contrast, without colours.
@Suite("How the desk looks")
struct Looks {
  @Test("the palette changes it at once, and no letter of the screen changes")
  func palette() throws {
    let desk = try TestDesk()
    let before = desk.screen
    desk.press(.control("p"))
    desk.type("udseende")
    desk.press(.enter)
    #expect(desk.shows("Mørk   bruges nu") || desk.shows("bruges nu"), "\(desk.screen)")
    desk.type("l")
    #expect(desk.state.appearance == .light)
    #expect(desk.screen == before)
  }

  @Test("each look tells every role from plain text that has to be seen")
  func roles() {
    for look in Appearance.allCases {
      let theme = Theme(look)
      for role in [Role.selected, .match, .warning, .error, .field, .bar, .key, .title] {
        #expect(theme.style(role) != theme.style(.text), "\(look) \(role)")
      }
      #expect(theme.style(.selected) != theme.style(.selectedElsewhere), "\(look)")
    }
  }

  @Test("without colours there is none; on a light ground none that cannot be read there")
  func colours() {
    for role in Role.allCases {
      #expect(Theme(.mono).style(role).foreground == Style.plain.foreground, "\(role)")
      #expect(Theme(.contrast).style(role).foreground == Style.plain.foreground, "\(role)")
      let light = Theme(.light).style(role).foreground
      #expect(![.yellow, .cyan].contains(light), "\(role)")
    }
  }
}
