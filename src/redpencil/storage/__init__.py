"""How claims.yaml is read, written and saved. The file belongs to people; the tool is a guest in it."""

from redpencil.storage.checklist_file import ChecklistFile, create
from redpencil.storage.merging import MergedFile, merge_files
from redpencil.storage.schema import json_schema

__all__ = ["ChecklistFile", "MergedFile", "create", "json_schema", "merge_files"]
