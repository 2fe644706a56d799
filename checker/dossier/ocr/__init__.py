"""Reads scans and photographs with the extra ``[ocr]``: every line keeps how sure its reading is."""
