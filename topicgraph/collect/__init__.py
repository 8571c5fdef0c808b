"""Collecting new articles from feeds: the only part of the package that uses the network.

`subscriptions` reads which feeds there are, `fetching` asks for one (through `network`, which
decides whom it may connect to), `parsing` makes records of the answer, `state` remembers what was
seen, `writing` puts the articles into files, and `collector` runs all of it, once or for ever.
"""
