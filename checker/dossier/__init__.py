"""A folder of documents becomes a dossier: documents with blocks, each block with its place."""

from checker.dossier.reading import read_document, read_dossier

__all__ = ["read_document", "read_dossier"]
