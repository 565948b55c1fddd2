"""Words that wear a full stop of their own, by what may follow them, and words that start sentences.

All in lower case and without the last full stop unless said otherwise.
"""

# Stand before a name or in mid-phrase: never the end of a sentence.
TITLES = """
mr mrs ms mx dr drs prof profs gen gens sen sens rep reps gov govs pres lt col maj capt cpt cmdr cdr sgt
cpl pvt pte const adm brig supt insp det
hon rev fr msgr mgr bro pastor amb atty messrs mme mlle ald cllr sec-gen lt-gen maj-gen brig-gen vice-adm
rear-adm
v vs e.g i.e cf viz al et approx ca incl esp tel ed eds trans resp dept ph
"""

# Never the end of a sentence before a number: "No. 10", "p. 4", "Aug. 6", "Rs. 500".
BEFORE_NUMBERS = """
no nos n° nº num p pp pg art arts sec secs sect para paras fig figs vol vols ch chap chaps app ex eq
op bk pt c circa est b d r rs ft in lb lbs st min mins hr hrs jan feb mar apr jun jul aug sep sept oct nov
dec mk ver rev ext flt rte hwy
apt rm ste
"""

# Written with a capital, these end a sentence only before a sentence starter.
CAPITALISED = """
inc corp co bros ltd plc llc llp jr sr st mt ft ave blvd rd ln hwy sq bldg pl dr
jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nebr nev
okla
ore pa penn tenn tex va vt wash wis wisc wyo ont que alta sask
univ assn dept dist intl natl govt esq hon
"""

# Written small, these end a sentence only before a sentence starter.
SMALL = "co inc ltd corp st ave rd approx est ext dept temp avg misc orig pop b d"

# After a time of day, these belong to it; any other capital starts a sentence.
AFTER_CLOCK = """
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu
thurs
fri sat sun eastern pacific central mountain greenwich
"""

CLOCK = "a.m p.m am pm"

# A capital on one of these after an abbreviation shows that a new sentence has begun.
STARTERS = """
the a an this that these those there here it its he his she her they their them we our you your my
but and or so yet nor if in on at by for from with without within after before during since until till while
when whenever
where who what why how which although though because as however moreover furthermore meanwhile also another
some any many much
most several all both each every neither either no not nothing now then today yesterday tomorrow later earlier
once only under over among between amid according despite like unlike instead still even just perhaps maybe
did does do is are was were has have had can could would should must let please yes
one two three four five six seven eight nine ten dozens hundreds thousands millions about around more less
fewer nearly almost
officials police authorities investigators prosecutors researchers scientists critics experts analysts
residents
witnesses voters people others supporters opponents lawyers lawmakers shares following thus therefore
further indeed
mr mrs ms image photo photograph picture file video credit caption
"""

# Openers of a phrase that goes on: "At 5 a.m. Mr Smith left" is one sentence.
FRONTED = "at by on in from since until till before after around about near to"

# Names that end in a mark of their own.
EXCLAIMED_NAMES = "yahoo jeopardy wham oklahoma oliver hairspray mamma"

# Who is speaking, between a quotation that ends in ? or ! and its verb: "‘Why now?’ Putin asked".
SPOKE = """
said says asked asks added told tells wrote writes replied answered shouted cried yelled exclaimed wondered
demanded joked quipped continued explained recalled responded insisted noted posted tweeted
"""
