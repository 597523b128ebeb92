"""Compares what a program does under CPython with what it does under snip."""
