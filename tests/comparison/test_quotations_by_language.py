"""What tells in each language who says what: verbs, sources, word order, marks and pronouns."""

import pytest

from tests.comparison.test_quotations import article, quoted
from workbench.comparison.quotations import find_quotations

DIRECT = [
    ("pt", "«Começamos amanhã», disse ontem a autarca Ana Gil.",
     "Começamos amanhã", "a autarca Ana Gil", "disse"),
    ("pt", "“Não há perigo”, garantiu o ministro Rui Vale à imprensa.",
     "Não há perigo", "o ministro Rui Vale", "garantiu"),
    ("pt", "O porta-voz Luís Veiga afirmou: «Não há perigo nenhum.»",
     "Não há perigo nenhum.", "O porta-voz Luís Veiga", "afirmou"),
    ("pt", "«A estrada», explicou Marta Reis, «está fechada.»",
     "A estrada está fechada.", "Marta Reis", "explicou"),
    ("pt", "O ministro chamou ao plano «uma farsa cara».",
     "uma farsa cara", "O ministro", "chamou"),
    ("nl", "“We beginnen morgen”, zei burgemeester Anna Bos gisteren.",
     "We beginnen morgen", "burgemeester Anna Bos", "zei"),
    ("nl", "Minister Jan de Wit kondigde aan: ‘We gaan morgen dicht.’",
     "We gaan morgen dicht.", "Minister Jan de Wit", "kondigde"),
    ("nl", "‘De weg is dicht’, aldus de politie.", "De weg is dicht", "de politie", "aldus"),
    ("nl", "“De weg”, legde Anna Bos uit, “is dicht.”",
     "De weg is dicht.", "Anna Bos", "legde"),
    ("en", "“Nobody asked us,” sighed the baker Ann Hill.",
     "Nobody asked us,", "the baker Ann Hill", "sighed"),
    ("fr", "« Personne ne nous a demandé », soupire le boulanger Luc Morin.",
     "Personne ne nous a demandé", "le boulanger Luc Morin", "soupire"),
    ("es", "«Nadie nos ha preguntado», se lamentó el panadero Luis Gil.",
     "Nadie nos ha preguntado", "el panadero Luis Gil", "lamentó"),
    ("it", "«Nessuno ci ha chiesto», si sfoga il fornaio Mario Rossi.",
     "Nessuno ci ha chiesto", "il fornaio Mario Rossi", "sfoga"),
    ("ru", "«Мы готовы, — сказал Иван Петров, — ко всему».",
     "Мы готовы, ко всему", "Иван Петров", "сказал"),
    ("pl", "„Jesteśmy gotowi – powiedział Jan Nowak – na wszystko”.",
     "Jesteśmy gotowi na wszystko", "Jan Nowak", "powiedział"),
    ("it", "“Siamo stanchi – ha detto Mario Rossi – e delusi”.",
     "Siamo stanchi e delusi", "Mario Rossi", "ha detto"),
    ("es", "«Nos vamos mañana», ha dicho a la prensa la alcaldesa, Ana Gil.",
     "Nos vamos mañana", "la alcaldesa, Ana Gil", "ha dicho"),
    ("es", "Calificó el plan de «farsa».", "farsa", None, "Calificó"),
    ("fr", "« C’est faux », s’insurge la ministre.", "C’est faux", "la ministre", "insurge"),
    ("nl", "“We zijn moe”, vertelt verpleger Jan de Wit uit Delft.",
     "We zijn moe", "verpleger Jan de Wit", "vertelt"),
    ("de", "„Nein“, sagt Otto Brix.", "Nein", "Otto Brix", "sagt"),
    ("en", "“We,” said Hill, “are done.”", "We, are done.", "Hill", "said"),
    ("es", "El capataz, Juan Gil, abre los brazos: «Nadie nos ha preguntado».",
     "Nadie nos ha preguntado", "El capataz, Juan Gil", None),
    ("de", "Der Bäcker Otto Brix hebt die Hände: „Niemand hat gefragt“.",
     "Niemand hat gefragt", "Der Bäcker Otto Brix", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "words", "speaker", "cue"), DIRECT)
def test_direct_quotation(
    language: str, text: str, words: str, speaker: str | None, cue: str | None
) -> None:
    assert ("direct", words, speaker, cue) in quoted(language, text)


INDIRECT = [
    (
        "en",
        "The minister promised to send a written answer.",
        "to send a written answer",
        "The minister",
        "promised",
    ),
    (
        "en",
        "Ann Hill asked the council why the bridge was closed.",
        "why the bridge was closed",
        "Ann Hill",
        "asked",
    ),
    (
        "en",
        "The bridge, police said, was closed at noon.",
        "The bridge was closed at noon",
        "police",
        "said",
    ),
    (
        "en",
        "The bridge was closed, according to the police, at noon.",
        "The bridge was closed at noon",
        "the police",
        "according to",
    ),
    ("en", "Experts say the river will rise.", "the river will rise", "Experts", "say"),
    (
        "en",
        "The road will reopen in May, Ann Hill told the BBC.",
        "The road will reopen in May",
        "Ann Hill",
        "told",
    ),
    ("en", "She insists the plan is dead.", "the plan is dead", "She", "insists"),
    (
        "en",
        "The government is expected to resign, the minister said on Monday.",
        "The government is expected to resign",
        "the minister",
        "said",
    ),
    (
        "en",
        "In a statement, the ministry said it had not been informed.",
        "it had not been informed",
        "the ministry",
        "said",
    ),
    (
        "en",
        "Ann Hill, who runs the school, said the roof was leaking.",
        "the roof was leaking",
        "Ann Hill",
        "said",
    ),
    (
        "en",
        "He said it was raining and that nobody cared.",
        "it was raining and that nobody cared",
        "He",
        "said",
    ),
    (
        "es",
        "La alcaldesa prometió reabrir la escuela en mayo.",
        "reabrir la escuela en mayo",
        "La alcaldesa",
        "prometió",
    ),
    (
        "es",
        "El ministro asegura haber perdido los papeles.",
        "haber perdido los papeles",
        "El ministro",
        "asegura",
    ),
    (
        "es",
        "El puente, según la policía, se cerró a mediodía.",
        "El puente se cerró a mediodía",
        "la policía",
        "según",
    ),
    (
        "es",
        "La escuela abrirá en mayo, según ha informado el ministerio.",
        "La escuela abrirá en mayo",
        "el ministerio",
        "ha informado",
    ),
    (
        "es",
        "La escuela, explicó la alcaldesa, abrirá en mayo.",
        "La escuela abrirá en mayo",
        "la alcaldesa",
        "explicó",
    ),
    (
        "es",
        "El ministerio informó de que el puente se cerraría.",
        "que el puente se cerraría",
        "El ministerio",
        "informó",
    ),
    (
        "es",
        "Como explicó Ana Gil, el puente está roto.",
        "el puente está roto",
        "Ana Gil",
        "explicó",
    ),
    (
        "es",
        "Ana Gil preguntó por qué se cerró el puente.",
        "por qué se cerró el puente",
        "Ana Gil",
        "preguntó",
    ),
    (
        "es",
        "Fuentes del ministerio señalaron que el plan sigue en pie.",
        "que el plan sigue en pie",
        "Fuentes del ministerio",
        "señalaron",
    ),
    (
        "es",
        "A juicio de Ana Gil, el plan es un error.",
        "el plan es un error",
        "Ana Gil",
        "A juicio de",
    ),
    (
        "es",
        "Los vecinos se quejan de que nadie les avisó.",
        "que nadie les avisó",
        "Los vecinos",
        "quejan",
    ),
    (
        "fr",
        "La maire a promis de rouvrir l’école en mai.",
        "de rouvrir l’école en mai",
        "La maire",
        "a promis",
    ),
    (
        "fr",
        "Le ministre assure avoir perdu les papiers.",
        "avoir perdu les papiers",
        "Le ministre",
        "assure",
    ),
    (
        "fr",
        "Le pont, selon la police, a été fermé à midi.",
        "Le pont a été fermé à midi",
        "la police",
        "selon",
    ),
    (
        "fr",
        "Le pont, a précisé la maire, a été fermé à midi.",
        "Le pont a été fermé à midi",
        "la maire",
        "a précisé",
    ),
    ("fr", "Selon le ministère, le feu est éteint.", "le feu est éteint", "le ministère", "Selon"),
    (
        "fr",
        "D’après le ministre, le pont est fermé.",
        "le pont est fermé",
        "le ministre",
        "D’après",
    ),
    (
        "fr",
        "Comme l’a expliqué Anne Colin, le pont est fermé.",
        "le pont est fermé",
        "Anne Colin",
        "a expliqué",
    ),
    (
        "fr",
        "Anne Colin a demandé pourquoi le pont était fermé.",
        "pourquoi le pont était fermé",
        "Anne Colin",
        "a demandé",
    ),
    (
        "fr",
        "Le pont serait fermé, d’après une source proche du dossier.",
        "Le pont serait fermé",
        "une source proche du dossier",
        "d’après",
    ),
    (
        "fr",
        "Les habitants se plaignent que personne ne les ait avertis.",
        "que personne ne les ait avertis",
        "Les habitants",
        "plaignent",
    ),
    (
        "fr",
        "À en croire la police, le voleur s’est enfui.",
        "le voleur s’est enfui",
        "la police",
        "À en croire",
    ),
    ("fr", "La police dit ne rien savoir du vol.", "ne rien savoir du vol", "La police", "dit"),
    (
        "it",
        "La sindaca ha promesso di riaprire la scuola a maggio.",
        "di riaprire la scuola a maggio",
        "La sindaca",
        "ha promesso",
    ),
    (
        "it",
        "Il ministro ammette di aver perso le carte.",
        "di aver perso le carte",
        "Il ministro",
        "ammette",
    ),
    (
        "it",
        "Il ponte, secondo la polizia, è stato chiuso a mezzogiorno.",
        "Il ponte è stato chiuso a mezzogiorno",
        "la polizia",
        "secondo",
    ),
    (
        "it",
        "Il ponte, ha spiegato la sindaca, è stato chiuso a mezzogiorno.",
        "Il ponte è stato chiuso a mezzogiorno",
        "la sindaca",
        "ha spiegato",
    ),
    (
        "it",
        "Secondo il ministero il ponte è chiuso.",
        "il ponte è chiuso",
        "il ministero",
        "Secondo",
    ),
    ("it", "Stando al ministro, il ponte è chiuso.", "il ponte è chiuso", "ministro", "Stando al"),
    (
        "it",
        "Come ha spiegato Anna Rossi, il ponte è chiuso.",
        "il ponte è chiuso",
        "Anna Rossi",
        "ha spiegato",
    ),
    (
        "it",
        "Anna Rossi ha chiesto perché il ponte fosse chiuso.",
        "perché il ponte fosse chiuso",
        "Anna Rossi",
        "ha chiesto",
    ),
    (
        "it",
        "Anna Rossi ha chiesto se la scuola aprirà.",
        "se la scuola aprirà",
        "Anna Rossi",
        "ha chiesto",
    ),
    (
        "pt",
        "A autarca prometeu reabrir a escola em maio.",
        "reabrir a escola em maio",
        "A autarca",
        "prometeu",
    ),
    (
        "pt",
        "O ministro admite ter perdido os papéis.",
        "ter perdido os papéis",
        "O ministro",
        "admite",
    ),
    (
        "pt",
        "A ponte, segundo a polícia, foi fechada ao meio-dia.",
        "A ponte foi fechada ao meio-dia",
        "a polícia",
        "segundo",
    ),
    (
        "pt",
        "A ponte, explicou a autarca, foi fechada ao meio-dia.",
        "A ponte foi fechada ao meio-dia",
        "a autarca",
        "explicou",
    ),
    (
        "pt",
        "Como explicou Ana Gil, a ponte está fechada.",
        "a ponte está fechada",
        "Ana Gil",
        "explicou",
    ),
    (
        "pt",
        "Ana Gil perguntou por que a ponte foi fechada.",
        "por que a ponte foi fechada",
        "Ana Gil",
        "perguntou",
    ),
    (
        "pt",
        "Ana Gil perguntou se a escola vai abrir.",
        "se a escola vai abrir",
        "Ana Gil",
        "perguntou",
    ),
    (
        "pt",
        "Os moradores queixam-se de que ninguém os avisou.",
        "que ninguém os avisou",
        "Os moradores",
        "queixam-se",
    ),
    (
        "pt",
        "Na opinião de Ana Gil, o plano é um erro.",
        "o plano é um erro",
        "Ana Gil",
        "Na opinião de",
    ),
    (
        "pl",
        "Burmistrz obiecał otworzyć szkołę w maju.",
        "otworzyć szkołę w maju",
        "Burmistrz",
        "obiecał",
    ),
    (
        "pl",
        "Most, według policji, zamknięto w południe.",
        "Most zamknięto w południe",
        "policji",
        "według",
    ),
    (
        "pl",
        "Most, jak wyjaśnił burmistrz, zamknięto w południe.",
        "Most zamknięto w południe",
        "burmistrz",
        "wyjaśnił",
    ),
    (
        "pl",
        "Jak poinformowała policja, most zamknięto w południe.",
        "most zamknięto w południe",
        "policja",
        "poinformowała",
    ),
    ("pl", "Zdaniem ministra most jest zamknięty.", "most jest zamknięty", "ministra", "Zdaniem"),
    (
        "pl",
        "Anna Kos zapytała, dlaczego most zamknięto.",
        "dlaczego most zamknięto",
        "Anna Kos",
        "zapytała",
    ),
    ("pl", "W ocenie Anny Kos plan jest błędem.", "plan jest błędem", "Anny Kos", "W ocenie"),
    ("pl", "Anna Kos zapytała, czy szkoła ruszy.", "czy szkoła ruszy", "Anna Kos", "zapytała"),
    ("pl", "Minister zażądał, żeby most zamknięto.", "żeby most zamknięto", "Minister", "zażądał"),
    ("ru", "Мэр пообещал открыть школу в мае.", "открыть школу в мае", "Мэр", "пообещал"),
    (
        "ru",
        "Мост, по словам полиции, закрыли в полдень.",
        "Мост закрыли в полдень",
        "полиции",
        "по словам",
    ),
    ("ru", "Мост, как пояснил мэр, закрыли в полдень.", "Мост закрыли в полдень", "мэр", "пояснил"),
    (
        "ru",
        "Как сообщила полиция, мост закрыли в полдень.",
        "мост закрыли в полдень",
        "полиция",
        "сообщила",
    ),
    ("ru", "По мнению министра, мост закрыт.", "мост закрыт", "министра", "По мнению"),
    (
        "ru",
        "Анна Седова спросила, почему закрыли мост.",
        "почему закрыли мост",
        "Анна Седова",
        "спросила",
    ),
    (
        "ru",
        "Анна Седова спросила, откроется ли школа.",
        "откроется ли школа",
        "Анна Седова",
        "спросила",
    ),
    (
        "ru",
        "В министерстве сообщили, что мост отремонтируют.",
        "что мост отремонтируют",
        "министерстве",
        "сообщили",
    ),
    (
        "ru",
        "Мост отремонтируют, сообщили в министерстве.",
        "Мост отремонтируют",
        "министерстве",
        "сообщили",
    ),
    (
        "ru",
        "Министр потребовал, чтобы мост закрыли.",
        "чтобы мост закрыли",
        "Министр",
        "потребовал",
    ),
    (
        "nl",
        "De burgemeester beloofde de school in mei te openen.",
        "de school in mei te openen",
        "De burgemeester",
        "beloofde",
    ),
    (
        "nl",
        "De minister geeft toe dat hij de papieren kwijt is.",
        "dat hij de papieren kwijt is",
        "De minister",
        "geeft",
    ),
    (
        "nl",
        "De brug is volgens de politie om twaalf uur gesloten.",
        "De brug is om twaalf uur gesloten",
        "de politie",
        "volgens",
    ),
    (
        "nl",
        "De brug, zei de burgemeester, is om twaalf uur gesloten.",
        "De brug is om twaalf uur gesloten",
        "de burgemeester",
        "zei",
    ),
    (
        "nl",
        "Zoals Anna Bos uitlegde, is de brug dicht.",
        "is de brug dicht",
        "Anna Bos",
        "uitlegde",
    ),
    (
        "nl",
        "Anna Bos vroeg waarom de brug dicht was.",
        "waarom de brug dicht was",
        "Anna Bos",
        "vroeg",
    ),
    ("nl", "Anna Bos vroeg of de school opengaat.", "of de school opengaat", "Anna Bos", "vroeg"),
    (
        "de",
        "Die Brücke, so die Polizei, wurde um zwölf Uhr gesperrt.",
        "Die Brücke wurde um zwölf Uhr gesperrt",
        "die Polizei",
        "so",
    ),
    (
        "de",
        "Die Brücke werde, sagte die Bürgermeisterin, um zwölf Uhr gesperrt.",
        "Die Brücke werde um zwölf Uhr gesperrt",
        "die Bürgermeisterin",
        "sagte",
    ),
    (
        "de",
        "Eva Kolb fragte, warum die Brücke gesperrt sei.",
        "warum die Brücke gesperrt sei",
        "Eva Kolb",
        "fragte",
    ),
    (
        "de",
        "Die Brücke ist nach Angaben der Polizei seit zwölf Uhr gesperrt.",
        "Die Brücke ist seit zwölf Uhr gesperrt",
        "der Polizei",
        "nach",
    ),
    (
        "pt",
        "A autarca garantiu que a escola abre em maio.",
        "que a escola abre em maio",
        "A autarca",
        "garantiu",
    ),
    (
        "pt",
        "Segundo a polícia, três pessoas ficaram feridas.",
        "três pessoas ficaram feridas",
        "a polícia",
        "Segundo",
    ),
    (
        "pt",
        "De acordo com o ministério, a ponte continua fechada.",
        "a ponte continua fechada",
        "o ministério",
        "De acordo com",
    ),
    (
        "nl",
        "Anna Bos zei dat de school in mei opengaat.",
        "dat de school in mei opengaat",
        "Anna Bos",
        "zei",
    ),
    (
        "nl",
        "Volgens de politie raakten drie mensen gewond.",
        "raakten drie mensen gewond",
        "de politie",
        "Volgens",
    ),
]


@pytest.mark.parametrize(("language", "text", "words", "speaker", "cue"), INDIRECT)
def test_indirect_quotation(language: str, text: str, words: str, speaker: str, cue: str) -> None:
    assert ("indirect", words, speaker, cue) in quoted(language, text)


NOT_QUOTED = [
    ("pt", "O filme «A Noite» estreia amanhã."),
    ("pt", "O navio «Estrela» está no porto."),
    ("nl", "De film ‘De nacht’ draait vanaf morgen."),
    ("fr", "La critique du plan « Horizon » vient trop tard."),
    ("pl", "Wszyscy nazywają wieżę „Zębem”."),
    ("en", "She won the “Golden Bear” in Berlin."),
    ("en", "The sighs in “Night Train” were real."),
]


@pytest.mark.parametrize(("language", "text"), NOT_QUOTED)
def test_names_and_titles_are_not_quotations(language: str, text: str) -> None:
    assert quoted(language, text) == []


LEFT_OUT = [
    ("es", "La portera Eva Gil salió tarde. «Fue culpa mía», dijo.", "Eva Gil"),
    ("pt", "O treinador Rui Vale saiu tarde. «A culpa foi minha», disse.", "Rui Vale"),
    ("it", "Il portiere Mario Rossi è uscito tardi. «È colpa mia», ha detto.", "Mario Rossi"),
    ("pl", "Trener Jan Nowak długo milczał. Dodał, że wypełni swój kontrakt.", "Jan Nowak"),
    ("pl", "Anna Kos długo milczała. Jan Nowak wyszedł. Dodała, że zostanie do maja.", "Anna Kos"),
    ("ru", "Тренер Иван Петров долго молчал. Добавил, что останется до мая.", "Иван Петров"),
]


@pytest.mark.parametrize(("language", "text", "name"), LEFT_OUT)
def test_a_pronoun_left_out_means_the_last_person_the_verb_fits(
    language: str, text: str, name: str
) -> None:
    found = find_quotations(article(language, text))[-1]
    assert found.name == name
    assert found.speaker is not None
    assert name in found.speaker.text


REPORTED_ASIDE = [
    ("en", "In a statement, the ministry said it had not been informed."),
    ("en", "The government is expected to resign, the minister said on Monday."),
    ("fr", "La chorale a surnommé la salle « la Grange »."),
    ("es", "«Llueve desde ayer», lamenta Eva Gil, panadera de un pueblo de Soria."),
]


@pytest.mark.parametrize(("language", "text"), REPORTED_ASIDE)
def test_what_only_stands_beside_a_verb_of_saying_is_not_quoted(language: str, text: str) -> None:
    words = [said for _, said, _, _ in quoted(language, text)]
    assert not {"In a statement", "la Grange", "panadera de un pueblo de Soria"} & set(words)
    assert len(words) <= 1


def test_nobody_is_meant_by_a_verb_of_several() -> None:
    (one,) = find_quotations(article("ru", "Иван Петров ушёл. Сообщили, что он скоро вернётся."))
    assert one.name is None


PRONOUNS = [
    ("The Federal Reserve said rates stay. “We wait,” he said.", None),
    ("Ann Hill resigned. The Federal Reserve said rates stay. “We wait,” she said.", "Ann Hill"),
    ("In Leeds, by the sea, the baker Tom Hill shrugs. “Nobody asked us,” he said.", "Tom Hill"),
]


@pytest.mark.parametrize(("text", "name"), PRONOUNS)
def test_a_pronoun_of_a_person_means_no_institution(text: str, name: str | None) -> None:
    assert find_quotations(article("en", text))[-1].name == name


def test_a_bare_quotation_is_whose_the_sentence_before_names_alone() -> None:
    text = "Als Letzter trat der Kapitän, Otto Brix, vor. „Ich habe das Licht nicht gesehen.“"
    (one,) = find_quotations(article("de", text))
    assert one.name == "Otto Brix"
