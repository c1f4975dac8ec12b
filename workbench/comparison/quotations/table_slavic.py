"""Polish and Russian words of saying."""

from workbench.comparison.quotations.speech_words import SpeechWords, openers
from workbench.text.patterns import words

POLISH = SpeechWords(
    first_person=words("ja my mnie nas mi nam mój moja nasz nasza"),
    dialogue_dashes=True,
    feminine=words("ona pani ministra królowa posłanka rzeczniczka"),
    masculine=words("on pan król"),
    drops_subject=True,
    verbs=words("""powiedział powiedziała powiedzieli mówi mówił mówiła mówią stwierdził
        stwierdziła stwierdza dodał dodała dodaje podkreślił podkreśliła podkreśla zaznaczył
        zaznaczyła zaznacza oświadczył oświadczyła oświadcza poinformował poinformowała informuje
        przekazał przekazała przekazuje zapewnił zapewniła zapewnia wyjaśnił wyjaśniła wyjaśnia
        tłumaczy tłumaczył tłumaczyła ocenił oceniła ocenia uważa uważał uważała ogłosił ogłosiła
        zapowiedział zapowiedziała zapowiada odpowiedział odpowiedziała odpowiada zapytał zapytała
        pyta napisał napisała pisze przyznał przyznała przyznaje zaprzeczył zaprzeczyła ostrzegł
        ostrzegła ostrzega przypomniał przypomniała przypomina zauważył zauważyła zauważa
        skomentował skomentowała komentuje relacjonuje relacjonował opowiada opowiadał opowiadała
        wspomina wspominał twierdzi twierdził twierdziła apelował zaapelował zaapelowała wezwał
        wezwała potwierdził potwierdziła skrytykował skrytykowała nazwał nazwała określił określiła
        wykrzyknął krzyknął podaje podał podała żali wskazał wskazała wskazuje argumentował
        kontynuował kontynuowała cytuje"""),
    auxiliaries=words("jest był była"),
    source_before=openers(
        "według", "zdaniem", "w opinii", "w ocenie", "jak podaje", "jak informuje"
    ),
    that=words("że iż czy"),
    pronouns=words("on ona oni one ja my"),
    relative=words("który która którzy"),
    as_clause=words("jak"),
    subordinates=words("gdy kiedy ponieważ choć jeśli zanim"),
    joins=words("i a ale oraz lub jednak"),
    not_speaker=words("""w we na do z ze od po przed przy przez dla o za pod nad podczas według
        wczoraj dziś dzisiaj jutro potem później także również jak gdy kiedy jednak ponadto
        następnie zapytany zapytana tymczasem"""),
    ends_speaker=words("""w we na do z ze od po przed przy przez dla o za pod nad podczas wczoraj
        dziś dzisiaj jest był była i a ale że który która poniedziałek wtorek środę czwartek piątek
        sobotę niedzielę dodając komentując jednak reporterom dziennikarzom"""),
    skipped=words("""wczoraj dziś dzisiaj także również potem później jeszcze pap dziennikarzom
        reporterom się też nam mi wtedy"""),
    naming=words("""tytułem tytuł zatytułowany zatytułowana nazwie nazwany nazwana zwany zwana film
        filmu książka książki powieść gazeta gazety tygodnik dziennik magazyn piosenka album
        program serial spektakl statek operacja operacji hasłem hasło słowo termin tzw jak"""),
    fragment_cues=words("jako mianem o"),
    labels=words("jako mianem nazwał nazwała"),
    titles=words("""prezydent premier minister ministra kanclerz burmistrz pan pani dr prof
        profesor generał pułkownik kapitan senator poseł posłanka sędzia prokurator sekretarz
        dyrektor rzecznik rzeczniczka adwokat papież biskup król królowa szef szefowa
        wicepremier"""),
)

RUSSIAN = SpeechWords(
    first_person=words("я мы меня нас мне нам мой моя наш наша"),
    dialogue_dashes=True,
    feminine=words("она госпожа королева представительница"),
    masculine=words("он господин король"),
    verbs=words("""сказал сказала сказали говорит говорил говорила заявил заявила заявили заявляет
        отметил отметила отмечает добавил добавила добавляет подчеркнул подчеркнула подчёркивает
        подчеркивает сообщил сообщила сообщили сообщает пояснил пояснила поясняет объяснил
        объяснила объясняет рассказал рассказала рассказывает ответил ответила отвечает написал
        написала пишет спросил спросила признал признала признаёт признает утверждает утверждал
        утверждала предупредил предупредила предупреждает напомнил напомнила напоминает считает
        считал считала пообещал пообещала обещал обещала уверен уверена заверил заверила заключил
        заключила уточнил уточнила уточняет подтвердил подтвердила опроверг опровергла назвал
        назвала называет прокомментировал прокомментировала возразил возразила воскликнул
        воскликнула указал указала указывает полагает потребовал потребовала призвал призвала
        объявил объявила цитирует передаёт передает"""),
    source_before=openers(
        "по словам",
        "по мнению",
        "по данным",
        "согласно",
        "по информации",
        "по оценке",
        "со слов",
        "по заявлению",
    ),
    that=words("что будто ли"),
    pronouns=words("он она они я мы"),
    relative=words("который которая которые"),
    as_clause=words("как"),
    subordinates=words("когда если хотя пока поскольку чтобы"),
    joins=words("и а но или однако"),
    not_speaker=words("""в во на к ко с со от до по при для о об за под над перед после вчера
        сегодня завтра также потом затем позже как когда однако кроме ранее отвечая комментируя
        между"""),
    ends_speaker=words("""в во на к ко с со от до по при для о об за под над перед после вчера
        сегодня понедельник вторник среду четверг пятницу субботу воскресенье и а но что который
        которая журналистам агентству отвечая комментируя тасс"""),
    skipped=words("""вчера сегодня также потом затем позже ранее журналистам агентству тасс риа
        новости нам мне ещё еще тогда накануне"""),
    naming=words("""названием название фильм фильма книга книги роман газета газеты журнал журнала
        песня альбом программа сериал спектакль корабль операция девиз девизом лозунг лозунгом
        слово термин компания компании агентство партия как так называемый называемая называемые
        клуб"""),
    fragment_cues=words("как о"),
    labels=words("назвал назвала называет"),
    titles=words("""президент премьер министр канцлер мэр господин госпожа доктор профессор генерал
        полковник капитан сенатор депутат судья прокурор секретарь директор представитель
        представительница адвокат папа епископ король королева глава губернатор посол
        премьер-министр отец пресс-секретарь"""),
)
