"""Serving a saved output to a newsroom: a page that asks the server, an API, feeds, live refresh.

`snapshot` holds one build and hands out readers of it, `answers` computes what is asked,
`endpoints` lists what can be asked, `gate` decides who may ask, `app` puts them together, and
`watching` builds again when articles arrive. Nothing here writes.
"""
