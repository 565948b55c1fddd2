"""`redpencil schema`: the file's form, for editors that complete and check YAML."""

from __future__ import annotations

import click

from redpencil.cli import output
from redpencil.storage.schema import json_schema


@click.command("schema")
def command() -> None:
    """Print the JSON Schema (draft-07) of claims.yaml.

    Saved, and named in the first line of a checklist, it lets editors such as VS Code complete and check it:

    \b
      redpencil schema > claims.schema.json
      # yaml-language-server: $schema=./claims.schema.json
    """
    output.json_data(json_schema())
