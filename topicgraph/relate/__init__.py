"""What the tables imply: copies and updates, similar articles, stories, storylines, subjects."""
