"""Countries with the words that stand for them: adjective, people, capital or seat of power."""

COUNTRIES = """
ukraine ukrainian ukrainians kyiv kiev; russia russian russians moscow kremlin us u.s. u.s america
american americans united-states washington; uk u.k. britain british britons london germany german
germans berlin; france french paris; italy italian italians rome; spain spanish madrid poland polish
warsaw; turkey turkish turkiye ankara; china chinese beijing; japan japanese tokyo india indian indians
delhi; pakistan pakistani pakistanis islamabad; israel israeli israelis jerusalem iran iranian iranians
tehran; iraq iraqi iraqis baghdad; syria syrian syrians damascus; egypt egyptian egyptians cairo saudi
saudis riyadh; afghanistan afghan afghans kabul; canada canadian canadians ottawa australia australian
australians canberra; mexico mexican mexicans; brazil brazilian brazilians brasilia argentina argentine
argentinian; venezuela venezuelan venezuelans caracas; colombia colombian bogota cuba cuban cubans
havana; chile chilean; peru peruvian; greece greek greeks athens; hungary hungarian budapest austria
austrian vienna; switzerland swiss bern; netherlands dutch; belgium belgian brussels; sweden swedish
stockholm norway norwegian oslo; denmark danish copenhagen; finland finnish helsinki; ireland irish
dublin scotland scottish edinburgh; wales welsh; portugal portuguese lisbon; romania romanian; bulgaria
bulgarian; serbia serbian croatia croatian; belarus belarusian minsk; georgia georgian tbilisi; armenia
armenian; azerbaijan azerbaijani baku kazakhstan kazakh; indonesia indonesian jakarta; malaysia
malaysian; thailand thai bangkok; philippines philippine filipino manila vietnam vietnamese hanoi;
myanmar burmese; bangladesh bangladeshi; korea korean seoul pyongyang; taiwan taiwanese taipei nigeria
nigerian; kenya kenyan; ethiopia ethiopian; sudan sudanese; libya libyan; somalia somali; ghana ghanaian
algeria algerian; morocco moroccan; tunisia tunisian; lebanon lebanese; jordan jordanian; yemen yemeni;
qatar qatari zimbabwe zimbabwean; palestine palestinian; nepal nepali nepalese; lithuania lithuanian;
latvia latvian; estonia estonian
"""

# Titles that "leader" may stand for.
LEADERS = "president premier minister chancellor king queen emperor sultan emir leader"
