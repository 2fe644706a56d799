"""What all spreadsheets share: cells as they are seen, the tables among them, and what was left out."""
