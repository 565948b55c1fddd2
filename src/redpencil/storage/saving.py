"""Writing a file so that it is the old one or the new one, never something between."""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import re
import stat
import time
from collections.abc import Iterator
from pathlib import Path

from redpencil.errors import SaveError

PATIENCE = 10.0
"""Seconds to wait for another process that saves; a save takes milliseconds."""

_NO_LOCKS = (errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS)
"""How a file system says that it has no locks. A save there is still one atomic step, and compares first."""

_WHY = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your disk quota is used up",
    errno.EROFS: "the disk is mounted read-only",
    errno.EACCES: "you may not write there",
    errno.EPERM: "you may not write there",
    errno.ENOENT: "the folder is not there",
}


def lock_path(path: Path) -> Path:
    """The lock beside a checklist: a file of its own, since a replaced file takes its lock away with it.

    It is there while someone saves. One that a killed process left is in nobody's way; the next save takes
    it away.
    """
    return path.with_name(f".{path.name}.lock")


def real(path: Path) -> Path:
    """The file itself, past any symbolic links, which a save leaves in place."""
    return Path(os.path.realpath(path)) if path.is_symlink() else path


def explained(error: OSError) -> str:
    """Why the system refused, in plain words."""
    return _WHY.get(error.errno or 0, error.strerror or str(error))


@contextlib.contextmanager
def locked(path: Path, *, patience: float = PATIENCE) -> Iterator[None]:
    """Hold the checklist's lock; it falls free by itself when a process dies.

    Raises SaveError if someone else holds it for longer than `patience` seconds.
    """
    place, until = lock_path(real(path)), time.monotonic() + patience
    while not _is_at(place, lock := _taken(place, path, until)):
        os.close(lock)  # whoever held it has taken it away since it was opened
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            place.unlink()
        os.close(lock)


def _is_at(place: Path, lock: int) -> bool:
    """True where the open file `lock` is the one that stands at `place`."""
    try:
        return os.path.samestat(os.fstat(lock), place.stat())
    except FileNotFoundError:
        return False


def _taken(place: Path, path: Path, until: float) -> int:
    """The lock file at `place`, opened and locked. Raises SaveError, naming the checklist's `path`."""
    try:
        lock = os.open(place, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
    except OSError as error:
        raise SaveError(f"{path}: cannot be saved: {explained(error)}") from error
    try:
        _take(lock, path, until)
    except BaseException:
        os.close(lock)
        raise
    return lock


def _take(lock: int, path: Path, until: float) -> None:
    while True:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            if time.monotonic() > until:
                message = "another redpencil is in the middle of saving; end it, or let it go on"
                raise SaveError(f"{path}: cannot be saved: {message}") from None
            time.sleep(0.005)
        except OSError as error:
            if error.errno not in _NO_LOCKS:
                raise SaveError(f"{path}: cannot be locked: {explained(error)}") from error
            return


def replace(path: Path, content: bytes) -> None:
    """Put `content` in the place of the file, durably. Raises SaveError, with the old file untouched.

    A symbolic link keeps pointing where it did; mode, owner and extended attributes stay. Call it with the
    lock held.
    """
    target = real(path)
    _check_writable(path, target)
    sweep(target)
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        _write_beside(target, temporary, content)
        temporary.replace(target)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise SaveError(f"{path}: cannot be saved: {explained(error)}; the file is as it was") from error
    try:
        _sync_folder(target.parent)
    except OSError as error:
        raise SaveError(
            f"{path}: was written, but the disk did not confirm it: {explained(error)}"
        ) from error


def _check_writable(path: Path, target: Path) -> None:
    """Raise SaveError for a file that is marked read-only, which a bare replace would overwrite."""
    with contextlib.suppress(FileNotFoundError):
        mode = target.stat().st_mode
        if not mode & 0o222 or not os.access(target, os.W_OK):
            raise SaveError(
                f"{path}: is read-only, nothing was saved; make it writable with `chmod u+w {path}`"
            )


def _write_beside(target: Path, temporary: Path, content: bytes) -> None:
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o666)
    try:
        with contextlib.suppress(FileNotFoundError):
            _keep_attributes(target, descriptor)
        _write_all(descriptor, content)
    finally:
        os.close(descriptor)


def _keep_attributes(target: Path, descriptor: int) -> None:
    """Give the new file the old one's owner, mode and extended attributes, where they differ."""
    old, new = target.stat(), os.fstat(descriptor)
    if (old.st_uid, old.st_gid) != (new.st_uid, new.st_gid):
        with contextlib.suppress(PermissionError):
            os.fchown(descriptor, old.st_uid, old.st_gid)
    if stat.S_IMODE(old.st_mode) != stat.S_IMODE(new.st_mode):
        os.fchmod(descriptor, stat.S_IMODE(old.st_mode))
    if hasattr(os, "listxattr"):
        with contextlib.suppress(OSError):
            for name in os.listxattr(target):
                os.setxattr(descriptor, name, os.getxattr(target, name))


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def keep_aside(path: Path, content: bytes, kept: list[Path]) -> Path | None:
    """Write what could not be saved to a file of its own, beside the checklist or else among temporary files.

    Returns that file, None if nothing can be written there either. `kept` has the file that an earlier call
    used, which is used again; one that someone else left is not.
    """
    import tempfile  # and with it much that no other save needs

    target = real(path)
    names = [f"{target.name}.recovered", *(f"{target.name}.recovered.{n}" for n in range(2, 100))]
    folders = [target.parent, Path(tempfile.gettempdir())]
    for place in [*kept, *(folder / name for folder in folders for name in names)]:
        try:
            descriptor = os.open(
                place, os.O_WRONLY | os.O_CREAT | (os.O_TRUNC if place in kept else os.O_EXCL), 0o600
            )
        except OSError:
            continue
        try:
            _write_all(descriptor, content)
        except OSError:
            place.unlink(missing_ok=True)
            continue
        finally:
            os.close(descriptor)
        kept[:] = [place]
        return place
    return None


def discard(kept: list[Path]) -> None:
    """Remove a recovery file of ours once all it has is saved."""
    for place in kept:
        with contextlib.suppress(OSError):
            place.unlink(missing_ok=True)
    kept.clear()


def _write_all(descriptor: int, content: bytes) -> None:
    view = memoryview(content)
    while view:
        view = view[os.write(descriptor, view) :]
    os.fsync(descriptor)


def sweep(target: Path) -> None:
    """Remove temporary files that a killed process left; with the lock held, none can be in use."""
    ours = re.compile(rf"\.{re.escape(target.name)}\.[0-9]+\.tmp")
    with contextlib.suppress(OSError):
        for path in target.parent.iterdir():
            if ours.fullmatch(path.name):
                path.unlink(missing_ok=True)
