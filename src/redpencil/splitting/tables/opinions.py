"""Signs that what someone says is a judgement, a wish or a guess, which no source can settle."""

# "I think", "we hope": the speaker's own mind.
MIND_VERBS = """
think believe hope feel want wish need love like hate fear trust urge call demand ask appeal expect
suppose guess doubt regret apologise apologize thank welcome condemn support deserve share understand
look pray take face appreciate worry prefer respect value care stand agree disagree have
"""

# "It is unacceptable": a judgement if said of something by someone.
JUDGING_WORDS = """
good bad great terrible awful horrible wonderful fantastic amazing brilliant excellent poor unacceptable
acceptable outrageous shameful disgraceful ridiculous absurd important vital crucial essential necessary
unnecessary dangerous serious seriously tragic sad happy proud delighted disappointed disappointing
frustrating frustrated interested interesting exciting excited grateful honoured honored pleased
concerned worried confident optimistic pessimistic hopeful determined committed ready sure certain clear
obvious unfair fair wrong right immoral moral justified unjustified reasonable unreasonable sensible
foolish stupid smart beautiful ugly strong weak effective ineffective successful possible impossible
likely unlikely better worse best worst fundamental fundamentals hilarious nice remarkable incredible
unbelievable extraordinary historic heartbreaking devastating shocking shocked appalling appalled
unprecedented lucky unfortunate unfortunately fortunately hopefully sadly frankly honestly clearly
obviously thing game nonsense joke disgrace insult tragedy nightmare dream mess privilege honour honor
pleasure anarchy obsession consumed far sensation ideologized foolhardy punishment reckless
"""

# Modal verbs that make a demand or a guess of a statement.
DEMAND_MODALS = "should must ought shall let's"
GUESS_MODALS = "would might may could"
DEMAND_PHRASES = (
    "need to|needs to|has to|have to|had better|it is time|it's time|let us|let’s|let's|ought to|have got to"
)
