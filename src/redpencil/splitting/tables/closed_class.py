"""The small words of English, by what they do in a sentence."""

DETERMINERS = """
the a an this these those each every either neither another any some no all both half such many several
few fewer various certain most more less much enough other what whichever
"""

POSSESSIVES = "my your his her its our their whose one's"

PRONOUNS = """
i you he she it we they me him us them myself yourself himself herself itself ourselves yourselves
themselves someone somebody something anyone anybody anything everyone everybody everything nobody
nothing none one ones mine yours hers ours theirs
"""

SUBJECT_PRONOUNS = (
    "i you he she it we they someone somebody everyone everybody nobody nothing everything something"
)

PREPOSITIONS = """
of in on at by for with from into about over under between among against through during without within
toward towards upon across behind beyond beneath beside besides near off onto out outside inside above
below around along amid amidst amongst throughout despite except per via versus unlike concerning
regarding following including excluding according alongside aboard ahead atop unto worth like minus plus
pending barring than
"""

CONJUNCTIONS = "and or nor"
CONTRASTS = "but yet"

SUBORDINATORS = """
after before while although though because since when until whereas if unless once whenever wherever
till lest whilst
"""

MODALS = "will would can could may might must shall should 'll 'd ca wo cannot ought"
BE = "is are was were am 're 'm isn't aren't wasn't weren't ain't"
HAVE = "has have had 've"
DO = "do does did"

NEGATIONS = "not n't never"

ADVERBS = """
also already still just even only now then here there again soon later ago once twice always often
sometimes ever never almost nearly about roughly approximately around quite rather very too so however
therefore thus instead perhaps maybe moreover meanwhile furthermore nonetheless nevertheless otherwise
today yesterday tomorrow tonight away down up well far long yet else else's together apart forward
abroad overseas elsewhere nowhere everywhere somewhere anyway indeed further earlier early late least
most more less at-least afterwards afterward hence overnight online outright alike altogether notably
largely mostly merely simply reportedly allegedly seldom hitherto thereafter worldwide nationwide
upstairs downstairs likewise
"""

ADJECTIVES = """
new old big small large great good bad high low long short young major minor full whole own first second
third last next former current late early recent previous final main key top chief senior junior public
private national federal local regional international foreign domestic global european american british
russian ukrainian french german italian chinese indian japanese israeli palestinian iranian iraqi syrian
afghan turkish greek spanish canadian australian mexican saudi african asian western eastern northern
southern central military civil civilian political economic financial social legal criminal medical
human other same different many several few various certain possible impossible likely unlikely able
unable ready willing due free open clear sure aware responsible available popular important significant
serious severe strong weak heavy light hard easy difficult simple complex common rare special general
particular specific total entire average annual daily weekly monthly yearly additional extra further
present past future dead alive ill sick healthy safe dangerous deadly fatal violent peaceful hot cold
dry wet warm cool red green blue black white rich poor cheap expensive real true false right wrong left
better best worse worst bigger biggest larger largest smaller smallest higher highest lower lowest
longer longest shorter older oldest younger youngest greater greatest fewer stronger strongest deadliest
earliest latest closest nearest worldwide nationwide eager uncrowded nuclear armed official unofficial
massive huge enormous tiny vast wide narrow deep thick thin fast slow quick rapid sudden rough critical
crucial vital essential necessary sufficient controversial independent democratic republican
conservative liberal labour prime vice deputy acting interim elect sharp steep fresh separate joint
bilateral multilateral potential so-called numerous countless sole single double triple dual initial
original live raw mere sheer utter friendly costly elderly lonely ugly lively hourly holy orderly
scholarly timely aged unreachable accessible secret sensitive concerned bloody
"""

# Words that end in -ing, -ed or -s and are nothing but what is said here.
NOUNS = """
family assembly monopoly ally anomaly belly butterfly july italy ages news
series species headquarters politics economics physics athletics mathematics statistics gymnastics
crisis basis analysis thesis emphasis campus status virus census consensus bus gas glass class
success congress loss boss mass excess business
illness fitness weakness happiness mess evening morning meeting building hearing ceiling king
string thing wing nothing something anything everything briefing wedding funding housing
training ceasefire beijing boeing sterling viking hundred seed deed bed greed creed sled lightning sibling
earnings proceedings savings surroundings writings clothing engineering advertising banking farming
mining fishing manufacturing parking shipping swimming boxing racing wrestling sailing skiing
 premises outskirts  goods arms troops police people children men women percent per
cent euros dollars pounds rupees yuan yen miles kilometers kilometres metres meters feet
"""

# Stand between the parts of a name.
NAME_PARTICLES = "van von der den de la le di da del dos bin ibn al el ul ter zu"

# Two words that go with a number behind them.
APPROXIMATE_PAIRS = """
at least, at most, more than, less than, fewer than, up to, close to, many as, much as, few as, well over,
just over, just under, only about
"""

PLURAL_NOUNS = "people police men women children troops staff media data officers cattle personnel feet teeth"

NUMBER_WORDS = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
thousand thousands million millions billion billions trillion trillions dozen dozens half quarter third
two-thirds three-quarters one-third one-quarter
"""

MONTHS = """
january february march april june july august september october november december jan feb mar apr jun
jul aug sep sept oct nov dec
"""
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun"
TIME_NOUNS = """
second seconds minute minutes hour hours day days week weeks month months year years decade decades
century centuries moment moments season seasons night nights morning afternoon evening weekend noon
midnight dawn dusk
"""

RELATIVES = "who which whom whose where"
QUESTION_WORDS = "what how why whether whatever whoever"

# Two words that work as one preposition.
PREPOSITION_PAIRS = (
    "due to, because of, owing to, thanks to, along with, together with, instead of, prior to, ahead of"
)

# Follow a hyphen that has strayed between spaces: `six - member`.
HYPHENED = "member year old owned based led backed run controlled day week month man woman time page point"

# Go with a number behind them.
APPROXIMATE = "about around over under nearly almost roughly approximately some another exactly"

# May stand before a determiner: `all the`.
PREDETERMINERS = "such all both half many what quite rather each some most several one none any not"

# Behind these `to` is a preposition.
TAKES_TO = """
due owing thanks prior according contrary addition response relation access subject close next compared
similar
"""

# Determiners that may stand without a noun.
LIKE_PRONOUNS = "all both each few some many most several this that these those none other"

# A hyphenated word that ends so is an adjective.
COMPOUND_ENDINGS = "ed ing old year long wide free style based term born made scale level"

# A hyphenated word that begins so is a number: `twenty-two`.
TENS = "twenty thirty forty fifty sixty seventy eighty ninety two three one"
