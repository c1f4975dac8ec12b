"""Argos' package index: fetched only when asked for, and kept with its date for offline use."""

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from workbench.disk import naming_a_full_disk
from workbench.errors import DownloadError, NetworkError, SettingsError
from workbench.settings import Settings
from workbench.translation.archive import check_metadata
from workbench.translation.codes import language_tag
from workbench.translation.download import Wanted
from workbench.translation.network import is_fetchable, make_client, naming_network_problems

MAX_INDEX = 10_000_000


@dataclass(frozen=True, slots=True)
class AvailablePackage:
    """A package the index offers.

    Attributes:
        from_code: Argos' own language code, as is ``to_code``.
        links: ``https`` and ``http`` only; the index also lists IPFS addresses.
        size: bytes; None, as Argos' index does not say it.
        sha256: empty, likewise, unless an index gives it.
    """

    from_code: str
    to_code: str
    from_name: str
    to_name: str
    version: str
    links: tuple[str, ...]
    size: int | None = None
    sha256: str = ""

    @property
    def source(self) -> str:
        """BCP-47 code of the language it translates from."""
        return language_tag(self.from_code)

    @property
    def target(self) -> str:
        """BCP-47 code of the language it translates to."""
        return language_tag(self.to_code)

    @property
    def file_name(self) -> str:
        """``translate-de_en-1_0.argosmodel``."""
        version = self.version.replace(".", "_")
        return f"translate-{self.from_code}_{self.to_code}-{version}.argosmodel"

    @property
    def wanted(self) -> Wanted:
        """What to download."""
        return Wanted(self.file_name, self.links, self.size, self.sha256)

    def is_newer_than(self, version: str) -> bool:
        """Whether this package's version is above the given one."""
        return version_key(self.version) > version_key(version)


@dataclass(frozen=True, slots=True)
class PackageIndex:
    """What can be installed, as of a moment.

    Attributes:
        fetched_at: when it was fetched, UTC.
        fresh: whether it was fetched just now; otherwise it is the copy kept from then.
    """

    packages: tuple[AvailablePackage, ...]
    url: str
    fetched_at: datetime
    fresh: bool

    def find(self, source: str, target: str) -> AvailablePackage | None:
        """Return the newest package of a pair, by BCP-47 or Argos codes."""
        pair = (source, target)
        matching = [
            package
            for package in self.packages
            if pair in ((package.source, package.target), (package.from_code, package.to_code))
        ]
        return max(matching, key=lambda package: version_key(package.version), default=None)


def version_key(version: str) -> tuple[int, ...]:
    """Order versions by their numbers: 1.10 above 1.9."""
    return tuple(int(number) for number in re.findall(r"\d+", version))


def fetch_index(settings: Settings) -> PackageIndex:
    """Fetch the index from ``settings.argos_index_url`` and keep a copy.

    Raises:
        SettingsError: the address is no ``https`` link (``http`` is for this machine only).
        NetworkError: the server cannot be reached; says whether an older copy is there.
        DownloadError: what came is no package index.
    """
    url = settings.argos_index_url
    if not is_fetchable(url):
        raise SettingsError(
            f"argos_index_url is “{url}”, which is no encrypted link.",
            "Set it to one that starts with https://.",
        )
    try:
        body = _get(url, settings.network_timeout)
    except NetworkError as error:
        kept = cached_index(settings)
        if kept is None:
            raise
        raise NetworkError(
            error.problem, f"{error.way_out} The list of {kept.fetched_at:%-d %B %Y} is kept."
        ) from error
    packages = _parse(body, url)
    fetched_at = datetime.now(UTC)
    _keep(settings, body, fetched_at)
    return PackageIndex(packages, url, fetched_at, fresh=True)


def cached_index(settings: Settings) -> PackageIndex | None:
    """Return the copy kept from the last fetch of the same address; None if there is none."""
    try:
        kept = json.loads(_kept_at(settings).read_text(encoding="utf-8"))
        if kept["url"] != settings.argos_index_url:
            return None
        packages = _parse(kept["index"].encode(), kept["url"])
        fetched_at = datetime.fromisoformat(kept["fetched_at"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError, DownloadError):
        return None
    return PackageIndex(packages, kept["url"], fetched_at, fresh=False)


def _get(url: str, timeout: float) -> bytes:
    body = b""
    with (
        make_client(timeout) as client,
        naming_network_problems(url),
        client.stream("GET", url) as response,
    ):
        if not response.is_success:
            raise NetworkError(
                f"{response.url.host} did not deliver the package index "
                f"({response.status_code} {response.reason_phrase}).",
                "Check argos_index_url in the settings, or try again later.",
            )
        for chunk in response.iter_bytes():
            body += chunk
            if len(body) > MAX_INDEX:
                raise _no_index(url, "far too long")
    return body


def _parse(body: bytes, url: str) -> tuple[AvailablePackage, ...]:
    try:
        entries = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise _no_index(url, "not JSON") from error
    if not isinstance(entries, list):
        raise _no_index(url, "not a list")
    packages = tuple(package for entry in entries if (package := _package(entry)) is not None)
    if entries and not packages:
        raise _no_index(url, "without a single usable package")
    return packages


def _package(entry: Any) -> AvailablePackage | None:
    """Read one entry; those that are no translation packages are passed over."""
    try:
        check_metadata(entry)
    except ValueError:
        return None
    links = tuple(
        link
        for link in entry.get("links") or ()
        if isinstance(link, str) and link.startswith(("https://", "http://"))
    )
    size, sha256 = entry.get("size"), entry.get("sha256")
    return AvailablePackage(
        entry["from_code"],
        entry["to_code"],
        str(entry.get("from_name") or entry["from_code"]),
        str(entry.get("to_name") or entry["to_code"]),
        entry["package_version"],
        links,
        size if isinstance(size, int) and size > 0 else None,
        sha256.lower() if isinstance(sha256, str) else "",
    )


def _no_index(url: str, why: str) -> DownloadError:
    return DownloadError(
        f"What {url} sent is no package index: it is {why}.",
        "Check argos_index_url in the settings; a sign-in page of your network may stand between.",
    )


def _kept_at(settings: Settings) -> Path:
    return settings.home / "models" / "argos-index.json"


def _keep(settings: Settings, body: bytes, fetched_at: datetime) -> None:
    path = _kept_at(settings)
    path.parent.mkdir(parents=True, exist_ok=True)
    kept = {
        "url": settings.argos_index_url,
        "fetched_at": fetched_at.isoformat(),
        "index": body.decode("utf-8"),
    }
    unfinished = path.with_suffix(".new")
    with naming_a_full_disk(path.parent, len(body), "the package index"):
        unfinished.write_text(json.dumps(kept, ensure_ascii=False), encoding="utf-8")
        unfinished.replace(path)
