"""The commands of the line dialogue: the screen's letters, and a name for each.

A command is one line: the letter or the name, then, if one likes, the answer to its first question
(`e see page 4`, `g 12`), or after a verdict its note (`x 212 should be 211`).
"""

from __future__ import annotations

from functools import partial

from redpencil.plain import judging, looking, shaping, working
from redpencil.plain.asking import Command, alone, calls

COMMANDS: tuple[Command, ...] = (
    Command(("v", "verified"), "the evidence bears it out", judging.verdict("verified")),
    Command(("t", "attributed"), "they did say it; the content is theirs", judging.verdict("attributed")),
    Command(("x", "incorrect"), "the evidence says otherwise", judging.verdict("incorrect")),
    Command(("c", "doubt"), "cannot stand so: c needs context, d disputed or u unverifiable, then a note",
            judging.doubt),
    Command(("w", "waiting"), "for whom, for what, until when", judging.waiting),
    Command(("o", "not-checkable"), "with the reason", judging.not_checkable),
    Command((".", "same-source"), "verified by the source used last", judging.verdict("same_source")),
    Command(("V", "verified-stay"), "verified, and stay on the claim", judging.verdict("verified_stay")),
    Command(("T", "attributed-stay"), "attributed, and stay", judging.verdict("attributed_stay")),
    Command(("X", "incorrect-stay"), "incorrect, and stay", judging.verdict("incorrect_stay")),
    Command(("C", "doubt-stay"), "cannot stand as worded, and stay", partial(judging.doubt, stay=True)),
    Command(("W", "waiting-stay"), "waiting, and stay", partial(judging.waiting, stay=True)),
    Command(("O", "not-checkable-stay"), "not checkable, and stay",
            partial(judging.not_checkable, stay=True)),
    Command(("s", "source"), "add evidence", working.source),
    Command(("S", "about"), "say what a source is: title, kind, primary or secondary", working.about),
    Command(("e", "note"), "write a note", working.note),
    Command(("r", "correction"), "propose the words to put instead; that is incorrect", working.correction),
    Command(("p", "details"), "who said it, and what kind of claim it is", working.details),
    Command(("l", "legal"), "mark for the lawyers, or take the mark off", calls("legal")),
    Command(("dismiss",), "take the claim off the list, with a reason", judging.dismiss),
    Command(("restore",), "take the verdict back", calls("reopen")),
    Command(("override",), "let the claim run as it stands (chief's decision)", judging.override),
    Command(("i", "accept"), "accept the finding about this claim for good, with the reason", judging.accept),
    Command(("sign-off",), "sign the article as second reader", judging.sign_off),
    Command(("|", "split"), "split the claim in two", shaping.split),
    Command(("&", "merge"), "merge the claim with the next", calls("merge")),
    Command(("[", "narrow"), "give up the last word", shaping.stretch("end", -1)),
    Command(("]", "widen"), "take in the next word", shaping.stretch("end", 1)),
    Command(("{", "narrow-start"), "give up the first word", shaping.stretch("start", -1)),
    Command(("}", "widen-start"), "take in the word before", shaping.stretch("start", 1)),
    Command(("a", "add"), "add a claim of the article's words", shaping.add),
    Command(("", "next-open"), "(or just Enter) the next open claim", calls("next_open")),
    Command(("j", "next"), "the next claim", calls("next")),
    Command(("k", "previous"), "the claim before", calls("previous")),
    Command(("J", "next-sentence"), "the next sentence", calls("next_sentence")),
    Command(("K", "previous-sentence"), "the sentence before", calls("previous_sentence")),
    Command(("=", "again"), "say this claim again, with its sentence", alone(looking.again)),
    Command(("L", "list"), "list the claims shown, with their numbers", alone(looking.list_claims)),
    Command(("g", "go-to"), "go to a claim by number, id or words", looking.go_to),
    Command(("/", "search"), "search words, notes and sources", looking.search),
    Command(("n", "next-match"), "the next match", calls("next_match")),
    Command(("N", "previous-match"), "the match before", calls("previous_match")),
    Command(("f", "filter"), "show only claims of some statuses", looking.filter_claims),
    Command(("m", "arrange"), "order by place, rank, speaker, source or status", looking.arrange),
    Command(("choose",), "choose the claim, `all` or `none`; the next act is for all chosen", looking.choose),
    Command(("*", "choose-all"), "choose all claims that are shown",
            alone(lambda asker: looking.choose(asker, "all"))),
    Command(("u", "undo"), "undo", calls("undo")),
    Command(("redo",), "redo", calls("redo")),
)  # fmt: skip
