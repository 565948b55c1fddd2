"""The panes of the review screen. Each takes plain values, draws them, and posts a message when touched."""
