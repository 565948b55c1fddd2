"""First names, by which a person is told from a place or a company, and he from she."""

MALE = """
aaron abdul abdulla abdullah abebe adam ahmed aidan akira al alan albert alberto alejandro aleksandar
aleksei alex alexander alexei alexey alfred ali amir amit anatoly anders andrew andriy andrzej anil
anthony antoine anton antonio arjun arthur arturo ashraf austin ayman baldev bashar ben benjamin bill
billy binyamin bob bobby bogdan boris bradley brandon branko brian bruce bruno bryan burak callum carl
carlos cedric cesar charles chidi chinedu chris christian christopher claudio colin craig cristiano
cyril dan daniel dariusz darko dave david davor declan dejan dennis denys derek desmond didier diego
dimitris dmitri dmitry donald douglas dragan duncan dylan ed edgar edmund eduardo edward elijah elon
emeka emmanuel enrique enzo eric erik ernest ernesto ethan eugene fabio farid federico felipe felix
fernando francesco francois frank franz fred friedrich gabriel gareth gary george georgi georgios gerald
giorgio giovanni giuseppe goran gordon graham greg gregory guillermo gustavo habib hamid hans hans-peter
harold harry haruto hassan hector heinz henrik henry hiroshi hugh hugo hussein ian ibrahim ibrahima
ignacio igor ilham imran ismail ivan ivo jack jacob jacques jair jakub james jamie jan janos jason
javier jean jeff jeffrey jens jeremy jerome jerry jesse jim jinping joao joaquin joe john jonas jonathan
jordan jorge jose joseph joshua josip juan julius juraj jurgen justin kamal karim karl karol kaspar keir
keith kemal ken kenji kenneth kevin khaled kim klaus klemens kofi kostas kwame kyle lamine larry lars
lawrence lech leif leo leon lewis li liam lionel logan lorenzo lubomir luc luca luigi luis luka lukas
lula magnus mahmoud malcolm mamadou manfred manuel marc marcel marco marcos marek mario mark martin
mason mateo matteo matthew matthias mauricio max maxime mehmet michael michel miguel mikael mike mikhail
mikkel milorad milos miroslav mohamed mohammad mohammed mohamud mohan morten moshe moussa muhammad musa
mustafa narendra nasser nathan nawaz nayib neil nelson nicholas nick nigel nikola nikolai nikolay nikos
nils noah olaf oleg oleksandr oliver olivier olusegun omar osama oscar otto owen pablo paolo pascal
patrick paul pavel peder pedro per peter petr petro phil philip pierre piotr pyotr radoslaw rafael rahul
raj rajesh rakesh ralph ramon randy ranko raymond recep rhys ricardo richard rishi rob robert roberto
rodrigo roger rohan ron ronald roy ruben rui rupert russell ryan salman sam samir samuel sandro sanjay
scott sean sebastian sergei sergey sergio serhiy shimon shinzo silvio simon slobodan soren stefan
stephen steve steven stuart sunil suresh sven takeshi taras tariq ted terry thabo theo thomas tim
timothy tom tomas tomasz tony toru trevor tyler ulf umar urs vaclav valery vasyl vijay vikram viktor
vincent vlad vladimir volodymyr walter wayne wei william willie wole wolfgang xi yaser yasser yitzhak
youssef yuri yury yusuf yves zachary zoltan zoran
"""

FEMALE = """
abigail adriana agnes aicha aisha alejandra aleksandra alexis alice alina alma amal amanda amber amelia
amina amy ana ana-maria anastasia anastasiya andrea angela anita anja ann anna annalena anne annika
antonia ashley asma astrid aung aurelie ava ayesha barbara beatriz benazir betty beverly bianca birgit
bodil brenda brigitte brittany camila carla carmen carol carolyn catherine cecilia celine chantal
charlotte cheryl chiara chimamanda chloe christina christine claire claudia claudine cynthia daniela
danielle daria dawn deborah debra deepa delphine denise diana diane dilma donna doris dorothy ebba edith
eleanor elena elif elin elisa elise elizabeth ella ellen elsa ema emily emma erna esther eva evelyn
fatima fatou fatoumata fernanda fiona flavia frances francesca francoise frida gabriela galina gillian
giorgia giulia gloria grace greta gudrun halima hanna hannah hanne hazel heather heidi helen helena hiba
hillary ilse indira ines inga ingeborg ingrid irene irina iryna isabel isabella ivana jacinda jacqueline
jana jane janet janice jasmine jean jennifer jessica joan johanna josefa joyce judith judy julia juliana
julie kaja kamala karen karin karolina kate kateryna katherine kathleen kathryn katja katrin kayla kelly
khadija kimberly kirsten klara kristina larissa latifa laura lauren layla leila lena lenka leyla lidia
liliana linda lisa liz lorena lori louise lucia lucinda lucy ludmila luisa luiza lyudmila madison
magdalena maja malala malgorzata manju manuela marcela margaret margarita maria mariam marie marilyn
marine marta martha mary matilda maya megan melissa mette mia michele michelle mila milena mira miriam
mirjana mona monica monika nadia nadine nancy naomi nasrin natalia natalie natalya neha nicola nicole
nikki nina noor nour noura oksana oleksandra olga olivia pamela paola patricia paula paulina pilar pooja
priti priya rachel rahel ramona rania raquel razan rebecca renata rita rosa rosalba rosario rukhsana
ruth sabine sabrina salma samantha samira sana sandra sanna sara sarah sarita sevgi shabana sharon
shirley sigrid silvia sinead siobhan sofia sofie sonia sonja sophia stefania stephanie sujata sunita
susan susanne suzanne svetlana sylvie tamara tanja tatiana tatyana teresa thandi theresa tove tracy
ulrike ursula valentina valeria valeska vera vesna victoria viktoria viola virginia wendy yasmin yolanda
yulia yuliia yvonne zahra zainab zeynep zoe zuzana
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
