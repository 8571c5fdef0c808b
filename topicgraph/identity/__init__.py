"""Who wrote what: records become articles, outlets and topics with ids, each with its reason.

`resolution` does it. This module imports nothing, so that a question about one name or URL loads
only the rules that it needs.
"""
