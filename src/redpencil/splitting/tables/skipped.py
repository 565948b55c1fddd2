"""Lines that state no fact of the story."""

# A line that begins like this is not the story's own.
BOILERPLATE = """
this article was originally published
this article originally appeared
this article was first published
this article is republished
this story was originally published
this story originally appeared
this story has been updated
this article has been updated
this is a developing story
this is a breaking news story
read the original
read more
read also
also read
see also
more on this story
related:
related articles
related news
related stories
click here
sign up
subscribe
follow us
follow @
share this
get in touch
download the app
join the conversation
advertisement
all rights reserved
copyright
©
reporting by
editing by
additional reporting
for more information
if you have been affected
send your
view comments
loading
watch:
listen:
newsletter
"""

# A line that begins like this only says where a picture or text comes from.
CREDITS = """
image:
images:
photo:
photos:
picture:
pictures:
photograph:
photo by
photograph by
image by
image credit
photo credit
picture credit
credit:
video:
graphic:
illustration:
file photo
getty images
"""

# A line that is one of these opens a list of sources or links; all below it is no part of the story.
CLOSING_HEADINGS = """
sources
references
external links
related news
related articles
sister links
see also
notes
footnotes
bibliography
further reading
"""

CLOSING_LINES = """
categories:
category:
tags:
topics:
filed under
"""

REASONS = {
    "date": "a line that only gives the date",
    "dateline": "a dateline or time stamp",
    "boilerplate": "a notice, not part of the story",
    "byline": "a by-line",
    "heading": "a subheading",
    "credit": "a credit for a picture or text",
    "sources": "the list of sources or links below the story",
    "question": "a question",
    "quotation": "a quotation that goes on, with nothing in it to check",
    "empty": "no statement in it",
    "joint": "words that join claims and state nothing by themselves",
    "speaker": "names the speaker of the quotation beside it",
    "anonymity": "tells how a source wishes to be named",
    "demand": "a demand or request, not a statement of fact",
    "opinion": "an opinion or a feeling",
    "hypothesis": "says what would or might be, not what is",
    "prediction": "a prediction",
}

DATE_LINE_WORDS = """
monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
updated published posted last modified on at am pm gmt utc bst est edt et pst pdt cst cdt mst mdt
cet cest a p m
st nd rd th first the of
"""
"""All that may stand in a line which is a date and no more: `Last updated on 3 March, 14:05 GMT`."""
