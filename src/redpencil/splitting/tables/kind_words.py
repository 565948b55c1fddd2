"""Words that tell what sort of fact a claim states. One word or phrase per entry, separated by commas."""

# A claim that begins with one of these gives a cause or an effect.
CAUSAL_OPENERS = """
because, causing, leading to, due to, so that, in order to, killing, forcing, leaving, prompting,
sparking, triggering
"""

# Laws, rules and what courts do with them. In small letters: "Nathan Law" is a name.
LAW = """
law, laws, legal, illegal, legislation, statute, ban, bans, banned, constitution, constitutional, ruled,
mandatory, required to, requires, prohibit, prohibits, prohibited, regulation, regulations, rule, rules,
decree, executive order, convicted, sentenced, charged with, obligation, entitled
"""

POLL = """
poll, polls, polled, pollster, pollsters, survey, surveys, surveyed, respondents, approval rating,
margin of error
"""

ANNOUNCED = """
will, plan to, plans to, planned to, is to, are to, going to, scheduled, set to, vowed to, pledged to,
intend to, intends to, promised to, expected to
"""

PLACE = """
located, situated, based in, born in, borders, next to, region, kilometers, kilometres, miles
"""
