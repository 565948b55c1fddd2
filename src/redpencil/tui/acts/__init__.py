"""What each action of the table does: intents to the session, and the questions asked before them."""

from redpencil.tui.acts.deciding import Deciding
from redpencil.tui.acts.leaving import Leaving
from redpencil.tui.acts.moving import Moving
from redpencil.tui.acts.shaping import Shaping
from redpencil.tui.acts.viewing import Viewing
from redpencil.tui.acts.working import Working

ROOMS = (Deciding, Working, Shaping, Moving, Viewing, Leaving)

__all__ = ["ROOMS", "Deciding", "Leaving", "Moving", "Shaping", "Viewing", "Working"]
