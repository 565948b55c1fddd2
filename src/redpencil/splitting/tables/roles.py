"""What people and bodies are called: titles, offices, trades, ties of family, kinds of institution."""

ROLES = """
activist actor actress adm admiral adviser advisor advocate aide alderman ambassador analyst anchor
anthropologist archaeologist archbishop architect artist astronaut astronomer athlete attache attorney
aunt author ayatollah baker banker barrister batsman billionaire biologist bishop blogger boss bowler
boxer boyfriend brigadier broadcaster broker brother builder businessman businesswoman campaigner
candidate capt captain cardinal carpenter ceo chair chairman chairperson chairwoman challenger champion
chancellor chef chemist chief choreographer climatologist co-founder co-leader co-worker coach cofounder
col colleague colonel columnist comedian commander commentator commissioner commodore composer conductor
congressman congresswoman constable consul coroner corporal correspondent cosmonaut councillor
councilman councilmember councilor councilwoman counsel cousin critic curator cyclist dancer daughter
dean defendant defender dentist deputy designer detective developer diplomat director director-general
dissident dj doctor driver drummer economist editor electrician emir emperor engineer entrepreneur envoy
epidemiologist executive farmer father fiance fiancee filmmaker firefighter fisherman footballer forward
founder friend gen general geologist girlfriend goalkeeper golfer gov governor granddaughter grandfather
grandmother grandson guitarist gymnast hacker head headteacher historian host husband imam incumbent
influencer inspector investor jockey journalist judge justice king lawmaker lawyer leader lecturer
legislator librarian lieutenant lt magistrate maj major manager marshal mathematician mayor mechanic
medalist medallist mediator member meteorologist midfielder millionaire minister model mother mp
musician negotiator neighbor neighbour nephew niece nominee novelist number nurse officer opponent
organiser organizer owner painter paramedic partner pastor patriarch pharmacist philanthropist
philosopher photographer physician physicist pianist pilot pitcher plaintiff player playwright plumber
poet policeman policewoman pollster pope predecessor premier presenter president priest prime-minister
prince princess principal producer prof professor prosecutor protester psychiatrist psychologist pupil
quarterback queen rabbi racer rapper rector referee rep reporter representative researcher resident
restaurateur rival runner sailor scientist scientologist screenwriter sculptor secretary seismologist
sen senator sergeant sgt sheikh sheriff singer sister skier sociologist soldier solicitor son songwriter
spokesman spokesperson spokespersons spokeswoman sprinter statistician strategist striker student
substitute successor sultan superintendent surgeon survivor suspect swimmer teacher theologian trader
treasurer umpire uncle undersecretary veteran veterinarian vice-president victim virologist
auctioneer auditor cellist curate forester geophysicist grower guard headmistress headmaster hydrographer
lifeguard merchant midwife miner ombudsman oceanographer organist pensioner ranger registrar rescuer retiree
saxophonist shopkeeper shopper soprano technician tenor trainer trumpeter tutor vendor violinist violist
volunteer caliph teammate warden worker whistleblower widow widower wife winger winner witness wrestler
associate writer youtuber
"""

# Words for a person of whom no more is said.
HUMANS = "man woman boy girl child person teenager youth pensioner baby someone somebody men women"

# Titles in front of a name that say nothing to check on their own.
HONORIFICS = "mr mrs ms miss mx dr prof sir dame lord lady rev st hon"

# Nouns for bodies and works that may stand right before their name: "the magazine MicroMega".
BODIES = """
agency aircraft airline album app archive association automaker band bank blog boat book bookmaker
brewer bridge broker brokerage builder capital carmaker carrier chain channel charity chipmaker city
club committee company consultancy contractor cooperative council country court department distributor
district drug drugmaker federation ferry festival film firm foundation gallery grocer group hospital
institute insurer island label lake lender magazine manufacturer miner ministry mountain movie network
newspaper ngo nonprofit novel observatory office operator organisation organization party platform play
pollster prison province publisher refiner region regulator retailer river rocket satellite school
series service ship shipbuilder shipper show site song spacecraft stadium startup state station store
studio suburb supplier tanker team theatre think-tank town union university utility vaccine vessel
village volcano watchdog website wholesaler
"""

# Words before a title that are no part of it.
FILLERS = "the a an its their his her our former then late acting new current own"
