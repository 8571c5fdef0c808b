"""How answers are given: as data frames, in notebooks, and as tables in Markdown and LaTeX."""
