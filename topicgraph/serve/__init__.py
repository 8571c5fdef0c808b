"""Serving a saved output to a newsroom: a page that asks the server, an API, feeds, live refresh.

`snapshot` holds one build and hands out readers of it, `overlay` holds what has arrived since,
`view` is both, and `follower` replaces them. `answers` computes what is asked, `endpoints` lists
what can be asked, `gate` decides who may ask, and `app` puts them together. Nothing here writes.
"""
