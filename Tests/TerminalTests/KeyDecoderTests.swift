// This file checks that bytes become the keys that were pressed, however a read cuts them.

import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  private static let sequences: [(String, InputEvent)] = [
    ("a", .key(Key(.character("a")))), ("é", .key(Key(.character("é")))), ("😀", .key(Key(.character("😀")))),
    ("\r", .key(Key(.enter))), ("\n", .key(Key(.enter))), ("\t", .key(Key(.tab))), ("\u{7F}", .key(Key(.backspace))),
    ("\u{01}", .key(.control("a"))), ("\u{1F}", .key(.control("_"))), ("\u{08}", .key(.control("h"))),
    ("\0", .key(.control(" "))), ("\u{1B}b", .key(.alt("b"))), ("\u{1B}\r", .key(Key(.enter, .alt))),
    ("\u{1B}\u{7F}", .key(Key(.backspace, .alt))), ("\u{1B}[A", .key(Key(.up))), ("\u{1B}OB", .key(Key(.down))),
    ("\u{1B}[1;5C", .key(Key(.right, .control))), ("\u{1B}[1;3D", .key(Key(.left, .alt))),
    ("\u{1B}\u{1B}[D", .key(Key(.left, .alt))), ("\u{1B}[H", .key(Key(.home))), ("\u{1B}[4~", .key(Key(.end))),
    ("\u{1B}[3~", .key(Key(.delete))), ("\u{1B}[3;5~", .key(Key(.delete, .control))), ("\u{1B}[5~", .key(Key(.pageUp))),
    ("\u{1B}[Z", .key(Key(.tab, .shift))), ("\u{1B}OP", .key(Key(.function(1)))),
    ("\u{1B}[15~", .key(Key(.function(5)))),
    ("\u{1B}[24~", .key(Key(.function(12)))), ("\u{1B}[[C", .key(Key(.function(3)))),
    ("\u{1B}[13;2u", .key(Key(.enter, .shift))), ("\u{1B}[97;5u", .key(.control("a"))),
    ("\u{1B}[27;3;13~", .key(Key(.enter, .alt))), ("\u{1B}[12;40R", .key(Key(.unknown))),
    ("\u{1B}[I", .key(Key(.unknown))), ("\u{1B}[99999999999999999999;5A", .key(Key(.up, .control))),
    ("\u{1B}[200~a\r\nb\rc\nd\u{1B}[A\u{1B}[201~", .paste("a\nb\nc\nd\u{1B}[A")),
    ("\u{1B}[200~\u{1B}[201~", .paste("")),
  ]

  @Test(arguments: sequences)
  func aSequenceIsOneKey(bytes: String, event: InputEvent) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(bytes.utf8) == [event])
    #expect(!decoder.isWaiting && !decoder.isPasting)
    #expect(decoder.flush() == [])
  }

  @Test(arguments: sequences)
  func aSequenceMayComeByteByByteAmongOthers(bytes: String, event: InputEvent) {
    var decoder = KeyDecoder()
    let events = ("x" + bytes + "y").utf8.flatMap { decoder.feed(CollectionOfOne($0)) }
    #expect(events == [.key(Key(.character("x"))), event, .key(Key(.character("y")))])
  }

  @Test func aLoneEscapeIsTheKeyAfterAMoment() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.isWaiting)
    #expect(decoder.flush() == [.key(Key(.escape))])
    #expect(decoder.feed([0x61]) == [.key(Key(.character("a")))])
  }

  @Test func altBracketIsAKeyAfterAMoment() {
    var decoder = KeyDecoder()
    _ = decoder.feed("\u{1B}[".utf8)
    #expect(decoder.flush() == [.key(.alt("["))])
  }

  @Test func aPasteWithoutEndIsKept() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[200~abc".utf8) == [])
    #expect(decoder.isPasting)
    #expect(decoder.flush() == [.paste("abc")])
  }

  @Test(
    arguments: [[0xFF, 0x61], [0xC3, 0x61], [0x80, 0x61], [0xED, 0xA0, 0x80, 0x61], [0xE2, 0x82, 0x61]] as [[UInt8]])
  func bytesThatAreNoTextAreDropped(bytes: [UInt8]) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(bytes) == [.key(Key(.character("a")))])
  }

  @Test func noiseNeverStopsTheDecoder() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      var decoder = KeyDecoder()
      let noise = (0..<200).map { _ in
        [0x1B, 0x5B, 0x4F, 0x3B, 0x31, UInt8.random(in: 0...255, using: &generator)].randomElement() ?? 0
      }
      _ = decoder.feed(noise)
      _ = decoder.feed("\u{1B}[201~".utf8)
      _ = decoder.flush()
      #expect(decoder.feed("z".utf8) == [.key(Key(.character("z")))])
    }
  }
}
