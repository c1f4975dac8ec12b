"""Small articles for tests."""

from hypothesis import strategies as st

from workbench.text.article import Article, Block, BlockKind, LanguageGuess
from workbench.text.segmentation import segment_blocks

GERMAN = LanguageGuess("de", 1.0)
SENTENCES = (
    "Der Fluss stieg am 2. Dezember über die Ufer.",
    "Niemand hatte damit gerechnet!",
    "Dr. Voß, die Leiterin des Amtes, schweigt bis heute.",
    "Wer bezahlt nun die Schäden?",
    "Rund 4,5 Mio. Euro fehlen in der Kasse der Gemeinde.",
    "„Wir haben gewarnt“, sagte der Bürgermeister gestern Abend.",
    "Auf den Feldern liegt Schlamm … überall Schlamm.",
    "Morgen berät 😀 der Kreistag hinter verschlossenen Türen.",
    "Die Versicherungen prüfen jeden einzelnen Antrag sehr genau.",
    "Bauern fordern schnelle Hilfe vom Land.",
)


def article(*texts: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Article:
    """An article of one block a text, segmented as German."""
    blocks = [Block(kind, text, language=GERMAN) for text in texts]
    return Article("Titel", segment_blocks(blocks, "de"), language=GERMAN)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Articles of one to four paragraphs, each sentence at most once."""
    order = draw(st.permutations(SENTENCES))
    sizes = draw(st.lists(st.integers(1, 3), min_size=1, max_size=3))
    texts, taken = [], 0
    for size in sizes:
        texts.append(" ".join(order[taken : taken + size]))
        taken += size
    return article(*texts)
