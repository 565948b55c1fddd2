"""Claims: read off the clauses, told apart by kind, ranked, and every sentence accounted for."""
