"""The review screen, on Textual. Imported only by the `review` command.

The way in is `redpencil.tui.app.run_review`, which is handed a checklist being read and gives back the exit
code of the command.

    app        the application: signals, colours, in and out     theme    colours     palette  acts by name
    screens/   the review; forms and help asked over it                   widgets/ panes drawn from values
    actions    the table of all acts and their keys                       acts/    what each of them does
    questions  a question as a value       modes    choices of one letter, words picked with the arrows
    presenting listing describing marks    what is shown of a session
    keeping    saves, conflicts, leaving   saver    the one place that knows storage
    wrapping characters marking            text into lines and cells, claims onto them
    outside    clipboard, browser, editor
"""
