"""How claims.yaml is read, written and saved. The file belongs to people; the tool is a guest in it."""

from redpencil.storage.checklist_file import ChecklistFile, create
from redpencil.storage.schema import json_schema

__all__ = ["ChecklistFile", "create", "json_schema"]
