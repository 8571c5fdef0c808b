"""Find articles, connections, paths and explanations in the tables."""
