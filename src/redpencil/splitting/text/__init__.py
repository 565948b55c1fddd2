"""What is on the page before any word is read: sentences, quotations, lines, markup."""
