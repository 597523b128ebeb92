"""Siblings that the import tests import."""
