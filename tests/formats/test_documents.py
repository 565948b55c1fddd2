"""Real documents, made by the programs people use, read into the article's text."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redpencil.anatomy import Article
from redpencil.errors import ArticleError
from redpencil.formats import read_any
from redpencil.formats.document import byline_in
from redpencil.formats.printed import Line, article_of
from running import ROOT

DOCUMENTS = ROOT / "tests" / "cases" / "documents"
STORY = (DOCUMENTS / "ferry.txt").read_text(encoding="utf-8").splitlines()
NOTE = "[1] County tariff notice 12/2026, dated 24 February."


def lines_of(name: str) -> list[str]:
    return document(name).text.rstrip("\n").split("\n")


def document(name: str) -> Article:
    found = read_any(DOCUMENTS / name)
    assert found is not None
    return found


def test_word_gives_the_text_with_its_changes_accepted_and_notes_after_their_paragraph() -> None:
    table = ["Year | Passengers | Crossings", "2023 | 41,200 | 1,460", "2024 | 43,750 | 1,464"]
    assert lines_of("ferry.docx") == [*STORY[:4], NOTE, *STORY[4:8], *table, *STORY[8:]]


def test_word_gives_title_and_byline_and_takes_no_file_date_for_a_publication_date() -> None:
    found = document("ferry.docx")
    assert (found.title, found.byline, found.published) == (STORY[0], "Maren Holt", None)


def test_what_was_moved_in_word_stands_only_where_it_went(tmp_path: Path) -> None:
    def move(xml: str) -> str:
        words = "<w:r><w:t>Boats leave at 22:15 and 00:40.</w:t></w:r>"
        assert "Boats leave at 22:15 and 00:40." in xml
        start = xml.index("<w:p>", xml.rindex("</w:p>", 0, xml.index("Boats leave")))
        end = xml.index("</w:p>", start) + len("</w:p>")
        properties = 'w:id="90" w:author="Desk" w:date="2026-03-03T10:00:00Z"'
        gone = f"<w:p><w:moveFrom {properties}>{words}</w:moveFrom></w:p>"
        come = f"<w:p><w:moveTo {properties}>{words}</w:moveTo></w:p>"
        return xml[:start] + gone + xml[end:].replace("<w:sectPr>", come + "<w:sectPr>", 1)

    path = changed(tmp_path, "word/document.xml", move)
    found = read_any(path)
    assert found is not None
    assert found.text.count("Boats leave") == 1
    assert found.text.index("Boats leave") > found.text.index("MS Havørn")


def test_a_web_page_gives_the_article_and_nothing_that_surrounds_it() -> None:
    assert lines_of("ferry.html") == [
        STORY[0],
        "By Maren Holt, 4 March 2026",
        "The MS Havørn at the rebuilt ramp on Monday. Photo: Jo Lund",
        STORY[2],
        STORY[3].replace("January 2025", "January\u00a02025"),
        NOTE,
        *STORY[4:8],
        "A luxury the county can’t afford.",
        "Passengers a year",
        "Year | Passengers | Crossings",
        "2023 | 41,200 | 1,460",
        "2024 | 43,750 | 1,464",
        STORY[8].replace("6 %", "6\u2009%").removesuffix(" The yard employs 85 people."),
        "The yard employs 85 people.",
        "The first boat is the MS Havørn. It takes 98 passengers.",
        "It is to be named by Solveig Brekke, who turns 101 on the day.",
    ]


def test_a_web_page_gives_title_byline_and_publication_date() -> None:
    found = document("ferry.html")
    assert (found.title, found.byline, found.published) == (STORY[0], "Maren Holt", "2026-03-04")


def test_a_printed_pdf_gives_whole_paragraphs_across_lines_and_pages() -> None:
    table = ["Year Passengers Crossings", "2023 41,200 1,460", "2024 43,750 1,464"]
    assert lines_of("printed.pdf") == [*STORY[:8], *table, *STORY[8:], NOTE]


def test_a_pdf_in_columns_reads_the_same_but_for_a_page_head_that_no_other_page_repeats() -> None:
    assert lines_of("columns.pdf") == ["Harbour Courier, draft of 4 March", *lines_of("printed.pdf")]


def test_a_pdf_gives_title_and_byline() -> None:
    for name in ("printed.pdf", "columns.pdf", "browser.pdf"):
        found = document(name)
        assert (found.title, found.byline, found.published) == (STORY[0], "Maren Holt", None)


def test_a_pdf_from_a_browser_keeps_a_raised_number_apart_from_the_year_before_it() -> None:
    text = document("browser.pdf").text
    assert "as it did in January 2025.[1]\n" in text
    assert STORY[2] in text
    assert "Page 1" not in text


def test_options_outrank_what_the_document_says() -> None:
    article = read_any(DOCUMENTS / "ferry.html", title="Ferry", published="2026-03-05")
    assert (article.title, article.published, article.byline) == ("Ferry", "2026-03-05", "Maren Holt")


# ---- web pages, in small -----------------------------------------------------------------------------


@pytest.fixture
def page(tmp_path: Path) -> Callable[[str], Article]:
    def read(html: str) -> Article:
        path = tmp_path / "page.html"
        path.write_text(html, encoding="utf-8")
        found = read_any(path)
        assert found is not None
        return found

    return read


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One<br>two</p><p>th<b>re</b>e</p>", "One\ntwo\nthree\n"),
        ("<div>One <p>two</p> three</div>", "One\ntwo\nthree\n"),
        ("<p>a &lt;b&gt; c</p>", "a <b> c\n"),
        ("<p>co&shy;operate\u200b</p>", "cooperate\n"),
        ("<p>He said <q>no</q>.</p>", "He said “no”.\n"),
        ("<p>E = mc<sup>2</sup></p>", "E = mc2\n"),
        (
            "<p>Up.<sup><a href='#a'>1</a></sup></p><p>On.</p><p id=a>1. Why. <a href='#b'>↩</a></p>",
            "Up.\n[1] Why.\nOn.\n",
        ),
        ("<p>Yes.</p><aside>Facts: 3 dead.</aside>", "Yes.\nFacts: 3 dead.\n"),
        ("<p>Yes.</p><aside>Read on <a href='/x'>Storm kills 3.</a></aside>", "Yes.\n"),
        ("<form><input value=no><label>No</label><p>Yes.</p></form>", "Yes.\n"),
        ("<p>Yes.</p><ul><li><a href='/x'>A</a><li><a href='/y'>B</a></ul>", "Yes.\n"),
        ("<table><tr><td><p>L.</p><p>M.</p></td><td>R.</td></tr></table>", "L.\nM.\nR.\n"),
        ("<table><tr><th>A<td>1<br>2<td>3</table>", "A | 1 2 | 3\n"),
        ("<main><p>In.</p></main><footer>Out.</footer>", "In.\n"),
        ("<header>Out.</header><p>In.</p><footer>Out.</footer>", "In.\n"),
        ("<article>Short.</article><article>Longer, and so it.</article>", "Longer, and so it.\n"),
        ("<p>Shown.</p><p style='display:none'>Not.</p><script>no()</script>", "Shown.\n"),
    ],
)  # fmt: skip
def test_small_pages_read_as_a_reader_sees_them(page: Callable[[str], Article], html: str, text: str) -> None:
    assert page(html).text == text


def test_a_page_nested_without_end_is_read(page: Callable[[str], Article]) -> None:
    assert page("<div>" * 5_000 + "Deep." + "</div>" * 5_000).text == "Deep.\n"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("<meta charset=iso-8859-1><p>café</p>".encode("latin-1"), "café\n"),
        ("<p>“café”</p>".encode("windows-1252"), "“café”\n"),
        ("<p>café</p>".encode("utf-16"), "café\n"),
        (b"<meta charset=nonsense><p>caf\xc3\xa9</p>", "café\n"),
        (b"<meta charset=undefined><p>caf\xc3\xa9</p>", "café\n"),
    ],
)
def test_a_page_is_read_in_the_encoding_it_is_in(tmp_path: Path, data: bytes, text: str) -> None:
    (tmp_path / "a.htm").write_bytes(data)
    assert read_any(tmp_path / "a.htm").text == text


@given(st.text(max_size=80))
@settings(max_examples=60, deadline=None)
def test_any_words_come_through_as_they_are_but_for_blanks(
    tmp_path_factory: pytest.TempPathFactory, words: str
) -> None:
    plain = "".join(c for c in words if c.isalnum() or c in " ’“”–.,%")
    path = tmp_path_factory.mktemp("page") / "a.html"
    path.write_text(f"<meta charset=utf-8><p>x {plain}</p>", encoding="utf-8")
    assert read_any(path).text.split() == ["x", *plain.split()]


# ---- PDF, in small -----------------------------------------------------------------------------------


def printed(*texts: str, size: float = 10.0) -> list[Line]:
    return [Line(text, size) for text in texts]


def test_page_numbers_and_running_heads_go_and_a_paragraph_goes_on_over_the_page() -> None:
    one = printed(
        "The Courier, page 1", "The council closed twelve of its libra-", "ries on Tuesday, and the", "1"
    )
    two = printed("The Courier, page 2", "mayor did not say why.", "2")  # fmt: skip
    text, _ = article_of([one, two])
    assert text == "The council closed twelve of its libraries on Tuesday, and the mayor did not say why.\n"


def test_a_short_line_ends_a_paragraph_and_bullets_begin_one() -> None:
    lines = printed(
        "The council closed twelve of its thirty-one", "libraries.", "• Two are in Leeds.", "• Ten are not."
    )
    text, _ = article_of([lines])
    assert text == (
        "The council closed twelve of its thirty-one libraries.\nTwo are in Leeds.\nTen are not.\n"
    )


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("It closed all of the libra-", "ries in the town.", "libraries in"),
        ("It was a three-", "year war, as they all said.", "three-year war"),
        ("It was the 12-", "year war, as they all said.", "12-year war"),
        ("They met at last face-to-", "face in the old town hall.", "face-to-face in"),
        ("The ceasefire of the well-", "known man. A well-known man.", "well-known man. A"),
        ("The talks in Bosnia-", "Herzegovina went on and on.", "Bosnia-Herzegovina went"),
    ],
)
def test_a_word_cut_at_the_end_of_a_line_keeps_only_a_hyphen_of_its_own(
    first: str, second: str, joined: str
) -> None:
    assert joined in article_of([printed(first, second)])[0]


def test_an_indented_line_and_a_heading_in_another_font_begin_a_paragraph() -> None:
    lines = [
        Line("The council closed twelve of its thirty.", 10.0, 70.0, "/Serif"),
        Line("It did not say why it had done that so", 10.0, 80.0, "/Serif"),
        Line("late in the year of our Lord, not at all.", 10.0, 70.0, "/Serif"),
        Line("What comes next, and who will pay for it", 10.0, 70.0, "/Serif-Bold"),
    ]
    assert article_of([lines])[0].splitlines() == [
        "The council closed twelve of its thirty.",
        "It did not say why it had done that so late in the year of our Lord, not at all.",
        "What comes next, and who will pay for it",
    ]


def test_a_raised_unit_stays_and_a_reference_to_a_note_goes() -> None:
    page = [*printed("The roof has 300 m² of slate.² It"), *printed("2 Survey of 2024.", size=7.0)]
    assert article_of([page])[0] == "The roof has 300 m² of slate. It\n[2] Survey of 2024.\n"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Maren Holt", "Maren Holt"),
        ("BY MAREN HOLT", "MAREN HOLT"),
        ("by Maren Holt and Jo Lund, 4 March 2026", "Maren Holt and Jo Lund"),
        ("By Émile van der Berg | Harbour Courier", "Émile van der Berg"),
        ("By the numbers", None),
        ("By Monday, all schools will close", None),
        ("By Tom Aasen’s count, it is 14.", None),
        ("Bygones", None),
    ],
)
def test_a_byline_is_a_line_of_its_own_with_a_name(line: str, name: str | None) -> None:
    assert byline_in(f"Headline\n{line}\nThe night ferry sails again.\n") == name


# ---- refusals ----------------------------------------------------------------------------------------


def changed(folder: Path, part: str, change: Callable[[str], str]) -> Path:
    """`ferry.docx` with one part rewritten."""
    path = folder / "changed.docx"
    with zipfile.ZipFile(DOCUMENTS / "ferry.docx") as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, change(content.decode("utf-8")).encode("utf-8") if name == part else content)
    return path


def encrypted_pdf() -> bytes:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(DOCUMENTS / "printed.pdf"))
    writer.encrypt("secret", algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def blank_pdf() -> bytes:
    from pypdf import PdfWriter

    writer, file = PdfWriter(), io.BytesIO()
    writer.add_blank_page(200, 200)
    writer.write(file)
    return file.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.docx", (DOCUMENTS / "ferry.docx").read_bytes()[:4000], "not a Word document that can be read"),
        ("a.docx", b"PK\x03\x04", "not a Word document that can be read"),
        ("a.docx", b"words", "not a Word document that can be read"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "encrypted, or an old .doc"),
        ("a.pdf", (DOCUMENTS / "printed.pdf").read_bytes()[:9000], "this PDF is broken"),
        ("a.pdf", b"words", "this PDF is broken"),
        ("a.pdf", b"", "this PDF is broken"),
        ("a.pdf", encrypted_pdf(), "this PDF is encrypted"),
        ("a.pdf", blank_pdf(), "no article text in this document"),
        ("a.html", b"<p> </p>", "no article text in this document"),
    ],
)
def test_a_broken_encrypted_or_empty_document_is_refused_in_one_sentence(
    tmp_path: Path, name: str, data: bytes, told: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(ArticleError, match=told) as caught:
        read_any(path)
    assert "save" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_document_that_unpacks_without_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.docx"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package,
        package.open("word/document.xml", "w") as part,
    ):
        for _ in range(201):
            part.write(bytes(1_000_000))  # fmt: skip
    with pytest.raises(ArticleError, match="unpacks to more than 200 MB"):
        read_any(path)


def test_an_entity_bomb_in_a_word_document_is_refused(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE d [<!ENTITY a "' + "a" * 10_000 + '">' + "".join(
        f'<!ENTITY {name} "{f"&{of};" * 20}">' for of, name in zip("abcdef", "bcdefg", strict=True)
    ) + "]>"  # fmt: skip
    path = changed(
        tmp_path, "word/document.xml", lambda xml: xml.replace("?>", f"?>{bomb}", 1).replace("Tom", "&g;")
    )
    with pytest.raises(ArticleError, match="not as Word writes it"):
        read_any(path)
