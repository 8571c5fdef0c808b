"""Read articles from files: records, and the problems that were found."""
