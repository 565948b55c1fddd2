"""First names, by which a person is told from a place or a company, and he from she."""

MALE = """
aaron abdul abdullah adam ahmed aidan al alan albert alejandro aleksei alex alexander alexei alexey ali
amit anders andrew andriy andrzej anthony antoine antonio arjun arthur austin ben benjamin bill billy
binyamin bob bobby boris bradley brandon brian bruce bryan callum carl carlos charles chris christian
christopher claudio colin craig cyril dan daniel dave david declan dennis derek desmond diego dmitri
dmitry donald douglas duncan dylan ed edmund edward elijah elon emmanuel eric erik ernest ernesto ethan
eugene felix fernando francois frank fred friedrich gabriel gareth gary george gerald giovanni giuseppe
gordon graham greg gregory hans harold harry hassan heinz henry hiroshi hugh hussein ian ibrahim igor
imran ivan jack jacob jacques jair james jamie jan janos jason javier jean jeff jeffrey jens jeremy
jerry jesse jim jinping joao joe john jonathan jordan jorge jose joseph joshua juan julius jurgen justin
karl keir keith ken kenji kenneth kevin khaled kim klaus kofi kyle larry lars lawrence lech leo leon
lewis li liam logan luc luca luis lula mahmoud malcolm manuel marc marco mario mark martin mason matteo
matthew max maxime michael michel miguel mike mikhail mohamed mohammed moshe muhammad mustafa narendra
nathan nawaz neil nelson nicholas nick nigel nikolai nils noah olaf oleg oleksandr oliver omar oscar
owen pablo paolo patrick paul pavel pedro peter petro phil philip pierre pyotr rafael rahul raj ralph
randy raymond recep rhys richard rishi rob robert roberto roger ron ronald roy russell ryan sam samuel
sanjay scott sean sergei sergey sergio shimon shinzo silvio simon stephen steve steven stuart sven
takeshi ted terry thabo theo thomas tim timothy tom tomasz tony trevor tyler vijay viktor vincent
vladimir volodymyr walter wayne wei william willie wolfgang xi yitzhak yuri yury yusuf zachary
"""

FEMALE = """
abigail aisha alexis alice amanda amber amelia amy ana anastasia andrea angela ann anna annalena anne
ashley astrid aung ava barbara beatriz benazir betty beverly brenda brittany carmen carol carolyn
catherine charlotte cheryl chiara chloe christina christine claire claudia cynthia danielle dawn deborah
debra denise diana diane donna doris dorothy eleanor elena elizabeth ella ellen emily emma erna evelyn
fatima fiona frances francesca gillian giorgia gloria grace greta hannah hazel heather heidi helen
hillary indira ingrid irina isabel isabella jacinda jacqueline jane janet janice jean jennifer jessica
joan joyce judith judy julia julie kamala karen kate katherine kathleen kathryn kayla kelly kimberly
laura lauren layla leila linda lisa liz lori lucia lucy madison malala manju margaret maria mariam marie
marilyn marine martha mary megan melissa mette mia michele michelle monica nadia nancy natalia natalie
nicola nicole nikki noor oksana olga olivia pamela patricia paula priti priya rachel rania rebecca rita
rosa ruth samantha sana sandra sanna sara sarah sharon shirley silvia sofia sonia sophia stefania
stephanie sujata susan svetlana tatiana teresa theresa tracy ursula valeska vera victoria virginia wendy
yulia zainab zoe
"""

# Names with one of these in them belong to bodies and places, not to people.
BODIES = """
act africa agency agreement airlines airport airways alliance america amnesty angeles arabia army asia
assembly association authority avenue award bank bill board bridge bureau center centre chamber church
city club coalition college commission committee company congress conservatives corporation council
county court cup deal delhi democrats department district emirates europe federation force forces
foundation francisco games gazette government greens group guardian hall herald hospital hotel house inc
institute island islands journal kingdom kong korea labour lake law league llc london ltd magazine
ministry mosque mountain museum nations navy network news ocean office olympics organisation
organization panel park parliament party plains plc police post press prize radio republic republicans
rights river road school sea senate service services society square stadium state states station street
team telegraph television times tower treaty tribune trust tv union university war watch watchdog york
zealand
"""

# Of these, the ones that are no firm.
PUBLIC_BODIES = """
act agency army assembly association authority board bureau chamber church city college commission
committee congress conservatives council county court democrats department district emirates federation
force forces foundation government greens hospital kingdom labour league ministry mosque museum nations
navy office parliament party police republic republicans school senate service services society states
treaty tribunal trust union university
"""

FEMALE_ROLES = """
actress aunt baroness businesswoman chairwoman congresswoman councilwoman dame daughter duchess fiancee
girl girlfriend grandmother lady miss mother mrs ms niece policewoman princess queen sister spokeswoman
widow wife woman
"""

MALE_ROLES = """
actor baron boy boyfriend brother businessman chairman congressman councilman duke emir father
grandfather husband king lord man mr nephew policeman pope prince sir son spokesman sultan uncle widower
"""
