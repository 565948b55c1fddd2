"""The review screen, on Textual. Imported only by the `review` command.

The way in is `redpencil.tui.app.run_review(opened, *, by, read_only) -> int`, where `opened` is what
`redpencil.opening.open_checklist` returns; it gives back the command's exit code.

    app        the application: signals, colours, palette      saver    the one place that knows storage
    actions    the table of all acts and their keys            acts/    what each of them does
    screens/   the review, the forms, help                     widgets/ the panes, drawn from plain values
    modes      choices of one letter, words picked with the arrows
    listing describing marks proposals                         what is shown of a session
    wrapping characters                                        text into lines and cells
"""
