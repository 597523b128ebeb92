// This file says what functions and methods do that are easily taken for one another.

enum NearRelations {
  /// What stands behind the name, by the name.
  static let facts: [String: String] = [
    // Patterns
    "search": "looks for the pattern anywhere in the text",
    "match": "looks for the pattern at the start of the text only, and lets the text go on behind it",
    "fullmatch": "wants the whole text to fit the pattern",
    "findall": "gives texts, or tuples of the groups, and no match objects",
    "finditer": "gives match objects one after the other, and no list of texts",
    "group": "gives one group, or the whole match without a number",
    "groups": "gives a tuple of all groups, without the whole match",
    "start": "gives the place where the match begins", "end": "gives the place behind the match",
    "span": "gives both ends of the match as a tuple",
    // Texts
    "strip": "takes blanks and line ends from both ends", "lstrip": "takes blanks from the start only",
    "rstrip": "takes blanks and line ends from the end only",
    "lower": "makes all letters small", "upper": "makes all letters capitals",
    "capitalize": "makes the first letter a capital and all others small", "title": "begins every word with a capital",
    "split": "cuts at the mark it is given, or at any blanks", "splitlines": "cuts at line ends only",
    "isdigit": "also holds for signs such as \u{b2}", "isnumeric": "also holds for signs such as \u{bd}",
    "isalnum": "holds for letters as well as digits", "isalpha": "holds for letters only",
    "isdecimal": "holds for texts of digits only, also of other scripts",
    // Collections
    "append": "adds its argument as one single item", "extend": "adds every item of its argument",
    "remove": "takes out the first item that is equal",
    "pop": "takes out an item by its place or key, and gives it back",
    "update": "replaces what is there under the same keys", "setdefault": "keeps what is there under the key",
    "min": "gives the smallest", "max": "gives the largest", "sum": "adds up the items",
    "any": "holds if one of the items does", "all": "holds only if every item does",
    "list": "keeps all items in their order", "tuple": "makes a tuple", "set": "keeps each item once, in no order",
    "sorted": "makes a list in sorted order",
    // Numbers
    "int": "cuts off what stands behind the point", "round": "goes to the nearest whole number, to the even one of two",
    "floor": "goes down to the next whole number", "ceil": "goes up to the next whole number",
    "str": "gives a text without quotes around it", "repr": "gives a text as code has it, with its quotes",
    // JSON and databases
    "load": "reads from a file, not from a text", "loads": "reads from a text, not from a file",
    "dump": "writes into a file", "dumps": "gives a text",
    "fetchone": "gives one row, or None", "fetchall": "gives a list of all rows that are left",
    "execute": "runs one statement, once", "executemany": "runs one statement for each row of a list",
    "executescript": "runs several statements, and commits first",
    // Enums
    "Enum": "makes members that are equal to nothing but themselves, and that do not compare with numbers",
    "IntEnum": "makes members that are numbers as well", "StrEnum": "makes members that are texts as well",
    "Flag": "makes members that can be joined by `|`",
    "IntFlag": "makes members that can be joined, and are numbers as well",
  ]
}
