// This file defines `snip lessons`: the commands for authors.

import ArgumentParser

struct LessonsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lessons", abstract: "For authors: begin, prove and list lessons.",
    subcommands: [
      LessonsNewCommand.self, LessonsCheckCommand.self, LessonsMutantsCommand.self, LessonsListCommand.self,
      LessonsPartsCommand.self,
    ])
}
