"""Charts inside documents: SVG that a page takes in, in the page's own ink."""

import re

from workbench.exchange.chart_images import INK, LINES, PAPER, write_svg
from workbench.exchange.page import escape
from workbench.exchange.tables import ReportChart

_PAPER = re.compile(rf'<rect [^>]*fill="{PAPER}"/>')
_ID = re.compile(r'\b(id="|url\(#|href="#)')


def figure(chart: ReportChart) -> str:
    """Draw a chart for an HTML page, described for who cannot see it.

    Letters and lines have the colour of the text around, light or dark, and the paper shows
    through. Ids get the table's name in front, as several charts stand on one page.
    """
    drawn = write_svg(chart.spec).decode()
    drawn = _PAPER.sub("", drawn, count=1).replace(f'"{INK}"', '"currentColor"')
    drawn = drawn.replace(f'stroke="{LINES}"', 'stroke="currentColor" stroke-opacity="0.18"')
    drawn = _ID.sub(rf"\g<1>{chart.table}-", drawn)
    label = f'<svg role="img" aria-label="{escape(chart.description)}" '
    return f'<figure class="chart">{drawn.replace("<svg ", label, 1)}</figure>'
