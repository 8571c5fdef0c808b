"""The formats of other programs that need more than a table: each turns a graph into bytes.

`topicgraph.export` registers them. The same graph gives the same bytes.
"""
