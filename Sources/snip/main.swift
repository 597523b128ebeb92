import Glibc
import SnipCommands

if let status = QuickRun.attempt(CommandLine.arguments) { exit(Int32(status)) }
Snip.start()
