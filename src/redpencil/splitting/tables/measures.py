"""Units and words of measure."""

# What may follow a number and a hyphen: "10-year-old", "131-page", "1,000-kilometer".
UNITS = """
year month week day old page mile kilometer kilometre km meter metre foot inch acre hectare ton tonne
kilogram kg pound litre liter gallon barrel member storey story bed room person strong square-mile
megawatt gigawatt volt degree carat caliber calibre
"""

# Stand before a number and go with it.
APPROXIMATE = "more than less over nearly almost about around at least up to roughly approximately"

# "a poll published Thursday": what is said of a document, with a date of its own.
DATED_VERBS = """
published released issued made signed filed posted launched adopted passed conducted held dated carried
recorded obtained announced unveiled completed
"""
