// This file defines the modules datetime, _strptime, zoneinfo, calendar and colorsys, whose text is Python.

import PyRuntime

extension StandardLibrary {
  static let datetimeModules: [ModuleDefinition] = [
    ModuleDefinition(
      "datetime",
      sources: [
        datetimeCalendarSource, datetimeISO8601Source, datetimeDurationsSource, datetimeDatesSource, datetimeSource,
      ]
    ) { builder throws(PyError) in
      _ = DatetimeState(builder)
      builder.function("_immutable", "(*types)", makeImmutable)
    },
    ModuleDefinition("_strptime", source: strptimeSource),
    ModuleDefinition("zoneinfo", source: zoneinfoSource),
    ModuleDefinition("calendar", source: calendarSource),
    ModuleDefinition("colorsys", source: colorsysSource),
  ]
}
