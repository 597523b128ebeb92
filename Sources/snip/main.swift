import SnipCommands

Snip.main()
