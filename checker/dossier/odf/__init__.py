"""Reads OpenDocument, texts (``.odt``) and sheets (``.ods``), as they stand when every tracked change is accepted."""
