"""What each action of the table does: intents to the session, and the questions asked before them."""
