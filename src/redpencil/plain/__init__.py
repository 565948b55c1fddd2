"""The review as a line dialogue: one letter and Enter, for screen readers, dumb terminals and pipes.

telling     a claim, a list, a help page as lines that read well aloud
commands    the table of commands: letter, name, what it does
dialogue    asks, acts, saves, until the answers end
"""

from redpencil.plain.dialogue import review

__all__ = ["review"]
