"""The web page: what it shows, and that nothing in it can run, whatever the article and the file say."""

from __future__ import annotations

import re
import shutil
import subprocess
import zlib
from dataclasses import replace
from html.parser import HTMLParser
from itertools import product
from pathlib import Path

import pytest
from pypdf import PdfReader

import redpencil
from redpencil.errors import Fault
from redpencil.model import (
    Accepted,
    Article,
    Checklist,
    Evidence,
    Finding,
    Level,
    Override,
    Source,
    Span,
    Split,
    Status,
    Waiting,
)
from redpencil.reports.html import page, web
from redpencil.reviewing.deciding import decide
from redpencil.reviewing.drafting import new_checklist
from redpencil.reviewing.gating import Gate
from redpencil.reviewing.placing import place
from redpencil.reviewing.reporting import report
from redpencil.splitting import split
from reviewing import small

RUN = "document.documentElement.id='ran'"
HOSTILE = (
    f'</style></title></script><script>{RUN}</script>"\'><img src=x onerror="{RUN}">'
    "{{ 7*7 }}{% raw %}&lt;\u202eevil\u2066\x1b[31m"
)
CSS = (Path(redpencil.__file__).parent / "reports" / "page.css").read_text(encoding="utf-8")


def rendered(checklist: Checklist, article: Article, found: Split, faults: tuple[Fault, ...] = ()) -> str:
    board = place(checklist, article, found)
    gate = Gate(checklist, article, found, board, lambda _: 1, "2026-03-05T12:00:00Z", faults)
    return page(report(gate), today="2026-03-05")


def reviewed() -> Checklist:
    """The small article with a verdict of each kind."""
    checklist = small.checklist()
    board = place(checklist, small.article(), small.split())
    claims = list(checklist.claims)
    source = Source(
        "minutes", title="Council minutes", url="https://council.example/minutes", kind="document"
    )
    for number, status in enumerate(
        (Status.VERIFIED, Status.WAITING, Status.INCORRECT, Status.ATTRIBUTED, Status.NOT_CHECKABLE)
    ):
        row = board[claims[number].id]
        claims[number] = decide(
            replace(
                row.claim,
                evidence=(Evidence("minutes", "item 7", "it cost £4 million"),),
                correction="traffic fell by 13%" if status is Status.INCORRECT else None,
            ),
            status,
            by="ana",
            at="2026-03-04T09:12:00Z",
            surroundings=row.surroundings,
            reason="opinion",
            waiting=Waiting("author", "Which month?", "2026-03-04"),
        )
    return replace(checklist, claims=tuple(claims), sources=(source,))


def hostile() -> tuple[Checklist, Article, Split]:
    """An article and a checklist with hostile words wherever words can be."""
    article = Article(f"The bridge cost $4 million {HOSTILE} in 2024.\n", "a.txt", title=HOSTILE)
    found = split(article)
    finding = Finding(f"sum:{HOSTILE}", Level.ALARM, HOSTILE, (Span(0, 3),))
    found = found._replace(findings=(finding,))
    checklist = new_checklist(article, found, "a.txt")
    claims = tuple(
        replace(
            claim,
            text=claim.text,
            status=Status.WAITING,
            checked_by=HOSTILE,
            checked_at=HOSTILE,
            previous_text=HOSTILE,
            waiting=Waiting(HOSTILE, HOSTILE, HOSTILE),
            reason=HOSTILE,
            notes=HOSTILE,
            correction=HOSTILE,
            evidence=(Evidence("s", HOSTILE, HOSTILE), Evidence(HOSTILE)),
            restated=HOSTILE,
            speaker=HOSTILE,
            tags=(HOSTILE,),
            override=Override(HOSTILE, HOSTILE, HOSTILE),
        )
        for claim in checklist.claims
    )
    sources = (
        Source("s", HOSTILE, HOSTILE, HOSTILE, f"javascript:{RUN}", f'https://x.example/"onclick="{RUN}'),
    )
    made = replace(
        checklist,
        article=replace(checklist.article, byline=HOSTILE, published=HOSTILE),
        claims=claims,
        sources=sources,
        accepted=(Accepted(HOSTILE, HOSTILE, HOSTILE, HOSTILE),),
        retired=(replace(claims[0], id="c-00000001"),),
    )
    return made, article, found


class Elements(HTMLParser):
    """All elements of a page, with their attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.found if name == tag]

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


def test_the_page_shows_verdict_checker_evidence_and_the_way_between_words_and_card() -> None:
    checklist = reviewed()
    html = Elements(rendered(checklist, small.article(), small.split()))
    for told in (
        "4 of 8 decided",
        "✓ verified",
        "ana, 2026-03-04",
        "Council minutes",
        ", item 7",
        "it cost £4 million",
        "due 2026-03-04 (overdue)",
        "Incorrect, still in the article (1)",
        "Open (4)",
        "Corrections (1)",
    ):
        assert told in html.text
    ids = {attributes["id"] for _, attributes in html.found if attributes.get("id")}
    links = [attributes["href"] or "" for attributes in html.all("a")]
    assert {href[1:] for href in links if href.startswith("#")} <= ids
    for claim in checklist.claims:
        assert f"#{claim.id}" in links
        assert f"#at-{claim.id}" in links
    assert "https://council.example/minutes" in links


def test_a_finding_is_told_where_it_points_and_its_lines_are_links() -> None:
    one, two = small.TEXT.index("£4 million"), small.TEXT.index("1932")
    finding = Finding("sum:x", Level.ALARM, "4 and 1932", (Span(one, one + 10), Span(two, two + 4)))
    html = Elements(rendered(small.checklist(), small.article(), small.split()._replace(findings=(finding,))))
    told = [a for a in html.all("span") if a.get("title") == "alarm: 4 and 1932. "]
    assert len(told) == 2
    lines = [a["href"] for a in html.all("a") if (a["href"] or "").startswith("#line-")]
    assert lines == ["#line-1", "#line-4"]
    assert {"line-1", "line-4"} <= {a["id"] for a in html.all("p") if "id" in a}


def test_no_id_stands_twice_and_every_tip_is_tied_to_its_handle() -> None:
    html = Elements(rendered(reviewed(), small.article(), small.split()))
    ids = [attributes["id"] for _, attributes in html.found if "id" in attributes]
    assert len(ids) == len(set(ids))
    described = [a["aria-describedby"] for a in html.all("a") if "aria-describedby" in a]
    assert described
    assert set(described) <= set(ids)


def test_the_page_asks_for_nothing_from_elsewhere() -> None:
    html = Elements(rendered(reviewed(), small.article(), small.split()))
    assert not [a for tag, a in html.found if tag in ("link", "img", "iframe", "object") or "src" in a]
    assert "url(" not in CSS
    assert "@import" not in CSS
    assert not [a for _, a in html.found if any(name.startswith("on") or name == "style" for name in a)]


def test_hostile_words_become_no_element_attribute_or_link() -> None:
    made = hostile()
    elements = Elements(rendered(*made, (Fault(3, 1, HOSTILE),)))
    assert not elements.all("img")
    assert len(elements.all("script")) == len(elements.all("style")) == 1
    names = {name for _, attributes in elements.found for name in attributes}
    assert not {name for name in names if name.startswith("on")}
    schemes = {
        (a["href"] or "").partition(":")[0]
        for a in elements.all("a")
        if not (a["href"] or "").startswith("#")
    }
    assert schemes == {"https"}


def test_hostile_words_are_shown_as_they_are_with_control_and_direction_characters_visible() -> None:
    html = rendered(*hostile())
    assert "{{ 7*7 }}{% raw %}&amp;lt;" in html
    assert "49" not in re.sub(r"sha256-\S+|\d{3,}", "", html.partition("<body>")[2].partition("<main>")[0])
    assert not set(html) & {"\u202e", "\u2066", "\x1b"}


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ("https://x.example/a", True),
        ("http://x.example", True),
        ("HTTPS://x.example", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("file:///etc/passwd", False),
        ("//x.example", False),
        ("x.example", False),
        ("https:", False),
        ("http://[", False),
        ("", False),
        (None, False),
    ],
)
def test_only_addresses_of_the_web_are_linked(url: str | None, linked: bool) -> None:
    assert (web(url) == url and url is not None) is linked


# ---- colours -----------------------------------------------------------------------------------------


def colours() -> dict[str, dict[str, str]]:
    blocks = re.findall(r":root \{(.*?)\}", CSS, re.DOTALL)
    light, dark = (dict(re.findall(r"--([\w-]+): (#\w{6});", block)) for block in blocks)
    assert light.keys() == dark.keys()
    return {"light": light, "dark": dark}


def luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


TEXT = ("ink", "pale", "link", "settled", "waiting", "recheck", "wrong", "doubtful", "open", "aside")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_text_colour_has_the_contrast_that_level_aa_asks_for(theme: str) -> None:
    palette = colours()[theme]
    for text, ground in [*product(TEXT, ("page", "side")), ("ink", "lit")]:
        assert contrast(palette[text], palette[ground]) >= 4.5, f"{text} on {ground}"


# ---- in a real browser -------------------------------------------------------------------------------

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
in_chromium = pytest.mark.skipif(CHROMIUM is None, reason="needs chromium (Debian package `chromium`)")


def browse(file: Path, *options: str, fragment: str = "") -> str:
    """What a real Chromium says when it opens `file` without a window."""
    done = subprocess.run(
        [
            str(CHROMIUM),
            *("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=1280,900"),
            f"--user-data-dir={file.parent / 'profile'}",
            *options,
            file.as_uri() + fragment,
        ],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=60,
        check=True,
    )
    return done.stdout


@in_chromium
def test_hostile_words_do_not_run_in_a_browser_and_our_own_script_does(tmp_path: Path) -> None:
    checklist, article, found = hostile()
    file = tmp_path / "report.html"
    file.write_text(rendered(checklist, article, found), encoding="utf-8")
    chosen = checklist.claims[0].id
    dom = Elements(browse(file, "--dump-dom", fragment=f"#{chosen}"))
    assert dom.all("html") == [{"lang": "en"}]
    assert not dom.all("img")
    lit = [a for a in dom.all("span") if "on" in (a.get("class") or "").split()]
    assert lit
    assert all(chosen in (a["data-in"] or "") for a in lit)


@in_chromium
def test_markup_that_did_get_in_could_not_run_either(tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    injected = f'<script>{RUN}</script><img src=x onerror="{RUN}"><style>body{{display:none}}</style>'
    html = rendered(reviewed(), small.article(), small.split())
    file.write_text(html.replace("<main>", f"{injected}<main>"), encoding="utf-8")
    assert Elements(browse(file, "--dump-dom")).all("html") == [{"lang": "en"}]


@in_chromium
@pytest.mark.parametrize(("theme", "scheme"), [("light", 1), ("dark", 0)])
def test_the_page_follows_the_readers_light_or_dark_theme(tmp_path: Path, theme: str, scheme: int) -> None:
    file, picture = tmp_path / "report.html", tmp_path / "picture.png"
    file.write_text(rendered(reviewed(), small.article(), small.split()), encoding="utf-8")
    browse(file, f"--blink-settings=preferredColorScheme={scheme}", f"--screenshot={picture}")
    assert corner(picture) == colours()[theme]["page"]


PROBE = """<script>{
  const [handle, tip] = ["at-", "tip-"].map((name) => document.getElementById(name + "CLAIM"));
  const display = () => getComputedStyle(tip).display;
  const seen = [display()];
  handle.focus();
  seen.push(display());
  document.dispatchEvent(new KeyboardEvent("keydown", {key: "Escape"}));
  seen.push(display(), document.documentElement.scrollWidth <= innerWidth);
  document.title = seen.join(" ");
}</script></body>"""
"""Tells by the title whether a claim's tip is open: at first, with the focus on its number, after Escape."""


@in_chromium
def test_the_keyboard_opens_and_closes_what_is_said_of_a_claim(tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    checklist = reviewed()
    html = rendered(checklist, small.article(), small.split())
    open_to_probes = re.sub(r"<meta http-equiv[^>]*>", "", html)
    file.write_text(
        open_to_probes.replace("</body>", PROBE.replace("CLAIM", checklist.claims[0].id)), encoding="utf-8"
    )
    assert "<title>none block none true</title>" in browse(file, "--dump-dom")


@in_chromium
def test_the_printed_page_has_the_article_the_lists_and_every_card_with_its_addresses(tmp_path: Path) -> None:
    file, printed = tmp_path / "report.html", tmp_path / "report.pdf"
    checklist = reviewed()
    file.write_text(rendered(checklist, small.article(), small.split()), encoding="utf-8")
    browse(file, "--no-pdf-header-footer", f"--print-to-pdf={printed}")
    text = "".join("".join(page.extract_text() for page in PdfReader(printed).pages).split())
    assert "Thepairhavemetbefore" in text
    assert "Incorrect,stillinthearticle(1)" in text
    assert "https://council.example/minutes" in text
    assert all(claim.id in text for claim in checklist.claims)
    assert "Tothearticle" not in text


def corner(picture: Path) -> str:
    """The colour of a PNG's first pixel, which no row filter changes."""
    data = picture.read_bytes()
    pixels = b"".join(
        data[at + 8 : at + 8 + int.from_bytes(data[at : at + 4])]
        for at in _chunks(data)
        if data[at + 4 : at + 8] == b"IDAT"
    )
    return f"#{zlib.decompress(pixels)[1:4].hex()}"


def _chunks(data: bytes) -> list[int]:
    starts, at = [], 8
    while at < len(data):
        starts.append(at)
        at += 12 + int.from_bytes(data[at : at + 4])
    return starts


def test_an_override_that_does_not_count_is_told_apart_with_the_reason_why() -> None:
    checklist = reviewed()
    good = Override("chief", "2026-03-04T10:00:00Z", "the court said so")
    late = replace(good, at="2126-03-04T10:00:00Z")
    claims = list(checklist.claims)
    claims[2], claims[3] = replace(claims[2], override=good), replace(claims[3], override=late)
    text = rendered(replace(checklist, claims=tuple(claims)), small.article(), small.split())
    lists = text.partition('<div id="overrides">')[2].partition("</div>")[0]
    valid, _, void = lists.partition("Overrides that do not count (1)")
    assert "To run as they stand, by override (1)" in valid
    assert f'href="#{claims[2].id}"' in valid
    assert f'href="#{claims[3].id}"' in void
    assert "void: it is dated in the future" in void
    assert text.count("(does not count: it is dated in the future)") == 1
