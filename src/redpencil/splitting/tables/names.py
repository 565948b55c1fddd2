"""First names, by which a person is told from a place or a company, and he from she."""

MALE = """
james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven steve paul
andrew joshua kenneth kevin brian george timothy tim ronald edward jason jeffrey jeff ryan jacob gary nicholas nick eric jonathan stephen larry
justin scott brandon benjamin ben samuel sam gregory greg frank alexander alex raymond patrick jack dennis jerry tyler aaron jose adam nathan
henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence
jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell
bradley philip phil eugene simon graham ian neil stuart gordon martin colin derek craig malcolm duncan hugh nigel trevor rishi boris keir tony
mike bill jim tom bob rob chris dan dave ken ron ted ed al fred hans klaus karl heinz jurgen wolfgang friedrich olaf emmanuel jean pierre jacques
francois michel luc marc antoine giuseppe giovanni marco luca paolo matteo silvio mario roberto carlos luis jorge miguel pedro pablo diego javier
fernando alejandro antonio manuel rafael sergio vladimir dmitry dmitri sergei sergey yuri yury mikhail alexei aleksei alexey igor oleg ivan nikolai
viktor volodymyr petro andriy oleksandr mohammed muhammad mohamed ahmed ali hassan hussein omar ibrahim abdul abdullah khaled mahmoud mustafa
yusuf recep benjamin binyamin yitzhak shimon moshe narendra rahul amit raj sanjay vijay arjun imran nawaz xi jinping wei li hiroshi shinzo kenji takeshi
kim pyotr pavel jan tomasz andrzej donald lech viktor janos lars sven erik nils anders jens joao jair lula nelson thabo cyril desmond kofi
edmund ernest oscar leon felix max leo theo oliver harry lewis liam callum jamie aidan declan owen rhys gareth elon jeff claudio ernesto maxime julius
"""

FEMALE = """
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle
carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen
samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren
christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean alice
abigail julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis
lori jane claire fiona nicola theresa priti liz kate hillary kamala nikki ursula angela annalena marine giorgia christine sofia elena olga natalia
tatiana svetlana irina yulia oksana anastasia fatima aisha leila layla zainab mariam noor indira sonia priya malala benazir aung jacinda
sanna mette erna valeska stefania francesca chiara isabel carmen lucia ana rosa beatriz greta ingrid astrid sujata manju zoe chloe ella mia ava
lucy amelia ellen eleanor nadia sana rania anne nancy wendy tracy dawn gillian hazel heidi monica claudia silvia paula vera rita michele
"""

# Names with one of these in them belong to bodies and places, not to people.
BODIES = """
church chamber board panel watchdog office union trust ministry department university college school institute council committee commission agency party union court bank group company corporation
inc ltd plc llc association organisation organization foundation society federation league club team army navy police force forces authority
office service services bureau center centre hospital house senate congress parliament assembly government state states kingdom republic city
county district street road avenue bridge river lake sea ocean mountain island islands airport station park square hall tower stadium
museum times post news press journal herald guardian telegraph tribune gazette agency network television tv radio magazine nations republic
war treaty agreement act bill law deal cup games olympics prize award
arabia korea africa america asia europe york zealand kong emirates delhi angeles francisco london mosque plains hotel
democrats republicans labour conservatives greens
"""

FEMALE_ROLES = """
spokeswoman chairwoman congresswoman councilwoman policewoman businesswoman actress queen princess duchess mother wife sister
daughter aunt niece grandmother girlfriend widow fiancee mrs ms miss lady dame baroness woman girl
"""

MALE_ROLES = """
spokesman chairman congressman councilman policeman businessman actor king prince duke father husband brother son uncle nephew
grandfather boyfriend widower mr sir lord baron man boy sultan emir pope
"""
