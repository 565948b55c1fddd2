"""The kinds of trouble that the reliability suite makes, in the order of its table."""

from __future__ import annotations

from stress import acts, articles, checklists, disks, hands, merges, reviews, revisions, saves
from stress.trials import Kind

KINDS = (
    Kind("save-kill", "kill -9 in a save", saves.killed, 300, 80, few=2),
    Kind("save-signal", "SIGTERM, SIGHUP, SIGINT in a save", saves.signalled, 150, 20, few=1),
    Kind("two-writers", "two writers at once, kill -9 of one", saves.two_writers, 40, 45, few=1),
    Kind("review-kill", "kill -9 in a live review", reviews.killed, 300, 200, few=1),
    Kind("review-signal", "signal in a live review, terminal gone", reviews.signalled, 80, 55, few=1),
    Kind("disk", "ENOSPC, EIO, EROFS, EDQUOT in a save", disks.failing, 2_400, 12, few=len(disks.PLACES)),
    Kind("checklist", "hostile checklist, each command", checklists.read, 600, 40, few=12),
    Kind("article", "hostile article, split to report", articles.split, 400, 40, few=6),
    Kind("merge", "two people's work, merge driver", merges.driven, 4_000, 40, few=100),
    Kind("line-merge", "two people's work, git's own merge", merges.plain, 2_000, 25, few=30),
    Kind("acts", "acts of a review, all undone", acts.undone, 400, 15, few=10),
    Kind("hands", "changes in hand-written styles", hands.edited, 5_000, 15, few=150),
    Kind("revision", "random revisions, carried over", revisions.carried, 360, 12, few=12),
)
