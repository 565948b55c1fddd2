from __future__ import annotations

import json
from pathlib import Path
from unittest import mock

import pytest

from redpencil.storage.checklist_file import ChecklistFile
from running import SEED, command

STORY = (
    "The council closed 12 libraries on Tuesday. Mayor Ana Ruiz said the closures would save $3 million.\n"
)
OTHER = "Two people died when a bridge collapsed in Genoa on Monday.\n"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "other.txt").write_text(OTHER, encoding="utf-8")
    return tmp_path


def test_split_writes_a_checklist_with_every_claim_unchecked(desk: Path) -> None:
    done = command("split", "story.txt", "--published", "2026-03-04", folder=desk)
    assert (done.returncode, done.stdout) == (0, "")
    checklist = ChecklistFile.read(desk / "claims.yaml").checklist
    assert checklist.article.file == "story.txt"
    assert checklist.article.published == "2026-03-04"
    assert checklist.claims
    assert {claim.status for claim in checklist.claims} == {"unchecked"}


def test_json_prints_the_promised_keys_and_writes_nothing(desk: Path) -> None:
    before = sorted(desk.iterdir())
    done = command("split", "story.txt", "--json", folder=desk)
    found = json.loads(done.stdout)
    assert sorted(desk.iterdir()) == before
    assert set(found) >= {"article", "sentences", "claims", "skipped"}
    for claim in found["claims"]:
        assert set(claim) >= {
            "id", "spans", "text", "kinds", "speaker", "attribution", "highlights", "rank", "reasons"
        }  # fmt: skip
        assert claim["text"] == " … ".join(STORY[start:end] for start, end in claim["spans"])


def test_offsets_count_code_points_after_a_bom_and_dos_line_ends(desk: Path) -> None:
    (desk / "dos.txt").write_bytes(("\ufeff" + "🙂 Café.\r\n" + STORY).encode("utf-8"))
    found = json.loads(command("split", "dos.txt", "--json", folder=desk).stdout)
    text = "🙂 Café.\n" + STORY
    ends = [text[s["start"] : s["end"]] for s in found["sentences"]]
    assert "The council closed 12 libraries on Tuesday." in ends


def test_the_checklist_of_another_article_is_not_overwritten(desk: Path) -> None:
    command("split", "story.txt", folder=desk)
    before = (desk / "claims.yaml").read_bytes()
    done = command("split", "other.txt", folder=desk)
    assert done.returncode == 2
    assert "checklist of story.txt" in done.stderr
    assert "-o other.claims.yaml" in done.stderr
    assert (desk / "claims.yaml").read_bytes() == before


def test_a_checklist_is_no_article(desk: Path) -> None:
    command("split", "story.txt", folder=desk)
    before = {path: path.read_bytes() for path in desk.iterdir()}
    done = command("split", "claims.yaml", "-o", "new.claims.yaml", folder=desk)
    assert (done.returncode, done.stdout) == (2, "")
    assert "that is a checklist" in done.stderr
    assert {path: path.read_bytes() for path in desk.iterdir()} == before


def test_splitting_the_same_article_again_writes_nothing(desk: Path) -> None:
    command("split", "story.txt", folder=desk)
    before = (desk / "claims.yaml").stat()
    done = command("split", "story.txt", folder=desk)
    assert done.returncode == 0
    after = (desk / "claims.yaml").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_pipe_needs_a_name_for_the_checklist(desk: Path) -> None:
    done = command("split", "-", folder=desk, given=STORY.encode())
    assert done.returncode == 2
    assert "-o FILE" in done.stderr


def test_text_from_a_pipe_is_kept_beside_its_checklist(desk: Path) -> None:
    done = command("split", "-", "-o", "late.claims.yaml", folder=desk, given=STORY.encode())
    assert done.returncode == 0, done.stderr
    assert (desk / "late.txt").read_text(encoding="utf-8") == STORY
    assert ChecklistFile.read(desk / "late.claims.yaml").checklist.article.file == "late.txt"


def test_a_split_that_is_interrupted_leaves_neither_text_nor_checklist(desk: Path) -> None:
    with mock.patch("redpencil.cli.writing.split", side_effect=KeyboardInterrupt):
        done = command("split", "-", "-o", "piped.claims.yaml", folder=desk, given=b"It took 3 years.\n")
    assert done.returncode == 130
    assert not list(desk.glob("piped*"))


def test_text_from_a_pipe_never_replaces_another_text(desk: Path) -> None:
    done = command("split", "-", "-o", "other.claims.yaml", folder=desk, given=STORY.encode())
    assert done.returncode == 2
    assert "other.txt" in done.stderr
    assert (desk / "other.txt").read_text(encoding="utf-8") == OTHER


def test_a_file_that_is_not_text_is_refused_without_a_traceback(desk: Path) -> None:
    (desk / "story.txt").write_bytes(b"%PDF-1.7\n\x00\x01")
    done = command("split", "story.txt", folder=desk)
    assert done.returncode == 2
    assert "this is a PDF; what redpencil reads is" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (desk / "claims.yaml").exists()


def test_a_wrong_date_is_bad_usage(desk: Path) -> None:
    done = command("split", "story.txt", "--published", "yesterday", folder=desk)
    assert done.returncode == 2
    assert "2025-08-07" in done.stderr


def test_the_claims_the_seed_is_known_for_stand_alone(tmp_path: Path) -> None:
    found = json.loads(command("split", SEED, "--json", folder=tmp_path).stdout)
    claims = {claim["text"]: claim for claim in found["claims"]}
    killed = next(text for text in claims if text.endswith("killed more than 12,000 Ukrainian civilians"))
    assert claims[killed]["speaker"] == "the United Nations"
    assert "brought India’s tariff rate to 50%" in claims
    assert any("1,000-kilometer (620-mile) front line" in text and len(text) < 60 for text in claims)
