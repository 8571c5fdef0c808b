"""Benchmarks: topicgraph beside simpler methods and other programs, on the same input in the same
run."""
