from __future__ import annotations

import pytest

from redpencil.splitting.clauses.chunks import VERB_GROUP, chunked
from redpencil.splitting.tags.lexicon import lexicon
from redpencil.splitting.tags.tagging import tag_words
from redpencil.splitting.tags.tokens import words_of


def tag_of(sentence: str, word: str) -> str:
    words = words_of(sentence, 0, len(sentence))
    tags = tag_words(words)
    return next(tag for w, tag in zip(words, tags, strict=True) if w.text == word)


@pytest.mark.parametrize(
    ("sentence", "word", "tag"),
    [
        ("Photos released of the scene showed bodies.", "released", "participle"),
        ("The firm released photos of the scene.", "released", "past"),
        ("Loren Davis, an archaeologist, said more work was needed.", "said", "past"),
        ("The bank, founded in 1990, said it would close.", "founded", "participle"),
        ("Lawmakers repealed a bill passed in May.", "repealed", "past"),
        ("Lawmakers repealed a bill passed in May.", "passed", "participle"),
        ("The car crashed into a wall built in 1900.", "crashed", "past"),
        ("The car crashed into a wall built in 1900.", "built", "participle"),
        ("Police said the suspect wanted for murder fled.", "wanted", "participle"),
        ("The blast sparked fears the war would spread.", "sparked", "past"),
        ("Under a scheme introduced in 2014, some are paid.", "introduced", "participle"),
        ("On Monday police said that he died.", "said", "past"),
        ("The suspect, a driver arrested on Friday, died.", "arrested", "participle"),
        ("The team given a prize left early.", "given", "participle"),
        ("She was first sent to the ship.", "sent", "participle"),
        ("Milk and iodised salt are sold there.", "iodised", "adjective"),
        ("Chen won by 46 votes to 43.", "won", "past"),
        ("Ushakov claims Russia agreed.", "claims", "present"),
        ("The claims were denied.", "claims", "noun"),
        ("The report claims that Russia agreed.", "report", "noun"),
        ("Peace talks failed on Monday.", "talks", "noun"),
        ("They attack the town.", "attack", "present"),
        ("The attack killed nine.", "attack", "noun"),
        ("He wants to attack the town.", "attack", "base"),
        ("It helped the girls enter the country.", "enter", "base"),
        ("The council put the firm on a list.", "put", "past"),
        ("The firm has become the largest.", "become", "participle"),
        ("Both pools were built in 1960 and need new boilers.", "need", "present"),
        ("It was due to lack of access.", "lack", "noun"),
        ("He said that she left.", "that", "that"),
        ("He said that.", "that", "pronoun"),
        ("They will meet soon, that is, on Monday.", "is", "adverb"),
        ("The rule that is in force helps.", "is", "be"),
        ("Trump's envoy left.", "'s", "genitive"),
        ("It's late.", "'s", "be"),
        ("There were two fires.", "There", "there"),
        ("The killing shocked the town.", "killing", "noun"),
        ("A storm hit, killing nine.", "killing", "ing"),
        ("Suleiman al-Amr spoke.", "al-Amr", "name"),
        ("Jan van der Berg spoke.", "van", "name"),
    ],
)
def test_a_word_is_tagged_by_what_stands_around_it(sentence: str, word: str, tag: str) -> None:
    assert tag_of(sentence, word) == tag


@pytest.mark.parametrize(
    ("form", "base"),
    [("stopped", "stop"), ("planning", "plan"), ("carries", "carry"), ("visited", "visit"),
     ("referred", "refer"),
     ("said", "say"), ("went", "go"), ("dying", "die"), ("launches", "launch"), ("offered", "offer")],
)  # fmt: skip
def test_inflected_forms_lead_to_their_verb(form: str, base: str) -> None:
    assert lexicon().lemmas[form] == base


def test_any_known_word_may_stand_alone_first_or_last() -> None:
    for word in lexicon().codes:
        for text in (word, f"{word} the officer", f"the officer in {word}", f"not {word}"):
            words = words_of(text, 0, len(text))
            assert len(tag_words(words)) == len(words)


def test_clitics_are_words_of_their_own_and_positions_are_verbatim() -> None:
    text = "They don’t know it’s over."
    words = words_of(text, 0, len(text))
    assert [w.text for w in words] == ["They", "do", "n’t", "know", "it", "’s", "over", "."]
    assert all(text[w.start : w.end] == w.text for w in words)


def finite_verbs(sentence: str) -> str:
    words = words_of(sentence, 0, len(sentence))
    tags = tag_words(words)
    groups = [c for c in chunked(words, tags) if c.kind is VERB_GROUP and c.form == "finite"]
    return " ".join(words[group.first].text for group in groups)


@pytest.mark.parametrize(
    ("sentence", "verbs"),
    [
        ("The play, her first since 2016, opens in March.", "opens"),
        ("Levels of lead rise after storms and fall in summer.", "rise fall"),
        ("The mill makes paper for two firms and employs 90 people.", "makes employs"),
        ("Traders climb down when frost threatens crops.", "climb threatens"),
        ("Bakers warn of delays that could last a month.", "warn could"),
        ("Farmers fear the cuts will hurt them.", "fear will"),
        ("Most doubt it will help.", "doubt will"),
        ("He left before the storm hits.", "left hits"),
        ("She won twice and hopes to win again.", "won hopes"),
        ("Neither controls the town.", "controls"),
        ("Patients infected with the germ feel no pain.", "feel"),
        ("Leeds edge Derby to go top.", "edge"),
        ("Bank holds rates, raises fees for loans", "holds raises"),
        ("Turnout fell, early results show.", "fell show"),
        ("Lawmakers from both houses back the bill.", "back"),
    ],
)
def test_a_clause_without_another_verb_makes_a_verb_of_what_could_be_a_noun(
    sentence: str, verbs: str
) -> None:
    assert finite_verbs(sentence) == verbs


@pytest.mark.parametrize(
    ("sentence", "verbs"),
    [
        ("Home sales in the city fell.", "fell"),
        ("Pay talks between the union and the city broke down.", "broke"),
        ("A Gallup poll published on Monday found a lead of nine points.", "found"),
        ("Results, stage five: Sorensen first, Aubert second.", ""),
        ("The site was shut after rebel attacks in the north.", "was"),
        ("The pulley lifts the remains of a boat.", "lifts"),
        ("Vaccines save three lives a day.", "save"),
        ("Her aunt wrote the will.", "wrote"),
        ("He came home two lengths clear.", "came"),
        ("Did the firm ignore warnings?", "Did"),
        ("She plans to raise taxes and freeze fees.", "plans"),
    ],
)
def test_what_could_be_a_verb_stays_a_noun_where_the_clause_has_one(sentence: str, verbs: str) -> None:
    assert finite_verbs(sentence) == verbs


@pytest.mark.parametrize(
    ("sentence", "verbs"),
    [
        ("Two men held since Monday were freed.", "were"),
        ("A drug made by a firm in Lyon cut deaths.", "cut"),
        ("The shop lost money, hurt by weak demand.", "lost"),
        ("It lost 48 million, compared with a profit a year before.", "lost"),
        ("She was taken off and kicked a bottle.", "was kicked"),
        ("She had led by two shots but dropped four.", "had dropped"),
        ("It lost to a side ranked 113th.", "lost"),
        ("The quake hit, flattening homes built of mud.", "hit"),
        ("Flights remain suspended.", "remain"),
        ("The wreck was found burned out.", "was"),
        ("Half of those who began the course dropped out.", "began dropped"),
        ("Injured captain Joe Rourke watched.", "watched"),
        ("Of the crew, three drowned trying to swim.", "drowned"),
    ],
)
def test_a_past_form_without_the_object_it_needs_is_a_participle(sentence: str, verbs: str) -> None:
    assert finite_verbs(sentence) == verbs


@pytest.mark.parametrize(
    ("sentence", "tag"),
    [
        ("He left after the raid.", "preposition"),
        ("He left after the raid began.", "subordinator"),
        ("He left after his father, Albert, died.", "subordinator"),
        ("The man held after Monday was freed.", "preposition"),
    ],
)
def test_after_opens_a_clause_only_if_a_verb_follows(sentence: str, tag: str) -> None:
    assert tag_of(sentence, "after") == tag
