"""Duties of the officer in papers: who answers for what, organises it, or only helps with it.

``duties.reading.read_duties`` reads blocks with the ``duties.topics.Topics`` of a pack.
"""
