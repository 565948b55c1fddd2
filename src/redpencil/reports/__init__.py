"""A report to hand on: text, Markdown for a pull request, a web page, data and a table for a spreadsheet."""
