"""Random programs that end, print much, and do the same in every run."""

from .programs import program

__all__ = ["program"]
