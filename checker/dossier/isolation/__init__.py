"""Parsers of binary formats in a process of their own, so that a crash or a hang costs one document."""
