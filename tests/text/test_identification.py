"""What may be expected of language identification."""

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks import identification as benchmark
from workbench.text.article import UNDETERMINED, Block, BlockKind, LanguageGuess
from workbench.text.identification import (
    CERTAIN,
    LONGEST,
    identify,
    identify_blocks,
    probabilities,
)
from workbench.text.scripts import CANDIDATES

SENTENCES = {
    "af": "Die regering het gister besluit dat die belasting nie verhoog sal word nie.",
    "ar": "قررت الحكومة أمس عدم رفع الضرائب هذا العام.",
    "bg": "Правителството реши вчера да не повишава данъците тази година.",
    "bn": "সরকার গতকাল সিদ্ধান্ত নিয়েছে যে এই বছর কর বাড়ানো হবে না।",
    "ca": "El govern va decidir ahir que aquest any no apujaria els impostos.",
    "cs": "Vláda včera rozhodla, že letos nebude zvyšovat daně.",
    "cy": "Penderfynodd y llywodraeth ddoe na fyddai trethi yn codi eleni.",
    "da": "Regeringen besluttede i går, at skatten ikke skal stige i år, og det glæder mange.",
    "de": "Die Regierung hat gestern beschlossen, die Steuern nicht zu erhöhen.",
    "el": "Η κυβέρνηση αποφάσισε χθες να μην αυξήσει τους φόρους.",
    "en": "The government decided yesterday not to raise taxes this year.",
    "es": "El gobierno decidió ayer que este año no subirá los impuestos.",
    "et": "Valitsus otsustas eile, et sel aastal makse ei tõsteta.",
    "fa": "دولت دیروز تصمیم گرفت که امسال مالیات‌ها را افزایش ندهد.",
    "fi": "Hallitus päätti eilen, ettei veroja koroteta tänä vuonna.",
    "fr": "Le gouvernement a décidé hier de ne pas augmenter les impôts.",
    "gu": "સરકારે ગઈકાલે નક્કી કર્યું કે આ વર્ષે કર વધારવામાં આવશે નહીં.",
    "he": "הממשלה החליטה אתמול לא להעלות את המיסים השנה.",
    "hi": "सरकार ने कल फैसला किया कि इस साल कर नहीं बढ़ाए जाएंगे।",
    "hr": "Vlada je jučer odlučila da ove godine neće povećati poreze.",
    "hu": "A kormány tegnap úgy döntött, hogy idén nem emeli az adókat.",
    "id": "Pemerintah memutuskan kemarin bahwa pajak tidak akan dinaikkan tahun ini.",
    "it": "Il governo ha deciso ieri di non aumentare le tasse quest'anno.",
    "ja": "政府は昨日、今年は増税しないことを決めた。",
    "kn": "ಸರ್ಕಾರವು ನಿನ್ನೆ ಈ ವರ್ಷ ತೆರಿಗೆ ಹೆಚ್ಚಿಸದಿರಲು ನಿರ್ಧರಿಸಿದೆ.",
    "ko": "정부는 어제 올해 세금을 올리지 않기로 결정했다.",
    "lt": "Vyriausybė vakar nusprendė šiais metais nedidinti mokesčių.",
    "lv": "Valdība vakar nolēma šogad nepaaugstināt nodokļus.",
    "mk": "Владата вчера одлучи дека оваа година нема да ги зголеми даноците.",
    "ml": "ഈ വർഷം നികുതി വർധിപ്പിക്കേണ്ടതില്ലെന്ന് സർക്കാർ ഇന്നലെ തീരുമാനിച്ചു.",
    "mr": "सरकारने काल निर्णय घेतला की या वर्षी कर वाढवले जाणार नाहीत.",
    "ne": "सरकारले हिजो यस वर्ष कर नबढाउने निर्णय गरेको छ।",
    "nl": "De regering heeft gisteren besloten de belastingen niet te verhogen.",
    "no": "Regjeringen bestemte i går at skattene ikke skal økes i år, sier statsministeren.",
    "pa": "ਸਰਕਾਰ ਨੇ ਕੱਲ੍ਹ ਫੈਸਲਾ ਕੀਤਾ ਕਿ ਇਸ ਸਾਲ ਟੈਕਸ ਨਹੀਂ ਵਧਾਏ ਜਾਣਗੇ।",
    "pl": "Rząd zdecydował wczoraj, że w tym roku nie podniesie podatków.",
    "pt": "O governo decidiu ontem que não vai aumentar os impostos este ano.",
    "ro": "Guvernul a decis ieri să nu mărească impozitele în acest an.",
    "ru": "Правительство вчера решило не повышать налоги в этом году.",
    "sk": "Vláda včera rozhodla, že tento rok nebude zvyšovať dane.",
    "sl": "Vlada se je včeraj odločila, da letos ne bo zvišala davkov.",
    "so": "Dowladda ayaa shalay go'aansatay in aan sanadkan canshuurta la kordhin.",
    "sq": "Qeveria vendosi dje që këtë vit të mos i rrisë taksat.",
    "sv": "Regeringen beslutade i går att inte höja skatterna i år.",
    "sw": "Serikali iliamua jana kwamba kodi haitaongezwa mwaka huu.",
    "ta": "இந்த ஆண்டு வரிகளை உயர்த்த வேண்டாம் என்று அரசு நேற்று முடிவு செய்தது.",
    "te": "ఈ సంవత్సరం పన్నులు పెంచకూడదని ప్రభుత్వం నిన్న నిర్ణయించింది.",
    "th": "เมื่อวานนี้รัฐบาลตัดสินใจว่าจะไม่ขึ้นภาษีในปีนี้",
    "tl": "Nagpasya kahapon ang pamahalaan na hindi itataas ang buwis ngayong taon.",
    "tr": "Hükümet dün bu yıl vergileri artırmamaya karar verdi.",
    "uk": "Уряд учора вирішив не підвищувати податки цього року.",
    "ur": "حکومت نے کل فیصلہ کیا کہ اس سال ٹیکس نہیں بڑھائے جائیں گے۔",
    "vi": "Hôm qua chính phủ đã quyết định không tăng thuế trong năm nay.",
    "zh": "政府昨天决定今年不增加税收。",
}
ALONE_IN_THEIR_SCRIPT = {
    "hy": "Կառավարությունը երեկ որոշեց չբարձրացնել հարկերը։",
    "ka": "მთავრობამ გუშინ გადაწყვიტა, რომ გადასახადებს არ გაზრდის.",
}
OUTSIDE = {
    "Basque": "Gobernuak atzo erabaki zuen aurten zergak ez igotzea.",
    "Belarusian": "Учора ўрад вырашыў сёлета не павышаць падаткі.",
    "Icelandic": "Ríkisstjórnin ákvað í gær að hækka ekki skatta á þessu ári.",
    "Irish": "Chinn an rialtas inné gan cánacha a ardú i mbliana.",
    "Kazakh": "Үкімет кеше биыл салықты көтермеуге шешім қабылдады.",
    "Serbian": "Влада је јуче одлучила да ове године неће повећати порезе.",
}
HARDLY_ANYTHING = [
    "", " \n", "123", "3,5 %", "OK", "…", "dpa", "Berlin", "Angela Merkel", "Ω", "🎉🎉", "\ud800",
    "https://example.org/das-ist-ein-haus-und-ein-garten", "zeitung.example.com/politik/inland",
    "redaktion@example.org", "@kanzlerin", "#wahl",
]  # fmt: skip


def test_there_is_a_sentence_for_every_candidate() -> None:
    assert sorted(SENTENCES) == list(CANDIDATES)
    assert len(CANDIDATES) == 54


@pytest.mark.parametrize(("code", "sentence"), SENTENCES.items())
def test_a_plain_sentence_is_recognised(code: str, sentence: str) -> None:
    guess = identify(sentence)
    assert guess.code == code
    assert CERTAIN <= guess.probability <= 1


@pytest.mark.parametrize("text", HARDLY_ANYTHING)
def test_hardly_anything_to_judge_by_is_uncertain(text: str) -> None:
    guess = identify(text)
    assert guess.code == UNDETERMINED
    assert 0 <= guess.probability < 1


@pytest.mark.parametrize("language", OUTSIDE)
def test_a_language_that_is_no_candidate_is_uncertain(language: str) -> None:
    assert not identify(OUTSIDE[language]).certain


@pytest.mark.parametrize(("code", "sentence"), ALONE_IN_THEIR_SCRIPT.items())
def test_a_language_with_a_script_to_itself_is_told_by_it(code: str, sentence: str) -> None:
    assert identify(sentence).code == code
    assert not identify(sentence[:1]).certain


def test_chinese_is_one_language_in_both_scripts() -> None:
    assert identify("政府昨天決定今年不增加稅收。").code == "zh"
    assert identify("政府昨天决定今年不增加税收。").code == "zh"


def test_capitals_are_read_as_words() -> None:
    assert identify("STEUERN STEIGEN WIEDER").code == "de"
    assert probabilities("KRIEG UND FRIEDEN") == probabilities("krieg und frieden")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Der russische Präsident Владимир Путин wies die Vorwürfe am Montag zurück."),
        ("ru", "Компания Volkswagen Group закрыла завод в Калуге ещё в прошлом году."),
        ("ja", "アンゲラ・メルケル氏はCDUの党首を18年間務めた。"),
        (
            "de",
            "Mehr dazu unter https://example.org/the-whole-story-in-english und in der Zeitung.",
        ),
        ("th", "อ่านต่อที่ www.example.com/newsเมื่อวานนี้รัฐบาลตัดสินใจว่าจะไม่ขึ้นภาษีในปีนี้"),
    ],
)
def test_foreign_names_and_addresses_do_not_decide(code: str, text: str) -> None:
    assert identify(text).code == code


def test_letters_only_one_language_has_settle_close_relatives() -> None:
    assert identify("Љубов и надеж").code == "mk"
    chances = probabilities("Это бесплатно.")
    assert max(chances, key=lambda code: chances[code]) == "ru"
    assert chances["bg"] + chances["mk"] < 0.01


def test_a_text_in_two_languages_at_equal_parts_is_less_certain() -> None:
    mixed = f"{SENTENCES['de']} {SENTENCES['el']}"
    assert identify(mixed).probability < identify(SENTENCES["de"]).probability
    assert identify(mixed).probability < 0.75


def test_only_the_start_of_a_very_long_text_is_read() -> None:
    start = (SENTENCES["de"] + " ") * (LONGEST // len(SENTENCES["de"]) + 1)
    assert identify(start + SENTENCES["fr"] * 20_000) == identify(start)


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(codec=None), max_size=200))
def test_any_text_gets_an_answer(text: str) -> None:
    guess = identify(text)
    assert guess.code in {*CANDIDATES, UNDETERMINED}
    assert 0 <= guess.probability <= 1
    assert guess == identify(text)


def test_eight_threads_agree_with_one() -> None:
    texts = [*SENTENCES.values(), *OUTSIDE.values(), *HARDLY_ANYTHING] * 4
    alone = [identify(text) for text in texts]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(identify, texts)) == alone


def test_another_process_agrees_whatever_its_hash_seed() -> None:
    texts = [text[:25] for text in SENTENCES.values()]
    program = (
        "import sys, json; from workbench.text.identification import identify;"
        "print([(g.code, g.probability) for g in map(identify, json.load(sys.stdin))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], input=json.dumps(texts), capture_output=True, text=True,
        check=True, env={"PYTHONHASHSEED": "7", "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    here = [identify(text) for text in texts]
    assert done.stdout.strip() == str([(guess.code, guess.probability) for guess in here])


def test_loading_waits_until_the_first_question() -> None:
    program = (
        "import sys, workbench.text.identification;"
        "print(sorted({'langdetect', 'py3langid', 'torch'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


def block(text: str, kind: BlockKind = BlockKind.PARAGRAPH, included: bool = True) -> Block:
    return Block(kind, text, included=included)


def test_blocks_are_filled_in_and_short_ones_stay_uncertain() -> None:
    given_blocks = [
        block("Ratlos", BlockKind.BYLINE, included=False),
        block(SENTENCES["de"]),
        block(SENTENCES["de"] + " Das gefiel nicht allen."),
        block(SENTENCES["en"], BlockKind.QUOTE),
    ]
    blocks, article = identify_blocks(given_blocks)
    assert [b.language.code for b in blocks] == ["und", "de", "de", "en"]
    assert article.code == "de"
    assert CERTAIN <= article.probability < 1
    assert [replace(b, language=g.language) for b, g in zip(blocks, given_blocks, strict=True)] == (
        given_blocks
    )


GERMAN = [
    block("Stadtrat streitet weiter über die neue Brücke", BlockKind.HEADLINE),
    block(SENTENCES["de"] + " Das gefiel längst nicht allen, die im Saal saßen."),
    block("Am Abend gingen die Abgeordneten auseinander, ohne sich geeinigt zu haben."),
]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (BlockKind.CREDIT, "Wojciech Kaczmarczyk / bildquelle.example"),
        (BlockKind.CREDIT, "Foto: Grzegorz Brzęczyszczykiewicz / Agencja Obrazów"),
        (BlockKind.CREDIT, "Giuseppe Bianchi / ANSA"),
        (BlockKind.CREDIT, "Jean-Pierre Lefèvre / AFP"),
        (BlockKind.BYLINE, "Katarzyna Nowakowska und Piotr Zieliński"),
        (BlockKind.BYLINE, "Pirkko Hämäläinen"),
        (BlockKind.BYLINE, "Von María José Fernández de la Cruz, Madrid"),
        (BlockKind.RELATED, "Alles neu?"),
        (BlockKind.HEADING, "Mehr Mut"),
        (BlockKind.BOILERPLATE, "Newsletter"),
        (BlockKind.PARAGRAPH, "No comment."),
    ],
)
def test_short_lines_and_names_are_not_taken_for_foreign(kind: BlockKind, text: str) -> None:
    blocks, article = identify_blocks([*GERMAN, block(text, kind)])
    assert article.code == "de"
    assert blocks[-1].language.code in {"de", UNDETERMINED}
    assert 0 <= blocks[-1].language.probability <= 1


@pytest.mark.parametrize(
    ("code", "kind", "text"),
    [
        ("fr", BlockKind.PARAGRAPH, "« Nous n'avons jamais promis que le pont serait gratuit. »"),
        ("fr", BlockKind.QUOTE, "« Le pont appartient à ceux qui le traversent. »"),
        ("en", BlockKind.HEADLINE, "City council still at odds over the new bridge"),
        ("en", BlockKind.QUOTE, "“We will build this bridge, whatever it takes.”"),
        ("pl", BlockKind.PARAGRAPH, "Most należy do tych, którzy przez niego chodzą do pracy."),
        ("ru", BlockKind.QUOTE, "«Мост всё равно построим»"),
        ("nl", BlockKind.PARAGRAPH, "De brug is van de mensen die er elke dag overheen gaan."),
        ("en", BlockKind.CREDIT, "Two women wait for the last bus below the bridge. Photo: A. Ray"),
    ],
)
def test_what_is_foreign_stays_foreign(code: str, kind: BlockKind, text: str) -> None:
    blocks, article = identify_blocks([*GERMAN, block(text, kind)])
    assert article.code == "de"
    assert blocks[-1].language == identify(text)
    assert blocks[-1].language.code == code


def test_in_an_article_of_no_certain_language_every_block_keeps_its_own() -> None:
    halves = [block(SENTENCES[code] * 2) for code in ("de", "fr", "en")]
    blocks, article = identify_blocks(halves)
    assert not article.certain
    assert [b.language.code for b in blocks] == ["de", "fr", "en"]


def test_blocks_left_out_of_translation_do_not_vote() -> None:
    blocks = [block(SENTENCES["de"]), block(SENTENCES["en"] * 5, included=False)]
    assert identify_blocks(blocks)[1].code == "de"
    outside = [replace(b, included=False) for b in blocks]
    assert identify_blocks(outside)[1].code == "en"


def test_one_known_headline_does_not_name_a_foreign_article() -> None:
    headline = block(SENTENCES["de"], BlockKind.HEADLINE)
    assert not identify_blocks([headline, block(OUTSIDE["Icelandic"] * 5)])[1].certain


def test_an_article_of_nothing_is_unknown() -> None:
    assert identify_blocks([]) == ((), LanguageGuess(UNDETERMINED, 0.0))


def test_the_required_accuracy_is_held(evaluation_data: object) -> None:
    """On the lines that nothing was tuned on.

    All of them where they are cut short: the files are translations of each other, so a sentence
    that starts with names is hard in every language at once, and a sample of 60 can be 1.5
    points off. Whole sentences are far from their floor, and a quarter will do.
    """
    whole = benchmark.texts(every=4, which="even")
    answers, _ = benchmark.ask(identify, whole)
    assert benchmark.share(answers, lambda answer: answer.right) >= 0.995
    lines = benchmark.texts(every=1, which="even")
    short = [(code, text[: benchmark.CUT]) for code, text in lines if code in benchmark.LATIN]
    answers, _ = benchmark.ask(identify, short)
    assert benchmark.share(answers, lambda answer: answer.right) >= 0.97
