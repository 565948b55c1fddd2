"""Verbs. To teach the splitter a verb, add its base form to the right list; inflected forms follow."""

IRREGULAR = """
arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten; become became become; begin
began begun; bend bent bent; bet bet bet; bid bid bid; bind bound bound; bite bit bitten; bleed bled
bled; blow blew blown; break broke broken; breed bred bred; bring brought brought; broadcast broadcast
broadcast; build built built; burst burst burst; buy bought bought; cast cast cast; catch caught caught;
choose chose chosen; cling clung clung; come came come; cost cost cost; creep crept crept; cut cut cut;
deal dealt dealt; dig dug dug; draw drew drawn; dream dreamt dreamt; drink drank drunk; drive drove
driven; eat ate eaten; fall fell fallen; feed fed fed; feel felt felt; fight fought fought; find found
found; flee fled fled; fling flung flung; fly flew flown; forbid forbade forbidden; forecast forecast
forecast; foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven; freeze froze
frozen; get got gotten; get got got; give gave given; go went gone; grind ground ground; grow grew
grown; hang hung hung; hear heard heard; hide hid hidden; hit hit hit; hold held held; hurt hurt hurt;
keep kept kept; kneel knelt knelt; know knew known; lay laid laid; lead led led; lean leant leant; leap
leapt leapt; learn learnt learnt; leave left left; lend lent lent; let let let; lie lay lain; light lit
lit; lose lost lost; make made made; mean meant meant; meet met met; mislead misled misled; mistake
mistook mistaken; outdo outdid outdone; overcome overcame overcome; overrun overran overrun; oversee
oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; pay paid paid; plead pled
pled; prove proved proven; put put put; quit quit quit; read read read; rebuild rebuilt rebuilt; repay
repaid repaid; reset reset reset; rethink rethought rethought; rewrite rewrote rewritten; ride rode
ridden; ring rang rung; rise rose risen; run ran run; say said said; see saw seen; seek sought sought;
sell sold sold; send sent sent; set set set; shake shook shaken; shed shed shed; shine shone shone;
shoot shot shot; show showed shown; shrink shrank shrunk; shut shut shut; sing sang sung; sink sank
sunk; sit sat sat; sleep slept slept; slide slid slid; slit slit slit; speak spoke spoken; speed sped
sped; spend spent spent; spin spun spun; split split split; spread spread spread; spring sprang sprung;
stand stood stood; steal stole stolen; stick stuck stuck; sting stung stung; stride strode stridden;
strike struck struck; strive strove striven; swear swore sworn; sweep swept swept; swell swelled
swollen; swim swam swum; swing swung swung; take took taken; teach taught taught; tear tore torn; tell
told told; think thought thought; throw threw thrown; thrust thrust thrust; undergo underwent undergone;
understand understood understood; undertake undertook undertaken; undo undid undone; upset upset upset;
uphold upheld upheld; wake woke woken; wear wore worn; weave wove woven; weep wept wept; win won won;
wind wound wound; withdraw withdrew withdrawn; withhold withheld withheld; withstand withstood
withstood; wring wrung wrung; write wrote written; burn burnt burnt; spill spilt spilt; spoil spoilt
spoilt; outstrip outstripped outstripped
"""

# Verbs of several syllables that double their last letter: "referred", "admitted".
DOUBLING = """
admit abet allot begin commit concur confer control counterplot defer deter dispel emit equip excel
expel forget incur infer inter kidnap occur omit outbid patrol permit prefer program propel rebel rebut
recur refer regret repel reset submit transfer transmit transmit upset worship
"""

# Verbs whose base and -s forms are hardly ever nouns in news.
VERBS = """
abandon abate abduct abolish absorb accelerate accept accommodate accompany accomplish account
accumulate accuse achieve acknowledge acquire acquit act activate adapt add address adhere adjourn
adjust administer admire admit adopt advance advise advocate affect affirm afford aggravate agree
aim alarm alert align allege alleviate allocate allow alter amass amend amount analyse analyze announce
annul anticipate apologise apologize appeal appear applaud apply appoint appreciate apprehend approach
approve argue arise arm arouse arraign arrange arrive ascend ask assassinate assemble assert assess
assign assist associate assume assure attach attain attend attract attribute authorise authorize avert
avoid await award back bail ban bar become befall beg begin behave believe belong benefit besiege betray
bind blame boast bolster bomb bombard borrow bother brand breach brief bring broaden build bulldoze bury
calculate campaign cancel capsize capture carry categorise cause cease celebrate centre certify
challenge characterise characterize charge chase cheer choose circulate cite claim clarify clash
classify clear climb clinch cling close coincide collaborate collapse collect collide combine come
comfort commemorate commence commend comment commission commit communicate compare compel compensate
compete compile complain complete comply compose comprise compromise conceal concede concern conclude
condemn conduct confer confess confine confirm confiscate confront congratulate connect consider consist
console consolidate constitute construct consult consume contact contain contend contest continue
contract contradict contrast contribute convene convert convey convict convince cooperate coordinate
cope correct correspond corrupt counter crack crash create cripple criticise criticize cross culminate
curb cure custom cycle damage deal debate debut decide declare decline decode decrease dedicate deem
deepen defeat defect defend defer define defraud defy degrade delay delegate delete deliver demand
demolish demonstrate denounce deny depart depend depict deploy deport depose deprive derail derive
descend describe desert deserve design designate destroy detail detain detect deteriorate determine
detonate devastate develop devise devote diagnose dictate die differ diminish direct disagree disappear
disappoint disapprove discard discharge disclose discontinue discourage discover discredit discriminate
discuss disengage disguise dislike dismantle dismiss dispatch disperse displace display displease
dispose dispute disqualify disregard disrupt dissolve distance distinguish distort distract distribute
disturb dive diversify divert divide divorce dodge dominate donate double doubt downgrade download
downplay draft drag drain draw dribble drift drown dub dump earn ease ebb echo edge edit educate
elaborate elect elevate eliminate email embark embarrass embed embody embrace emerge emit emphasise
emphasize employ empower enable enact encounter encourage end endanger endorse endure enforce engage
engulf enhance enjoin enjoy enlarge enlist enquire enrich enrol ensue ensure entail enter entertain
entitle envisage equalise equalize equip eradicate erect erode erupt escalate escape establish estimate
evacuate evade evaluate evaporate evict evolve exacerbate examine exceed excel exchange exclude execute
exempt exercise exert exhaust exhibit exist expand expect expel experience expire explain explode
exploit explore expose express extend extract extradite face facilitate fade fail falsify fasten favor
favour feature file fill finalise finalize finance fine finish fit fix flatten float flock flood
flourish focus follow fool force foresee form formulate foster found free frighten fuel fulfil fulfill
function fund furnish gain gather generate google govern grab graduate grant grapple greet guarantee
guard guide hail halt halve hamper hand handle happen harass harm harvest hasten hate haul head heal
heighten help hesitate highlight hijack hinder hint hire honor honour hope hospitalise hospitalize host
house hug identify ignite ignore illustrate imagine immunise immunize impede implement implicate imply
import impose impress imprison improve include incorporate increase incur indicate indict induce infect
inflict influence inform infringe inhabit inherit inhibit initiate inject injure inquire insert insist
inspect inspire install instruct insult insure integrate intend intensify intercept interfere interpret
interrogate interrupt intervene interview intimidate introduce invade invent invest investigate invite
invoke involve isolate issue jail jeopardise jeopardize join judge jump justify kick kidnap kill knock
label lack lament land last laugh launch leak legalise legalize legislate lessen liberate lift like
limit linger link list listen litigate live load lobby locate lock lodge look loom loot lower maintain
manage manipulate manufacture march mark marry mature maximise measure mediate melt mention merge
migrate mind minimise mishandle mislead misplace misrepresent miss mobilise mobilize mock modernise
modify monitor mount mourn move multiply murder mutate name narrow nationalise nationalize near need
neglect negotiate nominate notice notify nurture obey object obligate oblige observe obstruct obtain
occupy occur offend offer offset omit open operate oppose oppress opt orbit order organise organize
originate oust outbid outgrow outlaw outline outlive outnumber outpace outperform outscore outweigh
overhaul overhear overlook overpower override overrule oversee overshadow oversleep overstate overturn
overwhelm owe own pardon parole participate pass pause peak penalise penalize penetrate perceive perform
perish permit perpetrate persecute persist persuade pervade phase pick pile place plan play plead pledge
plot plunge point poison pose position possess post postpone pound pour practise praise pray precede
preclude predict prefer prepare prescribe present preserve press presume pretend prevail prevent
privatise proceed process proclaim procure produce profess profit prohibit project prolong promise
promote prompt pronounce propel propose prosecute prosper protect protest provide provoke publicise
publish pull pump punish purchase pursue push qualify quarantine quell question quote raid raise rally
range rank rate ratify re-elect reach react read reaffirm realise realize reappear reason reassure rebel
rebound rebuff rebuke recall recede receive reckon recognise recognize recommend reconcile reconsider
reconstruct record recount recoup recover recruit recuperate recycle redefine redirect reduce reelect
refer refinance reflect reform refrain refuel refuse refute regain regard register regret regulate
rehearse reinforce reinstate reintroduce reiterate reject rejoin relate relaunch relax relay release
relegate relieve relinquish relocate rely remain remand remark remember remind remove render renew
renounce rent reopen reorganise repair repeal repeat repel replace reply report represent reproduce
request require rescind rescue research resemble resent reserve reshape reshuffle reside resign resist
resolve respect respond rest restart restore restrain restrict restructure result resume retain
retaliate retire retract retreat retrieve return retweet reunite reveal reverse review revise revisit
revive revoke reward risk rob rock roll rule rush sabotage sack sail salvage sample sanction satisfy
save scale scatter schedule score scrap scrutinise seal search secure seem seize select sense sentence
separate sequence sequester serve settle sever shape share shatter shelter shelve shift ship shock
shoulder shout show shun sicken sideline sign signal simplify sketch skid skip slam slap slash slip slow
slump smash smuggle snake snap soar soften solicit solve sound spare spark specialise specialize specify
speculate spend split sponsor spot spur squeeze stab stage stall stamp start starve state stay stem step
stimulate stipulate stop storm stray stream streamline strengthen stress stretch structure struggle
study submit subpoena subscribe subside subsidise subsidize substitute succeed sue suffer suffice
suffocate suggest suit sum summarise summarize summon supervise supply support suppose suppress surface
surge surpass surprise surrender surround survey survive suspect suspend sustain swamp swear swerve
swirl switch sympathise tackle target taste tax tend terminate terrorise test testify text thank
theorise theorize threaten tie tighten top topple torture total touch tour tout trace track trade trail
train trample transcend transfer transform translate transmit transport trap travel treat trick trigger
triple triumph trouble trust try turn tweet uncover undercut underestimate underline undermine
underscore unfold unify unite unleash unload unlock unravel unveil update upgrade uphold upload urge use
usher utilise vacate vaccinate validate value vanish vary venture verify veto view violate visit voice
volunteer vote vow wage wait walk wane want warn warrant wash waste watch weaken weigh welcome widen
withdraw witness wonder work worry worsen worship wound wreck yield zoom
"""

# Verbs whose base or -s form is often a noun: context decides.
VERB_OR_NOUN = """
access account act address advance aid aim alarm alert amount answer appeal approach arm arrest ask
attack attempt attribute award back ban bank bar base battle bear benefit bet bid bill blame blast block
blow board boast bomb bond book boost border bow bowl brand breach break brief broadcast brush burst
call camp campaign capture care cast catch cause challenge chance change charge chase cheer claim clash
climb close clout coach collapse combat comment commission complaint compromise concern conduct conflict
contact contest contract contrast control cost count counter coup cover crack crash credit crop cross
cruise cry curb cure cut cycle damage dance date deal debate debut decline decrease defeat defect delay
delegate demand dent desert design desire detail dictate dip discharge discount dispatch display dispute
distance dive divorce document double doubt draft drain draw dream dress drift drink drive drop dump
ease ebb echo edge effect email end escape estimate exchange exercise exhibit experience experiment
exploit export express extract face fail fall fan fare favor favour fear feature feed feel field fight
figure file fill film finance find fine finish fire fish fit fix flag flight flood flow focus fog force
forecast fork form frame free fuel function fund gain gift glance grant grasp group guarantee guard
guess guide gun hail halt hand handle harm harvest haul head heat help highlight hint hire hit hold
honor honour hook hope host house hurt impact import increase influence initiate input insult interest
interview iron issue jail joke judge jump key kick kill knock label lack ladder land lap last laugh
launch layer lead leak leap leave lecture level lift light limit line link list load loan lobby lock log
look loot lot love lower machine mail make manufacture map march mark market mask master match matter
measure meet mention milk mind mine mirror miss mistake mix model monitor moonlight mount move murder
murmur nail name need net nose note notice number object offer offset open order pace pack paint pardon
part partner pass patch pattern pause pay peak permit phase phone photograph picture pile pilgrimage
pilot pin pitch place plan plant play pledge plot plunge pocket point poison police poll pool pose
position post poster pound power practice praise present press price probe process produce profile
profit program programme progress project promise prompt prospect protest pull pump purchase push
question quote race radio raid rail rain raise rally ram range rank rate reach read reason rebel rebuke
recall record recruit reform refund refuse regard register regret relay release remark rent repair
repeal repeat replay reply report request rescue research reserve resort respect rest result retreat
return reveal reverse review revolt reward ride ring rise risk rock rocket role roll root route rule
rumor rumour run rush sack sacrifice sail sample sanction save scale scan schedule scheme score scrap
scream screen seal search season seat sector secure sense sentence service set shadow shake shame shape
share shell shelter shift ship shock shoot shop shot shoulder show side sign signal silence sit site
slam slash slate slide slip slump smoke snap snow soar soil sort sound source space spark speed spell
spike spin spiral split sponsor spot spread spring spur square stab staff stage stake stall stamp stand
star start state stay steer stem step stick sting stock stop storm strain strand stream stress stretch
strike string strip structure struggle study subject suit sum supply support surface surge surprise
surrender survey suspect swap sweep swell swing switch symbol tackle talk tape target taste tax team
tear tend test text thank theme threat throw thrust ticket tie time tip title toll top torch torture
toss total touch tour tow tower trace track trade trail train transfer transport trap trash travel treat
trend trial tribute trick trigger trip triumph trouble trust try turn tweet twist update upgrade upset
use value venture veto view visit voice volley volunteer vote wage wait walk want warrant wash waste
watch water wave weather weight welcome whip whistle win wing wish witness wonder word work worry wound
wreck yell yield zone advocate age bail bite burn centre drag embrace encounter neglect overhaul parole pick
quarantine rebound sabotage slap sleep squeeze upload urge vow
"""

# Take a following clause without "that" even though they are not verbs of saying.
CLAUSE_TAKING = """
agree assume believe conclude decide demonstrate determine discover doubt estimate expect fear feel find
guess hear hope imagine imply indicate learn presume recall reckon reveal rule sense show suggest
suspect think understand wish worry
"""

# Verbs that take an object and a bare infinitive: "helped the girls enter".
BARE_INFINITIVE = "help make let see watch hear have feel"

# Verbs whose past form is never a passive participle behind a noun: "the man died", not "the man died by".
NEVER_PASSIVE = """
act agree aim appear apologise apologize arise arrive attempt be become begin behave belong bleed bloom
boom campaign cease cheer coincide collaborate collapse collide come comment compete complain comply
consist continue cooperate crash crawl cry decide decline depend deteriorate die differ disagree
disappear drown dwindle elapse emerge end erupt escape evolve exist expire explode fail fall falter
flee flourish fluctuate fly function gather go grow happen hesitate hope insist intend intervene kneel
lag laugh lean leap lie linger listen live look loom manage matter migrate object occur originate
participate pause perish persist plummet plunge proceed pretend prevail protest quarrel quit react
rebound recede refuse rejoice rely remain resign resort respond result resume retaliate retire return
rise roar run sag say scream seem shiver shrink sigh sink sit skid skyrocket sleep slip slump smile soar
speak stagger stall stand stare stay stop struggle stumble subside succeed suffer surge surrender survive
sympathise tend thrive tour travel tremble tumble vanish veer venture vote vow wait walk weep
win wish wither work worry yell
"""

# Verbs that hardly ever do without an object: where none follows, the past form is a participle.
NEEDS_OBJECT = """
accuse acquire aim allege appoint arrest ban base buy carry cause charge compare compile convict create
deem describe design destroy detain detect dispatch elect employ equip erect establish expel expose extract
find fund give hire identify impose impound incur inflict injure install intercept involve jail kill levy
locate make mention name nominate obtain oust own place plant put publish purchase quote raise recruit
rescue seize send sponsor station steal store suspend trap treat unearth unveil wound
"""

# Verbs that keep an object in the passive: "the man given a prize", "a town called Ash".
TWO_OBJECTS = """
assign award brand call christen crown declare deem deny designate dub elect entitle fine give grant name
nickname offer owe pay rate title
"""

# Of the verbs that may be nouns, those that behind a subject are verbs more often than not.
MOSTLY_VERBS = """
attempt back bar blame block boost call cast close confirm cut deny draw drop ease end face fail fall fear
feel fight find fix gain get give grant hail halt head hear hit hold host join keep launch lead leave let
lift lose love make meet miss move name need offer open order oust pay pick pledge post probe push put
raise reach rebuke receive refuse reject reveal rise run save say scrap see seek seize sell send set show
shut slam sign split stop strike take tell throw turn urge use vow want warn win
"""
