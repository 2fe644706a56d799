"""What personnel papers say of one person: schooling, title, years of quality work, trainings – each with its words and place."""
