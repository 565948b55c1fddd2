"""A report as a file to hand on: a web page, Markdown for a pull request, a table for a spreadsheet."""
