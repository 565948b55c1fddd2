"""Words that decide where one claim ends and the next begins."""

# A clause opened by one of these, with a subject and verb of its own, is a claim of its own.
CUTTING = "after before since although though while whereas because as when once whilst so"

# These only cut behind a comma or when the clause is long; "when she was six" is a modifier.
CUTTING_WHEN_LONG = "when as because once so since while"

# May stand before a subordinator and go with it: "just hours after", "a month before".
LEADS = """
just only shortly soon immediately even hours days weeks months years minutes moments seconds hour day
week month year minute a an one two three four five six seven eight nine ten some several few couple
nearly almost about barely more than less long right exactly ever partly largely mainly mostly over
"""

# Heads whose relative clause says which one is meant and cannot be told apart from it.
RESTRICTED_HEADS = """
those anyone anybody someone-else everyone everybody people all something anything everything nothing
one ones person persons group men women way time place moment day reason those-who someone any
"""

# What opens a cause, a purpose or an obstacle that is a claim of its own behind a complete clause.
PHRASE_OPENERS = """
due to, because of, owing to, thanks to, as a result of, in order to, despite, in spite of, following
"""

# A short list of words a claim never begins or ends with.
EDGE_WORDS = "and or but yet nor that , ; : – — - -- . ! ? …"

# "It comes", "The move follows": a hook for the clause behind it, no claim of its own.
EMPTY_SUBJECTS = """
it this that move news report announcement decision comments remarks statement development visit
incident attack attacks poll survey study ruling vote election strike talks meeting warning call results
figures data measure order deal agreement charges arrest arrests deaths protests letter speech summit crash
shooting ban plan appeal trial verdict sentence resignation blast bombing clashes launch cuts increase rise
drop fall changes moves sanctions visits
"""
EMPTY_VERBS = "comes came come follows followed follow"

# What may open a phrase that gives a figure of its own behind a comma: ", down from 47% a year ago".
FIGURE_OPENERS = (
    "down up ahead compared nearly about roughly around over almost to twice half double against more less"
)

# What compares figures although it is no number.
TELLING_FIGURE = "since twice half double triple"
