"""Signs that what someone says is a judgement, a wish or a guess, which no source can settle."""

# "I think", "we hope": the speaker's own mind. Not `take` or `look`: "I took the bus" can be checked.
MIND_VERBS = """
think believe hope feel want wish need love like hate fear trust urge call demand ask appeal expect
suppose guess doubt regret apologise apologize thank welcome condemn support deserve understand
appreciate worry prefer respect care agree disagree know suspect
"""

# "It is unacceptable": a judgement if said of something by someone. Only words that judge wherever they
# stand: `reckless`, not `game`.
JUDGING_WORDS = """
good bad great terrible awful horrible wonderful fantastic amazing brilliant excellent poor unacceptable
acceptable outrageous shameful disgraceful ridiculous hilarious absurd important vital crucial essential
necessary unnecessary dangerous serious tragic sad happy proud delighted disappointed disappointing
frustrating frustrated interested interesting exciting excited grateful honoured honored pleased
concerned worried confident optimistic pessimistic hopeful determined ready sure certain clear obvious
unfair fair wrong immoral moral justified unjustified reasonable unreasonable sensible foolish stupid
smart beautiful ugly strong weak effective ineffective successful possible impossible better worse best
worst nice remarkable incredible unbelievable extraordinary historic heartbreaking devastating shocking
shocked appalling appalled unprecedented lucky unfortunate unfortunately fortunately hopefully sadly
frankly honestly clearly obviously thing nonsense disgrace insult tragedy nightmare privilege honour
honor pleasure reckless
"""

# "I was unaware of the payments": adjectives of a state, which can be checked.
NO_FEELINGS = """
able unable aware unaware present absent open closed available responsible involved married single alone
sick ill asleep awake drunk sober pregnant dead alive late early due free guilty innocent
"""

# Modal verbs that make a demand or a guess of a statement, and that speak of the future or of what one can.
DEMANDS = "should must ought shall let's"
GUESSES = "would might may could 'd"
FUTURE = "will 'll wo"
ABILITY = "can ca cannot"

# "Nobody can pretend not to know": said of everybody, true of none in particular.
ALL_OR_NOBODY = """
nobody no-one none nothing anyone anybody anything everyone everybody everything always ever
whatever
"""

# A clause or phrase that begins with one of these goes with another.
OPENS_ASIDE = "who which because when where if as to while what that"

# "This was greed": said of what everybody knows of.
POINTING = "it this that these those"

# Words before the first word of a statement proper.
OPENERS = "and but so or yet then"

# With one of these the writer weighs, guesses or addresses the reader. No figure may stand beside it.
WRITERS_OPINION = """
hard to imagine
hard to see
hard to believe
anyone 's guess
anybody 's guess
another matter
remains to be seen
time will tell
of course
quite simply
needless to say
no wonder
not surprisingly
unsurprisingly
it is worth
to be fair
you should
you must
"""

# How a source wishes to be named is for the desk's rules on sources, not for the checklist.
ANONYMITY = """
condition of anonymity
not to be named
not to be identified
not to be quoted by name
not authorised to speak
not authorized to speak
"""
