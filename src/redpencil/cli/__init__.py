"""The command line: one file per command, one boundary for errors.

Data goes to stdout, talk to stderr. The exit code is a promise: 0 clean, 1 findings, 2 bad usage or a bad
file, 3 a bug of ours, 130 interrupted.
"""

from __future__ import annotations

import atexit
import gc
import sys
from importlib import import_module
from typing import TYPE_CHECKING

import click

from redpencil import __version__
from redpencil.cli import output
from redpencil.errors import RedpencilError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

COMMANDS = {
    "split": "Split an article into a checklist of its claims.",
    "review": "Go through the claims of a checklist, one key a claim.",
    "mark": "Give one claim a verdict.",
    "signoff": "Sign the verdicts as second reader.",
    "report": "Tell how far the check is and what stops the story.",
    "check": "Stop a story with an open claim (for CI).",
    "diff": "Tell what was decided between two commits.",
    "fmt": "Rewrite a checklist in redpencil's own style.",
    "schema": "Print the JSON Schema of claims.yaml.",
    "git-setup": "Let git merge checklists claim by claim.",
}
"""Each command with what `redpencil --help` says of it, which must not take loading them all."""

_OF_GIT = ("merge-driver",)
"""What git calls and nobody types."""


_GARBAGE = 20_000
"""Objects made before the collector looks for cycles: what a command loads stays to its end anyway."""


class _Commands(click.Group):
    """Loads a command's file only when that command is wanted, so that each starts fast."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS and cmd_name not in _OF_GIT:
            return None
        module = import_module(f"redpencil.cli.{cmd_name.replace('-', '_')}")
        command: click.Command = module.command
        return command

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem

        begun = [
            CompletionItem(name, help=told) for name, told in COMMANDS.items() if name.startswith(incomplete)
        ]
        return begun + click.Command.shell_complete(self, ctx, incomplete)


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
    gc.set_threshold(_GARBAGE)
    atexit.register(gc.freeze)  # what is left when the process ends goes with it, unsearched
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
