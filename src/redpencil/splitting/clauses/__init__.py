"""Phrases, and the clauses they make up."""
