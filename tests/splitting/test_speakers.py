"""Who a claim is from."""

from __future__ import annotations

import pytest

from redpencil.model import Article, Attribution
from redpencil.splitting import split


def speaker(text: str, claim: str) -> str | None:
    found = split(Article(text, "a.txt")).claims
    matching = [c for c in found if " … ".join(text[a:b] for a, b in c.spans) == claim]
    assert matching, [" … ".join(text[a:b] for a, b in c.spans) for c in found]
    return matching[-1].speaker


@pytest.mark.parametrize(
    ("text", "claim", "expected"),
    [
        ("Kremlin aide Yuri Ushakov said the talks failed.", "the talks failed", "Yuri Ushakov"),
        ("Aide Yuri Ushakov left. The talks failed, Ushakov said.", "The talks failed", "Yuri Ushakov"),
        ("Aide Yuri Ushakov spoke. “The talks failed,” he said.", "The talks failed", "Yuri Ushakov"),
        ("“The roof fell in,” said Ruth Moss, who lives near by.", "The roof fell in", "Ruth Moss"),
        ("Her son, the composer Mikael Aalto, said the house fell.", "the house fell", "Mikael Aalto"),
        ("The team's coach, Ali Mehraban, said the bus broke down.", "the bus broke down", "Ali Mehraban"),
        ("According to the coach, Ali Mehraban, the bus broke down.", "the bus broke down", "Ali Mehraban"),
        ("It comes after the Kremlin said it had sent a letter.", "it had sent a letter", "the Kremlin"),
        (
            "Police arrested nine people, according to the ministry.",
            "Police arrested nine people",
            "the ministry",
        ),
        ("The bill cost $3m, the court heard.", "The bill cost $3m", "the court"),
        ("Trump, who said the talks had failed, left.", "the talks had failed", "Trump"),
        (
            "Officials left early, adding that nine roofs had fallen in.",
            "nine roofs had fallen in",
            "Officials",
        ),
        ("Basya told AFP the ship had sunk.", "the ship had sunk", "Basya"),
        ("The bridge was shut in 2019, records show.", "The bridge was shut in 2019", "records"),
        (
            "Raids followed in May, the complaint says, but four failed.",
            "Raids followed in May",
            "the complaint",
        ),
        ("The ship sank, the minister, Ana Dee, told state radio.", "The ship sank", "Ana Dee"),
        ("Police said the man, who was 43, died at home.", "the man … died at home", "Police"),
        ("Ana Dee said the ferry sank, adding that 12 died.", "12 died", "Ana Dee"),
        ("The union that represents them, United Crews, says 40 left.", "40 left", "United Crews"),
        ("Ana Dee is free. A lawyer for Ana Dee said she left.", "she left", "A lawyer for Ana Dee"),
        ("Ana Dee, the mayor, was there. The mayor said 40 left.", "40 left", "Ana Dee"),
        ("Acme Steel will cut 90 jobs, the company said.", "Acme Steel will cut 90 jobs", "Acme Steel"),
        ("The head of the union, Ana Dee, spoke but said 40 left.", "40 left", "Ana Dee"),
        ("“The roof fell in,” said one of them, Ruth Moss, a baker.", "The roof fell in", "Ruth Moss"),
        ("The roof fell, said Li Hua, head of the county.", "The roof fell", "Li Hua"),
        (
            "The roof fell in — 40 years old — the ministry said.",
            "The roof fell in — 40 years old",
            "the ministry",
        ),
        ("The roof fell, the firm said on Monday, a day after it rained.", "The roof fell", "the firm"),
        (
            "A court on Monday blocked a rule that hurt workers, ruling that 40 had left.",
            "40 had left",
            "A court",
        ),
        ("“It fell,” Ruth Moss said. The airline said 40 left.", "40 left", "The airline"),
        (
            "“It fell,” Ruth Moss said. The president's office said 40 left.",
            "40 left",
            "The president's office",
        ),
        ("“It fell,” Ruth Moss said. The governor left, saying 40 fell.", "40 fell", "The governor"),
        ("Ed Hale said it fell. Lisa Hale spoke, and she said 40 left.", "40 left", "Lisa Hale"),
        ("Moss said it fell, while Ann Dee said 40 left.", "40 left", "Ann Dee"),
        ("Nine left, the agency quoted the mayor as saying.", "Nine left", "the mayor"),
        ("Ann Dee was quoted by the BBC as saying 40 left.", "40 left", "Ann Dee"),
        ("Nine left, the BBC reported, citing police.", "Nine left", "BBC"),
        ("After admitting that nine had left, Ann Dee resigned.", "nine had left", "Ann Dee"),
        ("Ann Price called it reckless and said bills fell.", "bills fell", "Ann Price"),
        ("Asked why she left, Ann Price said bills fell.", "bills fell", "Ann Price"),
        ("Human Rights Watch said it saw 40 videos.", "it saw 40 videos", "Human Rights Watch"),
        ("His widow, Jean, said it fell.", "it fell", "Jean"),
        ("Police said it fell. It is understood that 40 left.", "40 left", None),
        ("Giving evidence on Tuesday, Dee said it fell.", "it fell", "Dee"),
        (
            "Dodik told them he was ill. Tanja Topp said it fell. Dodik left. She said 40 left.",
            "40 left",
            "Tanja Topp",
        ),
        (
            "The transport ministry said it fell. The ministry said 40 left.",
            "40 left",
            "The transport ministry",
        ),
        ("Ann Dee said it fell. Another witness spoke, and she said 40 left.", "40 left", "Another witness"),
        (
            "The Red Cross sent help. “We treated 60 people,” the organization said.",
            "We treated 60 people",
            "Red Cross",
        ),
        ("Ann Dee said it fell. Ed Moss was there. “It hit 40 cars.”", "It hit 40 cars", "Ed Moss"),
        ('"The roof fell in,” said Ruth Moss.', "The roof fell in", "Ruth Moss"),
        ("“It fell,” said the head of works and transport, Ann Dee.", "It fell", "Ann Dee"),
        ("U.S. Chief of Staff, General Dave Gold said it fell.", "it fell", "Dave Gold"),
        ("U.S. Air Force Chief of Staff Dave Gold said 40 left.", "40 left", "Dave Gold"),
        ("Three officers left. “They told us the roof fell,” Ruth Moss said.", "the roof fell", "They"),
        ("“They said it fell,” Ruth Moss said. She said 40 left.", "40 left", "Ruth Moss"),
        ("By asking 90 people in Kenya, Mali and Togo, Moss found that 40 left.", "40 left", "Moss"),
        (
            "Three members of the Senate left. “It fell in 2012,” they said.",
            "It fell in 2012",
            "Three members",
        ),
        ("Moss said the firm cut 40 jobs.", "the firm cut 40 jobs", "Moss"),
        ("Dee said the bank was slow, pointing out that 40 left.", "40 left", "Dee"),
        ("King Erik left, the palace said without giving a reason.", "King Erik left", "the palace"),
        ("The boat, which had 40 aboard, left late, said Ana Dee.", "The boat … left late", "Ana Dee"),
        ("Moss said 40 roofs and six walls had fallen.", "40 roofs and six walls had fallen", "Moss"),
        (
            "Four voters left, but nine voters came, according to a survey released on Monday by Ipsos.",
            "Four voters left",
            "a survey released on Monday by Ipsos",
        ),
    ],
)
def test_the_speaker_is_named_as_the_article_names_them(text: str, claim: str, expected: str | None) -> None:
    assert speaker(text, claim) == expected


def test_a_quotation_that_runs_on_keeps_its_speaker() -> None:
    text = "“The roof fell in,” Ruth Moss said. “Nine people were hurt.”"
    assert speaker(text, "Nine people were hurt") == "Ruth Moss"


def test_a_quotation_over_several_sentences_belongs_to_the_speaker_behind_it() -> None:
    text = "“The roof fell in. Nine people were hurt,” said Ruth Moss."
    assert speaker(text, "The roof fell in") == "Ruth Moss"


def test_a_quotation_without_marks_behind_a_colon_has_the_speaker_before_it() -> None:
    text = "In a statement the Church denied this:\n\nShe was never forced to work. She was paid."
    assert speaker(text, "She was never forced to work") == "the Church"


def test_a_name_at_the_end_of_a_paragraph_signs_it() -> None:
    text = "I was locked in a room and fed on bread. Valeska Paris"
    assert speaker(text, "I was locked in a room") == "Valeska Paris"


def test_answers_in_an_interview_are_the_words_of_the_person_interviewed() -> None:
    text = (
        "Five questions for Tom Brannigan\n\nTom Brannigan, 36, rowed to Guiana last winter.\n\n"
        "How much weight did you lose?\n\nI lost 14 kilos.\n\nBrannigan has raised €112,000 so far."
    )
    assert speaker(text, "I lost 14 kilos") == "Tom Brannigan"
    assert speaker(text, "Brannigan has raised €112,000 so far") is None


@pytest.mark.parametrize(
    ("text", "attribution"),
    [
        ("“The roof fell in,” Moss said.", Attribution.DIRECT),
        ("Moss said the roof fell in.", Attribution.INDIRECT),
        ("The roof fell in, according to Moss.", Attribution.ACCORDING_TO),
    ],
)
def test_how_the_content_is_handed_over_is_told(text: str, attribution: Attribution) -> None:
    assert split(Article(text, "a.txt")).claims[-1].attribution is attribution


def test_how_many_gave_an_answer_is_one_fact_and_the_answer_none() -> None:
    claims = split(Article("In May, 62% said they had moved house.", "a.txt")).claims
    assert len(claims) == 1
    assert all(claim.speaker is None for claim in claims)
