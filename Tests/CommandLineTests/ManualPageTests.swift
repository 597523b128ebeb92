// These tests look at what `make install` makes from the command line's own tables.

import Testing

@Suite("The manual page and completions") struct ManualPageTests {
  @Test("the manual page has every command, its options and the loop's commands")
  func page() {
    let run = runSnip(["help", "--man"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix(".TH SNIP 1 "))
    for title in [#".SS "snip run ["#, #".SS "snip trace ["#, #".SS "snip lessons check ["#, #".SS "snip regex test "#]
    {
      #expect(run.output.contains(title), "\(title)")
    }
    #expect(run.output.contains(#".B "\-\-break <break>""#))
    #expect(run.output.contains(#".B ":hint [N], :h""#))
    // An order of roff that nobody meant would begin a line with a point.
    let orders: Set<Substring> = [".TH", ".SH", ".SS", ".TP", ".B", ".RI", ".PP", ".nf", ".fi"]
    for line in run.output.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(orders.contains(line.prefix { $0 != " " }), "\(line)")
    }
  }

  @Test("completion scripts", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) {
    let run = runSnip(["--generate-completion-script", shell])
    #expect(run.status == 0)
    #expect(run.output.contains("trace"))
  }

  @Test("--help stands before a program's own arguments", arguments: ["run", "trace"])
  func help(command: String) {
    let run = runSnip([command, "--help"])
    #expect(run.status == 0)
    #expect(run.output.contains("USAGE: snip \(command) "))
  }
}
