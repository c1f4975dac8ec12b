"""Polish words of saying."""

from workbench.comparison.quotations.inflection import POLISH as ENDINGS
from workbench.comparison.quotations.inflection import inflect, polish_present
from workbench.comparison.quotations.speech_words import SpeechWords, endings, openers
from workbench.text.patterns import words

_PAST = inflect(
    """powiedzieć mówić stwierdzić dodać dodawać podkreślić podkreślać zaznaczyć zaznaczać
    oświadczyć poinformować informować przekazać przekazywać zapewnić zapewniać wyjaśnić wyjaśniać
    tłumaczyć wytłumaczyć ocenić oceniać uważać ogłosić zapowiedzieć zapowiadać odpowiedzieć
    odpowiadać zapytać pytać spytać napisać pisać przyznać przyznawać zaprzeczyć zaprzeczać
    ostrzegać przypomnieć przypominać zauważyć zauważać skomentować komentować relacjonować
    zrelacjonować opowiadać opowiedzieć wspominać wspomnieć twierdzić apelować zaapelować wezwać
    wzywać potwierdzić potwierdzać skrytykować krytykować nazwać nazywać określić określać
    wykrzyknąć krzyknąć krzyczeć podać podawać żalić wskazać wskazywać argumentować kontynuować
    cytować obiecać obiecywać zadeklarować deklarować zażądać żądać domagać oskarżyć oskarżać
    zarzucić zarzucać ujawnić ujawniać sugerować zasugerować szacować oszacować przewidywać
    prognozować liczyć wierzyć podsumować podsumowywać dziękować podziękować przeprosić
    bagatelizować ripostować odparować wyznać wyznawać zeznać zeznawać utrzymywać
    przekonywać przekonać zwrócić poradzić radzić zalecić polecić postulować zaproponować
    proponować grozić zagrozić chwalić pochwalić ganić potępić potępiać wyrazić wyrażać dopytywać
    zastanawiać narzekać skarżyć alarmować zaalarmować uprzedzić uprzedzać precyzować sprecyzować
    doprecyzować uściślić uściślać uzupełnić uzupełniać wtórować zripostować zadeklarować
    powtórzyć powtarzać zaakcentować akcentować wyliczyć wyliczać opisać opisywać
    zakomunikować komunikować zawiadomić powiadomić""",
    ENDINGS,
    irregular="""uciął ucięła ucięli skwitował skwitowała podsumował ostrzegł ostrzegła
    ostrzegło ostrzegli ostrzegły odparł odparła odparło odparli rzekł rzekła rzekli doniósł
    doniosła doniosło donieśli doniosły orzekł orzekła orzekli zastrzegł zastrzegła zastrzegli
    przestrzegł przestrzegła przyrzekł przyrzekła uznał uznała uznało uznali uznały podejrzewał
    podejrzewała powiadają powiedziano podano poinformowano przekazano stwierdzono dodano
    zapewniono""",
)
_PRESENT = polish_present(
    """mówi stwierdza dodaje podkreśla zaznacza oświadcza informuje przekazuje zapewnia wyjaśnia
    tłumaczy ocenia uważa ogłasza zapowiada odpowiada pyta pisze przyznaje zaprzecza ostrzega
    przypomina zauważa komentuje relacjonuje opowiada wspomina twierdzi apeluje wzywa potwierdza
    krytykuje nazywa określa podaje żali wskazuje argumentuje kontynuuje cytuje obiecuje
    deklaruje żąda domaga oskarża zarzuca ujawnia sugeruje szacuje przewiduje prognozuje wierzy
    podsumowuje dziękuje przeprasza wyznaje zeznaje utrzymuje przekonuje radzi zaleca postuluje
    proponuje grozi chwali potępia wyraża dopytuje zastanawia narzeka skarży alarmuje uprzedza
    precyzuje uściśla uzupełnia powtarza akcentuje wylicza opisuje komunikuje donosi zastrzega
    przestrzega sądzi myśli liczy ucina kwituje uznaje podejrzewa obawia przypuszcza"""
)
_MANNERS = inflect(
    """westchnąć wzdychać śmiać zaśmiać uśmiechnąć uśmiechać żartować zażartować rzucić mruknąć
    szepnąć wyszeptać syknąć wypalić cieszyć ucieszyć dziwić zdziwić oburzyć oburzać denerwować
    złościć irytować ironizować ubolewać martwić""",
    ENDINGS,
).finite | polish_present(
    "wzdycha śmieje uśmiecha żartuje rzuca mruczy szepcze cieszy dziwi oburza denerwuje złości "
    "irytuje ironizuje ubolewa martwi"
)

POLISH = SpeechWords(
    first_person=words("ja my mnie nas mi nam mój moja moje nasz nasza nasze"),
    dialogue_dashes=True,
    dash_anywhere=True,
    feminine=words("ona pani ministra królowa posłanka rzeczniczka trenerka dyrektorka"),
    masculine=words("on pan król rzecznik trener dyrektor"),
    drops_subject=True,
    adverb_ends=endings("ając iąc ując"),
    verbs=_PAST.finite | _PRESENT,
    manners=_MANNERS,
    auxiliaries=words("jest był była było są byli były będzie będą ma mają może mogą"),
    source_before=openers(
        "według",
        "zdaniem",
        "w opinii",
        "w ocenie",
        "wedle",
        "w relacji",
        "z relacji",
        "z informacji",
        "jak wynika z",
        "zgodnie z",
        "w przekonaniu",
        "słowami",
    ),
    that=words("że iż czy żeby aby jakoby"),
    questions=words("dlaczego jak kiedy gdzie kto co ile"),
    pronouns=words("on ona oni one ja my"),
    relative=words("który która którzy które"),
    as_clause=words("jak"),
    subordinates=words("gdy kiedy ponieważ choć jeśli zanim"),
    joins=words("i a ale oraz lub jednak"),
    not_speaker=words("""w we na do z ze od po przed przy przez dla o za pod nad podczas według
        wczoraj dziś dzisiaj jutro potem później także również jak gdy kiedy jednak ponadto
        następnie zapytany zapytana tymczasem u bez mimo pomimo między wobec jego jej ich"""),
    ends_speaker=words("""w we na do z ze od po przed przy przez dla o za pod nad podczas wczoraj
        dziś dzisiaj jest był była i a ale że który która poniedziałek wtorek środę czwartek piątek
        sobotę niedzielę dodając komentując jednak reporterom dziennikarzom u które którzy są będzie
        nie już się cytowany cytowana"""),
    skipped=words("""wczoraj dziś dzisiaj także również potem później jeszcze pap dziennikarzom
        reporterom się też nam mi wtedy nie już krótko"""),
    clitics=words("się mi nam mu jej im"),
    naming=words("""tytułem tytuł zatytułowany zatytułowana nazwie nazwany nazwana zwany zwana film
        filmu książka książki powieść gazeta gazety tygodnik dziennik magazyn piosenka album
        program serial spektakl statek operacja operacji hasłem hasło słowo termin tzw jak
        nazywają napis transparent transparencie tablica tablicy kuter prom sztuka kawiarnia bar
        restauracja hotel projekt przezwisko"""),
    fragment_cues=words("jako mianem o"),
    labels=words("jako mianem nazwał nazwała nazwali nazywa określił określiła"),
    titles=words("""prezydent premier minister ministra kanclerz burmistrz pan pani dr prof
        profesor generał pułkownik kapitan senator poseł posłanka sędzia prokurator sekretarz
        dyrektor rzecznik rzeczniczka adwokat papież biskup król królowa szef szefowa
        wicepremier trener trenerka dyrektorka wójt starosta wojewoda marszałek komisarz
        komendant przewodniczący przewodnicząca lekarz lekarka ratownik"""),
    women_names=endings("a"),
    men_names=endings("b c d f g h j k l ł m n ń p r s t w y z ż i o"),
    woman_verbs=endings("ła"),
    man_verbs=endings("ł"),
    plural_verbs=endings("li ły ą no to"),
    adjective_ends=endings("ego iej ej ich ych"),
    asking=endings("pyt zapyt spyt wyjaśni tłumacz dopyt zastanaw"),
    infinitive_marks=frozenset({""}),
    infinitive_ends=endings("ać eć ić yć ąć uć jść"),
)
