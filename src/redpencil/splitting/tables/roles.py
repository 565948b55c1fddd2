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
whistleblower widow widower wife winger winner witness wrestler writer youtuber
"""

# Titles in front of a name that say nothing to check on their own.
HONORIFICS = "mr mrs ms miss mx dr prof sir dame lord lady rev st hon"

# Nouns for bodies and works that may stand right before their name: "the magazine MicroMega".
BODIES = """
agency aircraft airline album app association automaker band bank blog boat book bridge capital carmaker
channel charity city club committee company country department district drug ferry film firm foundation
group hospital institute island label lake magazine manufacturer ministry mountain movie network
newspaper ngo novel organisation organization party platform play prison province publisher region
retailer river rocket satellite school series service ship show site song spacecraft stadium state
station store studio suburb supplier tanker team think-tank town union university vaccine vessel village
volcano website
"""
