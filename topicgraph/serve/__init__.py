"""Serving a saved output to a newsroom."""
