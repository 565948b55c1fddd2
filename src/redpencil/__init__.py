"""redpencil: the fact-claim checklist for editors."""

__version__ = "0.1.0"
