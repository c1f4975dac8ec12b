"""Who says what in an article: what counts as a quotation, whose it is, and where it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.comparison.quotations import (
    Quotation,
    QuotationKind,
    Stretch,
    find_quotations,
    mentions_of,
)
from workbench.comparison.quotations.tables import LANGUAGES
from workbench.text.article import Article, Block, BlockKind, LanguageGuess
from workbench.text.segmentation import segment_blocks


def article(language: str, *paragraphs: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Article:
    blocks = segment_blocks([Block(kind, text) for text in paragraphs], language)
    return Article("", blocks, language=LanguageGuess(language, 1.0))


def quoted(language: str, *paragraphs: str) -> list[tuple[str, str, str | None, str | None]]:
    """Kind, words, speaker as written and cue of every quotation."""
    return [
        (q.kind.value, q.text, _text(q.speaker), _text(q.cue))
        for q in find_quotations(article(language, *paragraphs))
    ]


def _text(stretch: Stretch | None) -> str | None:
    return stretch.text if stretch else None


DIRECT = [
    ("de", "Die Lehrerin Eva Kolb sagte: „Wir fangen morgen an.“",
     "Wir fangen morgen an.", "Die Lehrerin Eva Kolb", "sagte"),
    ("de", "„Wir fangen morgen an“, sagte am Montag die Lehrerin Eva Kolb in Graz.",
     "Wir fangen morgen an", "die Lehrerin Eva Kolb", "sagte"),
    ("de", "„Der Damm hält nicht mehr lange“, so Feuerwehrchef Otto Brix.",
     "Der Damm hält nicht mehr lange", "Feuerwehrchef Otto Brix", "so"),
    ("de", "„Der Damm“, warnte Otto Brix, „hält nicht mehr lange.“",
     "Der Damm hält nicht mehr lange.", "Otto Brix", "warnte"),
    ("de", "Otto Brix, der den Einsatz leitet, teilte am Abend mit: »Der Damm hält.«",
     "Der Damm hält.", "Otto Brix, der den Einsatz leitet", "teilte"),
    ("de", "Den Plan verteidigte Ministerin Jana Roth: „Es gibt keinen anderen Weg.“",
     "Es gibt keinen anderen Weg.", "Ministerin Jana Roth", "verteidigte"),
    ("de", "Der Minister wies alles zurück und nannte die Vorwürfe „völlig absurd“.",
     "völlig absurd", "Der Minister", "nannte"),
    ("de", "Die Opposition sprach von einem „Verrat an den Wählern“.",
     "Verrat an den Wählern", "Die Opposition", "sprach"),
    ("de", "Nach Angaben der Polizei war der Fahrer „nicht ansprechbar“.",
     "nicht ansprechbar", "der Polizei", "Nach"),
    ("de", "In dem Bericht heißt es: „Die Brücke war seit Jahren beschädigt.“",
     "Die Brücke war seit Jahren beschädigt.", "dem Bericht", "heißt"),
    ("de", "Die Zeitung zitierte den Trainer mit den Worten: „Ich gehe nicht.“",
     "Ich gehe nicht.", "den Trainer", "zitierte"),
    ("de", 'Eva Kolb hat das bestätigt: "Ja, das stimmt."',
     "Ja, das stimmt.", "Eva Kolb", "bestätigt"),
    ("de", "‚Das war knapp‘, sagte sie.", "Das war knapp", "sie", "sagte"),
    ("de", "Eva Kolb sagte: „Er hat mich gefragt: ‚Willst du das?‘ Ich wollte.“",
     "Er hat mich gefragt: ‚Willst du das?‘ Ich wollte.", "Eva Kolb", "sagte"),
    ("de", "Dr. Eva Kolb erklärte: „Das Fieber sinkt. Der Junge schläft. Alles wird gut.“",
     "Das Fieber sinkt. Der Junge schläft. Alles wird gut.", "Dr. Eva Kolb", "erklärte"),
    ("en", "“We start tomorrow,” said the mayor, Ann Hill, on Monday.",
     "We start tomorrow,", "the mayor, Ann Hill", "said"),
    ("en", "Ann Hill told reporters: “We start tomorrow.”",
     "We start tomorrow.", "Ann Hill", "told"),
    ("en", "‘It was dark,’ Smith said.", "It was dark,", "Smith", "said"),
    ("en", "“The road,” Smith said, “is closed.”", "The road, is closed.", "Smith", "said"),
    ("fr", "« Nous commençons demain », a déclaré la maire, Anne Colin.",
     "Nous commençons demain", "la maire, Anne Colin", "a déclaré"),
    ("fr", "« C’est notre ville », a-t-il ajouté.", "C’est notre ville", "il", "ajouté"),
    ("es", "«Empezamos mañana», dijo ayer la alcaldesa Ana Gil.",
     "Empezamos mañana", "la alcaldesa Ana Gil", "dijo"),
    ("es", "El portavoz Luis Vega ha asegurado: “No hay peligro.”",
     "No hay peligro.", "El portavoz Luis Vega", "ha asegurado"),
    ("it", "«Cominciamo domani», ha detto il sindaco Mario Rossi.",
     "Cominciamo domani", "il sindaco Mario Rossi", "ha detto"),
    ("pl", "„Zaczynamy jutro” – powiedział burmistrz Jan Nowak.",
     "Zaczynamy jutro", "burmistrz Jan Nowak", "powiedział"),
    ("pl", "– Nikt nas nie pytał – dodała Anna Kos. – Nikt.",
     "Nikt nas nie pytał", "Anna Kos", "dodała"),
    ("ru", "«Мы начинаем завтра», — сказал мэр Иван Петров.",
     "Мы начинаем завтра", "мэр Иван Петров", "сказал"),
    ("ru", "— Нас никто не спрашивал, — добавила Анна Седова.",
     "Нас никто не спрашивал,", "Анна Седова", "добавила"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "words", "speaker", "cue"), DIRECT)
def test_direct_quotation(language: str, text: str, words: str, speaker: str, cue: str) -> None:
    assert ("direct", words, speaker, cue) in quoted(language, text)


NOT_QUOTED = [
    ("de", "Das Schiff „Seestern“ liegt im Hafen."),
    ("de", "Sie las den Roman „Der lange Weg nach Hause“ in einer Nacht."),
    ("de", "Das sogenannte „Sommerloch“ fiel in diesem Jahr aus."),
    ("de", "Die „Grazer Nachrichten“ und der „Bote“ erscheinen heute nicht."),
    ("de", "Der Verein (kurz: „VfB“) tritt unter dem Motto „Alle für einen“ an."),
    ("de", "Auf dem Programm standen „Abendlied“, „Morgenlied“ und „Mein kleines Lied“."),
    ("de", "Die „Hab-mich-lieb“-Kampagne läuft weiter."),
    ("en", "The film “Night Train to Leeds” opens today."),
    ("en", "The ship “Sea Star” is in the harbour."),
    ("fr", "Le film « La Nuit » sort demain."),
    ("es", "La película «La noche» se estrena mañana."),
    ("it", "Il film «La notte» esce domani."),
    ("pl", "Film „Noc” wchodzi jutro do kin."),
    ("ru", "Фильм «Ночь» выходит завтра."),
]


@pytest.mark.parametrize(("language", "text"), NOT_QUOTED)
def test_names_titles_and_single_words_are_not_quotations(language: str, text: str) -> None:
    assert quoted(language, text) == []


INDIRECT = [
    ("de", "Eva Kolb sagte, dass die Schule morgen öffnet.",
     "dass die Schule morgen öffnet", "Eva Kolb", "sagte"),
    ("de", "Eva Kolb sagte am Montag, die Schule werde morgen öffnen.",
     "die Schule werde morgen öffnen", "Eva Kolb", "sagte"),
    ("de", "Die Schule werde morgen öffnen, teilte Eva Kolb mit.",
     "Die Schule werde morgen öffnen", "Eva Kolb", "teilte"),
    ("de", "Laut Eva Kolb öffnet die Schule morgen wieder.",
     "öffnet die Schule morgen wieder", "Eva Kolb", "Laut"),
    ("de", "Die Schule öffnet der Leiterin zufolge erst im Mai.",
     "Die Schule öffnet erst im Mai", "der Leiterin", "zufolge"),
    ("de", "Nach Angaben der Polizei wurden drei Menschen verletzt.",
     "wurden drei Menschen verletzt", "der Polizei", "Nach"),
    ("de", "Wie die Polizei mitteilte, wurden drei Menschen verletzt.",
     "wurden drei Menschen verletzt", "die Polizei", "mitteilte"),
    ("de", "Der Verband kündigte an, gegen das Urteil Berufung einzulegen.",
     "gegen das Urteil Berufung einzulegen", "Der Verband", "kündigte"),
    ("en", "Ann Hill said that the school would open in May.",
     "that the school would open in May", "Ann Hill", "said"),
    ("en", "Ann Hill said the school would open in May.",
     "the school would open in May", "Ann Hill", "said"),
    ("en", "The school will open in May, the mayor said.",
     "The school will open in May", "the mayor", "said"),
    ("en", "According to the police, three people were hurt.",
     "three people were hurt", "the police", "According to"),
    ("fr", "La maire a assuré que l'école ouvrirait en mai.",
     "que l'école ouvrirait en mai", "La maire", "a assuré"),
    ("fr", "Selon la police, trois personnes ont été blessées.",
     "trois personnes ont été blessées", "la police", "Selon"),
    ("es", "La alcaldesa aseguró que la escuela abrirá en mayo.",
     "que la escuela abrirá en mayo", "La alcaldesa", "aseguró"),
    ("es", "Según la policía, hay tres heridos graves.",
     "hay tres heridos graves", "la policía", "Según"),
    ("it", "La sindaca ha assicurato che la scuola aprirà a maggio.",
     "che la scuola aprirà a maggio", "La sindaca", "ha assicurato"),
    ("it", "Secondo la polizia ci sono tre feriti.",
     "ci sono tre feriti", "la polizia", "Secondo"),
    ("pl", "Burmistrz zapewnił, że szkoła ruszy w maju.",
     "że szkoła ruszy w maju", "Burmistrz", "zapewnił"),
    ("ru", "Мэр заявил, что школа откроется в мае.",
     "что школа откроется в мае", "Мэр", "заявил"),
    ("ru", "По словам полиции, трое человек ранены.",
     "трое человек ранены", "полиции", "По словам"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "words", "speaker", "cue"), INDIRECT)
def test_indirect_quotation(language: str, text: str, words: str, speaker: str, cue: str) -> None:
    assert ("indirect", words, speaker, cue) in quoted(language, text)


@pytest.mark.parametrize(
    "text",
    [
        "Dass die Schule morgen öffnet, freut alle.",
        "Eva Kolb leitet die Schule seit drei Jahren, und das soll so bleiben.",
        "Nach dem Spiel gingen alle nach Hause.",
        "Die Schule wäre längst offen, wenn es Lehrer gäbe.",
    ],
)
def test_what_nobody_says_is_not_quoted(text: str) -> None:
    assert quoted("de", text) == []


def test_reported_speech_goes_on_without_a_frame() -> None:
    text = "Eva Kolb sagte, die Schule sei voll. Es gebe keinen Platz. Man müsse bauen. Sie baut."
    framed, free = find_quotations(article("de", text))
    assert framed.text == "die Schule sei voll"
    assert (free.text, free.name, free.cue) == (
        "Es gebe keinen Platz. Man müsse bauen.",
        "Eva Kolb",
        None,
    )
    assert free.confidence < framed.confidence


NAMED = [
    ("de", ("Ministerin Eva Kolb trat zurück.", "„Ich kann nicht mehr“, sagte Kolb."), "Eva Kolb"),
    ("de", ("Eva Kolb sagte: „Ich gehe jetzt.“ Sie fügte hinzu: „Für immer.“",), "Eva Kolb"),
    ("de", ("Der Minister sagte: „Das wird nichts mehr.“",), "Minister"),
    ("en", ("Ann Hill said: “I am leaving.” “I am tired,” she added.",), "Ann Hill"),
    ("en", ("Mayor Ann Hill resigned.", "“I am tired of this,” said Hill."), "Ann Hill"),
    ("it", ("«Me ne vado», ha detto Mario Rossi. «Sono stanco di tutto», ha aggiunto.",),
     "Mario Rossi"),
    ("ru", ("«Я ухожу», — сказал Иван Петров. «Я очень устал», — добавил он.",), "Иван Петров"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "paragraphs", "name"), NAMED)
def test_short_names_and_pronouns_mean_the_last_person(
    language: str, paragraphs: tuple[str, ...], name: str
) -> None:
    assert find_quotations(article(language, *paragraphs))[-1].name == name


def test_a_pronoun_of_the_other_sex_means_the_person_before() -> None:
    text = (
        "Frau Eva Kolb sagte: „Das ist mein Haus.“ Herr Otto Brix sagte: „Das ist meins.“ "
        "Sie antwortete: „Das werden wir sehen.“"
    )
    assert [q.name for q in find_quotations(article("de", text))][-1] == "Eva Kolb"


def test_a_pronoun_nobody_stands_for_stays_open() -> None:
    (one,) = find_quotations(article("de", "Er sagte: „Ich war es nicht.“"))
    assert (_text(one.speaker), one.name) == ("Er", None)


def test_a_bare_quotation_belongs_to_who_spoke_before() -> None:
    text = "„Wir haben lange gewartet“, sagte Eva Kolb. „Jetzt ist es endlich so weit.“"
    assert [q.name for q in find_quotations(article("de", text))] == ["Eva Kolb"] * 2


def test_a_colon_at_the_end_of_a_paragraph_announces_the_next() -> None:
    (one,) = find_quotations(
        article("de", "Eva Kolb sagte dazu:", "„Wir haben lange auf diesen Tag gewartet.“")
    )
    assert one.name == "Eva Kolb"


def test_quotation_over_paragraphs_is_one() -> None:
    (one,) = find_quotations(
        article(
            "de",
            "Eva Kolb sagte: „Am Anfang waren wir nur drei, und keiner kannte den anderen.",
            "„Heute sind wir tausend, und jeder kennt jeden.“",
        )
    )
    assert [(part.block, part.text[:9]) for part in one.parts] == [
        (0, "Am Anfang"),
        (1, "Heute sin"),
    ]


def test_a_mark_that_never_closes_ends_with_its_paragraph() -> None:
    (one,) = find_quotations(
        article("de", "Eva Kolb sagte: „Wir warten seit drei Stunden.", "Dann ging sie.")
    )
    assert one.text == "Wir warten seit drei Stunden."


def test_a_quote_block_needs_no_marks() -> None:
    blocks = [
        Block(BlockKind.PARAGRAPH, "Der Bürgermeister sagte zu den Plänen:"),
        Block(BlockKind.QUOTE, "Wir bauen die Brücke wieder auf, Stein für Stein."),
    ]
    cut = segment_blocks(blocks, "de")
    (one,) = find_quotations(Article("", cut, language=LanguageGuess("de", 1.0)))
    assert (one.text, one.name) == (blocks[1].text, "Bürgermeister")


def test_blocks_left_out_are_not_read() -> None:
    byline = article("de", "Eva Kolb sagte: „Wir fangen morgen an.“", kind=BlockKind.BYLINE)
    assert find_quotations(byline) == ()


def test_a_language_without_words_yields_nothing() -> None:
    assert quoted("ja", "彼は「行く」と言った。") == []
    assert quoted("und", "Eva Kolb sagte: „Wir fangen morgen an.“") == []


def test_a_stretch_is_found_in_its_segments() -> None:
    text = "Eva Kolb sagte: „Erstens ist es spät. Zweitens bin ich müde.“ Dann ging sie."
    one = article("de", text)
    (quotation,) = find_quotations(one)
    pieces = mentions_of(one, quotation.parts[0])
    texts = {segment.id: segment.text for segment in one.segments}
    assert "".join(mention.text for _, mention in pieces) == quotation.text
    assert all(texts[key][m.start : m.end] == m.text for key, m in pieces)


_PIECES = st.sampled_from(
    [*"„“”»«‚‘’'\"–:,.?!( )¶", " sagte ", " Eva Kolb ", "Der Minister ", " dass ", " wir gehen ",
     " laut ", " so ", " er ", " habe ", " und ", " — ", " dijo ",
     " disse ", "—", " said ", " dit-il ", " сказал ", "nannte ", " heißt es ", " „Ja“ "]
)  # fmt: skip


@given(st.lists(_PIECES, max_size=30).map("".join), st.sampled_from(sorted(LANGUAGES)))
def test_stretches_are_pieces_of_the_text(text: str, language: str) -> None:
    one = article(language, *[p for p in text.split("¶") if p.strip()])
    found = find_quotations(one)
    assert found == find_quotations(one)
    for stretch in (s for q in found for s in _stretches(q)):
        assert one.blocks[stretch.block].text[stretch.start : stretch.end] == stretch.text != ""
    assert all(0 < q.confidence <= 1 and q.kind in QuotationKind for q in found)


def _stretches(quotation: Quotation) -> list[Stretch]:
    return [*quotation.parts, *(s for s in (quotation.speaker, quotation.cue) if s)]
