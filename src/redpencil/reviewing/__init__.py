"""Everything a review does to a checklist, pure: no screen, no files, no clock, no git.

Its files, by what they are for:
    placing locating occurrences surroundings     where a claim's words stand, and what is around them
    verdicts identifying overriding signing       what a verdict, an override and a signature are good for
    drafting wording                              the checklist of a new article
    carrying matching renewing covering rewording the checklist carried over to a revised one
    deciding typed sourcing reshaping             the rules of each act: one claim or checklist in, one out
    browsing acting session                       a reviewer's session: look, act with undo, every act by name
    viewing history proposals                     filters and orders; steps back and forth; what Enter takes
    merging merge_rules three_way                 what two people made of one checklist
    gating final_copy unclaimed findings          what stops a story
    reporting queries corrections tones           what a report tells
    states differing word_diff                    what changed between two states
"""
