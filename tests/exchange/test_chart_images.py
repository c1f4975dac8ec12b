"""Charts become real pictures, and nothing is fetched for them."""

import struct

import pytest
from lxml import etree

from workbench.exchange.chart_images import IMAGE_FORMATS, PNG_SCALE, WIDTH
from workbench.exchange.tables import Table, write_csv
from workbench.services.overview.share import OutletShare, Shares
from workbench.services.overview.share_chart import share_chart

NAMES = ("日本経済新聞", "الجزيرة نت", "A name that is far longer than any column " * 4, "<b>&amp;")


def shares() -> Shares:
    rows = (OutletShare(str(n), name, "en", n, 0, 9, n, 7) for n, name in enumerate(NAMES))
    return Shares(tuple(rows), 3, 9, "coverage/2")


def test_svg_holds_the_names_as_text() -> None:
    data = IMAGE_FORMATS["svg"].write(share_chart(shares()).spec)
    root = etree.fromstring(data)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    told = " ".join(root.itertext())
    for name in (*NAMES[:2], NAMES[3], "2 of 9 (22 %)"):
        assert name in told
    assert int(root.get("width", "0")) >= WIDTH


def test_png_is_as_large_as_print_needs() -> None:
    data = IMAGE_FORMATS["png"].write(share_chart(shares()).spec)
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    width, _ = struct.unpack(">II", data[16:24])
    assert width >= WIDTH * PNG_SCALE


@pytest.mark.parametrize("name", IMAGE_FORMATS)
def test_data_from_elsewhere_is_refused(name: str) -> None:
    spec = share_chart(shares()).spec | {"data": {"url": "http://127.0.0.1:9/rows.json"}}
    with pytest.raises(ValueError, match="not allowed"):
        IMAGE_FORMATS[name].write(spec)


def test_a_chart_offers_no_menu_that_sends_its_data_away() -> None:
    options = share_chart(shares()).spec["usermeta"]["embedOptions"]
    assert options == {"actions": False}


def test_csv_repeats_the_signature_and_disarms_formulas() -> None:
    table = Table("t", ("name", "ratio"), (("=1+1", -1.5), ("b", None)))
    lines = write_csv(table, "made, by").decode("utf-8-sig").splitlines()
    assert lines == ["name,ratio,signature", '\'=1+1,-1.5,"made, by"', 'b,,"made, by"']
    assert write_csv(table).decode("utf-8-sig").splitlines()[0] == "name,ratio"
