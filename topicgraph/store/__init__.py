"""The tables, and saving and loading them."""
