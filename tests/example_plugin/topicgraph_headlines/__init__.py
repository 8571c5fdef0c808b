"""Lists of headlines: a source, an export and a measure of topicgraph."""
