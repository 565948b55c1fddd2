"""Options and answers that several commands share."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import click

from redpencil.reviewing.identifying import says_something

CHECKLIST = Path("claims.yaml")
"""The checklist a command takes when none is named."""

checklist_file = click.argument(
    "file", type=click.Path(path_type=Path), default=CHECKLIST, metavar="[FILE]", required=False
)
by = click.option("--by", metavar="NAME", help="Who decides. Default: git's user.name, then the login name.")


def reviewer(name: str | None) -> str:
    """The name decisions are signed with: the one given, else git's, else the login name."""
    import getpass

    if name is not None and not says_something(name):
        raise click.BadParameter("a name has at least one letter or digit", param_hint="--by")

    from redpencil import git

    return (name or git.user_name(Path.cwd()) or getpass.getuser()).strip()


def now() -> str:
    """This moment as an ISO 8601 time in UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def iso_date(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Checks that an option is a date such as 2025-08-07."""
    if value is None:
        return None
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        raise click.BadParameter(f"{value!r} is not a date; write it as 2025-08-07", ctx, param) from None
