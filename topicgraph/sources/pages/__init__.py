"""Web pages as they were saved: what their JSON-LD, OpenGraph and other metadata say.

`html` finds the tags that matter, `json_ld` the description of the article, and `article` joins
both into the fields of one document. The formats `saved_page`, `warc` and `mhtml` use them.
"""
