"""Verbs of saying, by what they do with what is said."""

# "X said (that) C": C is asserted, so it becomes a claim with X as its speaker.
ASSERTING = """
say state add claim announce confirm report explain note warn declare insist argue allege acknowledge
admit assert maintain reply respond answer write post tweet testify estimate stress emphasise emphasize
deny suggest tell reveal concede remark comment observe predict conclude recall continue reiterate
contend complain believe charge pledge promise vow swear inform disclose affirm reaffirm boast caution
clarify concur counter describe elaborate find forecast hint indicate joke lament mention opine point
proclaim protest quip reassure recount rule retort speculate surmise underline underscore urge wonder
theorise theorize reason repeat hope think fear expect read show agree accuse brag certify advise
"""

# May follow a closed quotation or come between its halves: "…," X said.
QUOTING = """
say add tell write explain state note reply respond answer continue announce declare warn insist argue
claim report ask comment conclude remark observe recall tweet post stress admit acknowledge joke quip
read confirm agree shout whisper cry exclaim begin urge complain concede reveal predict testify
emphasise emphasize maintain suggest recount caution quote pledge vow promise
"""

# May also frame an indirect statement from behind: "…, the court heard", "…, the study shows".
FRAMING = """
hear find show decide believe think rule indicate estimate learn understand allege contend disclose
inform
"""

# Their object is a topic, a demand or a plan, not an asserted clause.
OTHER_SPEECH = """
ask urge call demand request order praise criticise criticize condemn denounce welcome blame hail dub
characterise characterize apologise apologize question reject refuse decline dismiss propose recommend
encourage appeal plead threaten invite thank congratulate
"""

# The clause under it is what its speaker holds to be wrong.
DENYING = "deny dispute doubt reject"

# Behind one of these a quotation in small letters is part of a phrase: `she could “no longer defend” it`.
LEADING_IN = "a an the of as for in with by to be is was are were been could would will can may might"
