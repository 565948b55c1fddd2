"""Word lists: the linguistic knowledge of the splitter, as data. Add a word here, not in the logic."""
