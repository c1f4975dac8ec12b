"""What a Word document says around its text."""

import docx

from tests.exchange.layout.word_files import add, article, saved, text
from workbench.corpus import read_file

BOX = (
    '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>'
    f"<w:p>{text('Im Kasten.')}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
)


def test_headers_footers_and_boxes_are_there_but_left_out() -> None:
    document = docx.Document()
    document.add_paragraph("Ein Absatz, der so endet.")
    add(document, text("Vor dem Kasten steht ein Satz."), BOX)
    section = document.sections[0]
    section.header.paragraphs[0].text = "Ein Absatz, der so endet."
    section.footer.paragraphs[0].text = "Vertraulich, Seite\t3"
    section.different_first_page_header_footer = True
    section.first_page_footer.paragraphs[0].text = "7"
    blocks = read_file("a.docx", saved(document)).blocks
    assert [(block.text, block.included) for block in blocks] == [
        ("Ein Absatz, der so endet.", True),
        ("Vor dem Kasten steht ein Satz.", True),
        ("Im Kasten.", False),
        ("Vertraulich, Seite 3", False),
    ]


def test_a_header_that_repeats_the_title_is_told_once() -> None:
    texts = [block.text for block in read_file("a.docx", article()).blocks]
    assert texts.count("Der Fluss steigt") == 1
    assert texts[-1] == "Vertraulich"
