"""The command line: one file per command, one boundary for errors.

Data goes to stdout, talk to stderr. The exit code is a promise: 0 clean, 1 findings, 2 bad usage or a bad
file, 3 a bug of ours, 130 interrupted.
"""

from __future__ import annotations

import sys
from importlib import import_module

import click

from redpencil import __version__
from redpencil.cli import output
from redpencil.errors import RedpencilError

COMMANDS = (
    "split", "review", "mark", "signoff", "report", "check", "diff", "fmt", "schema", "git-setup",
    "merge-driver",
)  # fmt: skip


class _Commands(click.Group):
    """Loads a command's file only when that command is wanted, so that each starts fast."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"redpencil.cli.{cmd_name.replace('-', '_')}")
        command: click.Command = module.command
        return command


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="redpencil", message="%(prog)s %(version)s")
def redpencil() -> None:
    """The fact-claim checklist for editors.

    Split an article into its checkable claims, tick them off in the terminal, keep the checklist in git.

    \b
      redpencil split story.txt      write claims.yaml, the checklist
      redpencil review               go through it, one key a claim
      redpencil check                stop a story with an open claim (for CI)
    """


def main() -> None:
    """Run the command line and leave with its exit code."""
    output.prepare()
    try:
        code = redpencil.main(prog_name="redpencil", standalone_mode=False)
        output.flush()
    except click.exceptions.Abort:
        code = 130
    except click.ClickException as error:
        error.show()
        code = 2
    except RedpencilError as error:
        output.complain(str(error))
        code = error.exit_code
    except KeyboardInterrupt:
        code = 130
    except BrokenPipeError:
        output.close()
        code = 0
    except Exception:
        output.own_bug()
        code = 3
    sys.exit(code if isinstance(code, int) else 0)
