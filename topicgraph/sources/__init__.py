"""Where articles come from: a folder of files of several formats becomes records and problems.

`corpus.read` scans a folder (`folder`), reads each file (`files`) with one of the `formats` into
documents (`document`), and makes records of their `fields` (`records`, `values`, `dates`).
`settings` are the user's own rules for a folder.
"""
