"""What a sentence is cut into, one kind of cut after the other."""

from __future__ import annotations

import pytest

from redpencil.model import Article, Kind
from redpencil.splitting import split
from splitting.scoring import CASES


def claims(text: str) -> list[str]:
    return [" … ".join(text[a:b] for a, b in claim.spans) for claim in split(Article(text, "a.txt")).claims]


def cuts() -> list[tuple[str, list[str]]]:
    found: list[tuple[str, list[str]]] = []
    for line in (CASES / "cuts.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("    "):
            found[-1][1].append(line.strip())
        elif line and not line.startswith("#"):
            found.append((line, []))
    return found


@pytest.mark.parametrize(("sentence", "expected"), cuts())
def test_a_sentence_is_cut_into_the_claims_it_makes(sentence: str, expected: list[str]) -> None:
    assert claims(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Kremlin aide Yuri Ushakov left.", "Kremlin aide Yuri Ushakov"),
        ("Minister of Education Stefania Giannini left.", "Minister of Education Stefania Giannini"),
        ("Paul Dewar, an Ottawa councillor, left the room.", "Paul Dewar, an Ottawa councillor"),
        ("Malaysia's Prime Minister, Najib Razak, left.", "Malaysia's Prime Minister, Najib Razak"),
        ("Thomas Sam, 42, was charged.", "Thomas Sam, 42"),
        ("Ana Cruz, 29, a cook in Tucson, left.", "Ana Cruz, 29, a cook in Tucson"),
        ("The utility, Kalvik Energi, raised its prices.", "The utility, Kalvik Energi"),
        ("The president, Ann Lee, and her aides left.", "The president, Ann Lee"),
        ("His associates Ann Lee and Bob Ray left.", "His associates Ann Lee and Bob Ray"),
        ("He met his German counterpart, Friedrich Merz, in Bonn.", "his German counterpart, Friedrich Merz"),
        ("Tom Arce, one of the authors, left.", "Tom Arce, one of the authors"),
        ("They sued Somnara, a firm that makes beds.", "Somnara, a firm that makes beds"),
        ("Nikhil Rao at Calder Bank, who was there, left.", "Nikhil Rao at Calder Bank"),
        ("Police found the forger Leo Brandt.", "the forger Leo Brandt"),
        ("They drove from Herat, their home, to Kabul.", "Herat, their home"),
        ("The secularist magazine MicroMega praised it.", "The secularist magazine MicroMega"),
        ("The 1,000-kilometer (620-mile) front line moved.", "1,000-kilometer (620-mile) front line"),
        ("They travelled 500 miles (800 km) to the capital.", "500 miles (800 km)"),
        ("A 131-page document was found.", "131-page document"),
        ("A poll published on Thursday surprised the party.", "A poll published on Thursday"),
    ],
)  # fmt: skip
def test_what_can_be_looked_up_alone_is_a_claim_of_its_own(sentence: str, expected: str) -> None:
    assert expected in claims(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Teams from Sudan, Iran and Yemen took part.",
        "The presidents Putin and Trump will meet.",
        "He met Ann Lee, Bob Ray and Carl Moss.",
        "Mr. Smith left.",
    ],
)
def test_lists_and_bare_names_are_no_identity_claims(sentence: str) -> None:
    assert all(Kind.IDENTITY not in claim.kinds for claim in split(Article(sentence, "a.txt")).claims)


def test_a_person_is_introduced_once() -> None:
    text = "Environment Minister John Baird left. Environment Minister John Baird came back."
    assert claims(text).count("Environment Minister John Baird") == 1


@pytest.mark.parametrize(
    ("text", "whole", "content"),
    [
        ("Baird said the store was closed.", "Baird said the store was closed", "the store was closed"),
        (
            "The store was closed, Baird said on Friday.",
            "The store was closed, Baird said on Friday",
            "The store was closed",
        ),
        (
            "According to Baird, the store was closed.",
            "According to Baird, the store was closed",
            "the store was closed",
        ),
        ("“The store was closed,” Baird said.", "“The store was closed,” Baird said", "The store was closed"),
        ("‘The store was closed,’ said Baird.", "‘The store was closed,’ said Baird", "The store was closed"),
        ("The store, Baird said, was closed.", "The store, Baird said, was closed", "The store … was closed"),
    ],
)
def test_an_attribution_yields_what_was_said_and_whether_it_is_so(
    text: str, whole: str, content: str
) -> None:
    assert claims(text) == [whole, content]
    said = split(Article(text, "a.txt")).claims
    assert set(said[0].kinds) & {Kind.QUOTE, Kind.PARAPHRASE}
    assert [claim.speaker for claim in said] == [None, "Baird"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("“We must do more,” Baird said.", "demand"),
        ("“It is an outrageous decision,” Baird said.", "opinion"),
        ("“I think we were lucky,” Baird said.", "opinion"),
        ("“Many schools will close,” Baird said.", "prediction"),
        ("“Had it happened later it would have been worse,” Baird said.", "would or might"),
    ],
)
def test_what_no_source_can_settle_gives_only_the_speech_act(text: str, reason: str) -> None:
    found = split(Article(text, "a.txt"))
    assert len(found.claims) == 1
    assert reason in found.skipped[0].reason


def test_a_second_verb_of_saying_belongs_to_who_spoke_first() -> None:
    text = "Ann Dee said the firms would leave and urged them to share 40 tools."
    words = [text[a:b] for claim in split(Article(text, "a.txt")).claims for a, b in claim.spans]
    assert "Ann Dee said the firms would leave" in words
    assert "urged them to share 40 tools" in words


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("Whether the money will be enough is anyone's guess.", "opinion"),
        ("Teenagers see it differently, of course.", "opinion"),
        ("Two men, speaking on condition of anonymity, confirmed the sale.", "named"),
    ],
)
def test_what_the_writer_thinks_or_tells_of_sources_is_left_out(sentence: str, reason: str) -> None:
    assert reason in split(Article(sentence, "a.txt")).skipped[0].reason


def test_a_topic_over_a_part_of_the_story_is_a_subheading() -> None:
    found = split(Article("Fire in Tull\n\n5:40 p.m. — What we know so far\n\nNine left.", "a.txt"))
    assert "a subheading" in {s.reason for s in found.skipped}


def test_who_speaks_below_is_no_claim_without_the_words() -> None:
    found = split(Article("The minister, Ann Dee, said:\n\nThe roof fell in. Nine left.", "a.txt"))
    assert all(Kind.PARAPHRASE not in claim.kinds for claim in found.claims)
    assert {claim.speaker for claim in found.claims if Kind.EVENT in claim.kinds} == {"Ann Dee"}


def test_quoted_words_within_a_phrase_are_no_statement_by_themselves() -> None:
    claims = split(Article("Holm said she could “no longer defend what cannot be defended”.", "a.txt")).claims
    assert len(claims) == 2


def test_what_is_denied_is_nobodys_claim() -> None:
    claims = split(Article("The army denied that its guns had fired.", "a.txt")).claims
    assert len(claims) == 1
    assert Kind.PARAPHRASE in claims[0].kinds


def test_a_quotation_pulled_from_the_story_gives_its_content_alone() -> None:
    claims = split(Article("“The roof fell in after 12 days”\n\nIt was rebuilt in 2019.", "a.txt")).claims
    assert [Kind.QUOTE in claim.kinds for claim in claims] == [False, False]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Saturday, September 12, 2015", "date"),
        ("Image: United States Navy.", "credit"),
        ("By Ann Lee, 3 June 2025", "by-line"),
        ("Read the original article here.", "notice"),
        ("What should you do now?", "question"),
        ("What happens next", "subheading"),
    ],
)
def test_lines_that_tell_nothing_are_left_out_with_a_reason(line: str, reason: str) -> None:
    text = f"Council closes the baths\n\n{line}\n\nThe baths closed on Monday."
    found = split(Article(text, "a.txt"))
    assert [text[s.start : s.end] for s in found.skipped if reason in s.reason] == [line]


def test_the_list_of_sources_is_left_out_until_the_story_goes_on() -> None:
    listed = 'Sources\n\n"Baths close" — Leeds Post, 2024'
    text = f"The baths closed.\n\n{listed}\n\nThe council will now sell the site to a housing trust, it said."
    found = split(Article(text, "a.txt"))
    assert "sources" in " ".join(s.reason for s in found.skipped)
    assert any("housing trust" in text[c.spans[0].start : c.spans[0].end] for c in found.claims)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Unemployment fell to 4.2%.", Kind.QUANTITY),
        ("The court ruled that the ban was illegal.", Kind.LAW_RULE),
        ("No injuries were reported.", Kind.NEGATION),
        ("The talks will resume on Friday.", Kind.ANNOUNCEMENT),
        ("A survey of 1,004 adults had a margin of error of 3 points.", Kind.POLL),
        ("It is the largest dam in Europe.", Kind.COMPARISON),
        ("The talks began on 10 August.", Kind.DATE_TIME),
        ("The company fired its chief.", Kind.EVENT),
    ],
)
def test_every_claim_says_what_it_is(sentence: str, kind: Kind) -> None:
    assert any(kind in claim.kinds for claim in split(Article(sentence, "a.txt")).claims)


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Survivors wait on the quay at Myrina on Monday.",
        "Donald Trump pictured in the Oval Office on Monday",
    ],
)
def test_a_caption_is_told_as_one(line: str) -> None:
    text = f"Ferry sinks\n\nA ferry sank on Monday.\n\n{line}\n\nTwelve people died."
    kinds = [claim.kinds for claim in split(Article(text, "a.txt")).claims]
    assert [Kind.CAPTION in each for each in kinds] == [False, False, True, False]
