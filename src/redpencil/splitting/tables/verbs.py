"""Verbs. To teach the splitter a verb, add its base form to the right list; inflected forms follow."""

IRREGULAR = """
arise arose arisen; awake awoke awoken; bear bore born; beat beat beaten; become became become; begin
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
recur refer regret repel reset submit transfer transmit upset worship
"""

# Verbs whose base and -s forms are hardly ever nouns in news.
VERBS = """
abandon abate abduct abhor abolish abound absorb abstain accede accelerate accept accommodate accompany
accomplish accrue accumulate accuse achieve acknowledge acquiesce acquire acquit activate adapt add adhere
adjourn adjust administer admire admit admonish adopt adorn advertise advise affect affirm afflict afford
aggravate agree align allay allege alleviate allocate allow alter amass amend amplify amuse analyse
analyze annex announce annoy annul anticipate apologise apologize appear appease append applaud apply
appoint appreciate apprehend approve argue arise arouse arraign arrange arrive ascend assail assassinate
assault assemble assert assess assign assist associate assume assure atone attach attain attend attest
attract augment authorise authorize avenge avert avoid await backfire backtrack baffle balk bask beckon
become befall befit beg begin behave believe belong bemoan berate beset besiege bestow betray bicker bind
bless bolster bombard borrow bother brandish breathe brighten bring broaden brood budge build bulldoze
bungle burgle bury buzz bypass cajole calculate cancel canvass capitulate capsize captivate carry carve
categorise cater cease celebrate censure certify characterise characterize cherish chide choose circulate
circumvent cite clamp clarify clasp classify cleanse clinch cling coax coerce coincide collaborate collect
collide combine come comfort commemorate commence commend commit communicate compare compel compensate
compete compile complain complete comply compose comprehend comprise conceal concede conclude concoct
condemn condone confer confess confide confine confirm confiscate confound confront congratulate
congregate conjure connect conserve consider consist console consolidate conspire constitute constrain
construct consult consume contain contemplate contend continue contradict contribute contrive convene
converge convert convey convict convince cooperate coordinate cope correct correspond corroborate corrupt
covet create criminalise cripple criticise criticize crumble culminate cultivate curtail custom dampen
dare daunt dazzle deafen debunk deceive decide decimate declare decode decommission decry dedicate deduct
deem deepen defend defer define deflate deflect defraud defuse defy degrade delete deliver delve demolish
demonise demonstrate demote denounce deny depart depend depict deplete deplore deploy deport depose
depress deprive derail deride derive descend describe deserve designate despise destabilise destroy detain
detect deter deteriorate determine detest detonate detract devalue devastate develop deviate devise devote
devour diagnose die differ digest dilute diminish dine direct disagree disappear disappoint disapprove
disarm disband disburse discard discern disclaim disclose disconnect discontinue discourage discover
discredit discriminate discuss disengage disguise disintegrate dislike dislodge dismantle dismiss disobey
disown dispel dispense disperse displace displease dispose disqualify disregard disrupt disseminate
dissolve dissuade distinguish distort distract distribute disturb diversify divert divide divulge dodge
dominate donate downgrade download downplay downsize drape dribble droop drown dub dwell dwindle earmark
earn eavesdrop eclipse edit educate elaborate elect electrify elevate elicit eliminate elude emanate
embark embarrass embed embezzle embody embroil emerge emigrate emit emphasise emphasize employ empower
emulate enable enact encircle enclose encompass encourage encroach endanger endear endorse endure enforce
engage engrave engulf enhance enjoin enjoy enlarge enlist enliven enquire enrage enrich enrol enslave
ensue ensure entail entangle enter entertain entice entitle entrench entrust envisage envision equalise
equalize equate equip eradicate erect erode erupt escalate espouse establish etch evacuate evade evaluate
evaporate evict evoke evolve exacerbate exaggerate examine excavate exceed excel excite exclaim exclude
execute exempt exert exhale exhaust exhort exist exonerate expand expect expedite expel expend expire
explain explode explore expose extend extinguish extol extort extradite exude facilitate fade falsify
falter fascinate fasten feign fend finalise finalize fizzle flatten flaunt flinch float flock flog
flourish flout fluctuate follow fool forage forego foresee forge formulate fortify foster found fracture
fray frequent frighten frustrate fulfil fulfill furnish fuse garner gather generalise generate germinate
glean gloat glorify gnaw google govern grab graduate grapple greet grope gush haggle halve hamper happen
harass harden hasten hate heal heed heighten hesitate hibernate hijack hinder hobble hop hospitalise
hospitalize hover huddle hug hum humiliate hurl identify ignite ignore illuminate illustrate imagine
imitate immunise immunize impair impeach impede imperil implement implicate implode implore imply impose
impound impress imprison improve improvise incarcerate incite include incorporate incur indicate indict
induce infect infiltrate inflate inflict inform infringe infuriate ingest inhabit inhale inherit inhibit
inject injure innovate inquire inscribe insert insist inspect inspire install instigate instil instruct
insulate insure integrate intend intensify interact intercept interfere intermingle interpret interrogate
interrupt intersect intertwine intervene intimidate introduce intrude inundate invade invent invert invest
investigate invite invoke involve irk irritate isolate itemise jab jeer jeopardise jeopardize jettison jog
join jolt jostle juggle justify kidnap knit lag lambast lambaste lament languish lash lavish legalise
legalize legislate lessen liaise liberate like liken linger liquidate listen litigate live loathe locate
lodge loom loosen lull lumber lurk magnify maintain manage manipulate marry masquerade mastermind mature
maximise meander meddle mediate melt memorise merge migrate mingle minimise misbehave mishandle mislead
misplace misrepresent moan mobilise mobilize mock modernise modify mourn muddle multiply muse muster
mutate mutter narrate nationalise nationalize navigate near negate negotiate nestle neutralise nickname
nominate normalise notify nurture obey obligate oblige obscure observe obstruct obtain occupy occur offend
offload omit ooze operate oppose oppress opt orbit orchestrate ordain organise organize originate
oscillate ostracise oust outbid outclass outgrow outlast outlaw outline outlive outnumber outpace
outperform outpoint outrun outscore outsource outweigh outwit overcharge overflow overhear overload
overlook overpay overpower override overrule oversee overshadow oversleep overspend overstate overturn
overwhelm owe own pacify paralyse participate pave peddle pelt penalise penalize penetrate perceive perch
perfect perform perish perpetrate persecute persevere persist persuade pervade pester pinpoint plead
plummet pollute ponder portray posit possess postpone postulate pounce pour practise pray preach precede
preclude predict prefer preoccupy prepare prescribe preserve preside presume pretend prevail prevent prise
privatise proceed proclaim procure profess prohibit prolong promote promulgate pronounce propel propose
prosecute prosper protect provide provoke prowl prune publicise publish puncture punish pursue quadruple
qualify quash quell quicken ransack ratify rationalise rattle ravage re-elect react reaffirm realign
realise realize reap reappear rearm rearrange reassert reassign reassure rebrand rebuff recede receive
reckon reclaim recline recognise recognize recoil recommend reconcile reconsider reconstruct reconvene
recount recoup recover recreate rectify recuperate recycle redefine redeploy redesign redirect redraw
reduce reel reelect refer refinance reflect refrain refuel refurbish refute regain regulate rehearse
rehouse reignite reimburse reinforce reinstate reintegrate reintroduce reiterate reject rejoice rejoin
rekindle relate relaunch relax relegate relieve relinquish relive relocate rely remain remand remember
remind remove rename render renege renew renounce renovate reopen reorganise repatriate repel replace
replenish replicate repossess represent reprimand reproduce require reroute rescind resell resemble resent
resettle reshape reshoot reshuffle reside resign resist resolve resonate respond restart restock restore
restrain restrict restructure resume resurface resurrect retain retake retaliate retell retire retort
retract retrain retrieve retweet reunite revel revere revert revise revisit revive revoke revolve rig
ripen ripple roam rob rotate rout salvage satisfy saturate scare scatter scold scorch scour scribble
scrutinise scupper seem seep seethe segregate seize select sequence sequester serve settle sever sharpen
shatter shelve shout shove showcase shred shudder shun sicken sideline sidestep sift simmer simplify
siphon sketch skew skid skip skyrocket slacken slay slog smack smash smother smoulder smuggle snake snatch
sneeze sniff socialise soften solicit solidify solve soothe sow spare spawn spearhead specialise
specialize specify speculate spend spew spurn squabble squander squat stabilise stagger stagnate startle
starve steepen stiffen stifle stigmatise stimulate stipulate stir stockpile stow straddle straighten
strangle stray streamline strengthen stun subdue subjugate submerge submit subpoena subscribe subside
subsidise subsidize substitute subtract succeed succumb sue suffer suffice suffocate suggest summarise
summarize summon supersede supervise supplant suppose suppress surmount surpass surround survive suspend
sustain swamp swear sweat swerve swipe swirl symbolise sympathise tamper tarnish teem televise tempt
terminate terrify terrorise testify theorise theorize thrash threaten throttle thwart tighten tolerate
topple totter tout trample transcend transcribe transform translate transmit transpire traverse tremble
trounce truncate tuck uncover undercut underestimate underline undermine underscore unearth unfold unfurl
unify unite unlearn unleash unload unlock unmask unnerve unravel unseat unsettle untangle unveil upend
uphold uproot usher usurp utilise vacate vaccinate validate vandalise vanish vary veer verge verify
vibrate victimise vie vilify vindicate violate wade waive wander wane warn weaken wean weigh widen wield
wilt wince wipe withdraw wither wobble woo worsen worship wreak wrestle wriggle yearn zoom
"""

# Verbs whose base or -s form is often a noun: context decides.
VERB_OR_NOUN = """
access acclaim account ache act address advance advocate aid aim airlift alarm alert amount answer appeal
approach arm array arrest ask attack attempt attribute audit award back bail balance ban bank bar barge
bark base bat batter battle bear benefit bet bid bill bite blame blanket blare blast blaze blend blink
block bloom blow blunder blur board boast bolt bomb bond book boost border bounce bow bowl boycott brag
brand breach break brew bribe brief broadcast browse bruise brush buckle bulge bully burn burst call calm
camp campaign capture care cascade cast catch cause cement censor centre challenge champion chance change
chant charge chart chase cheer chip choke chop churn circle claim clamour clap clash clean clear click
climb clip clone close clout coach coin collapse combat comment commission commute complaint compliment
compound compress compromise con concern conduct conflict contact contest contract contrast control convoy
cook cool corner cost cough count counter coup court cover crack crane crash crave credit crop cross
cruise crush cry curb cure curse cushion cut cycle dab damage dance dash date deadlock deal debate debut
decay decline decrease decree default defeat defect delay delegate delight demand dent desert design
desire detail dice dictate dim dip discharge discipline discount disgust dismay dispatch display dispute
dissent distance dive divorce dock document double doubt draft drag drain draw dream drench dress drift
drink drip drive drop drum dry duck dump duplicate dwarf ease ebb echo edge effect email embrace empty
encounter end envy escape estimate exchange excuse exercise exhibit exile experience experiment exploit
export express extract face fail fall fan fare fashion favor favour fear feast feature feed feel ferry
fetch feud field fight figure file fill film finance find fine finger finish fire firm fish fit fix flag
flank flare flash flight flip flirt flood flow flush fly focus fog foil fold force forecast forfeit fork
form foul frame free frown fuel fumble fume function fund gain gallop gamble gasp gauge gaze gesture gift
glance gleam glide glimpse glow glue grace grant grasp graze grill grin grip groan groom group growl
grudge grumble guarantee guard guess guide gulp gun hack hail halt hammer hand handcuff handle harbour
harm harness harvest haul haunt head heat hedge help herald highlight hint hire hit hoard hoist hold
hollow honor honour hook hope host hound house howl hunt hurdle hurry hurt hush hype idle impact import
increase influence initiate input instance insult interest intern interview iron issue itch jail jockey
joke judge jump key kick kill kiss knock knot label labour lack ladder land lap last laugh launch layer
lead leak leap leapfrog leave lecture level leverage levy lift light limit limp line link list litter load
loan lobby lock log look loop loot lot love lower lunge lure lynch machine mail make malfunction mandate
manufacture map mar march mark market marvel mask massacre master match matter measure meet menace mention
milk mimic mind mine mint mirror miss mistake misuse mix model monitor moonlight mop mould mount move
murder murmur muscle muzzle nail name narrow need neglect net nod nose notch note notice nudge number
nurse object offer offset open order outrage overhaul pace pack paddle paint panic parachute parade pardon
parole parrot part partner pass patch patrol pattern pause pay peak peel peer peril permit petition phase
phone photograph pick picture pile pilgrimage pilot pin pinch pioneer pitch pity pivot place plague plan
plant plateau play pledge plot plough plug plunder plunge pocket point poison police poll pool pop pose
position post poster pound power practice praise premiere present press prey price probe process produce
profile profit program programme progress project promise prompt prospect protest pull pump purchase push
puzzle quake quarantine quarrel question quiz quote race radio raid rail rain raise rally ram range rank
rate reach read reason rebel rebound rebuke recall record recruit refill reform refund refuse regard
register regret reign rein relay release relish remark remedy rent repair repeal repeat replay reply
report reprieve request rescue research reserve resort respect rest result retail retreat return reveal
reverse review revolt reward ride ring rip rise risk rival roar roast rock rocket role roll root rope
route row rub ruin rule rumble rumor rumour run rush rust sabotage sack sacrifice sag sail salute sample
sanction save scale scan schedule scheme scoop score scorn scout scramble scrap scrape scratch scream
screech screen scuffle sculpt seal search season seat sector secure sense sentence separate service set
shackle shadow shake shame shape share shave shell shelter shield shift ship shiver shock shoot shop shot
shoulder show shower shriek shrug shuffle shuttle side siege sigh sign signal silence sit site skate ski
slam slap slash slate slaughter sleep slice slide sling slip slot slow slug slump slur smear smell smile
smoke smooth snack snag snap sneak sneer snow snub soak soap soar soil sort sound source space span spark
sparkle speed spell spice spike spin spiral spit splash splinter split sponsor spot sprawl spray spread
spree spring sprint sprout spur spy square squash squeeze stab stack staff stage stain stake stalk stall
stamp stampede stand staple star stare start state stay steady steer stem step stick sting stitch stock
stop store storm strain strand strap stream stress stretch strike string strip stroll structure struggle
study stumble stunt subject suit sum supplement supply support surf surface surge surprise surrender
survey suspect swallow swap swarm sway sweep swell swindle swing switch symbol tackle tag tailor taint
talk tally tangle tap tape taper target taste taunt tax team tear tease telephone tend test text thank
thaw theme threat thrill throng throw thrust thunder tick ticket tie tilt time tint tip title toast toil
toll top torch torture toss total touch tour tow tower trace track trade trademark traffic trail train
transfer transit transport trap trash travel tread treasure treat trend trial tribute trick trickle
trigger trim trip triple triumph trouble trumpet trust try tug tumble tunnel turn tweak tweet twin twist
update upgrade upload upset urge use value vault vent venture vet veto view visit voice volley volunteer
vomit vote vow wage wait walk want warm warp warrant wash waste watch water wave weather weight welcome
wheel whip whisper whistle win wind wing wish witness wonder word work worry wound wrap wreck yawn yell
yield zip zone
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
deem describe design destroy detain detect dispatch elect employ equip erect establish expel expose
extract find force fund give hire identify impose impound incur infect inflict injure install intercept
involve jail kill levy locate make mention name nominate obtain oust own place plant publish purchase put
quote raise recruit release rescue seize send sponsor station steal store suspect suspend trap treat
unearth unveil wound
"""

# Verbs that keep an object in the passive: "the man given a prize", "a town called Ash".
TWO_OBJECTS = """
assign award brand call christen crown declare deem deny designate dub elect entitle feed fine give grant name
nickname offer owe pay rate title
"""

# Of the verbs that may be nouns, those that behind a subject are verbs more often than not.
MOSTLY_VERBS = """
attempt axe back bar batter beat blame block boost call cast clear climb close confirm cool cut deny ditch
draw drop ease edge end eye face fail fall fear feel fight find fix force gain get give grant hail halt
head hear help hit hold hope host hunt hurl join keep lack launch lead leave let lift lose love make meet
melt miss move mull name need offer open order oust pay pick pledge post probe push put quit raise reach
rebuke receive refuse reject reveal rise run save say scrap see seek seize sell send set share shed show
shut sign slam slap sleep spark split stay stop storm strike swear take tell throw trail turn urge use vie
vow want warn weep win woo
"""
