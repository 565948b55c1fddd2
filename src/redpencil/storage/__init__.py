"""How claims.yaml is read, written and saved. The file belongs to people; the tool is a guest in it.

Each name is imported from its own file: reading takes a YAML parser, writing a new checklist does not.
"""
