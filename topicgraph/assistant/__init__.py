"""The graph for assistants that speak the Model Context Protocol.

`answers` turns questions into bounded answers, without the protocol; `server` offers them as tools.
"""
