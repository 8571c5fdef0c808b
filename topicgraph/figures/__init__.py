"""Figures for papers and notebooks: tables in, Altair charts out.

Each function takes a table (or rows) that an answer has computed, and draws it with its intervals;
nothing is computed here. They need the extra `plot` (Altair, and vl-convert for PNG and SVG).
"""
