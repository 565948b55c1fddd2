"""Lets `python -m redpencil` stand in for the `redpencil` command."""

from redpencil.cli import main

if __name__ == "__main__":
    main()
