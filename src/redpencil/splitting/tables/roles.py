"""What people and bodies are called: titles, offices, trades, ties of family, kinds of institution."""

ROLES = """
gov sen rep gen col maj capt lt sgt adm prof councilmember number
president vice-president premier prime-minister minister chancellor king queen prince princess emperor sultan emir sheikh pope
cardinal archbishop bishop priest pastor rabbi imam ayatollah patriarch senator congressman congresswoman representative lawmaker
legislator mp deputy governor mayor councillor councilor councilman councilwoman alderman commissioner secretary undersecretary ambassador envoy diplomat
consul attache spokesman spokeswoman spokesperson adviser advisor aide chief director director-general manager head chairman chairwoman
chairperson chair ceo executive founder co-founder cofounder owner boss leader co-leader commander general colonel major captain lieutenant
sergeant corporal admiral marshal brigadier commodore officer soldier sheriff constable detective inspector superintendent
judge justice magistrate prosecutor attorney lawyer solicitor barrister counsel advocate coroner professor lecturer teacher headteacher principal dean rector scientist
researcher biologist physicist chemist economist historian analyst strategist epidemiologist virologist astronomer geologist
seismologist climatologist meteorologist psychologist psychiatrist sociologist anthropologist archaeologist statistician engineer doctor physician surgeon nurse
paramedic dentist veterinarian pharmacist journalist reporter correspondent editor columnist commentator broadcaster presenter anchor host
author writer novelist poet playwright critic actor actress director filmmaker producer screenwriter comedian musician singer
songwriter composer conductor pianist guitarist drummer rapper dj dancer choreographer artist painter sculptor photographer
architect designer model player footballer striker midfielder defender goalkeeper forward quarterback pitcher batsman bowler
substitute captain coach manager referee umpire champion winger sprinter swimmer cyclist boxer golfer jockey driver racer gymnast skier wrestler athlete
runner winner medallist medalist pilot astronaut cosmonaut sailor firefighter policeman policewoman farmer fisherman builder plumber carpenter
mechanic electrician student pupil activist campaigner organizer organiser protester dissident blogger youtuber influencer hacker
entrepreneur businessman businesswoman banker investor broker trader billionaire millionaire philanthropist developer
wife husband widow widower mother father son daughter brother sister uncle aunt cousin nephew niece grandmother grandfather grandson
granddaughter partner girlfriend boyfriend fiance fiancee friend neighbour neighbor colleague co-worker
candidate nominee rival opponent challenger incumbent predecessor successor treasurer member spokespersons
negotiator mediator strategist pollster whistleblower witness victim suspect defendant plaintiff survivor
resident veteran scientologist theologian philosopher mathematician chef baker restaurateur librarian curator
"""

# Titles in front of a name that say nothing to check on their own.
HONORIFICS = "mr mrs ms miss mx dr prof sir dame lord lady rev st hon"

# Nouns for bodies and works that may stand right before their name: "the magazine MicroMega".
BODIES = """
agency network company firm group bank airline newspaper magazine website site blog charity party union band club team
channel station university school hospital ministry department committee organisation organization association foundation
institute think-tank ngo app platform service store retailer carmaker automaker manufacturer supplier publisher studio label
ship vessel tanker ferry boat rocket spacecraft satellite aircraft film movie novel book album song play show series drug vaccine
city town village province region district state island river lake mountain volcano country capital suburb prison stadium bridge
"""
