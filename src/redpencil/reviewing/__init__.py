"""Everything a review does to a checklist, pure: no screen, no files, no clock, no git.

Its files, by what they are for:
    placing locating surroundings verdicts    where a claim stands, and whether its verdict still fits
    drafting                         the checklist of a new article
    carrying matching covering rewording    the checklist carried over to a revised one
    deciding sourcing reshaping signing     the rules of each act: one claim or checklist in, one out
    browsing acting session          a reviewer's session: look, act with undo, every act by name
    viewing history proposals        filters and orders; steps back and forth; what Enter takes
    gating reporting differing       what the desk chief sees
"""
