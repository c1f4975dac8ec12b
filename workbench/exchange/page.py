"""What both HTML exports share: one file, no script, nothing fetched from anywhere."""

import html
from collections.abc import Mapping

from workbench.exchange.characters import printable
from workbench.text.article import UNDETERMINED
from workbench.text.languages import direction

_FRAME = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="{signature}">
<title>{title}</title>
<style>
{css}
</style>
</head>
<body>
{body}
</body>
</html>
"""

_CSS = """:root { color-scheme: light dark; --ink: #1c1c1c; --paper: #fff; --soft: #f3f2ee;
  --line: #cfccc2; --quiet: #595959; --warn: #8a4b00; --bad: #a3001b; --good: #1b6136; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #16181b; --soft: #22252a;
  --line: #43474e; --quiet: #b3b3b3; --warn: #ffb866; --bad: #ff9c9c; --good: #8fdcae; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1500px; padding: 1.5rem; color: var(--ink);
  background: var(--paper); font: 16px/1.5 Georgia, "Noto Serif", serif; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: 0 0 1rem; }
dt, .meta, .note, th { font-family: system-ui, sans-serif; font-size: .8rem; color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; font-family: system-ui, sans-serif; font-size: .8rem; }
th, td { border: 1px solid var(--line); padding: .45rem .6rem; text-align: start;
  vertical-align: top; overflow-wrap: anywhere; }
thead th { background: var(--soft); }
.missing { color: var(--bad); font-style: italic; }
.meta { display: block; line-height: 1.4; }
.error { color: var(--bad); } .warning { color: var(--warn); } .confirmed { color: var(--good); }
@media print { :root { color-scheme: light; --ink: #000; --paper: #fff; --soft: #eee;
  --line: #888; --quiet: #333; --warn: #333; --bad: #000; --good: #333; }
  body { font-size: 10pt; max-width: none; padding: 0; } .scroll { overflow: visible; }
  thead { display: table-header-group; } tr { break-inside: avoid; } }"""


def page(title: str, body: str, signature: str, css: str = "") -> bytes:
    """Frame a body that is HTML already; the rest is escaped here."""
    filled = _FRAME.format(
        title=escape(title), signature=escape(signature), css=f"{_CSS}\n{css}", body=body
    )
    return filled.encode()


def escape(text: str) -> str:
    """Escape text for element content and quoted attributes; drop what HTML cannot hold."""
    return html.escape(printable(text), quote=True)


def language_attributes(code: str) -> str:
    """Give the ``lang`` and ``dir`` attributes of a text; none and ``auto`` where unknown."""
    if code == UNDETERMINED:
        return 'dir="auto"'
    return f'lang="{escape(code)}" dir="{direction(code)}"'


def definition_list(entries: Mapping[str, str]) -> str:
    """List named values, as text: an address is no link, so that the page leads nowhere."""
    items = (
        f"<dt>{escape(name)}</dt><dd><bdi>{escape(value)}</bdi></dd>"
        for name, value in entries.items()
        if value
    )
    return f"<dl>{''.join(items)}</dl>"
