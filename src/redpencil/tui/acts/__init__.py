"""What those actions of the table do that ask or show something; `reviewing.direct` has the others."""

from redpencil.tui.acts.deciding import Deciding
from redpencil.tui.acts.leaving import Leaving
from redpencil.tui.acts.shaping import Shaping
from redpencil.tui.acts.viewing import Viewing
from redpencil.tui.acts.working import Working

ROOMS = (Deciding, Working, Shaping, Viewing, Leaving)
