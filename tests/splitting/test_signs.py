from __future__ import annotations

import pytest

from redpencil.splitting.speech.signs import SIGNS, Statement, weigh
from redpencil.splitting.tags.tagging import tag_words
from redpencil.splitting.tags.tokens import words_of


def statement(text: str) -> Statement:
    words = words_of(text, 0, len(text))
    return Statement(words, tag_words(words))


@pytest.mark.parametrize(
    ("sign", "fires", "does_not"),
    [
        ("has_figure", "they fired 36 shells", "one of them fell"),
        ("_names", "we met Ana Berg", "They met her"),
        ("_happened", "the roof went first", "the roof is gone"),
        ("_was", "the hall was full of smoke", "the hall was closed"),
        ("_done_to", "homes have been raided", "they have raided homes"),
        ("_exists", "there are no casualties left", "we are there"),
        ("_counts", "half of them left in two cars", "one of them left"),
        ("_going_on", "he is counting them", "he is tall"),
        ("_supposes", "it might be worse", "it is worse"),
        ("demands", "we must talk", "we have to pay"),
        ("commands", "Send in the drones", "They send drones"),
        ("foretells", "schools will close", "there will be talks"),
        ("speaks_own_mind", "and we are proud of them", "we were unaware of them"),
        ("_addresses", "you set an alarm", "they told you"),
        ("_generalises", "nobody talks about it", "some talk about it"),
        ("judges", "the plan is unacceptable", "the plan is unknown"),
        ("mentions_judgement", "we face a dangerous sentence", "we face a long sentence"),
        ("_describes", "it isn't hard", "it is a hard road"),
        ("_denies", "they never came", "they came"),
        ("_sums_up", "this was greed", "this was found in May"),
        ("_is_able", "we can wait", "we wait"),
        ("_is_aside", "who wants me to leave", "he wants me to leave"),
        ("_is_short", "neither do they", "neither do they know what it means"),
        ("_lacks_verb", "no excuses", "the excuse was accepted"),
    ],
)
def test_every_sign_fires_on_its_kind_alone(sign: str, fires: str, does_not: str) -> None:
    shows = next(s.shows for s in SIGNS if s.shows.__name__ == sign)
    assert shows(statement(fires))
    assert not shows(statement(does_not))


def test_every_sign_has_an_example() -> None:
    mark = next(iter(test_every_sign_fires_on_its_kind_alone.pytestmark))  # type: ignore[attr-defined]
    assert {case[0] for case in mark.args[1]} == {sign.shows.__name__ for sign in SIGNS}


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("it would be much worse", "would or might"),
        ("they must leave now", "demand"),
        ("schools will close", "prediction"),
        ("nobody can pretend not to know it", "opinion"),
    ],
)
def test_the_weightiest_sign_against_gives_the_reason(said: str, reason: str) -> None:
    total, why = weigh(statement(said))
    assert total < 0
    assert reason in why


def test_a_figure_outweighs_an_opinion() -> None:
    assert weigh(statement("Their dangerous driving cost 36 lives"))[0] >= 0
