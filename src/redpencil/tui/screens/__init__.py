"""The screens: the review itself, and what is asked over it."""
