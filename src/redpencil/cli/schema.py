"""`redpencil schema`: the file's form, for editors that complete and check YAML."""

from __future__ import annotations

import click

from redpencil.cli import output
from redpencil.storage.schema import json_schema


@click.command("schema")
def command() -> None:
    r"""Print the JSON Schema (draft-07) of claims.yaml.

    Save it and name it in the first line of a checklist, and editors such as VS Code complete and check it:

      # yaml-language-server: $schema=./claims.schema.json
    """
    output.json_data(json_schema())
